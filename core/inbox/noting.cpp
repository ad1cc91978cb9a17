// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/noting.h"

#include "inbox/intakelimits.h"
#include "inbox/intakestore.h"
#include "workspace/activity.h"
#include "workspace/workspace.h"

namespace vigie::inbox {

using namespace Qt::StringLiterals;
using workspace::Connection;

static Result<void> acceptable(const Noted &noted)
{
    if (noted.text.trimmed().isEmpty())
        return fail(ErrorCode::TextEmpty);
    if (noted.channel.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, {{"argument", u"channel"_s}});
    if (const qsizetype bytes = noted.text.toUtf8().size(); bytes > limits::textBytes)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(bytes)}, {"limit", QString::number(limits::textBytes)}});
    for (const QString &field : {noted.channel, noted.name, noted.contact}) {
        if (field.toUtf8().size() > limits::fieldBytes)
            return fail(ErrorCode::TextTooLong, {{"length", QString::number(field.toUtf8().size())},
                                                 {"limit", QString::number(limits::fieldBytes)}});
    }
    return {};
}

static void file(Connection &c, const team::Actor &actor, const Noted &noted)
{
    const QByteArray remoteId = c.newId().toString().toUtf8();
    const QByteArray channel = noted.channel.trimmed().toUtf8();
    const QByteArray name = noted.name.trimmed().toUtf8();
    const QByteArray contact = noted.contact.trimmed().toUtf8();
    const QByteArray text = QString(noted.text).remove(QChar::Null).trimmed().toUtf8();
    Incoming incoming;
    incoming.remoteId = remoteId;
    incoming.channel = channel;
    incoming.authorName = name;
    incoming.authorHandle = contact;
    incoming.text = text;
    incoming.postedAtMs = noted.atMs.value_or(c.now());
    incoming.kind = noted.visit ? Kind::Visit : Kind::Call;
    incoming.ours = false;
    incoming.isPrivate = true;
    IntakeStore store({actor.id(), {}, noted.channel, false, true});
    const IntakeStore::Session session(store, c);
    store.take(incoming);
    c.touch(workspace::Area::Mentions);
    workspace::record(c, {u"mentions-captured"_s, actor.id(), {}, {{u"read"_s, 1}, {u"added"_s, 1}}});
}

QFuture<Result<void>> fileNoted(workspace::Workspace &workspace, const team::Actor &actor, const Noted &noted)
{
    Result<void> fine = actor.require(team::Act::Import);
    if (fine)
        fine = acceptable(noted);
    if (!fine)
        return QtFuture::makeReadyValueFuture(fine);
    return workspace.write([actor, noted](Connection &c) -> Result<void> {
        file(c, actor, noted);
        return {};
    });
}

} // namespace vigie::inbox
