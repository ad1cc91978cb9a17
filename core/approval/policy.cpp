// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/policy.h"

#include <array>

namespace vigie::approval {

static constexpr std::array names{"approved", "re-read", "rejected", "sent-back"};

QString decisionName(Decision decision)
{
    return QLatin1StringView(names[static_cast<size_t>(decision)]);
}

std::optional<Decision> decisionNamed(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Decision>(i);
    }
    return std::nullopt;
}

bool isGoAhead(Decision decision)
{
    return decision == Decision::Approved || decision == Decision::ReRead;
}

Result<Decision> mayApprove(const team::Colleague &approver, const Id &author, bool alone)
{
    if (!team::mayDo(approver.role, approver.owner, team::Act::Approve))
        return fail(ErrorCode::NotPermitted,
                    {{"name", approver.name}, {"act", team::actName(team::Act::Approve)}});
    if (approver.id != author)
        return Decision::Approved;
    if (alone)
        return Decision::ReRead;
    return fail(ErrorCode::OwnTextNeedsAnother, {{"name", approver.name}});
}

} // namespace vigie::approval
