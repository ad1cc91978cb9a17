// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intakestore.h"

#include "base/text.h"
#include "inbox/channelstore.h"
#include "inbox/erased.h"
#include "workspace/transaction.h"

namespace vigie::inbox {

using workspace::Area;
using workspace::Statement;

static constexpr size_t authorsKept = 40'000;
static constexpr auto oursBit = static_cast<qint64>(Trait::Ours);

/// What take() runs for every row: prepared once a transaction.
struct IntakeStore::Statements
{
    Statements(Connection &c, ThreadMemory &threads)
        : threading(c, threads)
        , insert(c.statement(
              "INSERT INTO mention(key, salt, channel, remote_id, author, posted_at, seen_at, language, "
              "kind, traits, text, url, in_reply_to, parent_title, rating, followers, place, expires_at, "
              "disposition, changed_at, source, thread, verdict) "
              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT(channel, remote_id) DO NOTHING"))
        , index(c.statement("INSERT INTO mention_words(rowid, words) VALUES(?, ?)"))
        , author(c.statement("SELECT id, name FROM author WHERE channel = ? AND handle = ?"))
    {
    }
    Threading threading;
    Statement insert;
    Statement index;
    Statement author;
};

static std::string stringOf(QByteArrayView bytes)
{
    return std::string(bytes.data(), static_cast<size_t>(bytes.size()));
}

static QByteArrayView viewOf(const std::string &text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

static void bindText(Statement &statement, int parameter, QByteArrayView text)
{
    if (text.isEmpty())
        statement.bindNull(parameter);
    else
        statement.bindUtf8(parameter, text);
}

/// A handle as two are compared: without case, and without the @ that some write before it.
static std::string plainHandle(QByteArrayView handle)
{
    while (handle.startsWith('@'))
        handle = handle.sliced(1);
    return folded(QString::fromUtf8(handle)).toStdString();
}

static Kind usualKindOf(const QString &service)
{
    if (service == QLatin1StringView("google-review") || service == QLatin1StringView("trustpilot") ||
        service == QLatin1StringView("tripadvisor"))
        return Kind::Review;
    if (service == QLatin1StringView("mail"))
        return Kind::Mail;
    if (service == QLatin1StringView("phone"))
        return Kind::Call;
    if (service == QLatin1StringView("counter"))
        return Kind::Visit;
    return service == QLatin1StringView("feed") ? Kind::Article : Kind::Post;
}

Kind IntakeStore::kindOf(const Incoming &row, Kind usual)
{
    if (row.kind)
        return *row.kind;
    if (row.rating)
        return Kind::Review;
    if (usual != Kind::Post)
        return usual;
    if (row.isPrivate)
        return Kind::Message;
    return row.inReplyTo.isEmpty() ? Kind::Post : Kind::Comment;
}

static qint64 single(Connection &c, const char *sql)
{
    Statement row = c.statement(sql);
    row.step();
    return row.integer(0);
}

IntakeStore::IntakeStore(IntakeTerms terms)
    : m_terms(std::move(terms))
{
}

IntakeStore::~IntakeStore() = default;

/// Whether what is remembered of channels and authors may have gone: somebody wrote since end().
bool IntakeStore::othersWrote()
{
    return single(*m_connection, "SELECT total_changes()") != m_changesSeen ||
           single(*m_connection, "PRAGMA data_version") != m_versionSeen;
}

void IntakeStore::begin(Connection &c)
{
    m_connection = &c;
    m_statements = std::make_unique<Statements>(c, m_threads);
    if (othersWrote()) {
        m_channels.clear();
        m_authors.clear();
        m_threads.forget();
        m_threads.complete = single(c, "SELECT EXISTS (SELECT 1 FROM thread)") == 0;
    }
    m_reception = m_terms.sample ? nullptr : m_terms.judge.receive(c); // an example is nobody's work
    m_sensitive.clear();
    Statement sensitive = c.statement("SELECT id FROM thread WHERE sensitive = 1");
    while (sensitive.step())
        m_sensitive.insert(sensitive.integer(0));
    m_nowMs = c.now();
    m_second = -1;
    m_newestKey = single(c, "SELECT coalesce(max(key), 0) FROM mention");
    m_hasAnswers = single(c, "SELECT EXISTS (SELECT 1 FROM mention WHERE in_reply_to IS NOT NULL AND "
                             "traits & 2)") != 0;
    m_hasErased = single(c, "SELECT EXISTS (SELECT 1 FROM erased)") != 0;
    m_hasOutlived = single(c, "SELECT EXISTS (SELECT 1 FROM outlived)") != 0;
}

void IntakeStore::end()
{
    m_statements.reset();
    m_reception.reset();
    // A transaction that failed is the last: nothing is asked of its connection any more.
    (void)workspace::guarded([this] {
        m_changesSeen = single(*m_connection, "SELECT total_changes()");
        m_versionSeen = single(*m_connection, "PRAGMA data_version");
    });
}

IntakeStore::Session::Session(IntakeStore &store, Connection &c)
    : m_store(store)
{
    m_store.begin(c);
}

IntakeStore::Session::~Session()
{
    m_store.end();
}

const IntakeStore::KnownChannel &IntakeStore::channelFor(QByteArrayView named)
{
    m_scratch.assign(named.data(), static_cast<size_t>(named.size()));
    const auto known = m_channels.find(m_scratch);
    if (known != m_channels.end())
        return known->second;
    const QString name = named.isEmpty() ? m_terms.channelName : QString::fromUtf8(named);
    const Channel channel = m_terms.live
                                ? *channelAt(*m_connection, m_terms.live)
                                : channelForIntake(*m_connection, name, m_terms.sample, m_terms.services);
    return m_channels
        .emplace(stringOf(named), KnownChannel{channel.row, channel.id, channel.name, channel.service,
                                               plainHandle(channel.handle.toUtf8()),
                                               usualKindOf(channel.service), &m_added[channel.row]})
        .first->second;
}

bool IntakeStore::hasItsChannel() const
{
    return m_terms.live == 0 || channelAt(*m_connection, m_terms.live);
}

QMap<qint64, qint64> IntakeStore::channels() const
{
    QMap<qint64, qint64> added;
    for (const auto &[row, count] : m_added)
        added.insert(row, count);
    return added;
}

IntakeStore::KnownAuthor IntakeStore::findOrAddAuthor(const Incoming &row, QByteArrayView handle,
                                                      qint64 channel)
{
    const size_t nameHash = qHash(row.authorName);
    m_statements->author.reset();
    m_statements->author.bind(0, channel).bindUtf8(1, handle);
    if (m_statements->author.step()) {
        const KnownAuthor known{m_statements->author.integer(0),
                                qHash(QByteArrayView(m_statements->author.utf8(1)))};
        m_statements->author.reset();
        return known;
    }
    m_statements->author.reset();
    Statement added = m_connection->statement(
        "INSERT INTO author(uid, channel, handle, name, followers) VALUES(?, ?, ?, ?, ?)");
    added.bind(0, m_connection->newId())
        .bind(1, channel)
        .bindUtf8(2, handle)
        .bindUtf8(3, row.authorName)
        .bindOrNull(4, row.authorFollowers)
        .run();
    return {m_connection->lastRow(), nameHash};
}

std::optional<qint64> IntakeStore::authorFor(const Incoming &row, qint64 channel)
{
    const QByteArrayView handle = row.handle();
    if (handle.isEmpty())
        return std::nullopt;
    m_scratch.assign(reinterpret_cast<const char *>(&channel), sizeof channel);
    m_scratch.append(handle.data(), static_cast<size_t>(handle.size()));
    auto known = m_authors.find(m_scratch);
    if (known == m_authors.end()) {
        if (m_authors.size() >= authorsKept)
            m_authors.clear();
        known = m_authors.emplace(m_scratch, findOrAddAuthor(row, handle, channel)).first;
    }
    if (const size_t nameHash = qHash(row.authorName);
        !row.authorName.isEmpty() && nameHash != known->second.nameHash) {
        Statement renamed = m_connection->statement(
            "UPDATE author SET name = ?, followers = coalesce(?, followers) WHERE id = ?");
        renamed.bindUtf8(0, row.authorName)
            .bindOrNull(1, row.authorFollowers)
            .bind(2, known->second.row)
            .run();
        known->second.nameHash = nameHash;
    }
    return known->second.row;
}

qint64 IntakeStore::sourceRow()
{
    if (m_source != 0)
        return m_source;
    m_connection->statement("INSERT INTO source(uid, kind, name, actor, at) VALUES(?, ?, ?, ?, ?)")
        .bind(0, m_connection->newId())
        .bind(1, cameByName(cameBy()))
        .bind(2, oneLine(m_terms.sourceName, 200))
        .bind(3, m_terms.actor)
        .bind(4, m_nowMs)
        .run();
    m_source = m_connection->lastRow();
    return m_source;
}

qint64 IntakeStore::nextKey(qint64 postedAtMs)
{
    if (const qint64 second = firstKeyOfSecond(postedAtMs); second != m_second)
        m_second = m_nextKey = second;
    if (m_nextKey > m_newestKey)
        return m_nextKey;
    Statement taken = m_connection->statement("SELECT key FROM mention WHERE key >= ? ORDER BY key");
    taken.bind(0, m_nextKey);
    while (taken.step() && taken.integer(0) == m_nextKey)
        ++m_nextKey;
    return m_nextKey;
}

bool IntakeStore::isAnswered(const Incoming &row, qint64 channel)
{
    if (!m_hasAnswers)
        return false;
    Statement answer =
        m_connection->statement("SELECT EXISTS (SELECT 1 FROM mention WHERE channel = ? AND in_reply_to = ? "
                                "AND in_reply_to IS NOT NULL AND traits & 2)");
    answer.bind(0, channel).bindUtf8(1, row.remoteId);
    answer.step();
    return answer.integer(0) != 0;
}

/// Triage judged the text before anybody knew where it stands.
std::optional<qint64> IntakeStore::verdictUnder(const Incoming &row, std::optional<qint64> thread) const
{
    if (!thread || !m_terms.judge || !m_sensitive.contains(*thread))
        return row.verdict;
    Incoming again = row;
    judge(again, m_terms.judge, true);
    return again.verdict;
}

bool IntakeStore::insert(const Incoming &row, qint64 channel, std::optional<qint64> author, Kind kind,
                         bool ours, qint64 key)
{
    Traits traits;
    traits.setFlag(Trait::Private, row.isPrivate);
    traits.setFlag(Trait::Sponsored, row.sponsored);
    traits.setFlag(Trait::Ours, ours);
    traits.setFlag(Trait::Unread, !ours);
    const bool answered = !ours && isAnswered(row, channel);
    // Our own messages ask nothing of anybody.
    const Disposition disposition = ours       ? Disposition::Closed
                                    : answered ? Disposition::Replied
                                               : Disposition::New;
    m_inserted = {newSalt(), traits, disposition};
    Statement &to = m_statements->insert;
    to.bind(0, key)
        .bind(1, m_inserted.salt)
        .bind(2, channel)
        .bindUtf8(3, row.remoteId)
        .bindOrNull(4, author)
        .bind(5, *row.postedAtMs)
        .bind(6, m_nowMs)
        .bindUtf8(7, row.language)
        .bind(8, static_cast<qint64>(kind))
        .bind(9, static_cast<qint64>(traits.toInt()))
        .bindUtf8(10, row.text);
    bindText(to, 11, row.url);
    bindText(to, 12, row.inReplyTo);
    bindText(to, 13, row.parentTitle);
    to.bindOrNull(14, row.rating ? std::optional<qint64>(*row.rating) : std::nullopt)
        .bindOrNull(15, row.authorFollowers);
    bindText(to, 16, row.where);
    to.bindOrNull(17, row.expiresAtMs)
        .bind(18, static_cast<qint64>(disposition))
        .bindOrNull(19, answered ? std::optional(m_nowMs) : std::nullopt)
        .bind(20, sourceRow());
    const std::optional<qint64> thread = m_statements->threading.threadOf(row, channel, kind, ours);
    to.bindOrNull(21, thread).bindOrNull(22, ours ? std::nullopt : verdictUnder(row, thread)).run();
    if (m_connection->changes() != 1)
        return false;
    if (thread)
        m_statements->threading.gather(row, channel, *thread);
    return true;
}

Taken IntakeStore::take(const Incoming &row)
{
    if (m_terms.judge && !row.verdict) {
        Incoming judged = row;
        judge(judged, m_terms.judge);
        return take(judged);
    }
    const KnownChannel &channel = channelFor(row.channel);
    const bool ours = row.ours.value_or(!channel.ownHandle.empty() && !row.authorHandle.isEmpty() &&
                                        plainHandle(row.authorHandle) == channel.ownHandle);
    return m_hasErased ? takeWithoutErased(row, channel, ours) : takeKept(row, channel, ours);
}

Taken IntakeStore::takeKept(const Incoming &row, const KnownChannel &channel, bool ours)
{
    if (m_hasOutlived && hasOutlived(messageDigest(channel.id, row.remoteId)))
        return Taken::Duplicate;
    if (m_source == 0 && isKnown(row, channel.row))
        return meetAgain(row, channel.row); // a file that adds nothing leaves no trace of a source either
    const std::optional<qint64> author = authorFor(row, channel.row);
    const qint64 key = nextKey(*row.postedAtMs);
    const Kind kind = kindOf(row, channel.usualKind);
    if (!insert(row, channel.row, author, kind, ours, key))
        return meetAgain(row, channel.row);
    ++*channel.added;
    m_nextKey = key + 1;
    m_newestKey = std::max(m_newestKey, key);
    m_scratch.assign(row.text.data(), static_cast<size_t>(row.text.size()));
    m_scratch += '\n';
    m_scratch.append(row.authorName.data(), static_cast<size_t>(row.authorName.size()));
    m_scratch += ' ';
    m_scratch.append(row.authorHandle.data(), static_cast<size_t>(row.authorHandle.size()));
    m_statements->index.bind(0, key).bindUtf8(1, viewOf(m_scratch)).run();
    if (ours && !row.inReplyTo.isEmpty()) {
        m_hasAnswers = true;
        m_connection
            ->statement("UPDATE mention SET disposition = ?, reason = NULL, changed_at = ? "
                        "WHERE channel = ? AND remote_id = ? AND (traits & 2) = 0 AND disposition < ? "
                        "AND disposition <> ?1")
            .bind(0, static_cast<qint64>(Disposition::Replied))
            .bind(1, m_nowMs)
            .bind(2, channel.row)
            .bindUtf8(3, row.inReplyTo)
            .bind(4, static_cast<qint64>(Disposition::Hidden))
            .run();
    }
    if (m_reception && !ours)
        receive(row, channel, kind, key);
    return Taken::Added;
}

} // namespace vigie::inbox
