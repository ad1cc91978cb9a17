// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/person.h"

#include "base/text.h"
#include "care/erasingwork.h"
#include "inbox/author.h"
#include "team/colleaguestore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace vigie::care {

using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr int mostAlike = 5;
static constexpr qsizetype leastAlikeName = 5; // shorter ones ("Anne", "lulu") are many people's
static constexpr qint64 dayMs = 86'400'000;

static constexpr char faceSelect[] = "SELECT a.id, a.uid, a.handle, a.name, ch.name, ch.service, "
                                     "(SELECT count(*) FROM mention m WHERE m.author = a.id) FROM author a "
                                     "JOIN channel ch ON ch.id = a.channel ";

static Face faceOf(const Statement &row)
{
    return {row.integer(0), row.id(1), row.text(2), row.text(3), row.text(4), row.text(5), row.integer(6)};
}

static std::optional<Face> faceAt(Connection &c, qint64 author)
{
    static const std::string sql = std::string(faceSelect) + "WHERE a.id = ?";
    Statement row = c.statement(sql);
    row.bind(0, author);
    return row.step() ? std::optional(faceOf(row)) : std::nullopt;
}

static Result<Face> face(Connection &c, qint64 author)
{
    if (auto found = faceAt(c, author))
        return *found;
    return fail(ErrorCode::NotFound, {{"what", QStringLiteral("author")}, {"id", QString::number(author)}});
}

static Id personIdOf(Connection &c, qint64 author)
{
    Statement row = c.statement("SELECT person FROM author WHERE id = ?");
    row.bind(0, author);
    return row.step() ? row.id(0) : Id();
}

static QList<qint64> membersOf(Connection &c, const Id &person)
{
    Statement rows = c.statement("SELECT id FROM author WHERE person = ? ORDER BY id");
    rows.bind(0, person);
    QList<qint64> members;
    while (rows.step())
        members.append(rows.integer(0));
    return members;
}

/// Those that expire after that.
static QList<FaceNote> notesOf(Connection &c, const QList<qint64> &authors, qint64 afterMs)
{
    QList<FaceNote> notes;
    Statement rows = c.statement(
        "SELECT n.id, n.author, n.writer, coalesce(c.name, ''), n.at, n.expires_at, n.text, a.uid "
        "FROM author_note n JOIN author a ON a.id = n.author "
        "LEFT JOIN colleague c ON c.id = n.writer WHERE n.author = ? AND n.expires_at > ?");
    for (const qint64 author : authors) {
        rows.reset();
        rows.bind(0, author).bind(1, afterMs);
        while (rows.step())
            notes.append({rows.id(0), rows.integer(1), rows.id(2), rows.text(3), rows.integer(4),
                          rows.integer(5), rows.text(6), rows.id(7)});
    }
    std::ranges::sort(notes, std::greater(), &FaceNote::atMs);
    return notes;
}

/// The walk over all authors has no index to go by: it is some 30 ms at a quarter of a million of them.
static QList<Face> alikeOf(Connection &c, const Face &one, const QList<qint64> &joined)
{
    const bool byName = one.name.size() >= leastAlikeName;
    const bool byHandle = one.handle.size() >= leastAlikeName;
    if (!byName && !byHandle)
        return {};
    static const std::string sql =
        std::string(faceSelect) +
        "WHERE ((?1 AND a.name = ?2 COLLATE NOCASE) OR (?3 AND a.handle = ?4 COLLATE NOCASE)) "
        "AND a.channel <> (SELECT channel FROM author WHERE id = ?5) ORDER BY a.id LIMIT 50";
    Statement rows = c.statement(sql);
    rows.bind(0, byName).bind(1, one.name).bind(2, byHandle).bind(3, one.handle).bind(4, one.author);
    QList<Face> alike;
    while (rows.step() && alike.size() < mostAlike) {
        if (!joined.contains(rows.integer(0)))
            alike.append(faceOf(rows));
    }
    return alike;
}

Person personOf(Connection &c, qint64 author)
{
    Person person;
    const std::optional<Face> first = faceAt(c, author);
    if (!first)
        return person;
    const QList<qint64> authors = inbox::authorsOf(c, author);
    for (const qint64 other : authors) {
        if (other != author)
            person.faces.append(*faceAt(c, other));
    }
    std::ranges::stable_sort(person.faces, std::greater(), &Face::mentions);
    person.faces.prepend(*first);
    person.notes = notesOf(c, authors, c.now());
    person.alike = alikeOf(c, *first, authors);
    return person;
}

QList<Face> facesLike(Connection &c, const QString &typed, qint64 author, int most)
{
    QString begun = typed.trimmed();
    if (begun.startsWith(u'@'))
        begun.remove(0, 1);
    if (begun.size() < 2)
        return {};
    begun.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    static const std::string sql = std::string(faceSelect) +
                                   "WHERE (a.name LIKE ?1 ESCAPE '\\' OR a.handle LIKE ?1 ESCAPE '\\') "
                                   "ORDER BY length(a.name), a.id LIMIT ?2";
    const QList<qint64> joined = inbox::authorsOf(c, author);
    Statement rows = c.statement(sql);
    rows.bind(0, QString(begun + u'%')).bind(1, static_cast<qint64>(most + joined.size()));
    QList<Face> found;
    while (rows.step() && found.size() < most) {
        if (!joined.contains(rows.integer(0)))
            found.append(faceOf(rows));
    }
    return found;
}

void eachAuthor(Connection &c, const std::function<void(const Face &, const Id &)> &take)
{
    Statement rows = c.statement("SELECT a.id, a.uid, a.handle, a.name, ch.name, ch.service, 0, a.person "
                                 "FROM author a JOIN channel ch ON ch.id = a.channel ORDER BY a.id");
    while (rows.step())
        take(faceOf(rows), rows.id(7));
}

static void belong(Connection &c, qint64 author, const Id &person)
{
    c.statement("UPDATE author SET person = ? WHERE id = ?").bind(0, person).bind(1, author).run();
}

static void makePerson(Connection &c, const Id &id)
{
    c.statement("INSERT INTO person(id, made_at) VALUES(?, ?) ON CONFLICT DO NOTHING")
        .bind(0, id)
        .bind(1, c.now())
        .run();
}

static void forgetEmpty(Connection &c, const Id &person)
{
    if (!person.isNull() && membersOf(c, person).isEmpty())
        c.statement("DELETE FROM person WHERE id = ?").bind(0, person).run();
}

/// Puts each where it belongs by now, and records who was moved.
static void carryOut(Connection &c, const Actor &actor, const char *act, const Belongings &changes, bool back)
{
    QJsonArray moved;
    for (const Belonging &change : changes) {
        const Id &to = back ? change.before : change.after;
        if (!to.isNull())
            makePerson(c, to);
        belong(c, change.author, to);
        moved.append(faceAt(c, change.author)->id.toString());
    }
    for (const Belonging &change : changes)
        forgetEmpty(c, back ? change.after : change.before);
    const Id subject = faceAt(c, changes.first().author)->id;
    workspace::record(c,
                      {QString::fromLatin1(act), actor.id(), subject, {{QStringLiteral("authors"), moved}}});
    c.touch(Area::Mentions);
}

Result<Belongings> join(Connection &c, const Actor &actor, qint64 author, qint64 other)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    for (const qint64 row : {author, other}) {
        if (auto found = face(c, row); !found)
            return fail(found.error());
    }
    const Id mine = personIdOf(c, author);
    const Id theirs = personIdOf(c, other);
    if (author == other || (!mine.isNull() && mine == theirs))
        return Belongings();
    const Id together = mine.isNull() ? (theirs.isNull() ? c.newId() : theirs) : mine;
    Belongings changes;
    QList<qint64> all = inbox::authorsOf(c, author);
    all += inbox::authorsOf(c, other);
    for (const qint64 row : std::as_const(all)) {
        if (const Id before = personIdOf(c, row); before != together)
            changes.append({row, before, together, faceAt(c, row)->id});
    }
    carryOut(c, actor, "authors-joined", changes, false);
    return changes;
}

Result<Belongings> part(Connection &c, const Actor &actor, qint64 author)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    if (auto found = face(c, author); !found)
        return fail(found.error());
    const Id person = personIdOf(c, author);
    if (person.isNull())
        return Belongings();
    Belongings changes;
    const QList<qint64> members = membersOf(c, person);
    for (const qint64 row : members) {
        if (row == author)
            changes.prepend({row, person, {}, faceAt(c, row)->id});
        else if (members.size() == 2)
            changes.append({row, person, {}, faceAt(c, row)->id});
    }
    carryOut(c, actor, "authors-parted", changes, false);
    return changes;
}

Result<void> putBack(Connection &c, const Actor &actor, const Belongings &changes, bool again)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return allowed;
    for (const Belonging &change : changes) {
        const std::optional<Face> there = faceAt(c, change.author);
        if (!there || there->id != change.authorId ||
            personIdOf(c, change.author) != (again ? change.before : change.after))
            return fail(ErrorCode::ChangedMeanwhile);
    }
    if (!changes.isEmpty())
        carryOut(c, actor, "authors-put-back", changes, !again);
    return {};
}

Result<FaceNote> addFaceNote(Connection &c, const Actor &actor, qint64 author, const QString &text, int days)
{
    if (days < 1 || days > mostNoteDays)
        return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("days")}});
    const QString clean = safeText(text).trimmed();
    if (clean.isEmpty())
        return fail(ErrorCode::TextEmpty);
    if (const qsizetype length = graphemes(clean); length > longestNote)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(length)}, {"limit", QString::number(longestNote)}});
    const Result<Face> about = face(c, author);
    if (!about)
        return fail(about.error());
    const FaceNote note{
        c.newId(), author,   actor.id(), actor.colleague().name, c.now(), c.now() + days * dayMs,
        clean,     about->id};
    return putFaceNoteBack(c, actor, note).transform([&] { return note; });
}

Result<void> putFaceNoteBack(Connection &c, const Actor &actor, const FaceNote &note)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return allowed;
    const Result<Face> about = face(c, note.author);
    if (!about)
        return fail(about.error());
    if (about->id != note.authorId)
        return fail(ErrorCode::ChangedMeanwhile);
    c.statement("INSERT INTO author_note(id, author, writer, at, expires_at, text) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(0, note.id)
        .bind(1, note.author)
        .bind(2, note.writer)
        .bind(3, note.atMs)
        .bind(4, note.expiresAtMs)
        .bind(5, note.text)
        .run();
    workspace::record(c, {QStringLiteral("author-noted"),
                          actor.id(),
                          about->id,
                          {{QStringLiteral("note"), note.id.toString()}}});
    c.touch(Area::Mentions);
    return {};
}

QList<FaceNote> notesHeldOf(Connection &c, const QList<Face> &faces)
{
    QList<qint64> authors;
    for (const Face &one : faces)
        authors.append(one.author);
    return notesOf(c, authors, 0);
}

bool hasExpiredNotes(Connection &c)
{
    Statement row = c.statement("SELECT EXISTS (SELECT 1 FROM author_note WHERE expires_at <= ?)");
    row.bind(0, c.now()).step();
    return row.integer(0) != 0;
}

void deleteExpiredNotes(Connection &c)
{
    c.statement("DELETE FROM author_note WHERE expires_at <= ?").bind(0, c.now()).run();
    if (c.changes() > 0)
        c.touch(Area::Mentions);
}

Result<FaceNote> removeFaceNote(Connection &c, const Actor &actor, const Id &note)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    FaceNote removed;
    {
        Statement row =
            c.statement("SELECT n.author, n.writer, n.at, n.expires_at, n.text, a.uid FROM author_note n "
                        "JOIN author a ON a.id = n.author WHERE n.id = ?");
        row.bind(0, note);
        if (!row.step())
            return fail(ErrorCode::NotFound, {{"what", QStringLiteral("note")}, {"id", note.toString()}});
        removed = {note,           row.integer(0), row.id(1),   team::nameOf(c, row.id(1)),
                   row.integer(2), row.integer(3), row.text(4), row.id(5)};
    }
    c.statement("DELETE FROM author_note WHERE id = ?").bind(0, note).run();
    deleteExpiredNotes(c);
    workspace::record(c, {QStringLiteral("author-note-removed"),
                          actor.id(),
                          faceAt(c, removed.author)->id,
                          {{QStringLiteral("note"), note.toString()}}});
    c.touch(Area::Mentions);
    return removed;
}

} // namespace vigie::care
