// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace vigie::ui {

/// What an activity row says, in one short sentence: "Closed by Anne Morvan". `actor` is a colleague's name,
/// or empty for Vigie itself; `other` that of the colleague whom the facts name, where they name one; `rule`
/// that of the rule. An act unknown here (of a newer Vigie) is told by its code. Any thread.
QString actText(const QString &act, const QJsonObject &facts, const QString &actor, const QString &other = {},
                const QString &rule = {});

} // namespace vigie::ui
