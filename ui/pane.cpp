// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane.h"

namespace vigie::ui {

Pane::Pane(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(std::move(place))
{
    setObjectName(m_place.code);
}

} // namespace vigie::ui
