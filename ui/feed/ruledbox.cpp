// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/ruledbox.h"

#include "base/text.h"
#include "team/colleaguestore.h"
#include "ui/icons.h"
#include "ui/models/rulesmodel.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

using triage::Outcome;
using triage::Ruled;
using workspace::Connection;

RuledBox::RuledBox(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(tr("What rules did"), this))
    , m_did(new QLabel(this))
    , m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Undo &what rules did"), this))
{
    setObjectName(QStringLiteral("ruled"));
    m_title->setFont(ui::font(TextSize::Meta));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_did->setObjectName(QStringLiteral("ruledDid"));
    m_did->setTextFormat(Qt::PlainText);
    m_did->setWordWrap(true);
    m_did->setMinimumWidth(1);
    m_undo->setObjectName(QStringLiteral("undoRuled"));
    m_undo->setAccessibleName(tr("Undo what rules did to this message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::control, 0, 0);
    column->setSpacing(space::step);
    column->addWidget(m_title);
    column->addWidget(m_did);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    hide();
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        undoRulesOn(m_session, m_mention, [self = QPointer(this)](const Error &error) {
            if (self)
                Q_EMIT self->refused(error);
        });
    });
}

void RuledBox::show(qint64 mention)
{
    if (std::exchange(m_mention, mention) != mention)
        hide();
    const quint64 ask = ++m_ask;
    if (mention == 0)
        return;
    using Found = std::pair<QList<Ruled>, RuleWorld>;
    m_session.workspace()
        .read([mention](Connection &c) -> Result<Found> {
            QList<Ruled> did = triage::ruledOn(c, mention);
            return Found(did, {did.isEmpty() ? QList<team::Colleague>() : team::colleagues(c), {}});
        })
        .then(this, [this, ask](const Result<Found> &found) {
            if (ask == m_ask && found)
                say(found->first, found->second);
        });
}

void RuledBox::say(const QList<Ruled> &did, const RuleWorld &world)
{
    QStringList lines;
    bool stands = false;
    for (const Ruled &each : did) {
        if (each.outcome == Outcome::Undone)
            continue;
        stands = stands || each.outcome == Outcome::Stands;
        QString line = labelled(oneLine(each.ruleName, 60), actionSentence(each.action, world));
        if (each.outcome == Outcome::Returned)
            line = tr("%1, until it was new again", "what a rule did").arg(line);
        else if (each.untilMs && each.outcome == Outcome::Stands)
            line = tr("%1, until %2", "what a rule did, a time")
                       .arg(line,
                            momentText(*each.untilMs, m_session.clock().nowMs(), m_session.settings().zone));
        lines.append(line);
    }
    m_did->setText(lines.join(u'\n'));
    m_undo->setVisible(stands && m_session.actor().require(team::Act::Moderate).has_value());
    setVisible(!lines.isEmpty());
}

} // namespace vigie::ui
