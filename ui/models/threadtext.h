// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/threadpost.h"

/// The words for what stands under one post, in the language in use. Any thread.
namespace vigie::ui {

QString commentsText(qint64 count); ///< "150 comments"
/// What a pile's comments are: "Questions", "Tags of friends".
QString gistText(inbox::Gist gist);
QString gistCountText(inbox::Gist gist, qint64 count); ///< "38 questions"
QString gistIcon(inbox::Gist gist);
/// "38 questions", "41 tags of friends": what there is.
QStringList gistsText(const QMap<inbox::Gist, qint64> &gists);
/// The post in few words, on one line: what it says, else its title; never empty.
QString postText(const inbox::ThreadPost &thread, qsizetype most);
/// "Under “Quelle couleur…” Most asked: “C'est combien ?” (24 times)"
QString underText(const inbox::ThreadPost &thread, const QString &asked, qint64 askedBy);
QString askedText(const QString &asked, qint64 askedBy); ///< the last part of it, or empty

/// What it means to mark a post as sensitive, in a sentence.
QString sensitiveHint();

} // namespace vigie::ui
