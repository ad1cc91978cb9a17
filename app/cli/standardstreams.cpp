// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/exitstatus.h"
#include "app/platform/terminal.h"
#include "base/clock.h"

#include <QFile>

#include <csignal>
#include <cstdio>

namespace vigie::cli {

/// For the signal handler, which can be handed nothing.
static std::atomic_bool *interrupted = nullptr;
static_assert(std::atomic_bool::is_always_lock_free);

extern "C" void vigieInterrupted(int number)
{
    *interrupted = true;
    std::signal(number, SIG_DFL); // the second one ends the program, which a workspace survives as well
}

int run(const QStringList &arguments, const channels::Reach &reach)
{
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Failed;
    Streams streams{.in = in, .out = out, .err = err, .terminal = platform::isTerminal(2), .reach = reach};
    if (platform::isTerminal(0))
        streams.askHidden = platform::readHidden;
    streams.catchInterrupt = [&] {
        interrupted = streams.stop.get();
        std::signal(SIGINT, vigieInterrupted);
        std::signal(SIGTERM, vigieInterrupted);
    };
    const SystemClock clock;
    const int exit = run(arguments, streams, clock);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    return exit;
}

} // namespace vigie::cli
