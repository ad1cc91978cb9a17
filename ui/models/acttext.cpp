// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/acttext.h"

#include <QCoreApplication>

namespace vigie::ui {

QString actText(const QString &act, const QJsonObject &, const QString &actor)
{
    return actor + u' ' + act;
}

} // namespace vigie::ui
