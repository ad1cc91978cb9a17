// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/incoming.h"
#include "team/colleague.h"

#include <QFuture>
#include <QMap>
#include <QTimeZone>

#include <atomic>
#include <functional>
#include <memory>

namespace vigie::workspace {
class Workspace;
}

namespace vigie::inbox {

enum class Format { Auto, Csv, JsonLines, Feed, Archive };

/// What is to be taken in, and how.
struct ImportRequest
{
    QStringList files; ///< a folder stands for the files in it, or is an unpacked archive: see folder.h
    Format format = Format::Auto;
    QString channel; ///< for rows that name none; empty: the file's or folder's name without its ending
    QTimeZone zone;  ///< for times without an offset; invalid: the workspace's
    QMap<QString, QString> map; ///< field of cli.md → column, before the known names
    bool sample = false;        ///< the sample firm: its channels are marked so
    int shiftWeeks = 0;         ///< every time is moved by that many weeks of the wall clock in `zone`
    Judge judge = {};           ///< triage, called on the parsing thread; may be empty
};

/// A file that was recognised as a platform's export ("Trustpilot").
struct Recognised
{
    QString path;
    QString platform;
    bool byColumns = false; ///< and which of them holds what can be told otherwise: see columns.h
};

/// The counts of cli.md. read = added + duplicates + updated + rejected.
struct ImportReport
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 duplicates = 0;
    qint64 updated = 0;
    qint64 rejected = 0;
    QList<Reject> rejects; ///< the first 1000
    double seconds = 0;
    bool cancelled = false; ///< whole batches before it stay
    /// What could not be read, or not to its end, or not be written ("path"); what came before stays.
    QList<Error> failures;
    QList<Recognised> recognised;
};

struct ImportProgress
{
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    qint64 read = 0;
};

/// Takes files in, each in the order of time: parses on a thread of its own, writes whole batches through the
/// workspace (others write between them), each one transaction. Known remote ids on the same channel add
/// nothing; a changed text keeps the earlier one. Imported messages of our own close what they answer. The
/// channels that a whole file held were looked at now (round.h), the sample's aside. Needs Act::Import.
/// `progress` is called on the importing thread, about ten times a second. Setting `*cancel` stops it within
/// a second; whole batches stay. The workspace must outlive the future: set `*cancel` and wait for it before
/// closing. The future's Error is for what stops everything before anything was taken in (permission, an
/// unknown field in `map`); what happened later stands in failures: a file that cannot be read (the next is
/// tried), or a workspace that cannot be written (a full disk: nothing after it is tried).
QFuture<Result<ImportReport>> importFiles(workspace::Workspace &workspace, const team::Actor &actor,
                                          const ImportRequest &request,
                                          std::function<void(const ImportProgress &)> progress,
                                          std::shared_ptr<std::atomic_bool> cancel);

/// What a live link fetched: a feed of any kind, for one channel.
struct Fetched
{
    qint64 channel = 0; ///< its row
    QString name;       ///< of the channel
    QByteArray feed;
    Id actor;         ///< who asked for it; null: nobody, its time had come
    Judge judge = {}; ///< as of an ImportRequest
};

/// Takes it in as importFiles() does a file; asks no permission, the link was made by one who may. NotFound
/// among the failures where the channel has gone meanwhile. Recorded where it brought something; that the
/// channel was looked at is the link's to say.
QFuture<Result<ImportReport>> importFetched(workspace::Workspace &workspace, const Fetched &fetched,
                                            std::shared_ptr<std::atomic_bool> cancel);

} // namespace vigie::inbox
