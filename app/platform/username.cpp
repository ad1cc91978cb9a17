// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/username.h"

#include <array>

#ifndef Q_OS_WIN
#include <pwd.h>
#include <unistd.h>
#endif

namespace vigie::platform {

QString userName()
{
#ifndef Q_OS_WIN
    std::array<char, 4096> room;
    passwd entry = {};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, room.data(), room.size(), &found) == 0 && found) {
        // The first field of the "gecos" is the full name.
        const QString full = QString::fromUtf8(found->pw_gecos).section(u',', 0, 0).trimmed();
        const QString login = QString::fromUtf8(found->pw_name);
        return full.isEmpty() ? login : full;
    }
#endif
    const QString login = qEnvironmentVariable("USERNAME");
    return login.isEmpty() ? qEnvironmentVariable("USER") : login;
}

} // namespace vigie::platform
