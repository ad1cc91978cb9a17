// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <optional>

/// Capture: what was copied from a page, taken apart into the comments it holds. Pure; any thread.
namespace vigie::inbox {

/// What the clipboard offers.
struct Pasted
{
    QString text;    ///< text/plain
    QByteArray html; ///< text/html in UTF-8, or nothing
    QString address; ///< of the page, where the clipboard gives it
};

/// One comment, review or post that was found, for a person to look over. What is not sure is empty.
struct Captured
{
    QString service; ///< one of services(), or empty
    QString authorName;
    QString authorHandle; ///< without @
    std::optional<qint64> postedAtMs;
    bool timeIsRough = false;  ///< not known to the hour: days, weeks, months, a date without a clock
    std::optional<int> rating; ///< 1 to 5
    QString text;              ///< never empty; as it was pasted, without the page's furniture
    QString url;               ///< its own address, else that of the page, else empty
    bool urlIsOwn = false;     ///< `url` is of this comment alone
    int depth = 0;             ///< 0 a comment; 1 a reply to the nearest comment before it, and so on
    bool ours = false;         ///< we wrote it
    QString language;          ///< empty: not known
};

struct CaptureContext
{
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone(QTimeZone::UTC);
    QString language;    ///< "fr" or "en": how 12/10/2025 is read where the page itself does not say
    QStringList ours;    ///< our names and handles, on all channels
    QString serviceHint; ///< what the person chose, or the channel's service; empty: to be found
};

/// The comments of a paste in its order. Names, dates and stars are taken only where the layout of a page is
/// recognised (Facebook, Instagram, LinkedIn, Google reviews, X, Mastodon, Bluesky, YouTube, Trustpilot,
/// TripAdvisor, phpBB, XenForo, "Posté le" forums; French and English interfaces); everything else is one
/// comment with all of its text and its author left empty. Text is never lost: only furniture that is known
/// (buttons, badges, counts, dates, headlines under a name) is left out. Nothing for a paste without text.
/// The HTML of a paste gives its text the handles and addresses; where there is no text, or the HTML tells
/// more of it, its own lines are read. Linear in the
/// length of the paste.
QList<Captured> captured(const Pasted &pasted, const CaptureContext &context);

} // namespace vigie::inbox
