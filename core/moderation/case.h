// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "team/colleague.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie::workspace {
class Connection;
}

/// A member who is harassed, what goes to a lawyer or to the personnel office: gathered over months, and read
/// by named colleagues alone. To everybody else a case is not there: NotFound, as for one that never was. So
/// no activity is recorded of it, which every colleague reads; who wrote what when stands in the case itself,
/// where nothing is taken away. The messages of a case that is open are frozen: care/retention.h leaves them.
/// Call these inside Workspace::read() or write().
namespace vigie::moderation {

using workspace::Connection;

enum class CaseKind { Harassment, Legal, Hr };
QString caseKindName(CaseKind kind); ///< "harassment", "legal", "hr"
std::optional<CaseKind> caseKindNamed(QStringView name);

struct Case
{
    Id id;
    CaseKind kind = CaseKind::Harassment;
    QString title;
    Id opener;
    QString openerName;
    qint64 atMs = 0;
    std::optional<qint64> closedAtMs;
};

/// Somebody whom a case is about.
struct CaseParty
{
    qint64 author = 0; ///< row
    Id authorId;
    QString handle;
    QString name;
    QString channelName;
    bool isProtected = false; ///< else the case is against them
};

struct CaseNote
{
    Id id;
    Id writer;
    QString writerName;
    qint64 atMs = 0;
    QString text;
};

struct WholeCase
{
    Case about;
    QList<team::Colleague> readers; ///< by name
    QList<CaseParty> parties;       ///< the protected first
    QList<qint64> mentions;         ///< keys, oldest first
    QList<CaseNote> notes;          ///< oldest first
};

inline constexpr qsizetype longestCaseTitle = 120;
inline constexpr qsizetype longestCaseNote = 4000;

/// Needs Act::Moderate; whoever opens it reads it. TextEmpty, TextTooLong.
Result<Case> openCase(Connection &c, const team::Actor &actor, CaseKind kind, const QString &title);
/// Those that this colleague reads, newest first.
QList<Case> casesOf(Connection &c, const team::Actor &actor);
/// Those of them that are about this person, on any of their authors, and open.
QList<Case> openCasesAbout(Connection &c, const team::Actor &actor, qint64 author);

/// The rest is for readers of the case alone: NotFound for everybody else.
Result<WholeCase> caseWith(Connection &c, const team::Actor &actor, const Id &id);
/// TextEmpty, TextTooLong; StateForbids ("state": "case-closed") where it is closed, here and below.
Result<void> addCaseNote(Connection &c, const team::Actor &actor, const Id &id, const QString &text);
/// Names one more, or takes one out: StateForbids ("state": "last-reader") for the last. ColleagueUnknown.
Result<void> setCaseReader(Connection &c, const team::Actor &actor, const Id &id, const Id &colleague,
                           bool reads);
/// NotFound for an author or a mention that is not there.
Result<void> addCaseParty(Connection &c, const team::Actor &actor, const Id &id, qint64 author,
                          bool isProtected);
Result<void> addCaseMention(Connection &c, const team::Actor &actor, const Id &id, qint64 mention);
Result<void> setCaseClosed(Connection &c, const team::Actor &actor, const Id &id, bool closed);

/// For the erasure of a person: the cases that are about those authors or hold those mentions; and, when
/// these are gone, deletes those that are about nobody and hold nothing any more, with their notes.
QList<Id> casesTouching(Connection &c, qint64 author, const QList<qint64> &mentions);
void forgetEmptyCases(Connection &c, const QList<Id> &cases);

} // namespace vigie::moderation
