// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"

namespace vigie {

QByteArray canonical(std::initializer_list<QByteArray> fields)
{
    QByteArray bytes;
    for (const QByteArray &field : fields)
        bytes += QByteArray::number(field.size()) + ':' + field;
    return bytes;
}

} // namespace vigie
