// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/composerview.h"

#include "base/text.h"
#include "ui/feed/replyedit.h"
#include "ui/feed/speakingbar.h"
#include "ui/models/words.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

/// What the composer shows at each stage of a reply.
namespace vigie::ui {

using Mood = InlineMessage::Mood;

ComposerView::Stage ComposerView::stage() const
{
    switch (m_composer.state()) {
    case reply::State::Working:
    case reply::State::Withdrawn:
    case reply::State::Rejected:
        return m_reReading ? Stage::ReReading : Stage::Writing;
    case reply::State::Submitted:
        return Stage::Asked;
    case reply::State::Approved:
        return Stage::Approved;
    case reply::State::HandedOver:
        return Stage::HandedOver;
    case reply::State::Sent:
        return Stage::Sent;
    }
    return Stage::Writing;
}

void ComposerView::refresh()
{
    const Stage now = stage();
    showSpeaking();
    const bool mayWrite = m_composer.mayWrite();
    if (m_edit->isReadOnly() == mayWrite)
        m_edit->setReadOnly(!mayWrite);
    m_edit->setVisible(now != Stage::ReReading);
    m_reReadPage->setVisible(now == Stage::ReReading);
    m_postedPage->setVisible(now == Stage::HandedOver);
    showNotice(now);
    showOther(now);
    showFoot(now);
    showSaving(now);
}

void ComposerView::showSpeaking()
{
    const std::optional<inbox::Mention> &mention = m_composer.mention();
    if (!mention)
        return;
    const Speaking speaking = speakingTo(*mention, m_composer.isPrivate(), m_session.settings().firm);
    m_speaking->show(speaking,
                     m_composer.mayWrite() && !m_reReading && mayChooseVisibility(mention->service));
    m_edit->setAccessibleDescription(speaking.words);
}

static QString timeOf(qint64 atMs, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs, zone).time(), QLocale::ShortFormat);
}

QString ComposerView::refusalWords() const
{
    const QList<approval::Approval> &approvals = m_composer.situation().approvals;
    for (const approval::Approval &approval : approvals) {
        const QString who = oneLine(approval.actorName, 60);
        const QString why = oneLine(approval.note, 500);
        if (approval.decision == approval::Decision::SentBack)
            return tr("%1 sent it back: %2").arg(who, why);
        if (approval.decision == approval::Decision::Rejected)
            return tr("%1 rejected it: %2").arg(who, why);
    }
    return tr("It was not approved.");
}

void ComposerView::showNotice(Stage now)
{
    const Situation &situation = m_composer.situation();
    const reply::State state = m_composer.state();
    if (!m_composer.isOpen()) {
        m_notice->clear();
    } else if (state == reply::State::Withdrawn) {
        m_notice->say(Mood::Warning,
                      situation.alone
                          ? tr("The text was changed since it was approved, so it will not leave as it was. "
                               "Read it again.")
                          : tr("The text was changed since approval was asked for. Ask again, or undo the "
                               "change."));
    } else if (state == reply::State::Rejected) {
        m_notice->say(Mood::Warning, refusalWords());
    } else if (now == Stage::Asked) {
        m_notice->say(Mood::Note,
                      situation.approvers.size() == 1
                          ? tr("%1 has been asked to approve this. Changing the text takes the "
                               "question back.")
                                .arg(situation.approvers.first())
                          : tr("Approval has been asked for. Changing the text takes the question "
                               "back."));
    } else if (now == Stage::Approved) {
        m_notice->say(Mood::Success, tr("Approved. It waits in the outbox until it is copied and posted."));
    } else if (now == Stage::HandedOver) {
        m_notice->say(Mood::Warning, tr("Copied, and not yet confirmed. Is it posted?"));
    } else if (now == Stage::Sent) {
        m_notice->say(Mood::Success, tr("Posted. It stands in the conversation."));
    } else if (m_session.actor().require(team::Act::Draft)) {
        m_notice->clear();
    } else {
        m_notice->say(Mood::Note, tr("Your role does not write replies."));
    }
}

void ComposerView::showOther(Stage now)
{
    const Situation &situation = m_composer.situation();
    if (!situation.others.isEmpty()) {
        const reply::Draft &other = situation.others.first();
        const QString when =
            whenText(other.changedAtMs, m_session.clock().nowMs(), m_session.settings().zone);
        const bool mine = other.author == m_session.actor().id();
        m_other->say(Mood::Warning,
                     mine ? tr("There is another reply of yours to this message (%1).").arg(when)
                          : tr("%1 has written another reply to this message (%2).")
                                .arg(oneLine(other.authorName, 60), when));
        m_other->setAction(tr("Show it"));
    } else if (now == Stage::Writing && situation.draft &&
               situation.draft->author != m_session.actor().id()) {
        m_other->say(Mood::Note, tr("%1 began this reply.").arg(oneLine(situation.draft->authorName, 60)));
        m_other->setAction(tr("Write my own"));
    } else {
        m_other->clear();
    }
}

QString ComposerView::primaryText(Stage now) const
{
    const Situation &situation = m_composer.situation();
    switch (now) {
    case Stage::Writing:
        if (situation.alone)
            return tr("Re-&read…");
        return situation.approvers.size() == 1
                   ? tr("&Ask %1").arg(
                         situation.approvers.first().section(u' ', 0, 0).replace(u'&', QStringLiteral("&&")))
                   : tr("&Ask for approval");
    case Stage::ReReading:
        return tr("&Approve my text and put it in the outbox");
    case Stage::Asked:
        return {};
    case Stage::Approved:
        return pageAddress().isEmpty() ? tr("&Copy the text") : tr("&Copy and open the page");
    case Stage::HandedOver:
        return tr("&Yes, it is posted");
    case Stage::Sent:
        return tr("&Write another");
    }
    return {};
}

bool ComposerView::primaryAllowed(Stage now) const
{
    if (now == Stage::Writing)
        return m_composer.mayWrite() && !m_composer.text().trimmed().isEmpty() && m_composer.length().fits();
    return now != Stage::Approved || m_composer.situation().message.has_value();
}

void ComposerView::showFoot(Stage now)
{
    const QString text = primaryText(now);
    m_primary->setVisible(!text.isEmpty());
    m_primary->setText(text);
    m_primary->setEnabled(primaryAllowed(now));
    m_discard->setVisible(now == Stage::Writing || now == Stage::Asked);
    m_discard->setEnabled(m_composer.mayWrite() &&
                          (m_composer.situation().draft || !m_composer.text().isEmpty()));
    m_back->setVisible(now == Stage::ReReading);
    m_takeBack->setVisible(now == Stage::Approved);
    m_gaveUp->setVisible(now == Stage::HandedOver);
    m_notYet->setVisible(now == Stage::HandedOver);
}

void ComposerView::showSaving(Stage now)
{
    const bool writing = now == Stage::Writing || now == Stage::Asked || now == Stage::Approved;
    const reply::Length length = m_composer.length();
    const bool told = writing && (length.used > 0 || length.limit);
    m_length->setVisible(told);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, color(length.fits() ? Token::Muted : Token::Danger));
    m_length->setPalette(ink);
    if (!length.limit)
        m_length->setText(tr("%Ln character(s)", nullptr, static_cast<int>(length.used)));
    else if (length.fits())
        m_length->setText(tr("%Ln left", "characters", static_cast<int>(length.left())));
    else
        m_length->setText(tr("%Ln too many", "characters", static_cast<int>(-length.left())));

    QString words;
    Token token = Token::Muted;
    switch (m_composer.saving()) {
    case Composer::Saving::Nothing:
        break;
    case Composer::Saving::Unsaved:
        words = tr("Saving…");
        break;
    case Composer::Saving::Saved:
        words =
            tr("Saved %1", "at a time of day").arg(timeOf(m_composer.savedAtMs(), m_session.settings().zone));
        break;
    case Composer::Saving::Failed:
        words = tr("Not saved: trying again");
        token = Token::Danger;
        break;
    }
    m_saved->setVisible(writing && !words.isEmpty());
    m_saved->setText(words);
    ink.setColor(QPalette::WindowText, color(token));
    m_saved->setPalette(ink);
}

QString ComposerView::pageAddress() const
{
    const std::optional<outbox::Message> &message = m_composer.situation().message;
    if (!message || message->sample)
        return {};
    return message->targetUrl.isEmpty() ? message->channelUrl : message->targetUrl;
}

} // namespace vigie::ui
