// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panehead.h"

#include "ui/icons.h"
#include "ui/pane.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace vigie::ui {

PaneHead::PaneHead(QAction *palette, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_space(new QWidget(this))
    , m_palette(new QPushButton(this))
{
    setObjectName(QStringLiteral("paneHead"));
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_palette->setObjectName(QStringLiteral("paletteButton"));
    m_palette->setText(palette->shortcut().toString(QKeySequence::NativeText));
    m_palette->setIcon(icon(QStringLiteral("palette")));
    m_palette->setToolTip(palette->text().remove(u'&'));
    m_palette->setAccessibleName(palette->text().remove(u'&'));
    connect(m_palette, &QPushButton::clicked, palette, &QAction::trigger);
    m_row->setContentsMargins(2 * space::control, space::control + 1, space::pane, space::control + 3);
    m_row->setSpacing(space::pane);
    m_palette->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->addWidget(m_title, 0, Qt::AlignTop);
    m_row->addWidget(m_space, 1);
    m_row->addWidget(m_palette, 0, Qt::AlignTop);
    dress();
}

void PaneHead::show(Pane *pane)
{
    m_title->setText(pane->title());
    if (m_tools) {
        m_row->removeWidget(m_tools);
        m_tools->hide();
    }
    m_tools = pane->headTools();
    const bool fills = m_tools && m_tools->sizePolicy().horizontalPolicy() & QSizePolicy::GrowFlag;
    m_space->setVisible(!fills);
    if (m_tools) {
        m_row->insertWidget(2, m_tools, fills ? 1 : 0);
        m_tools->show();
        setTabOrder(m_tools, m_palette);
    }
}

void PaneHead::dress()
{
    m_title->setFont(ui::font(TextSize::Title));
    m_title->setMinimumHeight(m_palette->sizeHint().height()); // on one line with what stands beside it
    setMinimumHeight(m_palette->sizeHint().height() + 2 * space::control + 4);
}

void PaneHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

void PaneHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    painter.setPen(color(Token::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace vigie::ui
