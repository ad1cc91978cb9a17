// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/coredumps.h"

#include <QtSystemDetection>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace vigie::platform {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    // The limit does not hold where the kernel pipes dumps to a program. The leak checker of a sanitised
    // build has to attach to the process, which this would forbid.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace vigie::platform
