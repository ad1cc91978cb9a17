// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/salt.h"

#include <QRandomGenerator>

#include <array>

namespace vigie::moderation {

QByteArray newSalt()
{
    std::array<quint32, 4> salt;
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt);
}

} // namespace vigie::moderation
