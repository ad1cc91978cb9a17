// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "team/colleague.h"
#include "triage/learning.h"

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
    /// The judgement as it then stands. Who finds right what triage was not sure of settles it on the side
    /// that it took: abuse from 50 of 100 on. Pure.
    inbox::Judgement applied(const inbox::Judgement &before) const;
};

/// What "it is not so" most likely says: the contrary of what a colleague was asked. Nothing is set where
/// several could be meant. Pure.
Correction contraryOf(const inbox::Judgement &judgement);

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

} // namespace vigie::triage
