// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/channel.h"
#include "inbox/incoming.h"
#include "inbox/threading.h"
#include "workspace/statement.h"

#include <QHash>
#include <QMap>

#include <memory>
#include <string>
#include <unordered_map>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

using workspace::Connection;

/// Where rows come from, and what is the same for all of them.
struct IntakeTerms
{
    Id actor;
    QString sourceName;  ///< the file's name, without its folder
    QString channelName; ///< for rows that name none
    bool sample = false;
    bool capture = false;      ///< pasted and looked over by a person, not a file
    QStringList services = {}; ///< of channels that are new: see channelForIntake()
    qint64 live = 0; ///< the row of the channel whose live link fetched them all: none other, none new
    /// Of rows that bring no verdict or stand under a sensitive post, and what is done with what is new; may
    /// be empty.
    Judge judge = {};
};

enum class Taken {
    Added,
    Duplicate,
    Updated,
    Refused, ///< it was erased, with its author: see erased.h
};
/// Of rejectReasons, for what was Refused.
inline constexpr char refusedBecause[] = "erased";

/// Takes rows into the mention table, one file's. Every row but the first of its remote id adds nothing; a
/// changed text keeps the earlier one. Imported messages of our own set what they answer to Replied,
/// whichever of the two comes first. Rows in the order of time are taken in fastest. Lives over several
/// transactions.
class IntakeStore
{
public:
    explicit IntakeStore(IntakeTerms terms);
    ~IntakeStore();

    /// Around the rows of one transaction, on its thread.
    class Session
    {
    public:
        Session(IntakeStore &store, Connection &c);
        ~Session();
        Session(const Session &) = delete;
        Session &operator=(const Session &) = delete;

    private:
        IntakeStore &m_store;
    };

    /// Within a session: false where the channel of a live link has gone.
    bool hasItsChannel() const;
    /// Within a session; `row` has a remote id and a time.
    Taken take(const Incoming &row);
    /// Within a session: whether it was erased, or deleted after its channel's time. A channel as a row names
    /// it.
    bool isGone(QByteArrayView channel, QByteArrayView remoteId);

    /// The channels that rows went to or were known on, by row, and how many were added to each.
    QMap<qint64, qint64> channels() const;

private:
    void begin(Connection &c);
    void end();
    struct KnownChannel
    {
        qint64 row = 0;
        Id id;
        QString name;
        QString service;
        std::string ownHandle; ///< folded; empty where it is not known
        Kind usualKind = Kind::Post;
        qint64 *added = nullptr; ///< in m_added
    };
    struct KnownAuthor
    {
        qint64 row = 0;
        size_t nameHash = 0;
    };
    struct Statements;

    bool othersWrote();
    const KnownChannel &channelFor(QByteArrayView name);
    std::optional<qint64> authorFor(const Incoming &row, qint64 channel);
    KnownAuthor findOrAddAuthor(const Incoming &row, QByteArrayView handle, qint64 channel);
    CameBy cameBy() const;
    qint64 sourceRow();
    qint64 nextKey(qint64 postedAtMs);
    /// As a message stands that was put in last.
    struct Inserted
    {
        qint64 salt = 0;
        Traits traits;
        Disposition disposition = Disposition::New;
    };
    bool insert(const Incoming &row, qint64 channel, std::optional<qint64> author, Kind kind, bool ours,
                qint64 key);
    bool isKnown(const Incoming &row, qint64 channel);
    Taken meetAgain(const Incoming &row, qint64 channel);
    bool wasErased(const Incoming &row, const KnownChannel &channel, bool ours);
    void receive(const Incoming &row, const KnownChannel &channel, Kind kind, qint64 key);
    static Kind kindOf(const Incoming &row, Kind usual);
    Taken takeWithoutErased(const Incoming &row, const KnownChannel &channel, bool ours);
    Taken takeKept(const Incoming &row, const KnownChannel &channel, bool ours);
    bool isErased(const QByteArray &digest);
    bool hasOutlived(const QByteArray &digest);
    bool isAnswered(const Incoming &row, qint64 channel);
    std::optional<qint64> verdictUnder(const Incoming &row, std::optional<qint64> thread) const;

    IntakeTerms m_terms;
    Connection *m_connection = nullptr;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Reception> m_reception; ///< of the session
    Inserted m_inserted;
    std::unordered_map<std::string, KnownChannel> m_channels;
    std::unordered_map<std::string, KnownAuthor> m_authors;
    std::unordered_map<qint64, qint64> m_added; ///< by the row of the channel
    std::string m_scratch;
    ThreadMemory m_threads;
    std::unordered_set<qint64> m_sensitive; ///< rows of threads
    qint64 m_source = 0;                    ///< made with the first row that adds something
    qint64 m_changesSeen = -1;
    qint64 m_versionSeen = -1;
    qint64 m_nowMs = 0;
    qint64 m_newestKey = 0; ///< of the whole table
    qint64 m_second = -1;
    qint64 m_nextKey = 0; ///< none before it, from m_second on, is free
    bool m_hasAnswers = false;
    bool m_hasErased = false;
    bool m_hasOutlived = false;
};

} // namespace vigie::inbox
