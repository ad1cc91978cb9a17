// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "moderation/act.h"
#include "moderation/evidence.h"

#include <QDate>
#include <QTimeZone>

/// What is handed to a lawyer of one message: who said what, where and when, what was seen of it, and by
/// which article it was moderated. It is no bailiff's record, and says so.
namespace vigie::moderation {

struct PackImage
{
    Evidence evidence;
    QByteArray png;
};

struct PackAct
{
    ModerationAct act;
    std::optional<Article> article; ///< as it stood then
};

struct Pack
{
    QString firm;
    QString language; ///< "fr" or "en"
    QTimeZone zone;
    qint64 madeAtMs = 0;
    QString maker; ///< the colleague who packs
    inbox::Mention mention;
    QList<PackImage> images;
    QList<PackAct> acts;
};

/// The last days on which a public insult or defamation can be brought before a court in France: three months
/// after its first publication (law of 29 July 1881, article 65), one year where it is racist or for one of
/// the other grounds of hatred (article 65-3); by the day of the month, in the workspace's zone. For a lawyer
/// to confirm. Pure.
struct Limitation
{
    QDate published;
    QDate threeMonths;
    QDate oneYear;
    friend bool operator==(const Limitation &, const Limitation &) = default;
};
Limitation limitationOf(qint64 postedAtMs, const QTimeZone &zone);

/// One HTML file: no script, no remote source, everything escaped, images as data, with the SHA-256 of the
/// message's text (its UTF-8 as it came, given too), of each image, and of the list of these. Well formed as
/// XML. Pure.
QByteArray packHtml(const Pack &pack);

/// What that colleague packs. Needs Act::Moderate; NotFound. Inside Workspace::read().
Result<Pack> readPack(workspace::Connection &c, const team::Actor &actor, qint64 mention);
/// Writes the file, readable by its owner alone. ReadOnly, DiskFull, InputOutput ("path").
Result<void> savePack(const QByteArray &html, const QString &path);

} // namespace vigie::moderation
