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
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
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
    foot->setSpacing(space::control);
    auto *buttons = new FlowLayout;
    foot->addLayout(buttons, 1);
    auto *told = new QVBoxLayout;
    told->setSpacing(0);
    foot->addLayout(told);
    m_length = new QLabel(this);
    m_length->setObjectName(QStringLiteral("lengthLeft"));
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    for (QLabel *label : {m_length, m_saved}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(ui::font(TextSize::Meta));
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        told->addWidget(label);
    }
    const auto add = [&](const QString &text, const char *name, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(tip);
        buttons->addWidget(button);
        return button;
    };
    m_primary = add({}, "primary", tr("Ctrl+Enter"));
    makePrimary(m_primary);
    m_discard = add(tr("&Discard"), "discard", tr("Takes this reply away; it can be undone"));
    m_back = add(tr("&Back to the text"), "backToText", {});
    m_takeBack = add(tr("Take it &back"), "takeBack", tr("Out of the outbox, to write on"));
    m_gaveUp = add(tr("&Gave up"), "gaveUp", tr("It was not posted and will not be"));
    m_notYet = add(tr("&Not yet"), "notYet", tr("Back to the outbox: it can be copied again"));
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

/// The splitter above it knows no height for a width: where one speaks and what one may do is never cut,
/// however large the letters.
bool ComposerView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    return done;
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
