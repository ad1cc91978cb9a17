// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/colleague.h"

#include <array>
#include <utility>

namespace vigie::team {

static constexpr std::array roles{
    std::pair{Role::CommunityManager, "community-manager"},
    std::pair{Role::Approver, "approver"},
    std::pair{Role::BrandGuardian, "brand-guardian"},
    std::pair{Role::Director, "director"},
    std::pair{Role::Agency, "agency"},
};

QString roleName(Role role)
{
    return QLatin1StringView(roles[static_cast<size_t>(role)].second);
}

std::optional<Role> roleNamed(QStringView name)
{
    for (const auto &[role, known] : roles) {
        if (name == QLatin1StringView(known))
            return role;
    }
    return std::nullopt;
}

QList<Role> allRoles()
{
    QList<Role> all;
    for (const auto &[role, name] : roles)
        all.append(role);
    return all;
}

QString actName(Act act)
{
    static constexpr const char *names[] = {"read",        "moderate",        "draft",  "approve", "send",
                                            "manage-team", "manage-settings", "import", "export"};
    return QLatin1StringView(names[static_cast<int>(act)]);
}

bool mayDo(Role role, bool owner, Act act)
{
    switch (act) {
    case Act::Read:
        return true;
    case Act::ManageTeam:
    case Act::ManageSettings:
        return owner;
    case Act::Draft:
    case Act::Import:
        return owner || role != Role::Director;
    case Act::Approve:
        return owner || role == Role::Approver || role == Role::BrandGuardian || role == Role::Director ||
               role == Role::CommunityManager;
    case Act::Moderate:
    case Act::Send:
    case Act::Export:
        return owner || role == Role::CommunityManager || role == Role::Approver ||
               role == Role::BrandGuardian;
    }
    return false;
}

Result<void> Actor::require(Act act) const
{
    if (mayDo(m_colleague.role, m_colleague.owner, act))
        return {};
    return fail(ErrorCode::NotPermitted, {{"name", m_colleague.name}, {"act", actName(act)}});
}

} // namespace vigie::team
