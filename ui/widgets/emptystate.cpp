// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::pane);
    column->addStretch(2);
    column->addWidget(m_icon);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_sentence, 100);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setSentence(sentence);
    setAction(action);
    paintIcon();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::wanted);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &action)
{
    m_button->setText(action);
    m_button->setAccessibleName(QString(action).remove(u'&'));
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, color(Token::Muted), 40, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace vigie::ui
