// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/conversationview.h"

#include "ui/feed/messagebubble.h"
#include "ui/feed/readingtext.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

namespace vigie::ui {

static constexpr qsizetype around = 12; // messages shown before and after the chosen one at first
static constexpr qsizetype step = 25;
static constexpr int inset = 48; // what stays free on the other side of a message

ConversationView::ConversationView(Session &session, Conversation &conversation, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_conversation(conversation)
    , m_page(new QWidget(this))
    , m_column(new QVBoxLayout(m_page))
    , m_earlier(new QPushButton(m_page))
    , m_later(new QPushButton(m_page))
{
    setObjectName(QStringLiteral("conversation"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    m_page->setMinimumHeight(1); // else that of the narrowest messages, which is much more than it needs
    setWidget(m_page);
    m_column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    m_column->setSpacing(space::control);
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_later->setObjectName(QStringLiteral("later"));
    m_column->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_column->addWidget(m_later, 0, Qt::AlignHCenter);
    m_column->addStretch();
    connect(m_earlier, &QAbstractButton::clicked, this, [this] {
        m_first = std::max<qsizetype>(0, m_first - step);
        place();
    });
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        m_last = std::min(m_conversation.spoken().size() - 1, m_last + step);
        place();
    });
    connect(&conversation, &Conversation::loaded, this, &ConversationView::refresh);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_showsChosen)
            showChosen();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_showsChosen = false; });
    place();
}

static qsizetype chosenIn(const Conversation &conversation)
{
    const QList<Spoken> &spoken = conversation.spoken();
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        const bool said = spoken.at(i).by == Spoken::By::Them || spoken.at(i).by == Spoken::By::Us;
        if (said && spoken.at(i).key == conversation.key())
            return i;
    }
    return -1;
}

void ConversationView::refresh(bool another)
{
    const qsizetype count = m_conversation.spoken().size();
    if (another) {
        const qsizetype chosen = std::max<qsizetype>(0, chosenIn(m_conversation));
        m_first = std::max<qsizetype>(0, chosen - around);
        m_last = std::min(count - 1, chosen + around);
    } else if (m_last + 2 >= count - 1) {
        m_last = count - 1; // what came since stands at the end, where one is reading
    }
    m_last = std::min(m_last, count - 1);
    m_first = std::clamp<qsizetype>(m_first, 0, std::max<qsizetype>(0, m_last));
    place();
    if (another) {
        m_showsChosen = true;
        showChosen();
    }
}

const ConversationView::Row &ConversationView::row(qsizetype at)
{
    while (m_rows.size() <= at) {
        auto *widget = new QWidget(m_page);
        auto *layout = new QHBoxLayout(widget);
        auto *bubble = new MessageBubble(widget);
        layout->setSpacing(0);
        layout->addStretch();
        layout->addWidget(bubble);
        layout->addStretch();
        m_column->insertWidget(static_cast<int>(m_rows.size()) + 1, widget);
        connect(bubble, &MessageBubble::openWanted, this, &ConversationView::openWanted);
        connect(bubble, &MessageBubble::unveiled, this, &ConversationView::unveiled);
        connect(bubble, &MessageBubble::handRestWanted, this, &ConversationView::handRestWanted);
        m_rows.append({widget, layout, bubble});
    }
    return m_rows.at(at);
}

static void setSide(QHBoxLayout &layout, Spoken::By by)
{
    const bool ours = by == Spoken::By::Us || by == Spoken::By::Reply;
    const bool note = by == Spoken::By::Note;
    layout.setContentsMargins(ours || note ? inset : 0, 0, ours ? 0 : inset, 0);
    layout.setStretch(0, ours || note ? 1 : 0);
    layout.setStretch(2, ours ? 0 : 1);
}

void ConversationView::place()
{
    const QList<Spoken> &spoken = m_conversation.spoken();
    const qsizetype chosen = chosenIn(m_conversation);
    const qint64 nowMs = m_session.clock().nowMs();
    m_page->setUpdatesEnabled(false);
    qsizetype used = 0;
    for (qsizetype i = m_first; i <= m_last; ++i) {
        const Row &shown = row(used++);
        const Spoken &said = spoken.at(i);
        shown.bubble->show(said, i == chosen, nowMs, m_session.settings().zone);
        setSide(*shown.layout, said.by);
        shown.widget->setVisible(true);
    }
    for (qsizetype i = used; i < m_rows.size(); ++i)
        m_rows.at(i).widget->setVisible(false);
    m_earlier->setVisible(m_first > 0);
    m_earlier->setText(tr("Show %n earlier message(s)", nullptr, static_cast<int>(std::min(step, m_first))));
    const qsizetype after = spoken.size() - 1 - m_last;
    m_later->setVisible(after > 0);
    m_later->setText(tr("Show %n later message(s)", nullptr, static_cast<int>(std::min(step, after))));
    m_page->setUpdatesEnabled(true);
}

void ConversationView::passTime()
{
    for (qsizetype i = m_first; i <= m_last; ++i)
        m_rows.at(i - m_first).bubble->showHead(m_session.clock().nowMs(), m_session.settings().zone);
}

void ConversationView::showChosen()
{
    // Heights are known only after the layout of this turn.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_page->layout()->activate();
            if (m_last >= 0) // what was said of it since, as far as there is room for both
                ensureWidgetVisible(m_rows.at(m_last - m_first).widget, 0, space::pane);
            if (MessageBubble *shown = chosen())
                ensureWidgetVisible(shown, 0, space::pane);
        },
        Qt::QueuedConnection);
}

MessageBubble *ConversationView::chosen() const
{
    const qsizetype at = chosenIn(m_conversation);
    return at >= m_first && at <= m_last ? m_rows.at(at - m_first).bubble : nullptr;
}

QString ConversationView::pageOfChosen() const
{
    const qsizetype at = chosenIn(m_conversation);
    return at < 0 ? QString() : m_conversation.spoken().at(at).url;
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    m_showsChosen = false;
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace vigie::ui
