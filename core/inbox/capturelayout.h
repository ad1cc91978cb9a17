// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/capturepage.h"

/// The layouts that are recognised. Each looks for the heads of comments, the lines that only such a page
/// puts there; what stands between two heads is the text of the first. Part of capture.
namespace vigie::inbox::capture {

struct Head
{
    qsizetype first = 0; ///< line where what belongs to this comment begins
    qsizetype body = 0;  ///< first line after the head
    QString name;
    QString handle;
    std::optional<Moment> time;
    int depth = 0;
    bool ours = false; ///< the page says that we answer
};

struct Layout
{
    QString service;
    Words scope;              ///< Forum, Review or neither: which words are furniture
    bool countsEnd = false;   ///< numbers alone under a text are furniture
    bool datedBelow = false;  ///< the date under a text is surer than the one above
    bool answersName = false; ///< a reply begins with the name of whom it answers
    QList<Head> heads;        ///< in the order of lines; empty: not this layout
};

/// `wanted`: the service that something outside the text says (a hint, the page's address), or empty.
Layout commentsLayout(const Page &page, const QString &wanted); ///< Facebook, Instagram
Layout linkedinLayout(const Page &page, const QString &wanted);
Layout handlesLayout(const Page &page, const QString &wanted); ///< X, Mastodon, Bluesky, YouTube
Layout googleLayout(const Page &page, const QString &wanted);
Layout trustpilotLayout(const Page &page, const QString &wanted);
Layout tripadvisorLayout(const Page &page, const QString &wanted);
Layout forumLayout(const Page &page, const QString &wanted); ///< phpBB, XenForo, "Posté le"

} // namespace vigie::inbox::capture
