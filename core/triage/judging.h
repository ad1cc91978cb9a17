// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "triage/learning.h"

#include <memory>
#include <mutex>

/// Triage as intake calls it: with what colleagues taught it in this workspace.
namespace vigie::triage {

/// What a workspace has taught, as it is now. Any thread.
class Taught
{
public:
    std::shared_ptr<const Model> model() const;
    void replace(Model model);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Model> m_model = std::make_shared<Model>();
};

/// The triage that Vigie comes with, loaded when it is first asked for, once. Any thread.
class ShippedTriage
{
public:
    const Triage &get() const;

private:
    mutable std::once_flag m_once;
    mutable std::optional<Triage> m_triage;
};

/// A verdict as it is kept. Pure.
inbox::Judgement judgementOf(const Verdict &verdict);

/// `found`, as it stands in the workspace: with what was kept of it and decided by a person. Pure.
Verdict standing(Verdict found, const inbox::Judgement &kept);

/// `fresh`, but what a person decided of `before` as it was. Pure.
inbox::Judgement keepingDecided(const inbox::Judgement &fresh, const inbox::Judgement &before);

/// The verdict with its reasons, of what stands in the workspace. Pure but for what is taught meanwhile.
Verdict verdictOf(const Triage &triage, const Taught &taught, const inbox::ToJudge &asked);

/// For intake: the verdict, then the rules of the workspace (ruling.h). Shares both, since it lives in
/// whatever import is under way.
inbox::Judge judgeWith(std::shared_ptr<const ShippedTriage> triage, std::shared_ptr<const Taught> taught);

} // namespace vigie::triage
