// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "inbox/author.h"
#include "moderation/case.h"
#include "team/colleaguestore.h"
#include "workspace/connection.h"

#include <algorithm>
#include <array>
#include <string>

namespace vigie::moderation {

using namespace Qt::StringLiterals;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr std::array caseKinds{CaseKind::Harassment, CaseKind::Legal, CaseKind::Hr};

QString caseKindName(CaseKind kind)
{
    static constexpr const char *names[] = {"harassment", "legal", "hr"};
    return QLatin1StringView(names[static_cast<int>(kind)]);
}

std::optional<CaseKind> caseKindNamed(QStringView name)
{
    for (const CaseKind kind : caseKinds) {
        if (name == caseKindName(kind))
            return kind;
    }
    return std::nullopt;
}

/// Of the cases that a colleague, the first parameter, reads.
static constexpr char caseSelect[] =
    "SELECT k.id, k.kind, k.title, k.opener, coalesce(o.name, ''), k.at, k.closed_at FROM case_reader r "
    "JOIN moderation_case k ON k.id = r.moderation_case LEFT JOIN colleague o ON o.id = k.opener "
    "WHERE r.colleague = ?1 ";

static Case caseIn(const Statement &row)
{
    return {row.id(0),
            caseKindNamed(row.text(1)).value_or(CaseKind::Legal),
            row.text(2),
            row.id(3),
            row.text(4),
            row.integer(5),
            row.optionalInteger(6)};
}

static QList<Case> casesIn(Statement rows)
{
    QList<Case> all;
    while (rows.step())
        all.append(caseIn(rows));
    return all;
}

QList<Case> casesOf(Connection &c, const Actor &actor)
{
    static const std::string sql = std::string(caseSelect) + "ORDER BY k.at DESC, k.id DESC";
    Statement rows = c.statement(sql);
    rows.bind(0, actor.id());
    return casesIn(std::move(rows));
}

QList<Case> openCasesAbout(Connection &c, const Actor &actor, qint64 author)
{
    static const std::string sql = std::string(caseSelect) +
                                   "AND k.closed_at IS NULL AND EXISTS (SELECT 1 FROM case_party p "
                                   "WHERE p.moderation_case = k.id AND p.author = ?2)";
    QList<Case> all;
    for (const qint64 each : inbox::authorsOf(c, author)) {
        Statement rows = c.statement(sql);
        rows.bind(0, actor.id()).bind(1, each);
        for (const Case &found : casesIn(std::move(rows))) {
            if (std::ranges::find(all, found.id, &Case::id) == all.end())
                all.append(found);
        }
    }
    return all;
}

static Error noSuch(const char *what, const QString &id)
{
    return makeError(ErrorCode::NotFound, {{"what", QLatin1StringView(what)}, {"id", id}});
}

/// The case, for its readers.
static Result<Case> readable(Connection &c, const Actor &actor, const Id &id)
{
    static const std::string sql = std::string(caseSelect) + "AND k.id = ?2";
    Statement row = c.statement(sql);
    row.bind(0, actor.id()).bind(1, id);
    if (row.step())
        return caseIn(row);
    return fail(noSuch("case", id.toString()));
}

/// The case, to be added to.
static Result<Case> writable(Connection &c, const Actor &actor, const Id &id)
{
    Result<Case> found = readable(c, actor, id);
    if (found && found->closedAtMs)
        return fail(ErrorCode::StateForbids, {{"state", u"case-closed"_s}});
    return found;
}

static Result<QString> caseTextFrom(const QString &typed, qsizetype longest)
{
    const QString text = safeText(typed).trimmed();
    if (text.isEmpty())
        return fail(ErrorCode::TextEmpty);
    if (const qsizetype length = graphemes(text); length > longest)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(length)}, {"limit", QString::number(longest)}});
    return text;
}

static void addReader(Connection &c, const Id &id, const Id &colleague)
{
    c.statement("INSERT INTO case_reader(moderation_case, colleague) VALUES(?, ?) ON CONFLICT DO NOTHING")
        .bind(0, id)
        .bind(1, colleague)
        .run();
}

Result<Case> openCase(Connection &c, const Actor &actor, CaseKind kind, const QString &title)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    const Result<QString> named = caseTextFrom(oneLine(title, longestCaseTitle + 1), longestCaseTitle);
    if (!named)
        return fail(named.error());
    const Case opened{c.newId(), kind, *named, actor.id(), actor.colleague().name, c.now(), std::nullopt};
    c.statement("INSERT INTO moderation_case(id, kind, title, opener, at) VALUES(?, ?, ?, ?, ?)")
        .bind(0, opened.id)
        .bind(1, caseKindName(kind))
        .bind(2, opened.title)
        .bind(3, opened.opener)
        .bind(4, opened.atMs)
        .run();
    addReader(c, opened.id, actor.id());
    c.touch(Area::Mentions);
    return opened;
}

static QList<team::Colleague> caseReadersOf(Connection &c, const Id &id)
{
    Statement row =
        c.statement("SELECT EXISTS (SELECT 1 FROM case_reader WHERE moderation_case = ? AND colleague = ?)");
    QList<team::Colleague> readers;
    for (const team::Colleague &colleague : team::colleagues(c)) {
        row.reset();
        row.bind(0, id).bind(1, colleague.id).step();
        if (row.integer(0) != 0)
            readers.append(colleague);
    }
    return readers;
}

static QList<CaseParty> casePartiesOf(Connection &c, const Id &id)
{
    Statement rows =
        c.statement("SELECT a.id, a.uid, a.handle, a.name, ch.name, p.protected FROM case_party p "
                    "JOIN author a ON a.id = p.author JOIN channel ch ON ch.id = a.channel "
                    "WHERE p.moderation_case = ? ORDER BY p.protected DESC, a.name, a.id");
    rows.bind(0, id);
    QList<CaseParty> parties;
    while (rows.step())
        parties.append(
            {rows.integer(0), rows.id(1), rows.text(2), rows.text(3), rows.text(4), rows.integer(5) != 0});
    return parties;
}

static QList<qint64> caseMentionsOf(Connection &c, const Id &id)
{
    Statement rows =
        c.statement("SELECT mention FROM case_mention WHERE moderation_case = ? ORDER BY mention");
    rows.bind(0, id);
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

static QList<CaseNote> caseNotesOf(Connection &c, const Id &id)
{
    Statement rows = c.statement("SELECT n.id, n.writer, coalesce(w.name, ''), n.at, n.text FROM case_note n "
                                 "LEFT JOIN colleague w ON w.id = n.writer WHERE n.moderation_case = ? "
                                 "ORDER BY n.at, n.id");
    rows.bind(0, id);
    QList<CaseNote> notes;
    while (rows.step())
        notes.append({rows.id(0), rows.id(1), rows.text(2), rows.integer(3), rows.text(4)});
    return notes;
}

Result<WholeCase> caseWith(Connection &c, const Actor &actor, const Id &id)
{
    return readable(c, actor, id).transform([&](const Case &about) {
        return WholeCase{about, caseReadersOf(c, id), casePartiesOf(c, id), caseMentionsOf(c, id),
                         caseNotesOf(c, id)};
    });
}

Result<void> addCaseNote(Connection &c, const Actor &actor, const Id &id, const QString &text)
{
    if (const auto found = writable(c, actor, id); !found)
        return fail(found.error());
    const Result<QString> note = caseTextFrom(text, longestCaseNote);
    if (!note)
        return fail(note.error());
    c.statement("INSERT INTO case_note(id, moderation_case, writer, at, text) VALUES(?, ?, ?, ?, ?)")
        .bind(0, c.newId())
        .bind(1, id)
        .bind(2, actor.id())
        .bind(3, c.now())
        .bind(4, *note)
        .run();
    c.touch(Area::Mentions);
    return {};
}

Result<void> setCaseReader(Connection &c, const Actor &actor, const Id &id, const Id &colleague, bool reads)
{
    if (const auto found = readable(c, actor, id); !found)
        return fail(found.error());
    const QList<team::Colleague> all = team::colleagues(c);
    if (std::ranges::find(all, colleague, &team::Colleague::id) == all.end())
        return fail(ErrorCode::ColleagueUnknown, {{"name", colleague.toString()}});
    if (reads) {
        addReader(c, id, colleague);
    } else {
        const QList<team::Colleague> readers = caseReadersOf(c, id);
        if (readers.size() == 1 && readers.first().id == colleague)
            return fail(ErrorCode::StateForbids, {{"state", u"last-reader"_s}});
        c.statement("DELETE FROM case_reader WHERE moderation_case = ? AND colleague = ?")
            .bind(0, id)
            .bind(1, colleague)
            .run();
    }
    c.touch(Area::Mentions);
    return {};
}

static bool existsIn(Connection &c, const char *sql, qint64 row)
{
    Statement there = c.statement(sql);
    there.bind(0, row);
    return there.step();
}

Result<void> addCaseParty(Connection &c, const Actor &actor, const Id &id, qint64 author, bool isProtected)
{
    if (const auto found = writable(c, actor, id); !found)
        return fail(found.error());
    if (!existsIn(c, "SELECT 1 FROM author WHERE id = ?", author))
        return fail(noSuch("author", QString::number(author)));
    c.statement("INSERT INTO case_party(moderation_case, author, protected) VALUES(?1, ?2, ?3) "
                "ON CONFLICT DO UPDATE SET protected = ?3")
        .bind(0, id)
        .bind(1, author)
        .bind(2, isProtected)
        .run();
    c.touch(Area::Mentions);
    return {};
}

Result<void> addCaseMention(Connection &c, const Actor &actor, const Id &id, qint64 mention)
{
    if (const auto found = writable(c, actor, id); !found)
        return fail(found.error());
    if (!existsIn(c, "SELECT 1 FROM mention WHERE key = ?", mention))
        return fail(noSuch("mention", QString::number(mention)));
    c.statement("INSERT INTO case_mention(moderation_case, mention) VALUES(?, ?) ON CONFLICT DO NOTHING")
        .bind(0, id)
        .bind(1, mention)
        .run();
    c.touch(Area::Mentions);
    return {};
}

Result<void> setCaseClosed(Connection &c, const Actor &actor, const Id &id, bool closed)
{
    const Result<Case> found = readable(c, actor, id);
    if (!found)
        return fail(found.error());
    if (found->closedAtMs.has_value() == closed)
        return fail(ErrorCode::StateForbids, {{"state", closed ? u"case-closed"_s : u"case-open"_s}});
    c.statement("UPDATE moderation_case SET closed_at = ? WHERE id = ?")
        .bindOrNull(0, closed ? std::optional(c.now()) : std::nullopt)
        .bind(1, id)
        .run();
    c.touch(Area::Mentions);
    return {};
}

QList<Id> casesTouching(Connection &c, qint64 author, const QList<qint64> &mentions)
{
    QList<Id> cases;
    const auto take = [&](Statement rows) {
        while (rows.step()) {
            if (!cases.contains(rows.id(0)))
                cases.append(rows.id(0));
        }
    };
    Statement parties = c.statement("SELECT moderation_case FROM case_party WHERE author = ?");
    parties.bind(0, author);
    take(std::move(parties));
    for (const qint64 key : mentions) {
        Statement rows = c.statement("SELECT moderation_case FROM case_mention WHERE mention = ?");
        rows.bind(0, key);
        take(std::move(rows));
    }
    return cases;
}

void forgetEmptyCases(Connection &c, const QList<Id> &cases)
{
    for (const Id &id : cases)
        c.statement(
             "DELETE FROM moderation_case WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM case_party WHERE "
             "moderation_case = ?1) AND NOT EXISTS (SELECT 1 FROM case_mention WHERE moderation_case = ?1)")
            .bind(0, id)
            .run();
}

} // namespace vigie::moderation
