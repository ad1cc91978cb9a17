// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/capturing.h"

#include "base/text.h"
#include "inbox/channelstore.h"
#include "ui/models/importing.h"

#include <QLocale>

#include <algorithm>

namespace vigie::ui {

using workspace::Connection;

Capturing::Capturing(Session &session, const QString &channel, qint64 stop, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_from(channel)
    , m_stop(stop)
{
}

namespace {

struct Found
{
    QList<inbox::Captured> captured;
    QStringList channels;
    QString proposed;
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
            found.proposed = from;
            const QList<inbox::Channel> channels = inbox::channels(c);
            for (const inbox::Channel &channel : channels)
                found.channels.append(channel.name);
            found.captured = inbox::captured(pasted, inbox::captureContext(c, from));
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
            m_channels = found->channels;
            m_proposed = found->proposed;
            if (m_proposed.isEmpty() && !m_rows.isEmpty() && !m_rows.first().captured.service.isEmpty())
                m_proposed = inbox::usualChannelName(m_rows.first().captured.service);
            Q_EMIT this->found();
        });
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

void Capturing::file(const QString &channel)
{
    if (m_underWay)
        return;
    QList<inbox::Captured> chosen;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.wanted)
            chosen.append(row.captured);
    }
    m_underWay = true;
    inbox::fileCaptured(m_session.workspace(), m_session.actor(), channel, chosen, m_stop)
        .then(this, [this](const Result<inbox::CaptureReport> &report) {
            m_underWay = false;
            if (report)
                Q_EMIT filed(*report);
            else
                Q_EMIT refused(report.error());
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
