// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/speakingbar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace vigie::ui {

SpeakingBar::SpeakingBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_switch(new QPushButton(this))
{
    setObjectName(QStringLiteral("speaking"));
    m_words->setObjectName(QStringLiteral("speakingWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::NoTextInteraction);
    m_switch->setObjectName(QStringLiteral("switchVisibility"));
    m_switch->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, space::step, space::step, space::step);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, &SpeakingBar::switchWanted);
}

void SpeakingBar::show(const Speaking &speaking, bool maySwitch)
{
    m_speaking = speaking;
    m_words->setText(speaking.words);
    m_switch->setText(speaking.isPrivate ? tr("Answer in p&ublic…") : tr("Answer in p&rivate…"));
    m_switch->setVisible(maySwitch);
    dress();
}

QString SpeakingBar::words() const
{
    return m_words->text();
}

void SpeakingBar::dress()
{
    QFont bold = ui::font(TextSize::Text);
    bold.setWeight(QFont::DemiBold);
    m_words->setFont(bold);
    const QColor ink = color(m_speaking.isPrivate ? Token::Warning : Token::Accent);
    if (!m_speaking.icon.isEmpty())
        m_icon->setPixmap(iconPixmap(m_speaking.icon, ink, space::icon, devicePixelRatioF()));
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, ink);
    m_words->setPalette(inked);
    update();
}

void SpeakingBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void SpeakingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_speaking.isPrivate ? Token::WarningBack : Token::AccentBack));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()),
                     color(m_speaking.isPrivate ? Token::Warning : Token::Accent));
}

} // namespace vigie::ui
