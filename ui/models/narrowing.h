// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/facets.h"
#include "inbox/feed.h"

#include <QStringList>

/// The words of what narrows the feed beside dispositions, channels and the search: days, language, stars,
/// tag, place, author. Pure but for the language in use; UI thread.
namespace vigie::ui {

/// Something that narrows the feed now.
struct Narrowing
{
    QString text;          ///< "français", short: for a chip
    QString full;          ///< "Language: français": for who does not see where it stands
    inbox::Filter without; ///< the filter once it is taken away
};
QList<Narrowing> narrowingsOf(const inbox::Filter &filter, const QString &authorName);

/// One thing that the feed could be narrowed by.
struct Choice
{
    QString text;
    qint64 count = -1; ///< negative: not counted
    bool on = false;
    inbox::Filter then; ///< the filter when it is chosen, or, being on, taken away
};
struct ChoiceGroup
{
    QString title;
    const char *name; ///< "days", "found", "languages", "ratings", "tags", "places"
    QList<Choice> choices;
};
/// Days first; then what `facets` has, groups without a choice left out. What is on is always there.
QList<ChoiceGroup> choicesFor(const inbox::Filter &filter, const inbox::Facets &facets);

} // namespace vigie::ui
