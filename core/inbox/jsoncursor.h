// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/filewindow.h"
#include "inbox/incoming.h"

namespace vigie::inbox {

/// Goes through JSON by its signs, without understanding values: where they begin and end. Linear, without
/// recursion. For one thread; the window may be used for other things between two calls.
class JsonCursor
{
public:
    explicit JsonCursor(FileWindow &window, const Place &place = {0, 1})
        : m_window(window)
        , m_place(place)
    {
    }
    const Place &place() const { return m_place; }
    void goTo(const Place &place) { m_place = place; }
    /// The next sign after white space, without passing it; NUL at the end of the file and where it failed.
    char sign();
    /// Passes the sign if it is that one.
    bool take(char wanted);
    /// Passes a value, whole or to the end of the file; false where it does not end.
    bool passValue();
    const std::optional<Error> &failure() const { return m_failure; }

    /// To be called before going on after the window was used otherwise.
    void forget() { m_view = {}; }

private:
    char here();
    void advance();
    bool passString();

    FileWindow &m_window;
    Place m_place;
    QByteArrayView m_view; ///< from m_viewStart on
    qint64 m_viewStart = 0;
    std::optional<Error> m_failure;
};

} // namespace vigie::inbox
