// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>

namespace vigie::team {

enum class Role { CommunityManager, Approver, BrandGuardian, Director, Agency };

/// The words of the command line: "community-manager", "approver", "brand-guardian", "director", "agency".
QString roleName(Role role);
std::optional<Role> roleNamed(QStringView name);
QList<Role> allRoles();

/// What a role may do. Sending is the outbox; team and settings are the workspace itself.
enum class Act { Read, Moderate, Draft, Approve, Send, ManageTeam, ManageSettings, Import, Export };
QString actName(Act act); ///< kebab case

/// The matrix as it comes: a director reads and approves; an agency drafts; everybody else does the daily
/// work. The owner manages team and settings besides. Pure.
bool mayDo(Role role, bool owner, Act act);

/// One of us.
struct Colleague
{
    Id id;
    QString name;
    Role role = Role::CommunityManager;
    bool owner = false;
    bool hasPassphrase = false;
};

/// The colleague who acts, as proved: only colleaguestore.h makes one, so that nothing can act in another's
/// name.
class Actor
{
public:
    const Colleague &colleague() const { return m_colleague; }
    const Id &id() const { return m_colleague.id; }
    /// NotPermitted with "name" and "act" where the matrix says no.
    Result<void> require(Act act) const;

private:
    friend class ActorMaker;
    explicit Actor(Colleague colleague)
        : m_colleague(std::move(colleague))
    {
    }
    Colleague m_colleague;
};

} // namespace vigie::team
