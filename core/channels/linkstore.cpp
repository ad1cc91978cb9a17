// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/linkstore.h"

#include "base/text.h"
#include "channels/reach.h"
#include "inbox/channelstore.h"
#include "inbox/roundstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::channels {

using namespace Qt::StringLiterals;
using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr const char *selectLinks =
    "SELECT channel, address, title, etag, last_modified, state, made_at, last_tried_at, last_ok_at, "
    "next_at, "
    "not_before, failures, error, facts FROM link WHERE ?1 IS NULL OR channel = ?1 ORDER BY channel";

static std::optional<Error> errorOf(const QString &code, const QString &facts)
{
    for (int i = 0; !code.isEmpty() && i <= static_cast<int>(ErrorCode::Unexpected); ++i) {
        Error error = makeError(static_cast<ErrorCode>(i));
        if (errorCodeName(error.code) != code)
            continue;
        const QJsonObject object = QJsonDocument::fromJson(facts.toUtf8()).object();
        for (auto fact = object.begin(); fact != object.end(); ++fact)
            error.facts.insert(fact.key(), fact.value().toString());
        return error;
    }
    return std::nullopt;
}

static QString factsOf(const Error &error)
{
    QJsonObject object;
    for (const auto &[name, value] : error.facts.asKeyValueRange())
        object.insert(name, oneLine(value, 200));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static Link linkAt(const Statement &row)
{
    Link link;
    link.channel = row.integer(0);
    link.address = QUrl(row.text(1), QUrl::StrictMode);
    link.title = row.text(2);
    link.etag = row.text(3);
    link.lastModified = row.text(4);
    link.state = linkStateNamed(row.text(5)).value_or(LinkState::Failing);
    link.madeAtMs = row.integer(6);
    link.lastTriedMs = row.optionalInteger(7);
    link.lastOkMs = row.optionalInteger(8);
    link.nextMs = row.optionalInteger(9);
    link.notBeforeMs = row.optionalInteger(10);
    link.failures = static_cast<int>(row.integer(11));
    link.error = errorOf(row.text(12), row.text(13));
    return link;
}

QList<Link> links(Connection &c)
{
    Statement rows = c.statement(selectLinks);
    rows.bindNull(0);
    QList<Link> all;
    while (rows.step())
        all.append(linkAt(rows));
    return all;
}

std::optional<Link> linkOf(Connection &c, qint64 channel)
{
    Statement row = c.statement(selectLinks);
    row.bind(0, channel);
    return row.step() ? std::optional(linkAt(row)) : std::nullopt;
}

static void write(Connection &c, const Link &link)
{
    c.statement("INSERT OR REPLACE INTO link(channel, address, title, etag, last_modified, state, made_at, "
                "last_tried_at, last_ok_at, next_at, not_before, failures, error, facts) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, link.channel)
        .bind(1, link.address.toString(QUrl::FullyEncoded))
        .bind(2, link.title)
        .bind(3, link.etag)
        .bind(4, link.lastModified)
        .bind(5, linkStateName(link.state))
        .bind(6, link.madeAtMs)
        .bindOrNull(7, link.lastTriedMs)
        .bindOrNull(8, link.lastOkMs)
        .bindOrNull(9, link.nextMs)
        .bindOrNull(10, link.notBeforeMs)
        .bind(11, link.failures)
        .bind(12, link.error ? errorCodeName(link.error->code) : QString())
        .bind(13, link.error ? factsOf(*link.error) : u"{}"_s)
        .run();
    c.touch(Area::Channels);
}

static std::unexpected<Error> noLink(qint64 channel)
{
    return fail(ErrorCode::NotFound, {{"what", u"link"_s}, {"id", QString::number(channel)}});
}

static void recordLinkAct(Connection &c, const QString &act, const Actor &actor, const Id &channel)
{
    workspace::record(c, {act, actor.id(), channel, {}});
}

static Result<inbox::Channel> linkable(Connection &c, const Actor &actor, qint64 channel)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    const auto known = inbox::channelAt(c, channel);
    if (!known)
        return fail(ErrorCode::NotFound, {{"what", u"channel"_s}, {"id", QString::number(channel)}});
    if (known->sample)
        return fail(ErrorCode::StateForbids, {{"state", u"sample"_s}, {"name", known->name}});
    return *known;
}

Result<Link> makeLink(Connection &c, const Actor &actor, qint64 channel, const QUrl &address,
                      const QString &title)
{
    const auto known = linkable(c, actor, channel);
    if (!known)
        return fail(known.error());
    if (auto checked = checkedWebAddress(address); !checked)
        return fail(checked.error());
    Link link;
    link.channel = channel;
    link.address = address;
    link.title = oneLine(title, 120);
    link.madeAtMs = c.now();
    link.nextMs = c.now();
    write(c, link);
    inbox::setLinked(c, channel, true);
    recordLinkAct(c, u"link-made"_s, actor, known->id);
    return link;
}

Result<void> bringBackLink(Connection &c, const Actor &actor, const Link &link)
{
    const auto known = linkable(c, actor, link.channel);
    if (!known)
        return fail(known.error());
    write(c, link);
    inbox::setLinked(c, link.channel, link.state != LinkState::Paused);
    recordLinkAct(c, u"link-brought-back"_s, actor, known->id);
    return {};
}

Result<void> removeLink(Connection &c, const Actor &actor, qint64 channel)
{
    const auto known = linkable(c, actor, channel);
    if (!known)
        return fail(known.error());
    c.statement("DELETE FROM link WHERE channel = ?").bind(0, channel).run();
    if (c.changes() == 0)
        return noLink(channel);
    inbox::setLinked(c, channel, false);
    c.touch(Area::Channels);
    recordLinkAct(c, u"link-removed"_s, actor, known->id);
    return {};
}

Result<void> pauseLink(Connection &c, const Actor &actor, qint64 channel, bool paused)
{
    const auto known = linkable(c, actor, channel);
    if (!known)
        return fail(known.error());
    std::optional<Link> link = linkOf(c, channel);
    if (!link)
        return noLink(channel);
    link->state = paused ? LinkState::Paused : LinkState::Waiting;
    link->nextMs = paused ? std::nullopt : std::optional(std::max(c.now(), link->notBeforeMs.value_or(0)));
    link->failures = 0;
    write(c, *link);
    inbox::setLinked(c, channel, !paused);
    recordLinkAct(c, paused ? u"link-paused"_s : u"link-resumed"_s, actor, known->id);
    return {};
}

std::optional<Link> keepOutcome(Connection &c, qint64 channel, const Outcome &outcome)
{
    std::optional<Link> link = linkOf(c, channel);
    if (!link || link->address != outcome.address)
        return std::nullopt;
    const bool good = outcome.came == Came::New || outcome.came == Came::Unchanged;
    const qint64 now = c.now();
    const Planned plan = planned(outcome.came, link->failures, outcome.retryAfterMs, now, outcome.chance);
    const bool stays = link->state == LinkState::Paused; // fetched by hand
    if (!stays)
        link->state = plan.state;
    link->nextMs = stays ? std::nullopt : plan.nextMs;
    link->notBeforeMs = plan.notBeforeMs;
    link->failures = plan.failures;
    link->error = outcome.error;
    if (outcome.came != Came::Offline)
        link->lastTriedMs = now;
    if (good) {
        link->lastOkMs = now;
        if (outcome.movedTo)
            link->address = *outcome.movedTo;
        // A 304 need not say them again.
        if (outcome.came == Came::New || !outcome.etag.isEmpty())
            link->etag = outcome.etag;
        if (outcome.came == Came::New || !outcome.lastModified.isEmpty())
            link->lastModified = outcome.lastModified;
        inbox::recordLiveLook(c, channel, outcome.added);
    }
    if (outcome.came == Came::Gone)
        inbox::setLinked(c, channel, false);
    write(c, *link);
    return link;
}

} // namespace vigie::channels
