// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approve/submissionview.h"

#include "reply/length.h"
#include "ui/approve/messagecard.h"
#include "ui/approve/submittedtext.h"
#include "ui/models/session.h"
#include "ui/models/speaking.h"
#include "ui/widgets/surface.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie::ui {

static constexpr int messagesAtFirst = 2;

static Words *caption(const QString &text, QWidget *parent)
{
    auto *words = new Words(TextSize::Meta, Token::Muted, parent);
    words->setStrong(true);
    words->setText(text);
    return words;
}

SubmissionView::SubmissionView(const Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("submission"));
    setAccessibleName(tr("The text and what it answers"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    m_earlier = new QPushButton(page);
    m_earlier->setObjectName(QStringLiteral("earlierMessages"));
    m_earlier->setAccessibleName(tr("Earlier messages"));
    m_earlier->setFlat(true);
    m_whole = new QPushButton(tr("Show in the &feed"), page);
    m_whole->setObjectName(QStringLiteral("showConversation"));
    m_whole->setAccessibleName(tr("Show the whole conversation in the feed"));
    m_whole->setFlat(true);

    m_paper = new Surface(Token::Base, page);
    m_visibility = new Sign(m_paper);
    m_speaking = new Words(TextSize::Text, Token::Accent, m_paper);
    m_speaking->setObjectName(QStringLiteral("speaking"));
    m_speaking->setStrong(true);
    m_text = new SubmittedText(m_paper);
    m_text->setObjectName(QStringLiteral("submittedText"));
    m_text->setAccessibleName(tr("The text as it will be sent"));
    m_length = new Words(TextSize::Meta, Token::Muted, m_paper);
    m_length->setObjectName(QStringLiteral("submittedLength"));

    m_changesButton = new QPushButton(page);
    m_changesButton->setObjectName(QStringLiteral("showChanges"));
    m_changesButton->setAccessibleName(tr("Changes since the version before"));
    m_changesButton->setCheckable(true);
    m_changesButton->setChecked(true);
    m_changesPaper = new Surface(Token::Base, page);
    m_changesPaper->setLine(Token::Border);
    m_changes = new SubmittedText(m_changesPaper);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(m_changesButton->accessibleName());

    auto *band = new QHBoxLayout;
    band->setSpacing(space::control);
    band->addWidget(m_visibility, 0, Qt::AlignTop);
    band->addWidget(m_speaking, 1);
    m_textPlace = new QVBoxLayout;
    m_textPlace->addWidget(m_text);
    auto *paper = new QVBoxLayout(m_paper);
    paper->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    paper->addLayout(band);
    paper->addLayout(m_textPlace);
    paper->addWidget(m_length);
    auto *changed = new QVBoxLayout(m_changesPaper);
    changed->addWidget(m_changes);

    auto *links = new QHBoxLayout;
    links->addWidget(caption(tr("What it answers"), page), 1);
    links->addWidget(m_earlier);
    links->addWidget(m_whole);
    m_messages = new QVBoxLayout;
    m_messages->setSpacing(space::control);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    m_column->setSpacing(space::control);
    m_column->addLayout(links);
    m_column->addLayout(m_messages);
    m_column->addSpacing(space::control);
    m_column->addWidget(caption(tr("What leaves"), page));
    m_column->addWidget(m_paper);
    m_column->addSpacing(space::control);
    m_column->addWidget(m_changesButton, 0, Qt::AlignLeft);
    m_column->addWidget(m_changesPaper);
    m_column->addStretch(1);
    setWidget(page);

    connect(m_changesButton, &QPushButton::toggled, m_changesPaper, &QWidget::setVisible);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        for (QWidget *card : std::as_const(m_earlierCards))
            card->show();
        m_earlier->hide();
    });
    connect(m_whole, &QPushButton::clicked, this, [this] { Q_EMIT conversationWanted(m_mention); });
}

void SubmissionView::present(const Submission &submission)
{
    const bool another = m_shown != submission.draft.id;
    m_shown = submission.draft.id;
    m_mention = submission.draft.mention;
    showConversation(submission.conversation);
    showText(submission);
    showChanges(submission);
    if (another)
        verticalScrollBar()->setValue(0);
}

void SubmissionView::showConversation(const QList<inbox::Mention> &conversation)
{
    while (QLayoutItem *item = m_messages->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_earlierCards.clear();
    const qint64 now = m_session.clock().nowMs();
    for (qsizetype k = 0; k < conversation.size(); ++k) {
        QWidget *card = messageCard(conversation[k], now, m_session.settings().zone, widget());
        m_messages->addWidget(card);
        if (k + messagesAtFirst < conversation.size()) {
            card->hide();
            m_earlierCards.append(card);
        }
    }
    m_earlier->setText(tr("%n &earlier message(s)", nullptr, static_cast<int>(m_earlierCards.size())));
    m_earlier->setVisible(!m_earlierCards.isEmpty());
    m_whole->setVisible(m_mention != 0);
}

void SubmissionView::showText(const Submission &submission)
{
    const reply::Version &version = submission.version;
    const Speaking speaking =
        submission.conversation.isEmpty()
            ? Speaking{version.isPrivate,
                       version.isPrivate ? QStringLiteral("private") : QStringLiteral("public"),
                       tr("As %1, on %2").arg(m_session.settings().firm, submission.draft.channelName)}
            : speakingTo(submission.conversation.last(), version.isPrivate, m_session.settings().firm);
    const QString handle = submission.channel ? submission.channel->handle : QString();
    m_speaking->setText(handle.isEmpty() ? speaking.words
                                         : tr("%1 (account %2)").arg(speaking.words, handle));
    m_speaking->setInk(version.isPrivate ? Token::Text : Token::Accent);
    m_visibility->set(speaking.icon, version.isPrivate ? Token::Text : Token::Accent);
    m_paper->setBack(version.isPrivate ? Token::Raised : Token::AccentBack);
    m_text->setWords(version.text);
    const reply::Length length = reply::lengthOn(submission.draft.service, version.text, version.isPrivate);
    const QString used = QLocale().toString(length.used);
    m_length->setText(length.limit ? tr("%1 of %2 characters").arg(used, QLocale().toString(*length.limit))
                                   : tr("%1 characters").arg(used));
}

void SubmissionView::showChanges(const Submission &submission)
{
    m_changesButton->setVisible(submission.before.has_value());
    m_changesPaper->setVisible(submission.before && m_changesButton->isChecked());
    if (!submission.before)
        return;
    m_changesButton->setText(tr("Changes since &version %1").arg(submission.before->number));
    m_changes->setAccessibleName(tr("What changed since version %1").arg(submission.before->number));
    m_changes->setChanges(reply::wordDiff(submission.before->text, submission.version.text));
}

void SubmissionView::setEditor(QWidget *editor)
{
    if (QLayoutItem *item = m_textPlace->itemAt(1)) {
        QWidget *before = item->widget();
        m_textPlace->removeWidget(before);
        before->hide();
    }
    m_text->setVisible(!editor);
    m_length->setVisible(!editor);
    if (!editor)
        return;
    m_textPlace->addWidget(editor);
    editor->show();
}

void SubmissionView::setChangesShown(bool shown)
{
    m_changesButton->setChecked(shown);
}

bool SubmissionView::changesShown() const
{
    return m_changesButton->isChecked();
}

} // namespace vigie::ui
