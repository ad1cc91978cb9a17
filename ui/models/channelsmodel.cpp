// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channelsmodel.h"

#include "base/text.h"
#include "inbox/channelstore.h"
#include "ui/models/codetext.h"
#include "ui/models/words.h"

#include <QLocale>

namespace vigie::ui {

using inbox::Channel;
using workspace::Area;
using workspace::Connection;

ChannelsModel::ChannelsModel(Session &session, QObject *parent)
    : RowsModel(session, Area::Channels | Area::Mentions, parent)
{
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &ChannelsModel::refresh, Qt::QueuedConnection);
}

QFuture<Result<QList<ChannelRow>>> ChannelsModel::read()
{
    return session().workspace().read([](Connection &c) -> Result<QList<ChannelRow>> {
        const QMap<qint64, qint64> counts = inbox::mentionsByChannel(c);
        QList<ChannelRow> rows;
        for (const Channel &channel : inbox::channels(c))
            rows.append({channel, counts.value(channel.row)});
        return rows;
    });
}

void ChannelsModel::wasRead(const std::optional<Error> &error)
{
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT refreshed();
}

static Card cardOf(const ChannelRow &row)
{
    QStringList detail{serviceText(row.channel.service)};
    if (!row.channel.handle.isEmpty())
        detail.append(oneLine(row.channel.handle));
    if (row.channel.sample)
        detail.append(ChannelsModel::tr("sample"));
    return {.title = oneLine(row.channel.name),
            .aside = QLocale().toString(row.mentions),
            .icon = serviceIcon(row.channel.service),
            .detail = detail.join(QStringLiteral(" · "))};
}

QVariant ChannelsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChannelRow &row = rowAt(index);
    const auto sentence = [&] {
        QStringList words{oneLine(row.channel.name), serviceText(row.channel.service)};
        if (!row.channel.handle.isEmpty())
            words.append(oneLine(row.channel.handle));
        words.append(tr("%n message(s)", nullptr, static_cast<int>(row.mentions)));
        if (row.channel.sample)
            words.append(tr("sample"));
        return words.join(QStringLiteral(", "));
    };
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(row.channel.name);
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
        if (rows()[k].channel.name == name)
            return index(static_cast<int>(k));
    }
    return {};
}

bool ChannelsModel::mayManage() const
{
    const team::Colleague &me = session().actor().colleague();
    return team::mayDo(me.role, me.owner, team::Act::ManageSettings);
}

QFuture<Result<void>> ChannelsModel::add(const Channel &channel)
{
    return session().workspace().write([actor = session().actor(), channel](Connection &c) -> Result<void> {
        return inbox::addChannel(c, actor, channel).transform([](auto &&) {});
    });
}

QFuture<Result<void>> ChannelsModel::change(const Channel &channel)
{
    return session().workspace().write([actor = session().actor(), channel](Connection &c) -> Result<void> {
        return inbox::changeChannel(c, actor, channel).transform([](auto &&) {});
    });
}

QFuture<Result<void>> ChannelsModel::remove(const QString &name)
{
    return session().workspace().write([actor = session().actor(), name](Connection &c) -> Result<void> {
        return inbox::removeChannel(c, actor, name);
    });
}

} // namespace vigie::ui
