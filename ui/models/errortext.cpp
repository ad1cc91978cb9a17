// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

namespace vigie::ui {

QString errorText(const Error &error)
{
    return errorCodeName(error.code);
}

QString rejectText(const QString &reason, const QString &detail)
{
    return reason + u' ' + detail;
}

} // namespace vigie::ui
