// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/charterbox.h"

#include "moderation/act.h"
#include "ui/icons.h"
#include "ui/models/moderationtext.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markedit.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vigie::ui {

using workspace::Connection;

static constexpr int linesShown = 22;

namespace {
struct Rules
{
    QString text;
    bool isShipped = true;
};
} // namespace

CharterBox::CharterBox(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(new MarkEdit(QStringLiteral("Vigie charter"), this))
    , m_state(new QLabel(this))
    , m_goTo(new QPushButton(this))
    , m_save(new QPushButton(icon(QStringLiteral("check")), tr("Put in &force"), this))
    , m_reset(new QPushButton(icon(QStringLiteral("undo")), tr("Those that Vigie &comes with"), this))
{
    setObjectName(QStringLiteral("charter"));
    m_edit->setObjectName(QStringLiteral("charterText"));
    m_edit->setAccessibleName(tr("House rules"));
    m_edit->setFixedHeight(linesShown * m_edit->fontMetrics().lineSpacing());
    m_state->setObjectName(QStringLiteral("charterState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_goTo->setObjectName(QStringLiteral("charterGoTo"));
    m_save->setObjectName(QStringLiteral("charterSave"));
    m_reset->setObjectName(QStringLiteral("charterReset"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::control);
    column->addWidget(m_edit);
    column->addWidget(m_state);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_goTo, m_save, m_reset})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CharterBox::judge);
    connect(m_goTo, &QAbstractButton::clicked, this, [this] { m_edit->goTo(m_firstWrong); });
    connect(m_save, &QAbstractButton::clicked, this,
            [this] { set(m_edit->text(), tr("Changed the house rules")); });
    connect(m_reset, &QAbstractButton::clicked, this,
            [this] { set({}, tr("Went back to the house rules that Vigie comes with")); });
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & workspace::Area::Settings)
            read();
    });
    offer();
    read();
}

void CharterBox::offer()
{
    m_edit->setReadOnly(!m_session.actor().require(team::Act::ManageSettings).has_value());
    judge();
}

void CharterBox::read()
{
    m_session.workspace()
        .read([](Connection &c) -> Result<Rules> {
            return Rules{moderation::charterText(c).trimmed() + u'\n', moderation::isShippedCharter(c)};
        })
        .then(this, [this](const Result<Rules> &rules) {
            if (!rules)
                return;
            const bool untouched = m_edit->text() == m_inForce; // what is being typed stays
            m_inForce = rules->text;
            m_isShipped = rules->isShipped;
            if (untouched)
                m_edit->setPlainText(m_inForce);
            judge();
        });
}

void CharterBox::judge()
{
    const QString typed = m_edit->text();
    const bool isChanged = typed.trimmed() != m_inForce.trimmed();
    QMap<int, QString> problems;
    if (isChanged) {
        for (const moderation::CharterProblem &problem : moderation::readCharter(typed).problems) {
            if (!problems.contains(problem.line))
                problems.insert(problem.line, charterProblemText(problem.code, problem.fact));
        }
    }
    m_edit->setProblems(problems);
    m_firstWrong = problems.isEmpty() ? 0 : problems.firstKey();
    m_goTo->setVisible(m_firstWrong > 0);
    m_goTo->setText(tr("&Go to line %1").arg(m_firstWrong));
    if (m_firstWrong > 0)
        m_state->setText(
            tr("Line %1: %2. The rules before stay in force.").arg(m_firstWrong).arg(problems.first()));
    else if (isChanged)
        m_state->setText(tr("Changed, and not in force yet."));
    else
        m_state->setText(m_isShipped ? tr("In force: the rules that Vigie comes with.")
                                     : tr("In force: your own rules."));
    const bool may = !m_edit->isReadOnly();
    m_save->setEnabled(may && isChanged && m_firstWrong == 0);
    m_reset->setEnabled(may && (isChanged || !m_isShipped));
}

void CharterBox::set(const QString &text, const QString &words)
{
    const auto put = [&session = m_session](const QString &wanted) {
        return session.workspace().write([actor = session.actor(), wanted](Connection &c) {
            return moderation::setCharter(c, actor, wanted);
        });
    };
    put(text).then(this, [this, put, text, words](const Result<QString> &before) {
        if (!before) {
            Q_EMIT refused(before.error());
            return;
        }
        const auto again = [put](const QString &wanted) {
            return put(wanted).then([](const Result<QString> &done) -> Result<void> {
                return done.transform([](const QString &) {});
            });
        };
        // What was typed is in force, or given up: the text follows from here.
        m_inForce = m_edit->text();
        if (*before != text)
            m_session.history().add({words, [again, before = *before] { return again(before); },
                                     [again, text] { return again(text); }});
        read();
    });
}

} // namespace vigie::ui
