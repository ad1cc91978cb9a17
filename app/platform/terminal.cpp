// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/terminal.h"

#include <csignal>
#include <cstdio>

#include <sys/stat.h>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace vigie::platform {

bool isOpen(int descriptor)
{
    struct stat found = {};
    return descriptor >= 0 && fstat(descriptor, &found) == 0;
}

#ifdef Q_OS_WIN

bool isTerminal(int descriptor)
{
    return _isatty(descriptor) != 0;
}

class Silence
{
public:
    Silence()
    {
        m_known = GetConsoleMode(m_console, &m_mode);
        if (m_known)
            SetConsoleMode(m_console, m_mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Silence()
    {
        if (m_known)
            SetConsoleMode(m_console, m_mode);
    }

private:
    HANDLE m_console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_mode = 0;
    bool m_known = false;
};

#else

bool isTerminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

/// How the terminal was, for a signal that ends the program while nothing is echoed.
static termios heard = {};

extern "C" void endHeard(int number)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &heard);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

class Silence
{
public:
    Silence()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (!m_known)
            return;
        heard = m_before;
        m_interrupt = std::signal(SIGINT, endHeard);
        m_terminate = std::signal(SIGTERM, endHeard);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (!m_known)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }

private:
    using Handler = void (*)(int);
    termios m_before = {};
    Handler m_interrupt = SIG_DFL;
    Handler m_terminate = SIG_DFL;
    bool m_known = false;
};

#endif

std::optional<QString> readHidden(const QString &prompt)
{
    std::fputs(qUtf8Printable(prompt), stderr);
    std::fflush(stderr);
    QByteArray line;
    int read = EOF;
    {
        const Silence silence;
        while ((read = std::fgetc(stdin)) != EOF && read != '\n')
            line.append(static_cast<char>(read));
    }
    std::fputs("\n", stderr);
    if (read == EOF && line.isEmpty())
        return std::nullopt;
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace vigie::platform
