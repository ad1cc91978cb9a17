// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/capture.h"
#include "inbox/intake.h"

#include <functional>

namespace vigie::workspace {
class Connection;
class Workspace;
} // namespace vigie::workspace

/// Filing: captured comments become mentions.
namespace vigie::inbox {

/// What was filed. `counts` as an import's; the line of a reject is the place of the row, from 1.
struct CaptureReport
{
    ImportReport counts;
    QList<Id> mentions; ///< of every row that was not refused, in their order; known ones too
    QList<Id> byPlace;  ///< by the place of the row; the null Id where it was refused, or deleted before
};

/// What is to be done with what was filed, within the same transaction: its error undoes the filing.
using WithFiled = std::function<Result<void>(workspace::Connection &, const CaptureReport &)>;

/// Files what a person chose, in their order, in one transaction, as a source of the kind "capture". Needs
/// Act::Import. `channelName`: as it is called, made where there is none; empty: for each row the one channel
/// of its service, else (none, or several) the one called as the service is, made where there is none. A row
/// without a time gets the clock's. The same comment captured again adds nothing, also when its "3 h" has
/// become "2 j"; where its own address is known and its text has changed, the earlier text is kept. A reply
/// answers the nearest row above it that is less deep. Rows without a text, or longer than an import takes,
/// are refused. The channels they were filed into were looked at now (round.h), and so was `stop`, the row of
/// the stop of the round that they come from; 0 for none. The workspace must outlive the future. TextEmpty
/// where there are no rows. `judge`: triage; may be empty.
QFuture<Result<CaptureReport>> fileCaptured(workspace::Workspace &workspace, const team::Actor &actor,
                                            const QString &channelName, const QList<Captured> &rows,
                                            qint64 stop = 0, WithFiled withFiled = {}, Judge judge = {});

/// What capture should know of the workspace: now, its zone and language, the firm's name and the handles of
/// its channels as our own. Inside Workspace::read(). `channelName` (it need not be there yet) gives the
/// hint.
CaptureContext captureContext(workspace::Connection &c, const QString &channelName = {});

/// What a service's channel is called where it has no other name: "Facebook", "Google"; "Capture" for an
/// empty or unknown service. Pure.
QString usualChannelName(const QString &service);

/// The remote ids that the rows get, by their places: made of a row's own address, else of service, author
/// and text (as folded() compares them); never of a time, which moves. Pure.
QStringList capturedIds(const QList<Captured> &rows);
/// The one of service, author and text, whatever the address. Pure.
QString capturedTextId(const Captured &row);

/// The place of the row that each answers; −1 for none. Pure.
QList<qsizetype> capturedParents(const QList<Captured> &rows);

} // namespace vigie::inbox
