// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/fields.h"

#include "base/text.h"
#include "inbox/platforms.h"

#include <algorithm>
#include <utility>

namespace vigie::inbox {

static constexpr std::array<const char *, fieldCount> names{
    "remote_id", "channel", "author_handle", "author_name",  "author_followers", "posted_at", "language",
    "text",      "url",     "in_reply_to",   "parent_title", "rating",           "kind",      "private",
    "sponsored", "ours",    "place",         "expires_at",   "headline",         "reply",     "replied_at",
};

// As plainColumn() gives them.
static constexpr std::pair<const char *, Field> usualNames[] = {
    {"id", Field::RemoteId},
    {"identifiant", Field::RemoteId},
    {"message id", Field::RemoteId},
    {"post id", Field::RemoteId},
    {"comment id", Field::RemoteId},
    {"review id", Field::RemoteId},
    {"tweet id", Field::RemoteId},
    {"status id", Field::RemoteId},
    {"identifiant de la publication", Field::RemoteId},
    {"canal", Field::Channel},
    {"network", Field::Channel},
    {"social network", Field::Channel},
    {"reseau", Field::Channel},
    {"reseau social", Field::Channel},
    {"platform", Field::Channel},
    {"plateforme", Field::Channel},
    {"page name", Field::Channel},
    {"username", Field::AuthorHandle},
    {"user name", Field::AuthorHandle},
    {"screen name", Field::AuthorHandle},
    {"handle", Field::AuthorHandle},
    {"author username", Field::AuthorHandle},
    {"author id", Field::AuthorHandle},
    {"nom d'utilisateur", Field::AuthorHandle},
    {"pseudo", Field::AuthorHandle},
    {"author", Field::AuthorName},
    {"auteur", Field::AuthorName},
    {"name", Field::AuthorName},
    {"nom", Field::AuthorName},
    {"full name", Field::AuthorName},
    {"display name", Field::AuthorName},
    {"reviewer", Field::AuthorName},
    {"reviewer name", Field::AuthorName},
    {"from", Field::AuthorName},
    {"followers", Field::AuthorFollowers},
    {"followers count", Field::AuthorFollowers},
    {"follower count", Field::AuthorFollowers},
    {"abonnes", Field::AuthorFollowers},
    {"date", Field::PostedAt},
    {"created at", Field::PostedAt},
    {"created time", Field::PostedAt},
    {"created", Field::PostedAt},
    {"published at", Field::PostedAt},
    {"published", Field::PostedAt},
    {"publish time", Field::PostedAt},
    {"posted", Field::PostedAt},
    {"date posted", Field::PostedAt},
    {"review date", Field::PostedAt},
    {"review created", Field::PostedAt},
    {"timestamp", Field::PostedAt},
    {"horodatage", Field::PostedAt},
    {"heure de publication", Field::PostedAt},
    {"date de publication", Field::PostedAt},
    {"lang", Field::Language},
    {"langue", Field::Language},
    {"message", Field::Text},
    {"content", Field::Text},
    {"contenu", Field::Text},
    {"texte", Field::Text},
    {"body", Field::Text},
    {"comment", Field::Text},
    {"commentaire", Field::Text},
    {"full text", Field::Text},
    {"tweet text", Field::Text},
    {"review text", Field::Text},
    {"review content", Field::Text},
    {"review", Field::Text},
    {"avis", Field::Text},
    {"caption", Field::Text},
    {"link", Field::Url},
    {"lien", Field::Url},
    {"permalink", Field::Url},
    {"permalien", Field::Url},
    {"post url", Field::Url},
    {"tweet url", Field::Url},
    {"review url", Field::Url},
    {"in reply to id", Field::InReplyTo},
    {"in reply to status id", Field::InReplyTo},
    {"parent id", Field::InReplyTo},
    {"reply to", Field::InReplyTo},
    {"reply to id", Field::InReplyTo},
    {"en reponse a", Field::InReplyTo},
    {"post title", Field::ParentTitle},
    {"titre de la publication", Field::ParentTitle},
    {"stars", Field::Rating},
    {"star rating", Field::Rating},
    {"review stars", Field::Rating},
    {"etoiles", Field::Rating},
    {"note", Field::Rating},
    {"score", Field::Rating},
    {"location", Field::Place},
    {"lieu", Field::Place},
    {"ville", Field::Place},
    {"store", Field::Place},
    {"magasin", Field::Place},
    {"review title", Field::Headline},
    {"titre de l'avis", Field::Headline},
    {"owner response", Field::Reply},
    {"owner reply", Field::Reply},
    {"review reply", Field::Reply},
    {"business response", Field::Reply},
    {"business reply", Field::Reply},
    {"company reply", Field::Reply},
    {"management response", Field::Reply},
    {"reponse du proprietaire", Field::Reply},
    {"reponse de l'entreprise", Field::Reply},
    {"reponse de l'etablissement", Field::Reply},
    {"reponse de la direction", Field::Reply},
    {"owner response date", Field::RepliedAt},
    {"response date", Field::RepliedAt},
    {"reply date", Field::RepliedAt},
    {"date de reponse", Field::RepliedAt},
    {"date de la reponse", Field::RepliedAt},
};

QString plainColumn(QStringView name)
{
    QString plain = name.toString();
    plain.replace(u'_', u' ').replace(u'-', u' ').replace(u'.', u' ').replace(u'’', u'\'');
    return folded(plain);
}

QString fieldName(Field field)
{
    return QLatin1StringView(names[static_cast<size_t>(field)]);
}

std::optional<Field> fieldNamed(QStringView name)
{
    for (size_t i = 0; i < fieldCount; ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

Result<FieldNames> FieldNames::with(const QMap<QString, QString> &map)
{
    FieldNames made;
    for (const auto &[name, column] : map.asKeyValueRange()) {
        const auto field = fieldNamed(name);
        if (!field)
            return fail(ErrorCode::InvalidArgument,
                        {{"argument", QStringLiteral("map")}, {"reason", oneLine(name, 80)}});
        made.m_mapped.insert(*field, column);
        made.m_meant.insert(plainColumn(column), *field);
    }
    return made;
}

Result<FieldNames> FieldNames::only(const QMap<QString, QString> &map)
{
    Result<FieldNames> made = with(map);
    if (made)
        made->m_nothingElse = true;
    return made;
}

std::optional<FieldMatch> FieldNames::meaningOf(QByteArrayView column) const
{
    static constexpr qsizetype longestName = 200;
    if (column.size() > longestName)
        return std::nullopt;
    const QString plain = plainColumn(QString::fromUtf8(column));
    if (const auto mapped = m_meant.constFind(plain); mapped != m_meant.constEnd())
        return FieldMatch{*mapped, NameRank::Mapped};
    if (m_nothingElse)
        return std::nullopt;
    const auto match = [&](Field field, NameRank rank) -> std::optional<FieldMatch> {
        // What is mapped to another column is not looked for under its usual names.
        return m_mapped.contains(field) ? std::nullopt : std::optional(FieldMatch{field, rank});
    };
    if (m_platform) {
        const auto known = std::ranges::find_if(m_platform->columns, [&](const PlatformColumn &one) {
            return plain == QLatin1StringView(one.name);
        });
        if (known != m_platform->columns.end())
            return known->field ? match(*known->field, NameRank::Platform) : std::nullopt;
    }
    // "reply" may be anything.
    for (size_t i = 0; i < fieldCount && !isOfColumns(static_cast<Field>(i)); ++i) {
        if (plain == plainColumn(QString::fromLatin1(names[i])))
            return match(static_cast<Field>(i), NameRank::Exact);
    }
    for (const auto &[name, field] : usualNames) {
        if (plain == QString::fromUtf8(name))
            return match(field, NameRank::Usual);
    }
    return std::nullopt;
}

QMap<Field, size_t> FieldNames::columnsIn(const std::vector<QByteArrayView> &header) const
{
    QMap<Field, size_t> columns;
    QMap<Field, NameRank> ranks;
    for (size_t i = 0; i < header.size(); ++i) {
        const auto match = meaningOf(header[i].trimmed());
        if (!match || (ranks.contains(match->field) && ranks[match->field] <= match->rank))
            continue;
        ranks[match->field] = match->rank;
        columns[match->field] = i;
    }
    return columns;
}

bool FieldNames::isEnough(const QMap<Field, size_t> &columns) const
{
    const auto has = [&](Field field) { return columns.contains(field); };
    const bool hasAuthor = has(Field::AuthorHandle) || (m_platform && has(Field::AuthorName));
    const bool known = has(Field::RemoteId) || has(Field::Url) || (has(Field::PostedAt) && hasAuthor);
    return has(Field::Text) && known && std::ranges::all_of(m_mapped.keys(), has);
}

} // namespace vigie::inbox
