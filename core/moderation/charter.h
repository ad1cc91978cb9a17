// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

/// The published house rules (product.md, F4): moderation cites one of their articles. A charter is one text
/// in a small part of Markdown:
///
///     # Title
///     What is said first, in any number of paragraphs.
///
///     ## A1. Title of the article
///     Its text, in any number of paragraphs.
///     acts: hide, delete, warn, ban
///     two colleagues: delete, ban
///
///     ## Ladder
///     counts for: 12 months
///     1. warn: What the person is told.
///     2. ban: The last step.
///
/// The number of an article is a capital letter and up to three digits. "acts" is needed in each, "acts:
/// none" where the article says what stays; "two colleagues" names those of its acts that a second colleague
/// confirms. The ladder is optional, and so is its "counts for": without it warnings count for ever. Its
/// steps are numbered from 1 without a gap; a person with n warnings that count stands before step n + 1. In
/// French: "actes" (masquer, supprimer, avertir, bannir, aucun), "deux collègues", "Échelle", "valables" (…
/// mois); both languages are understood in any charter, in any case, with or without accents and with a space
/// before the colon. Pure; any thread.
namespace vigie::moderation {

enum class ActKind { Hide = 0x1, Delete = 0x2, Warn = 0x4, Ban = 0x8 };
Q_DECLARE_FLAGS(ActKinds, ActKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActKinds)

QString actKindName(ActKind kind); ///< "hide", "delete", "warn", "ban"
std::optional<ActKind> actKindNamed(QStringView name);
QList<ActKind> allActKinds();

struct Article
{
    QString number; ///< "A1"
    QString title;
    QString text; ///< paragraphs, with an empty line between them
    ActKinds acts;
    ActKinds twoColleagues; ///< of `acts`
    int line = 0;           ///< of its heading, from 1
    friend bool operator==(const Article &, const Article &) = default;
};

struct LadderStep
{
    ActKind act = ActKind::Warn;
    QString text;
    friend bool operator==(const LadderStep &, const LadderStep &) = default;
};

struct Charter
{
    QString title;
    QString introduction;
    QList<Article> articles; ///< in their order
    QList<LadderStep> ladder;
    int countsForMonths = 0; ///< 0: for ever

    /// In any case: "a1" is A1. Null where there is none; lives as long as this.
    const Article *article(QStringView number) const;
    QString numbers() const; ///< "A1, A2, A3"
    friend bool operator==(const Charter &, const Charter &) = default;
};

/// One thing wrong in a charter. Codes: "title-missing" (the first line that is not empty must be "# …"),
/// "articles-missing", "heading-unknown" (a "##" that is neither an article nor the ladder), "number-twice",
/// "text-missing", "acts-missing", "acts-twice", "act-unknown", "act-not-allowed" (two colleagues for an act
/// that the article does not have), "directive-outside" (acts without an article), "ladder-twice",
/// "ladder-empty", "step-unknown" (a line of the ladder that is none of its steps), "step-number",
/// "months-unknown", "too-long". `fact` is the word that it is about.
struct CharterProblem
{
    int line = 0; ///< from 1
    QString code;
    QString fact;
    friend bool operator==(const CharterProblem &, const CharterProblem &) = default;
};

struct CharterRead
{
    Charter charter;                ///< what could be read
    QList<CharterProblem> problems; ///< in the order of their lines; none: it may be used
};

inline constexpr qsizetype longestCharter = 100'000; ///< UTF-16 units

CharterRead readCharter(QStringView text);
/// CharterInvalid ("line", "reason": a code of CharterProblem, "fact") for the first problem.
Result<Charter> charterFrom(QStringView text);
/// The charter that Vigie comes with, in "fr" or "en" (for every other language).
QString shippedCharter(const QString &language);

/// Where a person stands who has so many warnings that count: the step that comes next, from 0, the last one
/// again and again; nothing where the charter has no ladder.
std::optional<int> nextStep(const Charter &charter, qsizetype warnings);

} // namespace vigie::moderation
