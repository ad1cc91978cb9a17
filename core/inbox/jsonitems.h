// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/jsoncursor.h"

#include <QList>

namespace vigie::inbox {

/// The values of one list deep in a large JSON file, each by its place, without holding more of it: the way
/// to them is given as keys, with "[]" for every element of a list. What stands elsewhere is passed over. Any
/// "name =" before the JSON is too, as X writes it. Linear, without recursion. For one thread; the window may
/// be used for other things between two calls.
class JsonItems
{
public:
    struct Item
    {
        Place place;
        qint64 length = 0;
        qint64 group = 0; ///< which value of the outermost list it stands in
    };
    JsonItems(FileWindow &window, QList<QByteArray> way);
    /// The next one; nothing at the end. FormatInvalid ("line", "reason") where it is no JSON up to there,
    /// and what the window says.
    Result<std::optional<Item>> next();
    qint64 position() const { return m_cursor.place().offset; }

private:
    Result<void> skipPreface();
    Result<bool> enterOrPass();
    Result<QByteArray> keyHere();
    Error malformed() const;

    FileWindow &m_window;
    JsonCursor m_cursor;
    const QList<QByteArray> m_way;
    QList<bool> m_isFirst; ///< of what was entered: nothing of it was passed
    qint64 m_group = -1;
    bool m_begun = false;
};

} // namespace vigie::inbox
