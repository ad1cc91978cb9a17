// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "team/colleague.h"

#include <QList>

#include <functional>

namespace vigie::workspace {
class Connection;
}

/// Authors that are one person: the same angry customer on five sites is one case (product.md, F16). Call
/// these inside Workspace::read() or write().
namespace vigie::care {

using workspace::Connection;

/// One of a person's authors: who they are on one channel.
struct Face
{
    qint64 author = 0; ///< row
    Id id;
    QString handle;
    QString name;
    QString channelName;
    QString service;
    qint64 mentions = 0;
};

/// What colleagues should know of somebody. It is not shown once it has expired, and gone at the next opening
/// of the workspace: what was true of a person two years ago need not be held against them.
struct FaceNote
{
    Id id;
    qint64 author = 0;
    Id writer;
    QString writerName;
    qint64 atMs = 0;
    qint64 expiresAtMs = 0;
    QString text;
    Id authorId; ///< rows are given again to others
};

struct Person
{
    QList<Face> faces;     ///< the one asked for first, then those with the most messages
    QList<FaceNote> notes; ///< on any of the faces, not expired, newest first
    QList<Face> alike;     ///< on other channels, of the same name or handle, not joined: at most five
};

/// Nobody (no faces) for an author that is not there.
Person personOf(Connection &c, qint64 author);

/// Authors whose name or handle begins with that (without case), joined to `author` ones left out: whom
/// somebody looks for by name. The shortest first, at most `most`; none for less than two characters.
QList<Face> facesLike(Connection &c, const QString &typed, qint64 author, int most);

/// Every author with the person that they belong to (null: alone), for the export; mentions are not counted.
void eachAuthor(Connection &c, const std::function<void(const Face &, const Id &person)> &take);

/// Where one author stood before and after: the null Id is alone.
struct Belonging
{
    qint64 author = 0;
    Id before;
    Id after;
    Id authorId; ///< rows are given again to others
};
using Belongings = QList<Belonging>;

/// These need Act::Moderate; NotFound for an author that is not there. The activity says which authors, by
/// their ids.
/// The two are one person from now on, with all who were joined to either.
Result<Belongings> join(Connection &c, const team::Actor &actor, qint64 author, qint64 other);
/// That author is somebody else; who stayed behind alone is no longer joined to anybody.
Result<Belongings> part(Connection &c, const team::Actor &actor, qint64 author);
/// Undo, or `again` redo. ChangedMeanwhile, and nothing done, where one stands elsewhere by now.
Result<void> putBack(Connection &c, const team::Actor &actor, const Belongings &changes, bool again);

inline constexpr int longestNote = 500; ///< characters
inline constexpr int mostNoteDays = 731;
/// Until that many days from now (1 to mostNoteDays). TextEmpty, TextTooLong, InvalidArgument.
Result<FaceNote> addFaceNote(Connection &c, const team::Actor &actor, qint64 author, const QString &text,
                             int days);
/// Gives it, to be put back. Expired ones are removed with it.
Result<FaceNote> removeFaceNote(Connection &c, const team::Actor &actor, const Id &note);
/// As it was, with its id, writer and time. NotFound; ChangedMeanwhile where the row is another author's now.
Result<void> putFaceNoteBack(Connection &c, const team::Actor &actor, const FaceNote &note);

} // namespace vigie::care
