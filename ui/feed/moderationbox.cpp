// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/moderationbox.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/moderationtext.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vigie::ui {

using moderation::ActState;
using moderation::ModerationAct;

ModerationBox::ModerationBox(Moderating &moderating, QWidget *parent)
    : QWidget(parent)
    , m_moderating(moderating)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("moderation"));
    m_column->setContentsMargins({});
    connect(&moderating, &Moderating::loaded, this, &ModerationBox::refresh);
    refresh();
}

void ModerationBox::addLine(const QString &name, const QString &iconName, const QString &words, bool warns)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::control);
    auto *mark = new QLabel(m_lines);
    mark->setPixmap(
        iconPixmap(iconName, color(warns ? Token::Danger : Token::Muted), 16, devicePixelRatioF()));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *line = new QLabel(words, m_lines);
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setMinimumWidth(1);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(line, 1);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

void ModerationBox::addButton(QLayout &row, const QString &name, const QString &iconName,
                              const QString &words, std::function<void()> pressed)
{
    auto *button = new QPushButton(icon(iconName), words, m_lines);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, std::move(pressed));
    row.addWidget(button);
}

void ModerationBox::addAct(const ModerationAct &act)
{
    const bool waits = act.state == ActState::Proposed;
    addLine(QStringLiteral("actLine"), waits ? QStringLiteral("wait") : QStringLiteral("shield"),
            actStandText(act), waits);
    if (!act.unproven.isEmpty())
        addLine(QStringLiteral("actUnproven"), QStringLiteral("image"),
                tr("No evidence: %1").arg(oneLine(act.unproven, 200)), false);
    if (act.isToDo())
        addLine(QStringLiteral("actToDo"), QStringLiteral("open"), tr("To do: %1").arg(taskText(act)), true);
    auto *row = new FlowLayout;
    const Id id = act.id;
    if (waits && m_moderating.mayDecide(act)) {
        addButton(*row, QStringLiteral("confirmAct"), QStringLiteral("check"),
                  tr("Confirm: %1", "an act").arg(actKindText(act.kind).toLower()),
                  [this, id] { m_moderating.confirm(id); });
        addButton(*row, QStringLiteral("refuseAct"), QStringLiteral("close"), tr("Refuse"),
                  [this, id] { m_moderating.refuse(id); });
    }
    if (act.isToDo() && m_moderating.mayModerate()) {
        if (m_moderating.mention() && !m_moderating.mention()->url.isEmpty())
            addButton(*row, QStringLiteral("openActPage"), QStringLiteral("open"), tr("Open the page"),
                      [this] { Q_EMIT pageWanted(); });
        addButton(*row, QStringLiteral("doneAct"), QStringLiteral("check"), tr("Done there"),
                  [this, id] { m_moderating.setDoneOnPage(id); });
    }
    if (act.state == ActState::InForce && m_moderating.mayModerate())
        addButton(*row, QStringLiteral("takeActBack"), QStringLiteral("undo"), tr("Take back"),
                  [this, id] { m_moderating.takeBack(id); });
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
}

void ModerationBox::addLadder()
{
    const moderation::Ladder &ladder = m_moderating.known().ladder;
    const int warned = static_cast<int>(ladder.warnings.size());
    if (!ladder.bans.isEmpty())
        addLine(QStringLiteral("ladderBanned"), QStringLiteral("shield"), tr("This person is banned."), true);
    if (warned == 0)
        return;
    addLine(QStringLiteral("ladderWarnings"), QStringLiteral("warning"),
            tr("Warned %n time(s), on all channels.", nullptr, warned), true);
    if (ladder.next)
        addLine(QStringLiteral("ladderNext"), QStringLiteral("chevron-right"),
                tr("Next step: %1").arg(ladderStepText(m_moderating.known().charter, *ladder.next)), false);
}

void ModerationBox::refresh()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // what was clicked may be in it
    }
    m_lines = new QWidget(this);
    auto *rows = new QVBoxLayout(m_lines);
    rows->setContentsMargins({});
    rows->setSpacing(space::step);
    m_column->addWidget(m_lines);
    if (m_moderating.mention()) {
        const Moderating::Known &known = m_moderating.known();
        if (!known.passesFor.isEmpty())
            addLine(QStringLiteral("passesFor"), QStringLiteral("warning"),
                    tr("This account looks like ours (“%1”) and is not. If it passes for you, hide it as "
                       "impersonation.")
                        .arg(oneLine(known.passesFor, 60)),
                    true);
        for (const moderation::Case &about : known.cases)
            addLine(QStringLiteral("openCase"), QStringLiteral("lock"),
                    tr("Case “%1” is open about this person, for those alone who may read it.")
                        .arg(oneLine(about.title, 80)),
                    true);
        for (const ModerationAct &act : known.acts)
            addAct(act);
        addLadder();
    }
    const bool anything = rows->count() > 0;
    m_lines->setVisible(anything);
    setVisible(anything);
    Q_EMIT shown(anything);
}

} // namespace vigie::ui
