// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/composerview.h"

#include "base/text.h"
#include "ui/feed/askline.h"
#include "ui/feed/readingtext.h"
#include "ui/feed/replyedit.h"
#include "ui/feed/speakingbar.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace vigie::ui {

using Mood = InlineMessage::Mood;

static constexpr double reReadScale = 1.25;

ComposerView::ComposerView(Session &session, Composer &composer, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_composer(composer)
    , m_speaking(new SpeakingBar(this))
    , m_ask(new AskLine(this))
    , m_notice(new InlineMessage(this))
    , m_other(new InlineMessage(this))
    , m_error(new InlineMessage(this))
{
    setObjectName(QStringLiteral("composer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_speaking);
    column->addWidget(m_ask);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::pane, 0, space::pane, 0);
    notices->setSpacing(space::step);
    for (InlineMessage *message : {m_notice, m_other, m_error})
        notices->addWidget(message);
    m_notice->setObjectName(QStringLiteral("composerNotice"));
    m_notice->setClosable(false);
    m_other->setObjectName(QStringLiteral("composerOther"));
    m_other->setClosable(false);
    m_error->setObjectName(QStringLiteral("composerError"));
    column->addLayout(notices);
    buildEditor(*column);
    buildPosted(*column);
    buildFoot(*column);
    connectComposer();
    refresh();
}

void ComposerView::buildEditor(QLayout &column)
{
    m_edit = new ReplyEdit(this);
    m_edit->setObjectName(QStringLiteral("reply"));
    m_edit->setAccessibleName(tr("Reply"));
    m_edit->setPlaceholderText(tr("Write a reply… (Ctrl+R)"));
    column.addWidget(m_edit);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *inner = new QVBoxLayout(page);
    auto *words = new QLabel(tr("Read it once more, as it will be read:"), page);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_reReadText = new ReadingText(page);
    m_reReadText->setObjectName(QStringLiteral("reReadText"));
    m_reReadText->setAccessibleName(tr("Reply to be re-read"));
    m_reReadText->setScale(reReadScale);
    inner->addWidget(words);
    inner->addWidget(m_reReadText);
    inner->addStretch();
    scroll->setWidget(page);
    m_reReadPage = scroll;
    m_reReadPage->setObjectName(QStringLiteral("reReadPage"));
    m_reReadPage->setMinimumHeight(m_edit->minimumSizeHint().height() * 2);
    column.addWidget(m_reReadPage);
}

void ComposerView::buildPosted(QLayout &column)
{
    m_postedPage = new QWidget(this);
    auto *row = new QHBoxLayout(m_postedPage);
    row->setContentsMargins(space::pane, space::control, space::pane, 0);
    auto *label = new QLabel(tr("A&ddress of your reply, if there is one:"), m_postedPage);
    m_address = new QLineEdit(m_postedPage);
    m_address->setObjectName(QStringLiteral("postedAddress"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setMaxLength(2000);
    label->setBuddy(m_address);
    row->addWidget(label);
    row->addWidget(m_address, 1);
    column.addWidget(m_postedPage);
}

void ComposerView::buildFoot(QLayout &column)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::pane, space::control, space::pane, space::pane);
    m_length = new QLabel(this);
    m_length->setObjectName(QStringLiteral("lengthLeft"));
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    for (QLabel *label : {m_length, m_saved}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(ui::font(TextSize::Meta));
        foot->addWidget(label);
    }
    foot->addStretch(1);
    const auto add = [&](const QString &text, const char *name, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(tip);
        foot->addWidget(button);
        return button;
    };
    m_discard = add(tr("&Discard"), "discard", tr("Takes this reply away; it can be undone"));
    m_back = add(tr("&Back to the text"), "backToText", {});
    m_takeBack = add(tr("Take it &back"), "takeBack", tr("Out of the outbox, to write on"));
    m_gaveUp = add(tr("&Gave up"), "gaveUp", tr("It was not posted and will not be"));
    m_notYet = add(tr("&Not yet"), "notYet", tr("Back to the outbox: it can be copied again"));
    m_primary = add({}, "primary", tr("Ctrl+Enter"));
    makePrimary(m_primary);
    static_cast<QBoxLayout &>(column).addLayout(foot);

    connect(m_discard, &QAbstractButton::clicked, &m_composer, &Composer::discard);
    connect(m_back, &QAbstractButton::clicked, this, &ComposerView::backToText);
    connect(m_takeBack, &QAbstractButton::clicked, &m_composer, &Composer::giveUp);
    connect(m_gaveUp, &QAbstractButton::clicked, &m_composer, &Composer::giveUp);
    connect(m_notYet, &QAbstractButton::clicked, &m_composer, &Composer::notPosted);
    connect(m_primary, &QAbstractButton::clicked, this, &ComposerView::act);
}

void ComposerView::connectComposer()
{
    const auto typed = [this] {
        m_composer.write(m_edit->reply(), m_edit->textCursor().position());
        showSaving(stage());
        m_primary->setEnabled(primaryAllowed(stage()));
    };
    connect(m_edit, &QPlainTextEdit::textChanged, this, typed);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_composer.moveCursor(m_edit->textCursor().position()); });
    connect(m_edit, &ReplyEdit::left, &m_composer, &Composer::flush);
    connect(m_speaking, &SpeakingBar::switchWanted, this, &ComposerView::askToSwitch);
    connect(&m_composer, &Composer::opened, this, [this] {
        m_reReading = false;
        m_error->clear();
        m_ask->dismiss();
        m_address->clear();
        const QSignalBlocker quiet(m_edit);
        m_edit->setReply(m_composer.text(), m_composer.cursor());
    });
    connect(&m_composer, &Composer::changed, this, &ComposerView::refresh);
    connect(&m_composer, &Composer::changedElsewhere, this, [this](bool forked) {
        m_error->say(Mood::Warning,
                     forked
                         ? tr("This reply was changed elsewhere while you wrote. Nothing is lost: what you "
                              "wrote is kept as a reply of its own.")
                         : tr("This reply was changed elsewhere and is shown as it is now."));
    });
    connect(&m_composer, &Composer::refused, this, [this](const Error &error) {
        m_reReading = false;
        m_error->say(error);
        refresh();
    });
    connect(&m_composer, &Composer::submitted, this, [this] { m_error->clear(); });
    connect(&m_composer, &Composer::putInOutbox, this, [this] {
        m_reReading = false;
        m_error->clear();
        refresh();
    });
    connect(&m_composer, &Composer::handedOver, this, [this] {
        const QString address = pageAddress();
        Q_EMIT said(address.isEmpty() ? tr("Copied. Paste it where it belongs.")
                                      : tr("Copied. Paste it on the page that opens."));
        if (!address.isEmpty())
            Q_EMIT openWanted(address);
    });
    connect(m_other, &InlineMessage::wanted, this, [this] {
        const QList<reply::Draft> &others = m_composer.situation().others;
        const bool mine =
            m_composer.situation().draft && m_composer.situation().draft->author == m_session.actor().id();
        if (!others.isEmpty())
            m_composer.openDraft(others.first().id);
        else if (!mine)
            m_composer.openDraft(Id());
    });
}

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
                         QString(situation.approvers.first()).replace(u'&', QStringLiteral("&&")))
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

void ComposerView::focusText()
{
    if (m_reReading)
        m_primary->setFocus(Qt::ShortcutFocusReason);
    else
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

void ComposerView::pressPrimary()
{
    if (m_composer.isOpen() && m_primary->isVisible() && m_primary->isEnabled())
        m_primary->click();
}

void ComposerView::act()
{
    switch (stage()) {
    case Stage::Writing:
        if (m_composer.situation().alone)
            reRead();
        else
            m_composer.submit();
        break;
    case Stage::ReReading:
        m_composer.approveOwn(m_reRead);
        break;
    case Stage::Asked:
        break;
    case Stage::Approved:
        copyAndOpen();
        break;
    case Stage::HandedOver:
        m_composer.confirm(m_address->text().trimmed());
        break;
    case Stage::Sent:
        m_composer.openDraft(Id());
        break;
    }
}

void ComposerView::reRead()
{
    m_composer.flush();
    m_reReading = true;
    m_reRead = m_composer.text();
    m_reReadText->setReading(safeText(m_reRead), m_reRead.size());
    refresh();
    m_primary->setFocus(Qt::OtherFocusReason);
}

void ComposerView::backToText()
{
    m_reReading = false;
    refresh();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ComposerView::copyAndOpen()
{
    // The clipboard first: a crash after it loses nothing but the mark.
    QApplication::clipboard()->setText(m_composer.situation().message->text);
    m_composer.handOver();
}

void ComposerView::askToSwitch()
{
    const bool toPublic = m_composer.isPrivate();
    const QString author = authorText(*m_composer.mention());
    m_ask->ask({.words = toPublic ? tr("Answer in public? Everybody who can see the message will read it.")
                                  : tr("Answer in private? Only %1 will read it.").arg(author),
                .action = toPublic ? tr("Answer in public") : tr("Answer in private"),
                .onlyConfirm = true},
               [this, toPublic](const QString &) { m_composer.setPrivate(!toPublic); });
}

} // namespace vigie::ui
