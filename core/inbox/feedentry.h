// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feedtime.h"
#include "inbox/fieldreader.h"

#include <QUrl>

namespace vigie::inbox {

/// A text of a feed, and how it is written.
struct FeedText
{
    enum class Form { Plain, Html };

    QByteArray value;
    Form form = Form::Html;
};

/// An entry as a feed of any kind gives it. Addresses are whole: see webAddress().
struct FeedEntry
{
    QByteArray id;
    QByteArray link;
    FeedText title;
    FeedText content;
    FeedText summary;
    QByteArray authorName;
    QByteArray authorHandle; ///< an address of mail or of the web
    QByteArray language;
    QByteArray published;
    QByteArray updated;
    QByteArray inReplyTo; ///< the id of another entry: this one is a comment
};

/// A text in plain words, on lines.
QString plainText(const FeedText &text);

/// An address of the web, complete: resolved against `base`, taken out of Google's wrapping
/// ("https://www.google.com/url?…&url=…"). Empty where it is none: of another scheme, or unreadable. Pure.
QByteArray webAddress(QByteArrayView href, const QUrl &base);

/// "lea@example.fr (Léa)" and "Léa <lea@example.fr>" taken apart into handle and name.
void setAuthor(FeedEntry &entry, const QByteArray &written);

/// Makes rows of entries. What it gives lasts until it is asked again.
class FeedRows
{
public:
    explicit FeedRows(const QTimeZone &zone)
        : m_times(zone)
    {
    }
    /// The row, its parentTitle aside. Its text is the title, an empty line and the content (the summary
    /// where there is none), the title only where the content does not begin with it. Known by its id, else
    /// by its link, else by a digest of its text and time. A time that cannot be read is no reason to lose
    /// an article: it has none. Reasons: text-missing, too-long.
    IncomingSource::Row rowOf(FeedEntry entry, const Place &place);

private:
    FeedTime m_times;
    TimeReader m_none{QTimeZone(QTimeZone::UTC)}; ///< no other field is a time
    FeedEntry m_entry;
    QByteArray m_text;
};

} // namespace vigie::inbox
