// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "team/colleague.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace vigie::workspace {
class Workspace;
}

namespace vigie::inbox {

/// What somebody said on the phone or at the counter, as a colleague wrote it down.
struct Noted
{
    bool visit = false; ///< at the counter, else a call
    QString channel;    ///< as it is called; made where there is none
    QString name;
    QString contact; ///< number or address by which to reach them again: the author's handle
    QString text;
    std::optional<qint64> atMs; ///< nothing: the clock's
};

/// Files it as a private mention, captured by hand. Two that are alike are two: people call twice. Needs
/// Act::Import. TextEmpty without a text, TextTooLong beyond what an import takes, InvalidArgument without a
/// channel. The workspace must outlive the future.
QFuture<Result<void>> fileNoted(workspace::Workspace &workspace, const team::Actor &actor,
                                const Noted &noted);

} // namespace vigie::inbox
