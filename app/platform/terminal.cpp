// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/terminal.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace vigie::platform {

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

class Silence
{
public:
    Silence()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before = {};
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
