// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/fields.h"
#include "inbox/mention.h"

#include <span>

namespace vigie::inbox {

/// What a column of an export holds; nothing: it is not to be taken for what its name says elsewhere.
struct PlatformColumn
{
    const char *name; ///< as plainColumn() gives it
    std::optional<Field> field;
};

/// What only one platform does.
enum class Habit {
    Ours = 0x1,          ///< every row is of our own account
    Private = 0x2,       ///< every row is a private message
    LinkIsIdentity = 0x4 ///< a row without an id is known by its address alone
};
Q_DECLARE_FLAGS(Habits, Habit)
Q_DECLARE_OPERATORS_FOR_FLAGS(Habits)

/// One kind of file that a platform gives its customers, in French and English. Written from knowledge of
/// these exports and their documentation, not from files of real customers: a column that has another name
/// than here is corrected in the sheet of columns.
struct Platform
{
    const char *name;     ///< as its makers write it
    const char *services; ///< of the channels: one of the channel's name, else the first; words with spaces
    const char *signs;    ///< it is this where of every group (between ;) one name (between |) is a column
    std::span<const PlatformColumn> columns;
    Habits habits;
    std::optional<Kind> kind;
};

/// The first of the table that all signs speak for. Pure.
const Platform *platformOf(const QStringList &header);

} // namespace vigie::inbox
