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

ErasedAuthors erasedHere(const workspace::Places &places)
{
    static constexpr qint64 longestFile = 100'000'000;
    QFile file(erasedFile(places));
    ErasedAuthors erased;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return erased;
    while (!file.atEnd()) {
        const QByteArrayList words = file.readLine().simplified().split(' ');
        const QByteArray digest = QByteArray::fromHex(words[0]);
        if (digest.size() != 32)
            continue;
        const qint64 atMs = words.value(1).toLongLong();
        ErasedOnce &once = erased[digest];
        if (atMs >= once.atMs)
            once = {atMs, Id::parse(QString::fromLatin1(words.value(2))).value_or(Id())};
    }
    return erased;
}

static Result<void> rememberHere(const workspace::Places &places, const ErasedAuthors &erased)
{
    QFile file(erasedFile(places));
    QByteArray lines;
    for (const auto &[digest, once] : erased.asKeyValueRange())
        lines += digest.toHex() + ' ' + QByteArray::number(once.atMs) + ' ' +
                 once.channel.toString().toLatin1() + '\n';
    if (!QDir().mkpath(places.headFolder) || !file.open(QIODevice::Append) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(lines) != lines.size() ||
        !file.flush())
        return fail(ErrorCode::InputOutput, {{"path", file.fileName()}});
    return {};
}

std::function<void(Connection &)> owedAtOpening(Connection &c, const workspace::Places &places)
{
    const ErasedAuthors here = erasedHere(places);
    ErasedAuthors onlyThere = erasedIn(c);
    onlyThere.removeIf([&](const ErasedAuthors::iterator &there) {
        const auto known = here.constFind(there.key());
        return known != here.constEnd() && known->atMs >= there->atMs;
    });
    if (!onlyThere.isEmpty())
        (void)rememberHere(places, onlyThere); // what fails is tried again at the next opening
    const ErasedAuthors onlyHere = unknownOf(c, here);
    if (onlyHere.isEmpty() && !hasExpiredNotes(c))
        return {};
    return [onlyHere](Connection &writing) {
        eraseAgain(writing, onlyHere);
        deleteExpiredNotes(writing);
    };
}

static QFuture<Result<void>> clearUpSteps(Workspace &workspace)
{
    return workspace.write([](Connection &c) { return clearUpMore(c); })
        .then([&workspace](const Result<bool> &more) -> QFuture<Result<void>> {
            if (!more)
                return QtFuture::makeReadyValueFuture(Result<void>(fail(more.error())));
            return *more ? clearUpSteps(workspace) : QtFuture::makeReadyValueFuture(Result<void>());
        })
        .unwrap();
}

QFuture<Result<void>> clearUp(Workspace &workspace)
{
    return workspace.read([](Connection &c) -> Result<bool> { return owesClearUp(c); })
        .then([&workspace](const Result<bool> &owes) -> QFuture<Result<void>> {
            if (!owes)
                return QtFuture::makeReadyValueFuture(Result<void>(fail(owes.error())));
            return *owes ? clearUpSteps(workspace) : QtFuture::makeReadyValueFuture(Result<void>());
        })
        .unwrap();
}

static Result<Erased> afterwards(const Erased &counts, const Result<void> &remembered,
                                 const Result<void> &clear)
{
    const bool isClear = clear || clear.error().code == ErrorCode::WorkspaceBusy;
    if (remembered && isClear)
        return counts;
    Error error = remembered ? clear.error() : remembered.error();
    error.facts.insert(QStringLiteral("erased"), QStringLiteral("yes"));
    return fail(std::move(error));
}

QFuture<Result<Erased>> erasePerson(Workspace &workspace, const team::Actor &actor, qint64 author)
{
    return workspace.write([actor, author](Connection &c) { return erase(c, actor, author); })
        .then([&workspace](const Result<Erasure> &erased) -> QFuture<Result<Erased>> {
            if (!erased)
                return QtFuture::makeReadyValueFuture(Result<Erased>(fail(erased.error())));
            const Result<void> remembered = rememberHere(workspace.places(), erased->authors);
            return clearUpSteps(workspace).then(
                [counts = erased->counts, remembered](const Result<void> &clear) {
                    return afterwards(counts, remembered, clear);
                });
        })
        .unwrap();
}

} // namespace vigie::care
