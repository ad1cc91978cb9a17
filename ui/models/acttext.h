// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace vigie::ui {

/// What an activity row says, in one short sentence: "Anne Morvan closed it". `actor` is a colleague's name,
/// or empty for Vigie itself. An act unknown here (of a newer Vigie) is told by its code. Any thread.
QString actText(const QString &act, const QJsonObject &facts, const QString &actor);

} // namespace vigie::ui
