// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/seal.h"

#include "base/canonical.h"

namespace vigie::approval {

QByteArray sealOf(const workspace::Key &key, const Approval &approval, const QByteArray &digest)
{
    return key.mac("approval",
                   canonical({approval.id.bytes(), approval.draft.bytes(),
                              QByteArray::number(approval.version), decisionName(approval.decision).toUtf8(),
                              approval.actor.bytes(), QByteArray::number(approval.atMs), digest}));
}

} // namespace vigie::approval
