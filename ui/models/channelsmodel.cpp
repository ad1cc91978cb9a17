// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channelsmodel.h"

#include "base/text.h"
#include "channels/linkstore.h"
#include "inbox/channelstore.h"
#include "inbox/roundstore.h"
#include "team/colleaguestore.h"
#include "ui/models/codetext.h"
#include "ui/models/linktext.h"
#include "ui/models/roundtext.h"
#include "ui/models/words.h"

#include <QLocale>

namespace vigie::ui {

using inbox::Channel;
using inbox::Stop;
using workspace::Area;
using workspace::Connection;

ChannelsModel::ChannelsModel(Session &session, QObject *parent)
    : RowsModel(session, Area::Channels | Area::Mentions | Area::Round | Area::Team, parent)
{
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &ChannelsModel::refresh, Qt::QueuedConnection);
}

bool isSame(const ChannelRow &a, const ChannelRow &b)
{
    const auto told = [](const ChannelRow &row) {
        return std::tuple(row.name(), row.channel.service, row.channel.handle, row.channel.url,
                          row.stop.address, row.stop.kind, row.stop.owner, row.stop.active);
    };
    return told(a) == told(b) && a.stop.every == b.stop.every;
}

QFuture<Result<QList<ChannelRow>>> ChannelsModel::read()
{
    using Found = std::pair<QList<ChannelRow>, QList<team::Colleague>>;
    return session()
        .workspace()
        .readAside([](Connection &c) -> Result<Found> {
            const QMap<qint64, qint64> counts = inbox::mentionsByChannel(c);
            QMap<qint64, Stop> stops;
            QList<ChannelRow> own;
            for (const Stop &stop : inbox::stops(c)) {
                if (stop.channel)
                    stops.insert(*stop.channel, stop);
                else
                    own.append({.channel = {}, .mentions = 0, .stop = stop});
            }
            QList<ChannelRow> rows;
            for (const Channel &channel : inbox::channels(c))
                rows.append({channel, counts.value(channel.row),
                             stops.value(channel.row, {.kind = inbox::StopKind::Channel}),
                             channels::linkOf(c, channel.row)});
            return Found(rows + own, team::colleagues(c));
        })
        .then(this, [this](const Result<Found> &found) -> Result<QList<ChannelRow>> {
            if (!found)
                return fail(found.error());
            m_colleagues = found->second;
            return found->first;
        });
}

void ChannelsModel::wasRead(const std::optional<Error> &error)
{
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT refreshed();
}

static QString roundText(const ChannelRow &row)
{
    if (row.stop.linked)
        return {};
    return row.stop.active ? ChannelsModel::tr("looked at %1", "how often").arg(intervalText(row.stop.every))
                           : ChannelsModel::tr("not in the round");
}

static QStringList detailOf(const ChannelRow &row)
{
    QStringList detail{row.isChannel() ? serviceText(row.channel.service) : stopKindText(row.stop.kind)};
    if (!row.channel.handle.isEmpty())
        detail.append(oneLine(row.channel.handle));
    if (row.link)
        detail.append(linkStateText(row.link->state));
    else if (!row.isChannel() || !row.stop.active)
        detail.append(roundText(row));
    if (row.channel.sample || row.stop.sample)
        detail.append(ChannelsModel::tr("sample"));
    return detail;
}

static Card cardOf(const ChannelRow &row)
{
    return {.title = oneLine(row.name()),
            .aside = row.isChannel() ? QLocale().toString(row.mentions) : QString(),
            .icon = row.isChannel() ? serviceIcon(row.channel.service) : stopIcon(row.stop),
            .detail = detailOf(row).join(QStringLiteral(" · "))};
}

QVariant ChannelsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChannelRow &row = rowAt(index);
    const auto sentence = [&] {
        QStringList words = QStringList(oneLine(row.name())) + detailOf(row);
        if (row.isChannel())
            words.insert(words.size() - (row.channel.sample || row.stop.sample ? 1 : 0),
                         tr("%n message(s)", nullptr, static_cast<int>(row.mentions)));
        return words.join(QStringLiteral(", "));
    };
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(row.name());
    case Qt::AccessibleTextRole:
        return sentence();
    case cardRole:
        return QVariant::fromValue(cardOf(row));
    default:
        return {};
    }
}

QModelIndex ChannelsModel::indexOf(const QString &name) const
{
    for (qsizetype k = 0; k < rows().size(); ++k) {
        if (rows()[k].name() == name)
            return index(static_cast<int>(k));
    }
    return {};
}

bool ChannelsModel::mayManage() const
{
    const team::Colleague &me = session().actor().colleague();
    return team::mayDo(me.role, me.owner, team::Act::ManageSettings);
}

/// How the channel in that row of the table is looked at, where it is told apart from what stands there.
static Result<void> changeStopOf(Connection &c, const team::Actor &actor, qint64 channel, const Stop &wanted)
{
    const std::optional<Stop> known = inbox::stopOfChannel(c, channel);
    if (!known)
        return {};
    Stop stop = *known;
    stop.every = wanted.every;
    stop.owner = wanted.owner;
    stop.active = wanted.active;
    if (stop.every == known->every && stop.owner == known->owner && stop.active == known->active)
        return {};
    return inbox::changeStop(c, actor, stop).transform([](auto &&) {});
}

QFuture<Result<void>> ChannelsModel::add(Session &session, const ChannelRow &row)
{
    return session.workspace().write([actor = session.actor(), row](Connection &c) -> Result<void> {
        if (row.isChannel())
            return inbox::addChannel(c, actor, row.channel)
                .and_then([&](const Channel &made) -> Result<void> {
                    if (auto stop = changeStopOf(c, actor, made.row, row.stop); !stop || !row.link)
                        return stop;
                    channels::Link link = *row.link;
                    link.channel = made.row;
                    return channels::bringBackLink(c, actor, link);
                });
        return (row.stop.row ? inbox::bringBackStop(c, actor, row.stop.row)
                             : inbox::addStop(c, actor, row.stop))
            .transform([](auto &&) {});
    });
}

QFuture<Result<void>> ChannelsModel::change(Session &session, const ChannelRow &row)
{
    return session.workspace().write([actor = session.actor(), row](Connection &c) -> Result<void> {
        if (!row.isChannel())
            return inbox::changeStop(c, actor, row.stop).transform([](auto &&) {});
        return inbox::changeChannel(c, actor, row.channel).and_then([&](const Channel &changed) {
            return changeStopOf(c, actor, changed.row, row.stop);
        });
    });
}

QFuture<Result<void>> ChannelsModel::remove(Session &session, const ChannelRow &row)
{
    return session.workspace().write([actor = session.actor(), row](Connection &c) -> Result<void> {
        return row.isChannel() ? inbox::removeChannel(c, actor, row.channel.name)
                               : inbox::removeStop(c, actor, row.stop.row);
    });
}

QFuture<Result<void>> ChannelsModel::makeLive(Session &session, const ChannelRow &row,
                                              const channels::FoundFeed &feed)
{
    return session.workspace().write(
        [actor = session.actor(), channel = row.channel.row, feed](Connection &c) -> Result<void> {
            return channels::makeLink(c, actor, channel, feed.address, feed.title).transform([](auto &&) {});
        });
}

QFuture<Result<void>> ChannelsModel::endLive(Session &session, const ChannelRow &row)
{
    return session.workspace().write([actor = session.actor(), channel = row.channel.row](Connection &c) {
        return channels::removeLink(c, actor, channel);
    });
}

QFuture<Result<void>> ChannelsModel::bringBackLink(Session &session, const ChannelRow &row)
{
    if (!row.link)
        return QtFuture::makeReadyValueFuture(Result<void>());
    return session.workspace().write([actor = session.actor(), link = *row.link](Connection &c) {
        return channels::bringBackLink(c, actor, link);
    });
}

QFuture<Result<void>> ChannelsModel::pause(Session &session, const ChannelRow &row, bool paused)
{
    return session.workspace().write(
        [actor = session.actor(), channel = row.channel.row, paused](Connection &c) {
            return channels::pauseLink(c, actor, channel, paused);
        });
}

} // namespace vigie::ui
