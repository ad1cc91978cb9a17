// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QStringList>

namespace vigie::inbox {

/// One place where people speak. `service` is one of services(); `handle` is our own account there.
struct Channel
{
    qint64 row = 0;
    Id id;
    QString name;
    QString service = QStringLiteral("other");
    QString handle;
    QString url;
    bool sample = false; ///< of the sample firm: removable in one step, never sent to by Vigie itself
};

/// "facebook", "instagram", "x", "mastodon", "bluesky", "linkedin", "google-review", "trustpilot",
/// "tripadvisor", "youtube", "forum", "feed", "mail", "phone", "counter", "other".
QStringList services();

/// Where one gives stars, and reads them for years: Google, Trustpilot, Tripadvisor. Pure.
bool isReviewSite(const QString &service);

/// The service that a channel's or file's name speaks of ("Avis Google Brest" → "google-review"), else
/// "other". Pure.
QString serviceGuessedFrom(const QString &name);

} // namespace vigie::inbox
