// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialbox.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace vigie::ui {

static constexpr int rowsInView = 6;

TrialBox::TrialBox(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_trial(new RuleTrial(session, this))
    , m_try(new QPushButton(icon(QStringLiteral("play")), tr("&Try on the last 30 days"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_message(new InlineMessage(this))
    , m_said(new Words(TextSize::Text, Token::Text, this))
    , m_list(new CardList(2, this))
{
    m_try->setObjectName(QStringLiteral("tryRule"));
    m_try->setAccessibleName(tr("Try the rule on the last 30 days: nothing is done to any message"));
    m_stop->setObjectName(QStringLiteral("stopTrial"));
    m_stop->setAccessibleName(tr("Stop trying"));
    m_said->setObjectName(QStringLiteral("trialSaid"));
    m_said->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("trialMessage"));
    m_list->setObjectName(QStringLiteral("trialList"));
    m_list->setAccessibleName(tr("Messages that the rule would have met"));
    m_list->setModel(m_trial);
    m_list->setMinimumHeight(rowsInView * 3 * fontMetrics().height());
    auto *line = new QHBoxLayout;
    line->addWidget(m_try);
    line->addWidget(m_stop);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::control);
    column->addLayout(line);
    column->addWidget(m_message);
    column->addWidget(m_said);
    column->addWidget(m_list);
    connect(m_try, &QAbstractButton::clicked, this, &TrialBox::wanted);
    connect(m_stop, &QAbstractButton::clicked, m_trial, &RuleTrial::stop);
    connect(m_trial, &RuleTrial::progressed, this, [this](const triage::DryRunProgress &progress) {
        m_said->setText(tr("%1 of %2 messages so far…")
                            .arg(QLocale().toString(progress.matched), QLocale().toString(progress.looked)));
    });
    connect(m_trial, &RuleTrial::ended, this, &TrialBox::ended);
    connect(m_trial, &RuleTrial::refused, this, [this](const Error &error) {
        refresh();
        const QString words = ruleErrorText(error);
        m_said->clear();
        if (words.isEmpty())
            m_message->say(error);
        else
            m_message->say(InlineMessage::Mood::Error, words);
    });
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_trial->keyAt(index)); });
    refresh();
}

void TrialBox::clear()
{
    m_trial->clear();
    m_said->clear();
    m_message->clear();
    refresh();
}

void TrialBox::begin(const triage::Rule &rule, const RuleWorld &world)
{
    clear();
    m_rule = rule;
    m_world = world;
    m_trial->begin(rule);
    m_said->setText(tr("Looking…"));
    refresh();
}

void TrialBox::ended()
{
    const triage::DryRun &found = *m_trial->found();
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    QString words =
        found.looked == 0
            ? tr("There was no message in the last 30 days.")
            : tr("It would have met %n of them.", nullptr, n(found.matched))
                  .prepend(tr("%n message(s) in the last 30 days.", nullptr, n(found.looked)) + u' ');
    if (found.cancelled)
        words = tr("Stopped before the end.") + u' ' + words;
    if (found.matched > 0) {
        QStringList would;
        for (qsizetype i = 0; i < m_rule.actions.size(); ++i)
            would.append(
                tr("%1: %2 times", "what a rule does, how often")
                    .arg(actionSentence(m_rule.actions[i], m_world), QLocale().toString(found.changed[i])));
        words += u'\n' + would.join(u'\n');
    }
    if (found.matched > found.keys.size())
        words += u'\n' + tr("The newest %n are shown.", nullptr, n(found.keys.size()));
    m_said->setText(words);
    refresh();
    Q_EMIT grew();
}

void TrialBox::refresh()
{
    m_stop->setVisible(m_trial->isRunning());
    m_try->setEnabled(!m_trial->isRunning());
    m_list->setVisible(m_trial->rowCount() > 0);
    m_said->setVisible(m_trial->isRunning() || m_trial->found());
}

} // namespace vigie::ui
