// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/check.h"

namespace vigie::ui {

/// What `check` found, in one sentence of plain text.
QString problemText(const workspace::Problem &problem);

/// That the workspace was put back from an older copy, and what is not in it.
QString olderCopyText(const workspace::OlderCopy &copy);
/// One a line.
QString olderCopiesText(const QList<workspace::OlderCopy> &copies);
/// The same when it is found, with what to do now.
QString olderCopyFoundText(const workspace::OlderCopy &copy);

} // namespace vigie::ui
