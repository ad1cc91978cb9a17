// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which workspace is meant when none is named. Any thread.
namespace vigie::app {

/// The one under the user's data folder, whether it exists or not.
QString ownWorkspace();

/// The one last opened, even where its file is gone since: another is never taken in its place.
/// ownWorkspace() where none was opened yet.
QString lastWorkspace();

/// Kept in the user's state folder; where that cannot be written, it is not kept.
void rememberWorkspace(const QString &path);

} // namespace vigie::app
