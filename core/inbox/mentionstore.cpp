// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"

#include "workspace/connection.h"
#include "workspace/statement.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace vigie::inbox {

using workspace::Statement;

/// To be followed by where they come from: `m`, with its author `a`.
static constexpr char mentionColumns[] =
    "SELECT m.key, m.salt, m.remote_id, m.channel, m.author, m.followers, m.posted_at, m.seen_at, "
    "m.language, "
    "m.kind, m.traits, m.text, m.url, m.in_reply_to, m.parent_title, m.rating, m.place, m.expires_at, "
    "m.disposition, m.reason, m.assignee, m.source, a.handle, a.name, a.followers, m.verdict, m.priority ";

/// Reads mentions with what their channel and source add, each of which is looked up once for all.
class MentionReader
{
public:
    /// For mentions whose keys are from `first` to `last`.
    MentionReader(Connection &c, qint64 first, qint64 last);

    Mention read(const Statement &row);

private:
    struct Channel
    {
        QString name;
        QString service;
        bool sample = false;
        Id id;
    };
    struct Source
    {
        QString name;
        CameBy cameBy = CameBy::File;
    };

    const Channel &channel(qint64 id);
    const Source &source(qint64 id);
    QStringList tags(qint64 mention);

    Connection &m_connection;
    QHash<qint64, Channel> m_channels;
    QHash<qint64, Source> m_sources;
    std::optional<Statement> m_tags; ///< nothing where none of the mentions has one
};

MentionReader::MentionReader(Connection &c, qint64 first, qint64 last)
    : m_connection(c)
{
    Statement tagged = c.statement("SELECT EXISTS (SELECT 1 FROM mention_tag WHERE mention BETWEEN ? AND ?)");
    tagged.bind(0, first).bind(1, last).step();
    if (tagged.integer(0) != 0)
        m_tags.emplace(c.statement("SELECT tag FROM mention_tag WHERE mention = ?"));
}

const MentionReader::Channel &MentionReader::channel(qint64 id)
{
    const auto known = m_channels.constFind(id);
    if (known != m_channels.constEnd())
        return *known;
    Statement row = m_connection.statement("SELECT name, service, sample, uid FROM channel WHERE id = ?");
    row.bind(0, id);
    Channel channel;
    if (row.step())
        channel = {row.text(0), row.text(1), row.integer(2) != 0, row.id(3)};
    return *m_channels.insert(id, channel);
}

const MentionReader::Source &MentionReader::source(qint64 id)
{
    const auto known = m_sources.constFind(id);
    if (known != m_sources.constEnd())
        return *known;
    Statement row = m_connection.statement("SELECT name, kind FROM source WHERE id = ?");
    row.bind(0, id);
    Source source;
    if (row.step())
        source = {row.text(0), cameByNamed(row.text(1)).value_or(CameBy::File)};
    return *m_sources.insert(id, source);
}

QStringList MentionReader::tags(qint64 mention)
{
    QStringList tags;
    if (!m_tags)
        return tags;
    m_tags->reset();
    m_tags->bind(0, mention);
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
    m.channelId = channel.id;
    m.channelName = channel.name;
    m.service = channel.service;
    m.sample = channel.sample;
    m.authorFollowers = row.optionalInteger(5);
    if (const auto id = row.optionalInteger(4)) {
        m.author = *id;
        m.authorHandle = row.text(22);
        m.authorName = row.text(23);
        if (!m.authorFollowers)
            m.authorFollowers = row.optionalInteger(24);
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
    m.cameBy = source.cameBy;
    if (const auto verdict = row.optionalInteger(25))
        m.judgement = judgementFrom(*verdict);
    m.priority = static_cast<Priority>(row.integer(26));
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
    // CROSS JOIN keeps the order: that of the keys.
    static const std::string sql = std::string(mentionColumns) +
                                   "FROM json_each(?) AS wanted CROSS JOIN mention m ON m.key = wanted.value "
                                   "LEFT JOIN author a ON a.id = m.author";
    if (keys.isEmpty())
        return {};
    QByteArray wanted = "[";
    for (const qint64 key : keys)
        wanted += QByteArray::number(key) + ',';
    wanted.back() = ']';
    const auto [first, last] = std::ranges::minmax(keys);
    MentionReader reader(c, first, last);
    Statement rows = c.statement(sql);
    rows.bindUtf8(0, wanted);
    QList<Mention> found;
    found.reserve(keys.size());
    while (rows.step())
        found.append(reader.read(rows));
    return found;
}

QList<Mention> mentionsAfter(Connection &c, qint64 key, int most)
{
    static const std::string sql =
        std::string(mentionColumns) +
        "FROM mention m LEFT JOIN author a ON a.id = m.author WHERE m.key > ? ORDER BY m.key LIMIT ?";
    MentionReader reader(c, key, std::numeric_limits<qint64>::max());
    Statement rows = c.statement(sql);
    rows.bind(0, key).bind(1, most);
    QList<Mention> found;
    while (rows.step())
        found.append(reader.read(rows));
    return found;
}

} // namespace vigie::inbox
