// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"

#include "workspace/check.h"

#include <QDir>
#include <QFile>

namespace vigie::test {

using workspace::Connection;

qint64 Desk::customerWrites(const MentionRow &row)
{
    return *write([&](Connection &c) -> Result<qint64> { return addMention(c, row); });
}

Result<reply::Draft> Desk::newReply(const team::Actor &who, qint64 mention, const QString &text)
{
    return write([&](Connection &c) { return reply::newReply(c, who, mention, text); });
}

Id Desk::drafted(const QString &text)
{
    const auto made = newReply(actor(), customerWrites(), text);
    if (!made)
        qFatal("no draft was made: %s", qPrintable(errorCodeName(made.error().code)));
    return made->id;
}

Result<void> Desk::type(const team::Actor &who, const Id &draft, const QString &text)
{
    return write([&](Connection &c) {
        return reply::saveWorkingCopy(c, who, draft, text, static_cast<int>(text.size()));
    });
}

Result<reply::Version> Desk::submit(const team::Actor &who, const Id &draft)
{
    return write([&](Connection &c) { return reply::submit(c, who, draft); });
}

Result<outbox::Message> Desk::approve(const team::Actor &who, const Id &draft, int version)
{
    return write([&](Connection &c) { return outbox::approveAndEnqueue(c, who, draft, version, {}); });
}

Result<approval::Approval> Desk::refuse(const team::Actor &who, const Id &draft, int version,
                                        approval::Decision decision, const QString &note)
{
    return write([&](Connection &c) { return approval::refuse(c, who, draft, version, decision, note); });
}

outbox::Message Desk::approved(const QString &text, const QString &approver)
{
    const Id id = drafted(text);
    const auto version = submit(actor(), id);
    const auto message = version ? approve(actor(approver), id, version->number)
                                 : Result<outbox::Message>(fail(version.error()));
    if (!message)
        qFatal("nothing was approved: %s", qPrintable(errorCodeName(message.error().code)));
    return *message;
}

Result<outbox::HandDelivered> Desk::deliver(const QString &where, const QString &channel)
{
    return await(outbox::deliverToFolder(*workspace, actor(), where, channel));
}

Result<outbox::Message> Desk::confirm(const Id &message, const QString &url)
{
    return write([&, anne = actor()](Connection &c) { return outbox::confirm(c, anne, message, url); });
}

Result<outbox::Message> Desk::notPosted(const Id &message)
{
    return write([&, anne = actor()](Connection &c) { return outbox::notPosted(c, anne, message); });
}

Result<outbox::Message> Desk::cancel(const Id &message)
{
    return write([&, anne = actor()](Connection &c) { return outbox::cancel(c, anne, message); });
}

reply::Draft Desk::draft(const Id &id)
{
    const auto found =
        read([&](Connection &c) -> Result<std::optional<reply::Draft>> { return reply::draftWith(c, id); });
    if (!found || !*found)
        qFatal("the draft is gone");
    return **found;
}

QString Desk::state(const Id &id)
{
    return reply::stateName(draft(id).state);
}

outbox::Message Desk::message(const Id &id)
{
    const auto found = read(
        [&](Connection &c) -> Result<std::optional<outbox::Message>> { return outbox::messageWith(c, id); });
    if (!found || !*found)
        qFatal("the message is gone");
    return **found;
}

QList<approval::Waiting> Desk::queue(const team::Actor &asker)
{
    return *read(
        [&](Connection &c) -> Result<QList<approval::Waiting>> { return approval::queue(c, asker.id()); });
}

QByteArray Desk::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Desk::problems()
{
    const QString id = workspace->id().toString();
    const auto key = workspace::readKey(places(), id);
    const auto head = workspace::readHead(places(), id);
    return *read([&](Connection &c) -> Result<QStringList> {
        QStringList codes;
        for (const workspace::Problem &problem :
             workspace::check(c, **key, head, true).problems + approval::check(c, **key) + outbox::check(c))
            codes.append(problem.code);
        codes.sort();
        return codes;
    });
}

QStringList Desk::acts(const Id &subject)
{
    return *read([&](Connection &c) -> Result<QStringList> {
        QStringList acts;
        for (const workspace::ActivityRow &row : workspace::activityOf(c, subject, 1000))
            acts.prepend(row.deed.act);
        return acts;
    });
}

void Desk::loseTheKey()
{
    close();
    QDir(places().keyFolder).removeRecursively();
    auto opened = workspace::Workspace::open(
        workspacePath(), {.places = places(), .clock = clock, .epochStarts = approval::voidWaiting});
    if (!opened)
        qFatal("the desk could not be opened: %s", qPrintable(errorCodeName(opened.error().code)));
    workspace = std::move(*opened);
}

} // namespace vigie::test
