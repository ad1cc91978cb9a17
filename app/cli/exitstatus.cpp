// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

namespace vigie::cli {

Exit exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::ReasonMissing:
        return Usage;
    case ErrorCode::NotPermitted:
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::OwnTextNeedsAnother:
    case ErrorCode::ArticleForbids:
    case ErrorCode::OwnActNeedsAnother:
    case ErrorCode::VersionNotCurrent:
    case ErrorCode::StateForbids:
    case ErrorCode::NotApproved:
    case ErrorCode::ChangedMeanwhile:
        return Refused;
    case ErrorCode::NotAWorkspace:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceNewer:
        return WorkspaceUnfit;
    default:
        return Failed;
    }
}

} // namespace vigie::cli
