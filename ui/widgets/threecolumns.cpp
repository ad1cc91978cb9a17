// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/threecolumns.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QResizeEvent>
#include <QToolButton>
#include <QVariantMap>

namespace vigie::ui {

static constexpr int narrow = 800; ///< below it there is no room for three
static constexpr int listLeast = 240;
static constexpr int listMost = 380;

ThreeColumns::ThreeColumns(QWidget *list, QWidget *middle, QWidget *context, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_context(context)
{
    addWidget(list);
    addWidget(middle);
    addWidget(context);
    list->setMinimumWidth(listLeast);
    context->setMinimumWidth(180);
    setChildrenCollapsible(false);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 0);
}

QToolButton *ThreeColumns::contextButton(const QString &name, QWidget *parent)
{
    m_button = new QToolButton(parent);
    m_button->setObjectName(QStringLiteral("foldContext"));
    m_button->setIcon(icon(QStringLiteral("context")));
    m_button->setCheckable(true);
    m_button->setChecked(m_wanted);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setAccessibleName(name);
    m_button->setToolTip(name);
    connect(m_button, &QToolButton::toggled, this, [this](bool shown) {
        m_wanted = shown;
        fold();
    });
    return m_button;
}

void ThreeColumns::fold()
{
    const bool room = width() >= narrow;
    m_context->setVisible(m_wanted && room);
    if (m_button)
        m_button->setEnabled(room);
}

void ThreeColumns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (isVisible())
        place();
}

void ThreeColumns::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    place();
}

void ThreeColumns::place()
{
    if (!m_placed) {
        m_placed = true;
        const int list = std::clamp(width() * 3 / 10, listLeast, listMost);
        const int context = std::min(space::contextWidth, width() / 4);
        setSizes({list, width() - list - context, context});
    }
    fold();
}

QVariantMap ThreeColumns::left() const
{
    QVariantMap left{{QStringLiteral("context"), m_wanted}};
    if (m_placed)
        left.insert(QStringLiteral("sizes"), saveState());
    return left;
}

void ThreeColumns::comeBack(const QVariantMap &left)
{
    m_wanted = left.value(QStringLiteral("context"), true).toBool();
    if (m_button)
        m_button->setChecked(m_wanted);
    m_placed = restoreState(left.value(QStringLiteral("sizes")).toByteArray()) || m_placed;
    fold();
}

} // namespace vigie::ui
