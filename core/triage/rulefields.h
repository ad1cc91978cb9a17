// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "triage/rule.h"

#include <span>

/// What conditions can ask for, one row a field: one more is one row here, and its words in ui/models.
namespace vigie::triage {

enum class FieldKind {
    Choice,  ///< one of a few known names, or several at once
    Flag,    ///< "true" or "false"
    Channel, ///< the id of a channel
    Code,    ///< a short text, compared as it stands: "facebook", "fr"
    Labels,  ///< texts of people, compared as folded() does
    Words,   ///< words, phrases and beginnings*, compared as triage folds words; all of a phrase in order
    Number,
};

struct FieldRow
{
    Field field;
    QLatin1StringView name; ///< in JSON
    FieldKind kind;
    /// Choice: what it can be, in the order of the bits.
    QStringList (*names)() = nullptr;
    /// Choice: which of them the message is; Flag: 1 or 0. Nothing where it has no such thing.
    std::optional<quint64> (*bits)(const inbox::Mention &) = nullptr;
    QString (*text)(const inbox::Mention &) = nullptr;                 ///< Code, Words
    QStringList (*labels)(const inbox::Mention &) = nullptr;           ///< Labels
    std::optional<qint64> (*number)(const inbox::Mention &) = nullptr; ///< Number
    qint64 most = 0;                                                   ///< Number: from 0 to that
};

/// In the order in which people choose among them.
std::span<const FieldRow> fieldRows();
const FieldRow &rowOf(Field field);
std::optional<Field> fieldNamed(QStringView name);
/// What its conditions can be: Is and IsNot, Is alone, or NotBelow and NotAbove.
QList<Comparison> comparisonsOf(const FieldRow &row);

} // namespace vigie::triage
