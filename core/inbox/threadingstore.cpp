// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/threading.h"

#include "workspace/connection.h"

namespace vigie::inbox {

using workspace::Connection;
using workspace::Statement;

static constexpr size_t threadsKept = 10'000;
static constexpr size_t mostRemembered = 300'000; // of 40 bytes or so
// As the migration that brought threads looks for them, in this order.
static constexpr QByteArrayView markers[] = {"?comment_id=", "&comment_id=", "?commentUrn=", "&lc="};

static QByteArrayView withoutSlashes(QByteArrayView url)
{
    while (url.endsWith('/'))
        url.chop(1);
    return url;
}

QByteArrayView postAddress(QByteArrayView url)
{
    for (const QByteArrayView marker : markers) {
        if (const qsizetype at = url.indexOf(marker); at > 0)
            return withoutSlashes(url.first(at));
    }
    return {};
}

static std::string ident(char kind, QByteArrayView value)
{
    std::string made{kind, ':'};
    made.append(value.data(), static_cast<size_t>(value.size()));
    return made;
}

/// Empty for what stands alone.
static std::string identOf(const Incoming &row, Kind kind, bool ours)
{
    if (row.isPrivate)
        return {};
    const bool answers = !row.inReplyTo.isEmpty();
    if (answers ? kind != Kind::Post && kind != Kind::Comment
                : kind != Kind::Comment && !(ours && (kind == Kind::Post || kind == Kind::Story)))
        return {};
    if (kind == Kind::Comment) {
        if (const QByteArrayView post = postAddress(row.url); !post.isEmpty())
            return ident('u', post);
        if (!row.parentTitle.isEmpty())
            return ident('t', row.parentTitle);
    }
    if (answers)
        return ident('r', row.inReplyTo);
    if (kind == Kind::Comment)
        return {};
    return row.url.isEmpty() ? ident('r', row.remoteId) : ident('u', withoutSlashes(row.url));
}

static quint64 nameOf(qint64 channel, QByteArrayView name)
{
    return qHashMulti(QHashSeed::globalSeed(), channel, name);
}

qint64 ThreadMemory::now(qint64 thread) const
{
    for (auto moved = movedTo.find(thread); moved != movedTo.end(); moved = movedTo.find(thread))
        thread = moved->second;
    return thread;
}

void ThreadMemory::forget()
{
    *this = {};
}

Threading::Threading(Connection &c, ThreadMemory &memory)
    : m_connection(c)
    , m_memory(memory)
    , m_parent(c.statement("SELECT thread FROM mention WHERE channel = ? AND remote_id = ? AND "
                           "(traits & 1) = 0"))
    , m_child(c.statement("SELECT EXISTS (SELECT 1 FROM mention WHERE channel = ? AND in_reply_to = ? "
                          "AND thread IS NOT NULL AND thread <> ?)"))
    , m_find(c.statement("SELECT id FROM thread WHERE channel = ? AND ident = ?"))
{
}

qint64 Threading::findOrAdd(qint64 channel, const std::string &ident)
{
    const QByteArrayView text(ident.data(), static_cast<qsizetype>(ident.size()));
    const quint64 name = nameOf(channel, text);
    if (const auto known = m_memory.byIdent.find(name); known != m_memory.byIdent.end())
        return m_memory.now(known->second);
    qint64 row = 0;
    if (!m_memory.complete) {
        m_find.reset();
        m_find.bind(0, channel).bindUtf8(1, text);
        row = m_find.step() ? m_find.integer(0) : 0;
        m_find.reset();
    }
    if (row == 0) {
        m_connection.statement("INSERT INTO thread(channel, ident) VALUES(?, ?)")
            .bind(0, channel)
            .bindUtf8(1, text)
            .run();
        row = m_connection.lastRow();
        if (m_memory.movedTo.contains(row)) // the number of one that went is given again
            m_memory.forget();
    }
    if (!m_memory.complete && m_memory.byIdent.size() >= threadsKept)
        m_memory.byIdent.clear();
    m_memory.byIdent.emplace(name, row);
    return row;
}

std::optional<qint64> Threading::threadOfParent(const Incoming &row, qint64 channel)
{
    if (m_memory.complete) {
        const auto known = m_memory.byRow.find(nameOf(channel, row.inReplyTo));
        return known == m_memory.byRow.end() ? std::nullopt : std::optional(m_memory.now(known->second));
    }
    m_parent.reset();
    m_parent.bind(0, channel).bindUtf8(1, row.inReplyTo);
    const auto thread = m_parent.step() ? m_parent.optionalInteger(0) : std::nullopt;
    m_parent.reset();
    return thread;
}

std::optional<qint64> Threading::threadOf(const Incoming &row, qint64 channel, Kind kind, bool ours)
{
    const std::string ident = identOf(row, kind, ours);
    if (ident.empty())
        return std::nullopt;
    if (!row.inReplyTo.isEmpty()) {
        if (const auto thread = threadOfParent(row, channel))
            return thread;
    }
    return findOrAdd(channel, ident);
}

void Threading::remember(const Incoming &row, qint64 channel, qint64 thread)
{
    if (m_memory.byRow.size() >= mostRemembered) {
        m_memory.forget();
        return;
    }
    m_memory.byRow.emplace(nameOf(channel, row.remoteId), thread);
    if (row.inReplyTo.isEmpty())
        return;
    const quint64 parent = nameOf(channel, row.inReplyTo);
    if (!m_memory.byRow.contains(parent))
        m_memory.awaited.insert(parent);
}

void Threading::gather(const Incoming &row, qint64 channel, qint64 thread)
{
    if (m_memory.complete) {
        const bool awaited = m_memory.awaited.erase(nameOf(channel, row.remoteId)) > 0;
        remember(row, channel, thread);
        if (!awaited)
            return;
    }
    m_child.reset();
    m_child.bind(0, channel).bindUtf8(1, row.remoteId).bind(2, thread);
    m_child.step();
    const bool some = m_child.integer(0) != 0;
    m_child.reset();
    if (!some)
        return;
    Statement left = m_connection.statement(
        "SELECT DISTINCT m.thread, t.ident FROM mention m JOIN thread t ON t.id = m.thread "
        "WHERE m.channel = ? AND m.in_reply_to = ? AND m.thread <> ?");
    left.bind(0, channel).bindUtf8(1, row.remoteId).bind(2, thread);
    QList<qint64> before;
    bool wholeThreads = true; // those that are called by this row hold nothing else
    while (left.step()) {
        before.append(left.integer(0));
        wholeThreads = wholeThreads && left.utf8(1) == "r:" + row.remoteId.toByteArray();
    }
    left.reset();
    if (!m_memory.complete)
        m_memory.byIdent.clear(); // a thread that is left goes
    else if (!wholeThreads)
        m_memory.forget();
    // CROSS JOIN: else every answer of the channel is read for each step down.
    m_connection
        .statement(
            "WITH RECURSIVE down(key, remote) AS ("
            "SELECT key, remote_id FROM mention WHERE channel = ?1 AND in_reply_to = ?2 AND "
            "thread <> ?3 UNION SELECT m.key, m.remote_id FROM down CROSS JOIN mention m ON m.channel = ?1 "
            "AND m.in_reply_to = down.remote AND m.thread <> ?3) "
            "UPDATE mention SET thread = ?3 WHERE key IN (SELECT key FROM down)")
        .bind(0, channel)
        .bindUtf8(1, row.remoteId)
        .bind(2, thread)
        .run();
    for (const qint64 one : std::as_const(before)) {
        m_connection
            .statement("UPDATE thread SET sensitive = 1 WHERE id = ?1 AND EXISTS (SELECT 1 FROM thread WHERE "
                       "id = ?2 AND sensitive = 1)")
            .bind(0, thread)
            .bind(1, one)
            .run();
        m_connection
            .statement("DELETE FROM thread WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM mention WHERE "
                       "thread = ?1)")
            .bind(0, one)
            .run();
        if (m_memory.complete)
            m_memory.movedTo.emplace(one, thread);
    }
}

} // namespace vigie::inbox
