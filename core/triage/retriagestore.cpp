// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/retriage.h"

#include "triage/correction.h"
#include "triage/measured.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>

namespace vigie::triage {

using inbox::Judgement;
using workspace::Area;
using workspace::Connection;
using workspace::Statement;
using workspace::Workspace;

static constexpr qint64 messagesInBatch = 2000;

namespace {
struct Change
{
    qint64 key = 0;
    std::optional<qint64> was;
    qint64 now = 0;
    QString language; ///< found where none was known
};

struct Batch
{
    QList<Change> changes;
    qint64 read = 0;
    qint64 kept = 0;
    qint64 last = 0; ///< key
};

/// One run over the workspace; lives as long as its steps.
struct Run
{
    Workspace &workspace;
    Which which;
    inbox::Judge judge;
    std::function<void(const RetriageProgress &)> progress;
    std::shared_ptr<std::atomic_bool> cancel;
    QElapsedTimer clock;
    qint64 all = 0;
    qint64 last = -1;
    Retriaged counts;
};
using Shared = std::shared_ptr<Run>;
} // namespace

/// Ours ask nothing of anybody.
static std::string whereOf(Which which)
{
    return which == Which::Missing ? " (traits & 2) = 0 AND verdict IS NULL" : " (traits & 2) = 0";
}

static std::optional<Change> changeOf(const inbox::Judge &judge, const Statement &row)
{
    const QString text = row.text(1), language = row.text(2);
    const inbox::Judged judged = judge({.text = text,
                                        .language = language,
                                        .rating = static_cast<int>(row.integer(3)),
                                        .isSensitive = row.integer(5) != 0});
    Change change{row.integer(0), {}, 0, language.isEmpty() ? QString(judged.language) : QString()};
    Judgement fresh = judged.judgement;
    if (!row.isNull(4)) {
        change.was = row.integer(4);
        fresh = keepingDecided(fresh, inbox::judgementFrom(*change.was));
    }
    change.now = inbox::packed(fresh);
    if (change.was == change.now && change.language.isEmpty())
        return std::nullopt;
    return change;
}

static Result<Batch> readBatch(Connection &c, const Run &run)
{
    Statement rows = c.statement("SELECT key, text, language, coalesce(rating, 0), verdict, traits & 16 OR "
                                 "(SELECT sensitive FROM thread "
                                 "WHERE id = mention.thread) FROM mention WHERE key > ? AND" +
                                 whereOf(run.which) + " ORDER BY key LIMIT ?");
    rows.bind(0, run.last).bind(1, messagesInBatch);
    Batch batch;
    while (rows.step()) {
        if (*run.cancel || c.interrupted())
            return fail(ErrorCode::Cancelled);
        ++batch.read;
        batch.last = rows.integer(0);
        if (!rows.isNull(4) && inbox::judgementFrom(rows.integer(4)).decided)
            ++batch.kept;
        if (auto change = changeOf(run.judge, rows))
            batch.changes.append(std::move(*change));
    }
    return batch;
}

/// Gives how many still stood as they were read.
static Result<qint64> writeBatch(Connection &c, const QList<Change> &changes)
{
    Statement set =
        c.statement("UPDATE mention SET verdict = ?, language = CASE language WHEN '' THEN ? ELSE language "
                    "END WHERE key = ? AND verdict IS ?");
    qint64 changed = 0;
    for (const Change &change : changes) {
        set.reset();
        set.bind(0, change.now).bind(1, change.language).bind(2, change.key).bindOrNull(3, change.was).run();
        changed += c.changes();
    }
    if (changed > 0)
        c.touch(Area::Mentions);
    return changed;
}

using Answer = QFuture<Result<Retriaged>>;

static Answer ready(const Result<Retriaged> &result)
{
    return QtFuture::makeReadyValueFuture(result);
}

static Answer ended(const Shared &run)
{
    run->counts.seconds = static_cast<double>(run->clock.nsecsElapsed()) / 1e9;
    return ready(run->counts);
}

static Answer failed(const Shared &run, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        return ready(fail(error));
    run->counts.cancelled = true;
    return ended(run);
}

static Answer step(const Shared &run)
{
    return run->workspace.readAside([run](Connection &c) { return readBatch(c, *run); })
        .then([run](const Result<Batch> &batch) -> Answer {
            if (!batch)
                return failed(run, batch.error());
            if (batch->read == 0)
                return ended(run);
            run->last = batch->last;
            return run->workspace
                .write([changes = batch->changes](Connection &c) { return writeBatch(c, changes); })
                .then([run, read = batch->read, kept = batch->kept](const Result<qint64> &changed) -> Answer {
                    if (!changed)
                        return failed(run, changed.error());
                    run->counts.read += read;
                    run->counts.kept += kept;
                    run->counts.changed += *changed;
                    if (run->progress)
                        run->progress({run->counts.read, run->all});
                    return step(run);
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<Retriaged>> retriage(Workspace &workspace, Which which, inbox::Judge judge,
                                    std::function<void(const RetriageProgress &)> progress,
                                    std::shared_ptr<std::atomic_bool> cancel)
{
    const auto run = std::make_shared<Run>(Run{.workspace = workspace,
                                               .which = which,
                                               .judge = std::move(judge),
                                               .progress = std::move(progress),
                                               .cancel = std::move(cancel)});
    run->clock.start();
    return workspace
        .readAside([which](Connection &c) -> Result<qint64> {
            Statement count = c.statement("SELECT count(*) FROM mention WHERE" + whereOf(which));
            count.step();
            return count.integer(0);
        })
        .then([run](const Result<qint64> &all) -> Answer {
            if (!all)
                return failed(run, all.error());
            run->all = *all;
            return *all == 0 ? ended(run) : step(run);
        })
        .unwrap();
}

QFuture<Result<qint64>> learn(Workspace &workspace, std::shared_ptr<const ShippedTriage> triage,
                              std::shared_ptr<Taught> taught)
{
    using Kept = QFuture<Result<qint64>>;
    return workspace
        .readAside([triage](Connection &c) -> Result<Model> {
            Model model = learned(triage->get(), labels(c));
            model.band = bandOf(abuseDecisions(c));
            return model;
        })
        .then([&workspace, taught](const Result<Model> &model) -> Kept {
            if (!model)
                return QtFuture::makeReadyValueFuture(Result<qint64>(fail(model.error())));
            return workspace
                .write([model = *model](Connection &c) -> Result<qint64> {
                    keepModel(c, model);
                    return qint64(model.sentimentLabels) + model.abuseLabels;
                })
                .then([model = *model, taught](const Result<qint64> &kept) {
                    if (kept)
                        taught->replace(model);
                    return kept;
                });
        })
        .unwrap();
}

} // namespace vigie::triage
