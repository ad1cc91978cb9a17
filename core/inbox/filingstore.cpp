// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/filing.h"

#include "inbox/channelstore.h"
#include "inbox/intakelimits.h"
#include "inbox/intakestore.h"
#include "inbox/roundstore.h"
#include "workspace/activity.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>

namespace vigie::inbox {

using namespace Qt::StringLiterals;
using workspace::Connection;
using workspace::Statement;

CaptureContext captureContext(Connection &c, const QString &channelName)
{
    const workspace::Settings settings = workspace::readSettings(c);
    CaptureContext context{c.now(), settings.zone, settings.language, {}, {}};
    if (!settings.firm.isEmpty())
        context.ours.append(settings.firm);
    for (const Channel &channel : channels(c)) {
        if (!channel.handle.isEmpty())
            context.ours.append(channel.handle);
    }
    if (!channelName.isEmpty()) {
        const auto channel = channelNamed(c, channelName);
        context.serviceHint = channel ? channel->service : serviceGuessedFrom(channelName);
    }
    return context;
}

/// Comments stand under something of somebody's, reviews and posts alone.
static std::optional<Kind> kindOf(const Captured &row, bool isReply)
{
    static const QStringList underPosts{u"facebook"_s, u"instagram"_s, u"linkedin"_s, u"youtube"_s};
    if (row.rating)
        return Kind::Review;
    if (isReply || underPosts.contains(row.service))
        return Kind::Comment;
    return std::nullopt; // the channel's usual one
}

namespace {
/// Files the rows within one transaction.
class Filing
{
public:
    Filing(Connection &c, const team::Actor &actor, const QString &channelName, const QList<Captured> &rows,
           const Judge &judge)
        : m_connection(c)
        , m_rows(rows)
        , m_ids(capturedIds(rows))
        , m_parents(capturedParents(rows))
        , m_channelName(channelName)
        , m_store({.actor = actor.id(),
                   .sourceName = {},
                   .channelName = channelName,
                   .capture = true,
                   .judge = judge})
    {
        m_filed.resize(rows.size());
        m_report.byPlace.resize(rows.size());
    }
    CaptureReport file();
    QMap<qint64, qint64> filedInto() const { return m_store.channels(); }

private:
    QString refusal(const Captured &row) const;
    QByteArray channelOf(const Captured &row);
    QByteArray idFor(qsizetype place, const QByteArray &channel);
    std::optional<Id> idOf(const QByteArray &channel, const QByteArray &remoteId);
    void take(qsizetype place);

    Connection &m_connection;
    const QList<Captured> &m_rows;
    const QStringList m_ids;
    const QList<qsizetype> m_parents;
    const QString m_channelName;
    IntakeStore m_store;
    QMap<QString, QByteArray> m_channels; ///< by service, where none was named
    QList<QByteArray> m_filed;            ///< remote ids by place; empty where a row was refused
    CaptureReport m_report;
};
} // namespace

QString Filing::refusal(const Captured &row) const
{
    if (row.text.trimmed().isEmpty())
        return u"text-missing"_s;
    if (row.text.contains(QChar::Null))
        return u"nul-in-text"_s;
    for (const QString &field : {row.authorName, row.authorHandle, row.url, row.language}) {
        if (field.toUtf8().size() > limits::fieldBytes)
            return u"too-long"_s;
    }
    if (row.text.toUtf8().size() > limits::textBytes)
        return u"too-long"_s;
    return row.rating && (*row.rating < 1 || *row.rating > 5) ? u"rating-out-of-range"_s : QString();
}

QByteArray Filing::channelOf(const Captured &row)
{
    if (!m_channelName.isEmpty())
        return m_channelName.toUtf8();
    if (const auto known = m_channels.constFind(row.service); known != m_channels.constEnd())
        return *known;
    QStringList names;
    for (const Channel &channel : channels(m_connection)) {
        if (channel.service == row.service && !channel.sample)
            names.append(channel.name);
    }
    const QString name = names.size() == 1 ? names.first() : usualChannelName(row.service);
    return *m_channels.insert(row.service, name.toUtf8());
}

/// The id of the mention that has this remote id.
std::optional<Id> Filing::idOf(const QByteArray &channel, const QByteArray &remoteId)
{
    const auto known = channelNamed(m_connection, QString::fromUtf8(channel));
    if (!known)
        return std::nullopt;
    Statement row =
        m_connection.statement("SELECT key, salt FROM mention WHERE channel = ? AND remote_id = ?");
    row.bind(0, known->row).bindUtf8(1, remoteId);
    return row.step() ? std::optional(mentionId(row.integer(0), row.integer(1))) : std::nullopt;
}

/// One that was captured as text before, when its address was not known, keeps its id, also where it is gone.
QByteArray Filing::idFor(qsizetype place, const QByteArray &channel)
{
    QByteArray id = m_ids[place].toUtf8();
    if (!m_rows[place].urlIsOwn || idOf(channel, id))
        return id;
    QByteArray asText = capturedTextId(m_rows[place]).toUtf8();
    return idOf(channel, asText) || m_store.isGone(channel, asText) ? asText : id;
}

void Filing::take(qsizetype place)
{
    const Captured &row = m_rows[place];
    if (QString reason = refusal(row); !reason.isEmpty()) {
        ++m_report.counts.rejected;
        m_report.counts.rejects.append({{}, place + 1, std::move(reason), {}});
        return;
    }
    const QByteArray channel = channelOf(row);
    m_filed[place] = idFor(place, channel);
    const qsizetype parent = m_parents[place];
    const QByteArray inReplyTo = parent < 0 ? QByteArray() : m_filed[parent];
    const QByteArray handle = row.authorHandle.toUtf8();
    const QByteArray name = row.authorName.toUtf8();
    const QByteArray language = row.language.toUtf8();
    const QByteArray text = row.text.toUtf8();
    const QByteArray url = row.url.toUtf8();
    Incoming incoming;
    incoming.remoteId = m_filed[place];
    incoming.channel = channel;
    incoming.authorHandle = handle;
    incoming.authorName = name;
    incoming.language = language;
    incoming.text = text;
    incoming.url = url;
    incoming.inReplyTo = inReplyTo;
    incoming.postedAtMs = row.postedAtMs.value_or(m_connection.now());
    incoming.isTimeUnknown = !row.postedAtMs;
    incoming.rating = row.rating;
    incoming.kind = kindOf(row, row.depth > 0);
    if (row.ours)
        incoming.ours = true;
    switch (m_store.take(incoming)) {
    case Taken::Added:
        ++m_report.counts.added;
        break;
    case Taken::Duplicate:
        ++m_report.counts.duplicates;
        break;
    case Taken::Updated:
        ++m_report.counts.updated;
        break;
    case Taken::Refused:
        ++m_report.counts.rejected;
        m_report.counts.rejects.append({{}, place + 1, QLatin1StringView(refusedBecause), {}});
        return;
    }
    if (const auto id = idOf(channel, m_filed[place])) {
        m_report.mentions.append(*id);
        m_report.byPlace[place] = *id;
    }
}

CaptureReport Filing::file()
{
    const IntakeStore::Session session(m_store, m_connection);
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        take(place);
    m_report.counts.read = m_rows.size();
    return std::move(m_report);
}

static Result<CaptureReport> fileNow(Connection &c, const team::Actor &actor, const QString &channelName,
                                     const QList<Captured> &rows, qint64 stop, const WithFiled &withFiled,
                                     const Judge &judge)
{
    QElapsedTimer timer;
    timer.start();
    Filing filing(c, actor, channelName, rows, judge);
    CaptureReport report = filing.file();
    const ImportReport &counts = report.counts;
    if (counts.added + counts.updated > 0)
        c.touch(workspace::Area::Mentions);
    workspace::record(c, {u"mentions-captured"_s,
                          actor.id(),
                          {},
                          {{u"read"_s, counts.read},
                           {u"added"_s, counts.added},
                           {u"duplicates"_s, counts.duplicates},
                           {u"updated"_s, counts.updated},
                           {u"rejected"_s, counts.rejected}}});
    recordLooks(c, actor.id(), filing.filedInto(), Outcome::Captured, stop);
    if (withFiled) {
        if (const Result<void> done = withFiled(c, report); !done)
            return fail(done.error());
    }
    report.counts.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return report;
}

QFuture<Result<CaptureReport>> fileCaptured(workspace::Workspace &workspace, const team::Actor &actor,
                                            const QString &channelName, const QList<Captured> &rows,
                                            qint64 stop, WithFiled withFiled, Judge judge)
{
    if (auto allowed = actor.require(team::Act::Import); !allowed)
        return QtFuture::makeReadyValueFuture(Result<CaptureReport>(fail(allowed.error())));
    if (rows.isEmpty())
        return QtFuture::makeReadyValueFuture(
            Result<CaptureReport>(fail(ErrorCode::TextEmpty, {{"where", u"paste"_s}})));
    return workspace.write(
        [=](Connection &c) { return fileNow(c, actor, channelName, rows, stop, withFiled, judge); });
}

} // namespace vigie::inbox
