// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "team/colleague.h"
#include "triage/learning.h"

#include <QDate>
#include <QTimeZone>

namespace vigie::workspace {
class Connection;
}

/// What colleagues say of triage's verdicts. Call these inside Workspace::read() or write().
namespace vigie::triage {

/// What a person says; what is not set is left as it is, and may be wrong. With nothing set: all of it is
/// right.
struct Correction
{
    std::optional<inbox::Sentiment> sentiment;
    std::optional<bool> abuse;
    std::optional<inbox::Senses> senses;
    std::optional<inbox::Perils> perils;

    bool isConfirmation() const { return !sentiment && !abuse && !senses && !perils; }
    /// The judgement as it then stands. Pure.
    inbox::Judgement applied(const inbox::Judgement &before) const;
};

/// What a correction did to a message, so that it can be undone and done again.
struct JudgementChange
{
    qint64 key = 0;
    inbox::Judgement before;
    inbox::Judgement after;
};
using JudgementChanges = QList<JudgementChange>;

/// Needs Act::Moderate. Writes an activity row a message ("triage-corrected" or "triage-confirmed"); leaves
/// out messages that already stand so, our own, and those that triage has not seen. NotFound, and nothing
/// done, where one is not there.
Result<JudgementChanges> correct(workspace::Connection &c, const team::Actor &actor,
                                 const QList<qint64> &keys, const Correction &correction);
/// Puts `before` back and forgets the correction (undo), or does it again with `again`. ChangedMeanwhile, and
/// nothing done, where one no longer stands as it was left.
Result<void> putBack(workspace::Connection &c, const team::Actor &actor, const JudgementChanges &changes,
                     bool again);

/// What is to be learned: the corrected messages' texts with what was decided, in the order of the
/// corrections.
std::vector<Label> labels(workspace::Connection &c);
/// What was learned last; an empty model where there is none, or what is there cannot be read.
Model learnedModel(workspace::Connection &c);
void keepModel(workspace::Connection &c, const Model &model);

/// How often triage was right of what colleagues looked at, in one month of the workspace's zone.
struct MeasuredMonth
{
    QDate month; ///< its first day
    struct Count
    {
        int looked = 0; ///< messages that somebody decided or found right
        int wrong = 0;
    };
    Count sentiment;
    Count abuse;
    Count senses;
};
/// The newest first, at most two years. By the verdict as it was when first looked at.
QList<MeasuredMonth> measuredError(workspace::Connection &c, const QTimeZone &zone);

/// Open messages that a person has to look at.
struct ToCheck
{
    qint64 urgent = 0;  ///< triage or a person found them urgent
    qint64 unsure = 0;  ///< of the others: triage asks, and nobody has said
    QList<qint64> keys; ///< of both the worst, by risk
};
/// With at most `most` keys.
ToCheck toCheck(workspace::Connection &c, int most);

} // namespace vigie::triage
