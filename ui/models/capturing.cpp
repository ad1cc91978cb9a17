// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/capturing.h"

#include "base/text.h"
#include "inbox/channelstore.h"
#include "inbox/mentionstore.h"
#include "ui/models/evidenceshelf.h"
#include "ui/models/importing.h"

#include <QLocale>

#include <algorithm>

namespace vigie::ui {

using workspace::Connection;

Capturing::Capturing(Session &session, const From &from, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_from(from)
{
}

namespace {

struct Found
{
    QList<inbox::Captured> captured;
    QStringList channels;
    QString proposed;
    std::optional<inbox::Mention> message;
};

/// The channel of that service, if there is one.
QString channelFor(const QString &service, const QList<inbox::Channel> &channels)
{
    for (const inbox::Channel &channel : channels) {
        if (channel.service == service && !service.isEmpty() && !channel.sample)
            return channel.name;
    }
    return {};
}

} // namespace

void Capturing::read(const inbox::Pasted &pasted)
{
    const quint64 ask = ++m_ask;
    m_session.workspace()
        .read([pasted, from = m_from](Connection &c) -> Result<Found> {
            Found found;
            found.proposed = from.channel;
            const QList<inbox::Channel> channels = inbox::channels(c);
            for (const inbox::Channel &channel : channels)
                found.channels.append(channel.name);
            found.captured = inbox::captured(pasted, inbox::captureContext(c, from.channel));
            if (from.message != 0)
                found.message = inbox::mentionAt(c, from.message);
            for (const inbox::Captured &one : std::as_const(found.captured)) {
                if (found.proposed.isEmpty())
                    found.proposed = channelFor(one.service, channels);
            }
            return found;
        })
        .then(this, [this, ask](const Result<Found> &found) {
            if (ask != m_ask)
                return;
            if (!found) {
                Q_EMIT refused(found.error());
                return;
            }
            m_rows.clear();
            for (const inbox::Captured &one : found->captured)
                m_rows.append({one, true});
            m_isWrittenDown = m_rows.isEmpty() && (m_picture || m_pictureAwaited);
            if (m_isWrittenDown)
                m_rows.append(Row());
            m_message = found->message;
            m_channels = found->channels;
            m_proposed = found->proposed;
            if (m_proposed.isEmpty() && !m_rows.isEmpty() && !m_rows.first().captured.service.isEmpty())
                m_proposed = inbox::usualChannelName(m_rows.first().captured.service);
            Q_EMIT this->found();
        });
}

void Capturing::read(const RawPicture &picture)
{
    m_pictureAwaited = true;
    rewrite(picture).then(this, [this](const Result<Picture> &taken) {
        m_pictureAwaited = false;
        if (taken) {
            m_picture = *taken;
            Q_EMIT pictureRead();
        } else {
            Q_EMIT refused(taken.error());
        }
    });
}

void Capturing::keepPicture(bool wanted)
{
    if (std::exchange(m_pictureKept, wanted) != wanted)
        Q_EMIT changed();
}

void Capturing::setPictureRow(qsizetype row)
{
    if (std::exchange(m_pictureRow, row) != row)
        Q_EMIT changed();
}

qsizetype Capturing::pictureRow() const
{
    if (m_pictureRow >= 0 && m_pictureRow < m_rows.size() && m_rows[m_pictureRow].wanted)
        return m_pictureRow;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].wanted)
            return row;
    }
    return -1;
}

int Capturing::wanted() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return row.wanted; }));
}

void Capturing::setWanted(qsizetype row, bool wanted)
{
    if (std::exchange(m_rows[row].wanted, wanted) != wanted)
        Q_EMIT changed();
}

void Capturing::correct(qsizetype row, const inbox::Captured &captured)
{
    m_rows[row].captured = captured;
    Q_EMIT changed();
}

/// The picture becomes evidence of what was filed from that place; a message that was refused cannot have
/// any.
static inbox::WithFiled evidenceOf(qsizetype place, const Picture &picture, const QString &address,
                                   const team::Actor &actor)
{
    return [=](Connection &c, const inbox::CaptureReport &report) -> Result<void> {
        const Id id = report.byPlace.value(place);
        if (id.isNull()) {
            QString reason;
            for (const inbox::Reject &reject : report.counts.rejects) {
                if (reject.line == place + 1)
                    reason = reject.reason;
            }
            return fail(ErrorCode::FormatInvalid, {{"reason", reason}});
        }
        const QString seenAt = moderation::evidenceAddress(address).value_or(QString());
        return moderation::addEvidence(c, actor, inbox::keyOf(id), picture.png, seenAt)
            .transform([](const moderation::Evidence &) {});
    };
}

void Capturing::file(const QString &channel)
{
    if (m_underWay)
        return;
    QList<inbox::Captured> chosen;
    inbox::WithFiled withFiled;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].wanted)
            continue;
        if (isPictureKept() && row == pictureRow())
            withFiled = evidenceOf(chosen.size(), *m_picture, m_rows[row].captured.url, m_session.actor());
        chosen.append(m_rows[row].captured);
    }
    m_underWay = true;
    inbox::fileCaptured(m_session.workspace(), m_session.actor(), channel, chosen, m_from.stop, withFiled,
                        m_session.judge())
        .then(this, [this](const Result<inbox::CaptureReport> &report) {
            m_underWay = false;
            if (report)
                Q_EMIT filed(*report);
            else
                Q_EMIT refused(report.error());
        });
}

void Capturing::addToMessage(const QString &address)
{
    if (m_underWay || !m_picture || !m_message)
        return;
    m_underWay = true;
    m_session.workspace()
        .write([=, key = m_message->key, png = m_picture->png,
                actor = m_session.actor()](Connection &c) -> Result<moderation::Removed> {
            return moderation::addEvidence(c, actor, key, png, address)
                .transform(
                    [&](const moderation::Evidence &evidence) { return moderation::Removed{evidence, png}; });
        })
        .then(this, [this](const Result<moderation::Removed> &kept) {
            m_underWay = false;
            if (!kept) {
                Q_EMIT refused(kept.error());
                return;
            }
            EvidenceShelf::remember(m_session, *kept);
            Q_EMIT added();
        });
}

QString Capturing::headOf(const inbox::Captured &captured) const
{
    const QLocale locale;
    QStringList parts;
    const QString name = captured.authorName.isEmpty() ? captured.authorHandle : captured.authorName;
    parts.append(name.isEmpty() ? tr("Author not known") : oneLine(name, 60));
    if (captured.ours)
        parts.append(tr("our own"));
    if (captured.postedAtMs) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(*captured.postedAtMs, m_session.settings().zone);
        parts.append(captured.timeIsRough
                         ? tr("about %1").arg(locale.toString(at.date(), QLocale::ShortFormat))
                         : locale.toString(at, QLocale::ShortFormat));
    }
    if (captured.rating)
        parts.append(tr("%1 of 5").arg(*captured.rating));
    return parts.join(QStringLiteral(" · "));
}

QString Capturing::resultText(const inbox::CaptureReport &report)
{
    return Importing::resultText(report.counts);
}

} // namespace vigie::ui
