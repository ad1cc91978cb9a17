// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/dryrun.h"

#include "base/text.h"
#include "inbox/mentionstore.h"
#include "triage/ruleset.h"
#include "workspace/workspace.h"

namespace vigie::triage {

using inbox::Mention;
using workspace::Connection;

static constexpr int messagesAtOnce = 1000;
static constexpr qint64 oneDayMs = 24LL * 3'600'000;

namespace {
/// One trial over the past; lives as long as its steps.
struct Trial
{
    workspace::Workspace &workspace;
    const Rule rule;
    const RuleSet ready;
    const std::function<void(const DryRunProgress &)> progress;
    const std::shared_ptr<std::atomic_bool> cancel;
    qint64 last = 0;
    DryRun found;
};
using SharedTrial = std::shared_ptr<Trial>;
using Tried = QFuture<Result<DryRun>>;
} // namespace

/// Whether it would have changed the message as it came: what it has by now is not asked, but a tag, which it
/// may have brought.
static bool wouldChange(const Action &action, const Mention &mention)
{
    if (action.kind != ActionKind::Tag)
        return true;
    const QString tag = folded(action.value);
    return std::ranges::none_of(mention.tags, [&](const QString &each) { return folded(each) == tag; });
}

static void countIn(Trial &trial, const QList<Mention> &batch)
{
    for (const Mention &mention : batch) {
        trial.last = mention.key;
        if (mention.traits.testFlag(inbox::Trait::Ours))
            continue;
        ++trial.found.looked;
        if (trial.ready.matching(mention).empty())
            continue;
        ++trial.found.matched;
        trial.found.keys.prepend(mention.key);
        for (qsizetype i = 0; i < trial.rule.actions.size(); ++i)
            trial.found.changed[i] += wouldChange(trial.rule.actions[i], mention) ? 1 : 0;
    }
    if (trial.found.keys.size() > mostShownOfDryRun)
        trial.found.keys.resize(mostShownOfDryRun);
}

static Tried tried(const Result<DryRun> &result)
{
    return QtFuture::makeReadyValueFuture(result);
}

static Tried goOn(const SharedTrial &trial)
{
    if (*trial->cancel) {
        trial->found.cancelled = true;
        return tried(trial->found);
    }
    return trial->workspace
        .readAside([trial](Connection &c) -> Result<bool> {
            const QList<Mention> batch = inbox::mentionsAfter(c, trial->last, messagesAtOnce);
            countIn(*trial, batch);
            return !batch.isEmpty();
        })
        .then([trial](const Result<bool> &more) -> Tried {
            if (!more)
                return tried(fail(more.error()));
            if (!*more)
                return tried(trial->found);
            if (trial->progress)
                trial->progress({trial->found.looked, trial->found.matched});
            return goOn(trial);
        })
        .unwrap();
}

QFuture<Result<DryRun>> dryRun(workspace::Workspace &workspace, const Rule &rule, int days,
                               std::function<void(const DryRunProgress &)> progress,
                               std::shared_ptr<std::atomic_bool> cancel)
{
    Rule named = rule;
    if (named.name.isEmpty())
        named.name = QStringLiteral("-"); // it may be tried before it has one
    if (const auto fits = checked(named); !fits)
        return tried(fail(fits.error()));
    const qint64 from = workspace.clock().nowMs() - days * oneDayMs;
    auto trial = std::make_shared<Trial>(Trial{.workspace = workspace,
                                               .rule = rule,
                                               .ready = RuleSet({rule}),
                                               .progress = std::move(progress),
                                               .cancel = std::move(cancel),
                                               .last = inbox::firstKeyOfSecond(from) - 1,
                                               .found = {}});
    trial->found.changed.fill(0, rule.actions.size());
    return goOn(trial);
}

} // namespace vigie::triage
