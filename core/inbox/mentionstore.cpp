// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"

#include "workspace/connection.h"
#include "workspace/statement.h"

#include <QHash>

namespace vigie::inbox {

using workspace::Statement;

/// To be followed by a WHERE.
static constexpr char mentionSelect[] =
    "SELECT key, salt, remote_id, channel, author, followers, posted_at, seen_at, language, kind, traits, "
    "text, url, in_reply_to, parent_title, rating, place, expires_at, disposition, reason, assignee, source "
    "FROM mention";

/// Reads mentions with what their channel, author and source add, each of which is looked up once for all.
class MentionReader
{
public:
    explicit MentionReader(Connection &c)
        : m_connection(c)
    {
    }

    Mention read(const Statement &row);

private:
    struct Author
    {
        QString handle;
        QString name;
        std::optional<qint64> followers;
    };
    struct Channel
    {
        QString name;
        QString service;
        bool sample = false;
    };
    struct Source
    {
        QString name;
        bool captured = false;
    };

    const Author &author(qint64 id);
    const Channel &channel(qint64 id);
    const Source &source(qint64 id);
    QStringList tags(qint64 mention);

    Connection &m_connection;
    QHash<qint64, Author> m_authors;
    QHash<qint64, Channel> m_channels;
    QHash<qint64, Source> m_sources;
    std::optional<Statement> m_tags;
};

const MentionReader::Author &MentionReader::author(qint64 id)
{
    const auto known = m_authors.constFind(id);
    if (known != m_authors.constEnd())
        return *known;
    Statement row = m_connection.statement("SELECT handle, name, followers FROM author WHERE id = ?");
    row.bind(0, id);
    Author author;
    if (row.step())
        author = {row.text(0), row.text(1), row.optionalInteger(2)};
    return *m_authors.insert(id, author);
}

const MentionReader::Channel &MentionReader::channel(qint64 id)
{
    const auto known = m_channels.constFind(id);
    if (known != m_channels.constEnd())
        return *known;
    Statement row = m_connection.statement("SELECT name, service, sample FROM channel WHERE id = ?");
    row.bind(0, id);
    Channel channel;
    if (row.step())
        channel = {row.text(0), row.text(1), row.integer(2) != 0};
    return *m_channels.insert(id, channel);
}

const MentionReader::Source &MentionReader::source(qint64 id)
{
    const auto known = m_sources.constFind(id);
    if (known != m_sources.constEnd())
        return *known;
    Statement row = m_connection.statement("SELECT name, kind = 'capture' FROM source WHERE id = ?");
    row.bind(0, id);
    Source source;
    if (row.step())
        source = {row.text(0), row.integer(1) != 0};
    return *m_sources.insert(id, source);
}

QStringList MentionReader::tags(qint64 mention)
{
    if (!m_tags)
        m_tags.emplace(m_connection.statement("SELECT tag FROM mention_tag WHERE mention = ?"));
    m_tags->reset();
    m_tags->bind(0, mention);
    QStringList tags;
    while (m_tags->step())
        tags.append(m_tags->text(0));
    tags.sort();
    return tags;
}

Mention MentionReader::read(const Statement &row)
{
    Mention m;
    m.key = row.integer(0);
    m.id = mentionId(m.key, row.integer(1));
    m.remoteId = row.text(2);
    m.channel = row.integer(3);
    const Channel &channel = this->channel(m.channel);
    m.channelName = channel.name;
    m.service = channel.service;
    m.sample = channel.sample;
    m.authorFollowers = row.optionalInteger(5);
    if (const auto id = row.optionalInteger(4)) {
        const Author &author = this->author(*id);
        m.author = *id;
        m.authorHandle = author.handle;
        m.authorName = author.name;
        if (!m.authorFollowers)
            m.authorFollowers = author.followers;
    }
    m.postedAtMs = row.integer(6);
    m.seenAtMs = row.integer(7);
    m.language = row.text(8);
    m.kind = static_cast<Kind>(row.integer(9));
    m.traits = Traits::fromInt(static_cast<int>(row.integer(10)));
    m.text = row.text(11);
    m.url = row.text(12);
    m.inReplyTo = row.text(13);
    m.parentTitle = row.text(14);
    if (const auto rating = row.optionalInteger(15))
        m.rating = static_cast<int>(*rating);
    m.place = row.text(16);
    m.expiresAtMs = row.optionalInteger(17);
    m.disposition = static_cast<Disposition>(row.integer(18));
    m.reason = row.text(19);
    m.assignee = row.id(20);
    m.tags = tags(m.key);
    const Source &source = this->source(row.integer(21));
    m.sourceName = source.name;
    m.captured = source.captured;
    return m;
}

std::optional<Mention> mentionAt(Connection &c, qint64 key)
{
    QList<Mention> found = mentionsAt(c, {key});
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

std::optional<Mention> mentionWith(Connection &c, const Id &id)
{
    std::optional<Mention> found = mentionAt(c, keyOf(id));
    return found && found->id == id ? found : std::nullopt;
}

QList<Mention> mentionsAt(Connection &c, const QList<qint64> &keys)
{
    static const std::string sql = std::string(mentionSelect) + " WHERE key = ?";
    MentionReader reader(c);
    Statement row = c.statement(sql);
    QList<Mention> found;
    found.reserve(keys.size());
    for (const qint64 key : keys) {
        row.reset();
        row.bind(0, key);
        if (row.step())
            found.append(reader.read(row));
    }
    return found;
}

QList<Mention> mentionsAfter(Connection &c, qint64 key, int most)
{
    static const std::string sql = std::string(mentionSelect) + " WHERE key > ? ORDER BY key LIMIT ?";
    MentionReader reader(c);
    Statement rows = c.statement(sql);
    rows.bind(0, key).bind(1, most);
    QList<Mention> found;
    while (rows.step())
        found.append(reader.read(rows));
    return found;
}

} // namespace vigie::inbox
