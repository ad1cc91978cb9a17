// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "moderation/charter.h"
#include "team/colleague.h"
#include "workspace/activity.h"

#include <functional>

namespace vigie::workspace {
class Connection;
}

/// What is done against a message or its author, for an article of the charter and a reason (product.md, F4).
/// Call these inside Workspace::read() or write(). Vigie hides nothing on the page itself: each act becomes a
/// task there, which a person confirms as done. Deeds, their subject the mention, their facts "moderation"
/// (the act's id), "kind", "article" and "digest": "moderation-proposed", "moderation-done" (and "alone",
/// where the charter wants two colleagues and there is one), "moderation-confirmed", "moderation-refused",
/// "moderation-taken-back", "moderation-on-page", "moderation-not-on-page", "moderation-off-page",
/// "moderation-not-off-page".
namespace vigie::moderation {

using workspace::Connection;

/// The charter in force, and its text as it was written.
QString charterText(Connection &c);
Charter charter(Connection &c);
bool isShippedCharter(Connection &c);
/// Needs Act::ManageSettings; CharterInvalid, and the one before stays. An empty text is the one that Vigie
/// comes with. Gives what stood there before, to be put back: empty for that one. Deed: "charter-set" ("own",
/// "digest").
Result<QString> setCharter(Connection &c, const team::Actor &actor, const QString &text);

enum class ActState { Proposed, InForce, Refused, TakenBack };
QString actStateName(ActState state); ///< "proposed", "in-force", "refused", "taken-back"

struct ModerationAct
{
    Id id;
    qint64 mention = 0; ///< key
    Id mentionId;
    ActKind kind = ActKind::Hide;
    QString article;
    QByteArray charter; ///< SHA-256 of the charter that holds it
    QString reason;
    QString unproven; ///< why there is no evidence
    Id proposer;
    QString proposerName;
    qint64 atMs = 0;
    bool alone = false; ///< the charter wants two colleagues, and there was one
    ActState state = ActState::InForce;
    Id decider; ///< who confirmed, refused or took it back; null where it was done at once
    QString deciderName;
    std::optional<qint64> decidedAtMs; ///< when it came to its state
    std::optional<qint64> onPageMs;    ///< when somebody said that it is done on the page
    std::optional<qint64> offPageMs;   ///< taken back there too
    QByteArray salt;

    /// Something is left to do on the page: the act, or taking it back.
    bool isToDo() const;
    friend bool operator==(const ModerationAct &, const ModerationAct &) = default;
};

/// Over its salt and all that is said once and for ever. Pure.
QByteArray digestOf(const ModerationAct &act);

/// What somebody wants done.
struct Wanted
{
    ActKind kind = ActKind::Hide;
    qint64 mention = 0;
    QString article; ///< its number, in any case
    QString reason;
    QString unproven = {}; ///< why no evidence was taken
};

inline constexpr qsizetype longestActReason = 500; ///< characters

/// Who else may confirm what this colleague proposes: whoever may moderate or approve.
QList<team::Colleague> confirmersFor(Connection &c, const team::Actor &actor);

/// Does it, or proposes it where the charter wants two colleagues and somebody else may confirm it. Needs
/// Act::Moderate. A message that is hidden or deleted stands as Hidden, and a delete may follow a hide.
/// NotFound; ReasonMissing, TextTooLong; ArticleUnknown, ArticleForbids; StateForbids ("state": "ours", or
/// "done-already" where the same is in force or proposed).
Result<ModerationAct> moderate(Connection &c, const team::Actor &actor, const Wanted &wanted);
/// A second colleague decides on what was proposed; needs Act::Moderate or Act::Approve. OwnActNeedsAnother
/// for the proposer, while there is another who may; StateForbids ("state": its name) where it is not
/// proposed.
Result<ModerationAct> confirm(Connection &c, const team::Actor &actor, const Id &act);
Result<ModerationAct> refuse(Connection &c, const team::Actor &actor, const Id &act);
/// A proposal of one's own, or what is in force: the message stands as it did before, unless another act
/// hides it. Needs Act::Moderate. StateForbids.
Result<ModerationAct> takeBack(Connection &c, const team::Actor &actor, const Id &act);
/// What is left to do on the page is done (or, `done` false, is not after all). Needs Act::Moderate.
/// StateForbids.
Result<ModerationAct> setDoneOnPage(Connection &c, const team::Actor &actor, const Id &act, bool done);

/// NotFound.
Result<ModerationAct> actWith(Connection &c, const Id &id);
/// Of a mention, oldest first.
QList<ModerationAct> actsOn(Connection &c, qint64 mention);
/// What waits for a second colleague, oldest first.
QList<ModerationAct> proposals(Connection &c);
/// What is left to do on pages, oldest first.
QList<ModerationAct> tasks(Connection &c);
/// All there are, in the order of their ids.
void eachAct(Connection &c, const std::function<void(const ModerationAct &)> &take);
/// The charters that acts cite, by their digests.
void eachCharter(Connection &c, const std::function<void(const QByteArray &, const QString &)> &take);
/// The article that an act cites, as it stood then; nothing where it was made by hand.
std::optional<Article> articleOf(Connection &c, const ModerationAct &act);

/// Where a person stands on the ladder, over all their authors.
struct Ladder
{
    QList<ModerationAct> warnings; ///< in force and counting, oldest first
    QList<ModerationAct> bans;     ///< in force
    std::optional<int> next;       ///< the place of the next step in the charter's ladder
};
Ladder ladderOf(Connection &c, qint64 author);

/// "act-changed": an act, or its state, is not what the activity tells; "act-missing": one vanished;
/// "hidden-by-hand": a message is hidden without an act.
QList<workspace::Problem> checkActs(Connection &c);

} // namespace vigie::moderation
