// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approve/submissioncontext.h"

#include "ui/models/acttext.h"
#include "ui/models/codetext.h"
#include "ui/models/session.h"
#include "ui/models/words.h"
#include "ui/widgets/surface.h"

#include <QLocale>
#include <QVBoxLayout>

namespace vigie::ui {

QString policyText(const Submission &submission, const team::Colleague &reader)
{
    if (submission.alone)
        return SubmissionContext::tr(
            "You work alone here, so nobody else can read it first. Re-read it; it is recorded "
            "as re-read by its author. This ends when you add a colleague.");
    const QString others = QLocale().createSeparatedList(submission.approvers);
    const bool mine = submission.version.author == reader.id;
    const bool may = submission.approvers.contains(reader.name);
    QStringList sentences;
    if (mine)
        sentences.append(SubmissionContext::tr("You wrote version %1, and nobody approves their own text.")
                             .arg(submission.version.number));
    else
        sentences.append(
            SubmissionContext::tr("%1 wrote version %2. Nobody approves their own text, so a colleague reads "
                                  "it before it leaves.")
                .arg(submission.versionAuthor)
                .arg(submission.version.number));
    if (submission.approvers.isEmpty())
        sentences.append(
            SubmissionContext::tr("Nobody else here may approve: %1 can give a colleague a role that does.")
                .arg(submission.owner));
    else if (may)
        sentences.append(SubmissionContext::tr("You may decide on it."));
    else if (mine)
        sentences.append(SubmissionContext::tr("This can be decided by: %1.").arg(others));
    else
        sentences.append(SubmissionContext::tr("Your role, %1, does not approve. This can be decided by: %2.")
                             .arg(roleText(reader.role).toLower(), others));
    return sentences.join(u' ');
}

static Words *heading(const QString &text, QWidget *parent)
{
    auto *words = new Words(TextSize::Meta, Token::Muted, parent);
    words->setStrong(true);
    words->setText(text);
    return words;
}

static void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

SubmissionContext::SubmissionContext(const Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_all(new QWidget(this))
    , m_policyHeading(heading(tr("Why it is read first"), m_all))
    , m_policy(new Words(TextSize::Text, Token::Text, m_all))
    , m_decisions(new QVBoxLayout)
    , m_history(new QVBoxLayout)
{
    setObjectName(QStringLiteral("context"));
    setAccessibleName(tr("Why it is read first, who has decided, history"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_policy->setObjectName(QStringLiteral("policy"));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::control);
    column->addWidget(m_policyHeading);
    column->addWidget(m_policy);
    column->addSpacing(space::control);
    column->addWidget(heading(tr("Decided so far"), m_all));
    column->addLayout(m_decisions);
    column->addSpacing(space::control);
    column->addWidget(heading(tr("History"), m_all));
    column->addLayout(m_history);
    column->addStretch(1);
    m_history->setSpacing(space::step);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_all);
    setWidget(page);
    clear();
}

void SubmissionContext::clear()
{
    m_all->hide();
}

void SubmissionContext::setPolicyShown(bool shown)
{
    m_policyHeading->setVisible(shown);
    m_policy->setVisible(shown);
}

QWidget *SubmissionContext::decisionCard(const approval::Approval &decision) const
{
    struct Look
    {
        QString icon;
        Token ink, back;
    };
    const auto look = [&]() -> Look {
        if (decision.voided())
            return {QStringLiteral("undo"), Token::Muted, Token::Raised};
        switch (decision.decision) {
        case approval::Decision::Approved:
        case approval::Decision::ReRead:
            return {QStringLiteral("check"), Token::Success, Token::SuccessBack};
        case approval::Decision::SentBack:
            return {QStringLiteral("reply"), Token::Warning, Token::WarningBack};
        case approval::Decision::Rejected:
            return {QStringLiteral("close"), Token::Danger, Token::DangerBack};
        }
        return {};
    }();
    auto *card = new Surface(look.back, m_all);
    auto *sign = new Sign(card);
    sign->set(look.icon, look.ink);
    auto *what = new Words(TextSize::Text, look.ink, card);
    what->setStrong(true);
    const QString words = tr("Version %1 %2").arg(decision.version).arg(decisionText(decision.decision));
    what->setText(decision.voided() ? tr("%1 (no longer valid)").arg(words) : words);
    auto *who = new Words(TextSize::Meta, Token::Text, card);
    who->setText(tr("%1, %2").arg(
        decision.actorName, whenText(decision.atMs, m_session.clock().nowMs(), m_session.settings().zone)));
    who->setToolTip(exactText(decision.atMs, m_session.settings().zone));

    auto *told = new QVBoxLayout;
    told->setSpacing(2);
    told->addWidget(what);
    told->addWidget(who);
    if (!decision.note.isEmpty()) {
        auto *note = new Words(TextSize::Text, Token::Text, card);
        note->setText(decision.note);
        told->addWidget(note);
    }
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(space::control, space::control, space::control, space::control);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(told, 1);
    return card;
}

void SubmissionContext::present(const Submission &submission)
{
    m_policy->setText(policyText(submission, m_session.actor().colleague()));
    empty(m_decisions);
    empty(m_history);
    for (const approval::Approval &decision : submission.decisions)
        m_decisions->addWidget(decisionCard(decision));
    if (submission.decisions.isEmpty()) {
        auto *nobody = new Words(TextSize::Text, Token::Muted, m_all);
        nobody->setText(tr("Nobody yet."));
        m_decisions->addWidget(nobody);
    }
    for (const Happened &happened : submission.history) {
        auto *line = new Words(TextSize::Meta, Token::Text, m_all);
        const QString when = whenText(happened.atMs, m_session.clock().nowMs(), m_session.settings().zone);
        line->setText(tr("%1 · %2", "what was done, and when").arg(happened.words, when));
        line->setToolTip(exactText(happened.atMs, m_session.settings().zone));
        m_history->addWidget(line);
    }
    m_all->show();
}

} // namespace vigie::ui
