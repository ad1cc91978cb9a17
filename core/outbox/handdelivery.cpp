// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/handdelivery.h"

#include "approval/approvalstore.h"
#include "inbox/channelstore.h"
#include "outbox/folderfile.h"
#include "outbox/outboxstore.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace vigie::outbox {

using namespace Qt::StringLiterals;

namespace {

/// What the two transactions of one delivery share.
struct Delivery
{
    team::Actor actor;
    QString folder;
    QString channelName;
    QFuture<Result<void>> first = {}; ///< finished before the second runs: the writer keeps the order
    QList<Message> begun = {};
    HandDelivered done = {};

    void refuse(const Id &message, const Error &why) { done.refused.append({message, why}); }
};

} // namespace

static QString fileName(const Message &message)
{
    return message.id.toString() + u".txt"_s;
}

static Result<QString> readyFolder(const QString &folder)
{
    if (folder.isEmpty() || (!QFileInfo(folder).isDir() && !QDir().mkpath(folder)))
        return fail(QFileInfo::exists(folder) ? ErrorCode::FileNotFound : ErrorCode::ReadOnly,
                    {{"path", folder}});
    if (!QFileInfo(folder).isWritable())
        return fail(ErrorCode::ReadOnly, {{"path", folder}});
    return QFileInfo(folder).canonicalFilePath();
}

/// What became of an attempt that was interrupted: handed over, unknown, or to be begun again (true).
static Result<bool> recovered(Connection &c, Delivery &delivery, const Message &message)
{
    const auto unknown = [&](const Error &why) {
        return lost(c, delivery.actor, message.id, errorCodeName(why.code)).transform([&](auto &&) {
            delivery.refuse(message.id, why);
            return false;
        });
    };
    if (message.place.isEmpty() || !placeIsProven(c, message))
        return unknown(makeError(ErrorCode::Unexpected, {{"reason", u"interrupted"_s}}));
    const Result<Found> found = lookFor(message.place, fileName(message), message.text.toUtf8());
    if (!found)
        return unknown(found.error());
    switch (*found) {
    case Found::Same:
        return handOver(c, delivery.actor, message.id).transform([&](const Message &handed) {
            delivery.done.delivered.append(handed);
            return false;
        });
    case Found::Other:
        return unknown(
            makeError(ErrorCode::FileChanged, {{"path", message.place + u'/' + fileName(message)}}));
    case Found::Absent:
        break;
    }
    if (auto content = approval::approvedContent(c, message.draft, message.version); !content)
        return unknown(content.error());
    return putOff(c, delivery.actor, message.id, {}).transform([](auto &&) { return true; });
}

static Result<void> begin(Connection &c, Delivery &delivery)
{
    if (auto allowed = delivery.actor.require(team::Act::Send); !allowed)
        return allowed;
    std::optional<inbox::Channel> channel;
    if (!delivery.channelName.isEmpty()) {
        channel = inbox::channelNamed(c, delivery.channelName);
        if (!channel)
            return fail(ErrorCode::NotFound, {{"what", u"channel"_s}, {"id", delivery.channelName}});
    }
    const Result<QString> folder = readyFolder(delivery.folder);
    if (!folder)
        return fail(folder.error());
    delivery.folder = *folder;
    for (const Message &message : messages(c, false)) {
        if (channel && message.channel != channel->row)
            continue;
        bool waits = message.state == State::Waiting && message.notBeforeMs.value_or(0) <= c.now();
        if (message.state == State::Sending) {
            const Result<bool> again = recovered(c, delivery, message);
            if (!again)
                delivery.refuse(message.id, again.error());
            waits = again.value_or(false);
        }
        if (!waits)
            continue;
        if (Result<Message> begun = beginAttempt(c, delivery.actor, message.id, delivery.folder))
            delivery.begun.append(*begun);
        else
            delivery.refuse(message.id, begun.error());
    }
    return {};
}

/// Whether it is still this delivery's to write: another program may have taken it over since.
static bool isStillOurs(Connection &c, const Message &begun)
{
    const std::optional<Message> now = messageWith(c, begun.id);
    return now && now->state == State::Sending && now->attempts == begun.attempts &&
           now->place == begun.place;
}

static Result<Message> written(Connection &c, const Delivery &delivery, const Message &message)
{
    const auto content = approval::approvedContent(c, message.draft, message.version);
    if (!content)
        return fail(content.error());
    if (auto whole = writeOnce(message.place, fileName(message), content->text.toUtf8()); !whole)
        return fail(whole.error());
    return handOver(c, delivery.actor, message.id);
}

static void write(Connection &c, Delivery &delivery)
{
    for (const Message &message : delivery.begun) {
        if (!isStillOurs(c, message))
            continue;
        if (const Result<Message> handed = written(c, delivery, message)) {
            delivery.done.delivered.append(*handed);
        } else {
            delivery.refuse(message.id, handed.error());
            // Where even this is refused, it stays under way and is looked for the next time.
            (void)putOff(c, delivery.actor, message.id, errorCodeName(handed.error().code));
        }
    }
}

QFuture<Result<HandDelivered>> deliverToFolder(workspace::Workspace &workspace, const team::Actor &actor,
                                               const QString &folder, const QString &channelName)
{
    // Shared because either task may be the last to need it. Both are in the queue from the start, so that
    // closing the workspace finishes what began.
    const auto delivery =
        std::make_shared<Delivery>(Delivery{.actor = actor, .folder = folder, .channelName = channelName});
    delivery->first = workspace.write([delivery](Connection &c) { return begin(c, *delivery); });
    return workspace.write([delivery](Connection &c) -> Result<HandDelivered> {
        if (const Result<void> begun = delivery->first.result(); !begun)
            return fail(begun.error());
        write(c, *delivery);
        return delivery->done;
    });
}

QFuture<Result<Message>> handOverCopied(workspace::Workspace &workspace, const team::Actor &actor,
                                        const Id &message)
{
    return workspace.write([actor, message](Connection &c) -> Result<Message> {
        if (auto begun = beginAttempt(c, actor, message, {}); !begun)
            return begun;
        return handOver(c, actor, message);
    });
}

} // namespace vigie::outbox
