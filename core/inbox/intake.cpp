// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intake.h"

#include "inbox/awaited.h"
#include "inbox/columns.h"
#include "inbox/feedsource.h"
#include "inbox/folder.h"
#include "inbox/intakelimits.h"
#include "inbox/opening.h"
#include "inbox/plan.h"
#include "inbox/roundstore.h"
#include "inbox/rowwriter.h"
#include "workspace/activity.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThreadPool>

#include <unordered_set>

namespace vigie::inbox {

using workspace::Connection;
using workspace::Workspace;

static constexpr qint64 progressEveryMs = 100;
static constexpr qint64 surveyShare = 8; // of the work, one part in eight

namespace {
/// One import, on its own thread.
class Import
{
public:
    Import(Workspace &workspace, const Id &actor, ImportRequest request, std::optional<Fetched> fetched,
           std::function<void(const ImportProgress &)> progress, std::shared_ptr<std::atomic_bool> cancel)
        : m_workspace(workspace)
        , m_actor(actor)
        , m_request(std::move(request))
        , m_fetched(std::move(fetched))
        , m_tell(std::move(progress))
        , m_cancel(std::move(cancel))
    {
    }
    Result<ImportReport> run();

private:
    Result<RowTerms> rowTerms();
    QStringList allFiles();
    Result<std::unique_ptr<IncomingSource>> open(const QString &path, const RowTerms &terms) const;
    void takeFile(const QString &path, const RowTerms &terms);
    bool survey(IncomingSource &source, const QString &path, Plan &plan);
    bool deliver(IncomingSource &source, const QString &path, const Plan &plan, qint64 bytes,
                 RowWriter &writer);
    void complete(Incoming &row, QByteArray &madeId) const;
    void refuse(const QString &path, Reject reject);
    void failed(Error error, const QString &path);
    void recordIt();
    void tell(bool now = false);

    Workspace &m_workspace;
    const Id m_actor;
    const ImportRequest m_request;
    const std::optional<Fetched> m_fetched;
    const std::function<void(const ImportProgress &)> m_tell;
    const std::shared_ptr<std::atomic_bool> m_cancel;

    QMap<QString, Error> m_foldersRefused;
    QTimeZone m_zone;
    qint64 m_nowMs = 0;
    std::unordered_set<std::string> m_channels;
    ImportReport m_report;
    QMap<qint64, qint64> m_looked; ///< channels by row, and what was added to them by whole files
    ImportProgress m_progress;
    QElapsedTimer m_sinceTold;
    bool m_stopped = false; ///< nothing more can be written
};
} // namespace

void Import::tell(bool now)
{
    if (!m_tell || (!now && m_sinceTold.isValid() && m_sinceTold.elapsed() < progressEveryMs))
        return;
    m_sinceTold.start();
    m_tell(m_progress);
}

void Import::failed(Error error, const QString &path)
{
    if (error.code == ErrorCode::Cancelled) {
        m_report.cancelled = true;
        m_stopped = true;
        return;
    }
    const auto isOfPath = [&](const QString &named) {
        return named == path || named.startsWith(path + u'/');
    };
    // What the second reading of a file meets, the first may have met already.
    if (!m_report.failures.isEmpty() && isOfPath(m_report.failures.last().fact("path")))
        return;
    if (!isOfPath(error.fact("path"))) // it may name what stands in an archive
        error.facts.insert(QStringLiteral("path"), path);
    m_report.failures.append(std::move(error));
}

void Import::refuse(const QString &path, Reject reject)
{
    ++m_report.rejected;
    ++m_progress.read;
    if (m_report.rejects.size() >= limits::rejectsKept)
        return;
    reject.file = reject.file.isEmpty() ? path : path + u'/' + reject.file;
    m_report.rejects.append(std::move(reject));
}

Result<RowTerms> Import::rowTerms()
{
    const Result<FieldNames> names = FieldNames::with(m_request.map);
    if (!names)
        return fail(names.error());
    struct Known
    {
        QTimeZone zone;
        QMap<QByteArray, ColumnMap> told;
    };
    auto known = awaited(m_workspace.read([](Connection &c) -> Result<Known> {
        return Known{workspace::readSettings(c).zone, toldColumns(c)};
    }));
    if (!known)
        return fail(known.error());
    m_zone = m_request.zone.isValid() ? m_request.zone : known->zone;
    return RowTerms{m_zone, *names, known->told};
}

/// The next rows of the file, as far as one plan goes; what cannot be taken is refused here. False where the
/// file ended by an error or the import was stopped.
bool Import::survey(IncomingSource &source, const QString &path, Plan &plan)
{
    const qint64 before = m_progress.bytesDone;
    const qint64 start = source.position();
    while (std::ssize(plan) < limits::rowsPlanned) {
        if (*m_cancel) {
            failed(makeError(ErrorCode::Cancelled), path);
            return false;
        }
        auto next = source.next();
        if (!next) {
            failed(next.error(), path);
            return false;
        }
        if (!*next)
            break;
        m_progress.bytesDone = before + (source.position() - start) / surveyShare;
        tell();
        IncomingSource::Row &row = **next;
        if (!row) {
            refuse(path, std::move(row.error()));
            continue;
        }
        const std::string channel(row->channel.data(), static_cast<size_t>(row->channel.size()));
        if (!m_channels.contains(channel)) {
            if (std::ssize(m_channels) >= limits::channels) {
                refuse(path, {{}, row->place.line, QStringLiteral("too-many-channels"), {}});
                continue;
            }
            m_channels.insert(channel);
        }
        plan.add(row->postedAtMs.value_or(m_nowMs), row->place);
    }
    return true;
}

/// Gives a row what it lacks: a remote id that the same row always gets, a time.
void Import::complete(Incoming &row, QByteArray &madeId) const
{
    if (row.remoteId.isEmpty()) {
        madeId = madeIdentity(row);
        row.remoteId = madeId;
    }
    row.isTimeUnknown = !row.postedAtMs;
    if (!row.postedAtMs)
        row.postedAtMs = m_nowMs;
    if (m_request.shiftWeeks == 0)
        return;
    for (std::optional<qint64> *time : {&row.postedAtMs, &row.expiresAtMs}) {
        if (*time)
            *time = QDateTime::fromMSecsSinceEpoch(**time, m_zone)
                        .addDays(7 * m_request.shiftWeeks)
                        .toMSecsSinceEpoch();
    }
}

/// Reads the planned rows again, in their new order, and hands them over; they count for `bytes` of progress.
bool Import::deliver(IncomingSource &source, const QString &path, const Plan &plan, qint64 bytes,
                     RowWriter &writer)
{
    const qint64 before = m_progress.bytesDone;
    auto chunk = std::make_unique<Chunk>();
    const auto meanwhile = [this] { tell(); };
    QByteArray madeId;
    bool whole = true;
    for (size_t i = 0; i < plan.size() && whole; ++i) {
        if (*m_cancel)
            break;
        Result<Incoming> row = source.again(plan.place(i));
        if (!row) {
            failed(row.error(), path);
            whole = false;
            break;
        }
        complete(*row, madeId);
        judge(*row, m_request.judge);
        if (!chunk->add(*row)) {
            if (!writer.add(std::move(chunk), meanwhile))
                return false;
            chunk = std::make_unique<Chunk>();
            chunk->add(*row);
            m_progress.bytesDone = before + bytes * static_cast<qint64>(i) / std::ssize(plan);
            tell();
        }
        ++m_progress.read;
    }
    if (!chunk->isEmpty() && !writer.add(std::move(chunk), meanwhile))
        return false;
    return whole && !*m_cancel;
}

/// "avis" of "avis.csv", "archive" of "archive.tar.gz".
static QString channelOf(const QFileInfo &file)
{
    if (file.isDir())
        return file.fileName();
    const QString name = file.completeBaseName();
    return name.endsWith(QLatin1StringView(".tar"), Qt::CaseInsensitive) ? name.chopped(4) : name;
}

/// Those of the request, with what stands in folders.
QStringList Import::allFiles()
{
    if (m_fetched)
        return m_request.files;
    QStringList all;
    for (const QString &path : m_request.files) {
        if (!QFileInfo(path).isDir() || m_request.format == Format::Archive) {
            all.append(path);
            continue;
        }
        const auto found = filesOfFolder(QDir::cleanPath(path), *m_cancel);
        all.append(found.value_or(QStringList(path)));
        if (!found)
            m_foldersRefused.insert(path, found.error());
    }
    return all;
}

Result<std::unique_ptr<IncomingSource>> Import::open(const QString &path, const RowTerms &terms) const
{
    return m_fetched ? openFeed(m_fetched->feed, path, terms, *m_cancel)
                     : openIncoming(path, m_request.format, terms, *m_cancel);
}

void Import::takeFile(const QString &path, const RowTerms &terms)
{
    const QFileInfo file(QDir::cleanPath(path));
    const qsizetype failuresBefore = m_report.failures.size();
    const auto source = open(path, terms);
    if (!source)
        return failed(source.error(), path);
    const QString channel = m_request.channel.isEmpty() ? channelOf(file) : m_request.channel;
    const IncomingSource::Origin origin = (*source)->origin();
    RowWriter writer(m_workspace,
                     {.actor = m_actor,
                      .sourceName = m_fetched ? path : file.fileName(),
                      .channelName = channel,
                      .sample = m_request.sample,
                      .services = origin.services,
                      .live = m_fetched ? m_fetched->channel : 0,
                      .judge = m_request.judge},
                     m_cancel);
    if (!origin.platform.isEmpty())
        m_report.recognised.append({path, origin.platform, origin.byColumns});
    for (bool more = true; more;) {
        Plan plan;
        const qint64 start = (*source)->position();
        more = survey(**source, path, plan) && (*source)->position() < (*source)->size();
        plan.sort();
        const qint64 surveyed = (*source)->position() - start;
        if (!m_stopped && !deliver(**source, path, plan, surveyed - surveyed / surveyShare, writer))
            more = false;
    }
    writer.finish([this] { tell(); });
    m_report.added += writer.added();
    m_report.duplicates += writer.duplicates();
    m_report.updated += writer.updated();
    for (const Reject &reject : writer.refused())
        refuse(path, reject);
    if (const auto failure = writer.failure()) {
        failed(*failure, path);
        m_stopped = true;
    }
    if (m_stopped || *m_cancel || m_report.failures.size() > failuresBefore)
        return;
    for (const auto &[row, added] : writer.channels().asKeyValueRange())
        m_looked[row] += added;
}

void Import::recordIt()
{
    if (m_fetched && m_report.added + m_report.updated == 0)
        return;
    const QJsonObject facts{{QStringLiteral("files"), m_request.files.size()},
                            {QStringLiteral("read"), m_report.read},
                            {QStringLiteral("added"), m_report.added},
                            {QStringLiteral("duplicates"), m_report.duplicates},
                            {QStringLiteral("updated"), m_report.updated},
                            {QStringLiteral("rejected"), m_report.rejected},
                            {QStringLiteral("cancelled"), m_report.cancelled}};
    const auto act = m_fetched          ? QStringLiteral("mentions-fetched")
                     : m_request.sample ? QStringLiteral("sample-loaded")
                                        : QStringLiteral("mentions-imported");
    const auto recorded =
        awaited(m_workspace.write([=, actor = m_actor, looked = m_looked,
                                   isLook = !m_request.sample && !m_fetched](Connection &c) -> Result<void> {
            workspace::record(c, {act, actor, {}, facts});
            if (isLook)
                recordLooks(c, actor, looked, Outcome::Imported);
            return {};
        }));
    if (!recorded && m_report.failures.isEmpty() && recorded.error().code != ErrorCode::Cancelled)
        m_report.failures.append(recorded.error());
}

Result<ImportReport> Import::run()
{
    QElapsedTimer timer;
    timer.start();
    m_nowMs = m_workspace.clock().nowMs();
    const Result<RowTerms> terms = rowTerms();
    if (!terms)
        return fail(terms.error());
    const QStringList files = allFiles();
    for (const QString &path : files)
        m_progress.bytesTotal += QFileInfo(path).size();
    qint64 bytes = 0;
    for (const QString &path : files) {
        if (m_stopped || *m_cancel)
            break;
        if (const auto refused = m_foldersRefused.constFind(path); refused != m_foldersRefused.constEnd())
            failed(*refused, path);
        else
            takeFile(path, *terms);
        bytes += QFileInfo(path).size();
        m_progress.bytesDone = bytes;
        tell(true);
    }
    m_report.cancelled = m_report.cancelled || *m_cancel;
    m_report.read = m_report.added + m_report.duplicates + m_report.updated + m_report.rejected;
    if (m_report.read > 0)
        recordIt();
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return m_report;
}

static std::shared_ptr<std::atomic_bool> orNever(std::shared_ptr<std::atomic_bool> cancel)
{
    return cancel ? cancel : std::make_shared<std::atomic_bool>(false);
}

static QFuture<Result<ImportReport>> started(const std::shared_ptr<Import> &import)
{
    const auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, import] {
        promise->addResult(import->run());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<ImportReport>> importFiles(Workspace &workspace, const team::Actor &actor,
                                          const ImportRequest &request,
                                          std::function<void(const ImportProgress &)> progress,
                                          std::shared_ptr<std::atomic_bool> cancel)
{
    if (auto allowed = actor.require(team::Act::Import); !allowed)
        return QtFuture::makeReadyValueFuture(Result<ImportReport>(fail(allowed.error())));
    return started(std::make_shared<Import>(workspace, actor.id(), request, std::nullopt, std::move(progress),
                                            orNever(std::move(cancel))));
}

QFuture<Result<ImportReport>> importFetched(Workspace &workspace, const Fetched &fetched,
                                            std::shared_ptr<std::atomic_bool> cancel)
{
    const ImportRequest request{.files = {fetched.name}, .channel = fetched.name, .judge = fetched.judge};
    return started(std::make_shared<Import>(workspace, fetched.actor, request, fetched, nullptr,
                                            orNever(std::move(cancel))));
}

} // namespace vigie::inbox
