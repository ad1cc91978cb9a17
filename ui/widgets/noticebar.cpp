// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/icons.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include "base/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace vigie::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_other->setObjectName(QStringLiteral("noticeOther"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setIconSize(QSize(16, 16));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, 6, 6, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(stays);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::leave);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT wanted();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT otherWanted();
    });
    hide();
}

void NoticeBar::say(const QString &words, const QString &action, const QString &other)
{
    m_words->setText(oneLine(words, 160));
    for (const auto &[button, text] : {std::pair(m_action, action), std::pair(m_other, other)}) {
        button->setText(text);
        button->setAccessibleName(labelled(QString(text).remove(u'&'), m_words->text()));
        button->setVisible(!text.isEmpty());
    }
    adjustSize();
    show();
    raise();
    m_timer.start();
    QAccessibleAnnouncementEvent announcement(this, m_words->text());
    QAccessible::updateAccessibility(&announcement);
}

void NoticeBar::leave()
{
    if (underMouse() || isAncestorOf(focusWidget()) || m_action->hasFocus() || m_other->hasFocus() ||
        m_close->hasFocus())
        m_timer.start();
    else
        hide();
}

void NoticeBar::dismiss()
{
    m_timer.stop();
    hide();
}

QString NoticeBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_timer.start();
    QFrame::leaveEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(Token::Raised));
    painter.setPen(color(Token::Muted));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), space::corner, space::corner);
}

} // namespace vigie::ui
