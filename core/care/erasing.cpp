// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasing.h"

#include "care/erasingwork.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>

namespace vigie::care {

using workspace::Connection;
using workspace::Workspace;

static QString erasedFile(const workspace::Places &places)
{
    return places.headFolder + QStringLiteral("/erased");
}

QSet<QByteArray> erasedHere(const workspace::Places &places)
{
    static constexpr qint64 longestFile = 100'000'000;
    QFile file(erasedFile(places));
    QSet<QByteArray> digests;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return digests;
    while (!file.atEnd()) {
        if (const QByteArray digest = QByteArray::fromHex(file.readLine().trimmed()); digest.size() == 32)
            digests.insert(digest);
    }
    return digests;
}

static Result<void> rememberHere(const workspace::Places &places, const QSet<QByteArray> &digests)
{
    QFile file(erasedFile(places));
    QByteArray lines;
    for (const QByteArray &digest : digests)
        lines += digest.toHex() + '\n';
    if (!QDir().mkpath(places.headFolder) || !file.open(QIODevice::Append) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(lines) != lines.size() ||
        !file.flush())
        return fail(ErrorCode::InputOutput, {{"path", file.fileName()}});
    return {};
}

/// A step each, so that others may write between them.
static QFuture<Result<Erased>> clearUp(Workspace &workspace, const Erased &counts)
{
    return workspace.write([](Connection &c) -> Result<bool> { return mergeWords(c); })
        .then([&workspace, counts](const Result<bool> &more) -> QFuture<Result<Erased>> {
            if (!more)
                return QtFuture::makeReadyValueFuture(Result<Erased>(fail(more.error())));
            if (*more)
                return clearUp(workspace, counts);
            return workspace.write([](Connection &c) -> Result<void> { return workspace::emptyLog(c); })
                .then([counts](const Result<void> &emptied) -> Result<Erased> {
                    if (!emptied)
                        return fail(emptied.error());
                    return counts;
                });
        })
        .unwrap();
}

QFuture<Result<Erased>> erasePerson(Workspace &workspace, const team::Actor &actor, qint64 author)
{
    return workspace.write([actor, author](Connection &c) { return erase(c, actor, author); })
        .then([&workspace](const Result<Erasure> &erased) -> QFuture<Result<Erased>> {
            if (!erased)
                return QtFuture::makeReadyValueFuture(Result<Erased>(fail(erased.error())));
            if (auto remembered = rememberHere(workspace.places(), erased->authors); !remembered)
                return QtFuture::makeReadyValueFuture(Result<Erased>(fail(remembered.error())));
            return clearUp(workspace, erased->counts);
        })
        .unwrap();
}

} // namespace vigie::care
