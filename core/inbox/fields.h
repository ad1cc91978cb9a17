// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QMap>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace vigie::inbox {

/// The fields that `import` takes in (cli.md), in that order; then those that only columns have: more parts
/// of the text, and the reply of ours that stands in the row of what it answers.
enum class Field {
    RemoteId,
    Channel,
    AuthorHandle,
    AuthorName,
    AuthorFollowers,
    PostedAt,
    Language,
    Text,
    Url,
    InReplyTo,
    ParentTitle,
    Rating,
    Kind,
    Private,
    Sponsored,
    Ours,
    Place,
    ExpiresAt,
    Headline,
    Reply,
    RepliedAt,
};
inline constexpr size_t fieldCount = static_cast<size_t>(Field::RepliedAt) + 1;
constexpr bool isOfColumns(Field field)
{
    return field >= Field::Headline;
}

struct Platform;

/// A column's name as two are compared: case, accents, - _ and . and the form of apostrophes do
/// not count.
QString plainColumn(QStringView name);

/// "remote_id", "author_handle"….
QString fieldName(Field field);
std::optional<Field> fieldNamed(QStringView name);

/// How sure a column's name is: the lower wins where two columns speak of one field.
enum class NameRank { Mapped, Platform, Exact, Usual };
struct FieldMatch
{
    Field field;
    NameRank rank;
};

/// Tells which field a column or key means: first `map` (field → column), then what the platform means that
/// was recognised, then the names of cli.md, then the usual names of exports, in French and English. Names
/// compare as plainColumn() gives them.
class FieldNames
{
public:
    /// InvalidArgument where `map` names a field that there is not.
    static Result<FieldNames> with(const QMap<QString, QString> &map);
    /// The same, and no other column means anything.
    static Result<FieldNames> only(const QMap<QString, QString> &map);
    /// From now on as in that platform's exports.
    void recognise(const Platform &platform) { m_platform = &platform; }
    const Platform *platform() const { return m_platform; }
    std::optional<FieldMatch> meaningOf(QByteArrayView column) const;
    bool isMapped() const { return !m_mapped.isEmpty(); }
    /// Field → which of these columns holds it: the surest name, of equals the first.
    QMap<Field, size_t> columnsIn(const std::vector<QByteArrayView> &header) const;
    /// Whether rows can be taken in by those: a text, something to tell one from another (of a platform's
    /// exports an author's name will do for the handle), and all that is mapped.
    bool isEnough(const QMap<Field, size_t> &columns) const;

private:
    QMap<Field, QString> m_mapped; ///< as typed
    QMap<QString, Field> m_meant;  ///< folded
    const Platform *m_platform = nullptr;
    bool m_nothingElse = false;
};

} // namespace vigie::inbox
