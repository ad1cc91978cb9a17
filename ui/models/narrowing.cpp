// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/narrowing.h"

#include "base/text.h"
#include "ui/models/judgementtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie::ui {

using inbox::Facet;
using inbox::Facets;
using inbox::Filter;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::Narrowing)
};
} // namespace

static constexpr std::array daysOffered{1, 7, 30, 90};
static constexpr qsizetype longest = 40;

static QString daysText(int days)
{
    return days == 1 ? Words::tr("Today") : Words::tr("Last %n days", nullptr, days);
}

static QString languageText(const QString &code)
{
    if (code.isEmpty())
        return Words::tr("Language not known");
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

static QString starsText(int stars)
{
    return Words::tr("%n star(s)", nullptr, stars);
}

static QString plainText(const QString &text)
{
    return oneLine(text, longest);
}

/// The list without the value where it has it, else with it.
template <typename T>
static QList<T> toggled(QList<T> list, const T &value)
{
    if (list.removeAll(value) == 0)
        list.append(value);
    return list;
}

template <typename T>
static void addNarrowings(QList<Narrowing> &all, const Filter &filter, QList<T> Filter::*part,
                          const QString &frame, QString (*textOf)(const T &))
{
    for (const T &value : filter.*part) {
        Filter without = filter;
        without.*part = toggled(filter.*part, value);
        const QString text = textOf(value);
        const bool unknown = value == T(); // its text says of what
        all.append({text, unknown ? text : frame.arg(text), without});
    }
}

QList<Narrowing> narrowingsOf(const Filter &filter, const QString &authorName)
{
    QList<Narrowing> all;
    const auto add = [&](const QString &text, const QString &full, auto Filter::*part) {
        Filter without = filter;
        without.*part = {};
        all.append({text, full, without});
    };
    if (filter.author != 0)
        add(plainText(authorName), Words::tr("Author: %1").arg(plainText(authorName)), &Filter::author);
    if (filter.days > 0)
        add(daysText(filter.days), Words::tr("Days: %1").arg(daysText(filter.days)), &Filter::days);
    addNarrowings<QString>(all, filter, &Filter::languages, Words::tr("Language: %1"),
                           [](const QString &code) { return languageText(code); });
    addNarrowings<int>(all, filter, &Filter::ratings, Words::tr("Rating: %1"),
                       [](const int &stars) { return starsText(stars); });
    addNarrowings<QString>(all, filter, &Filter::found, Words::tr("Found: %1", "by Vigie"),
                           [](const QString &name) { return foundText(name); });
    addNarrowings<QString>(all, filter, &Filter::tags, Words::tr("Tag: %1"),
                           [](const QString &tag) { return plainText(tag); });
    addNarrowings<QString>(all, filter, &Filter::places, Words::tr("Place: %1"),
                           [](const QString &place) { return plainText(place); });
    return all;
}

static ChoiceGroup dayChoices(const Filter &filter)
{
    ChoiceGroup group{Words::tr("&Days"), "days", {}};
    for (const int days : daysOffered) {
        Choice choice{daysText(days), -1, filter.days == days, filter};
        choice.then.days = choice.on ? 0 : days;
        group.choices.append(choice);
    }
    return group;
}

/// `offered` with those that are on but no longer there.
static ChoiceGroup textChoices(const Filter &filter, QStringList Filter::*part, const QList<Facet> &offered,
                               const QString &title, const char *name, QString (*textOf)(const QString &))
{
    ChoiceGroup group{title, name, {}};
    const auto add = [&](const QString &value, qint64 count) {
        Choice choice{textOf(value), count, (filter.*part).contains(value), filter};
        choice.then.*part = toggled<QString>(filter.*part, value);
        group.choices.append(choice);
    };
    for (const Facet &facet : offered)
        add(facet.value, facet.count);
    for (const QString &value : filter.*part) {
        if (std::ranges::none_of(offered, [&](const Facet &facet) { return facet.value == value; }))
            add(value, 0);
    }
    return group;
}

static ChoiceGroup starChoices(const Filter &filter, const Facets &facets)
{
    ChoiceGroup group{Words::tr("&Rating"), "ratings", {}};
    for (int stars = 1; stars <= 5; ++stars) {
        const bool on = filter.ratings.contains(stars);
        if (!on && !facets.ratings.contains(stars))
            continue;
        Choice choice{starsText(stars), facets.ratings.value(stars), on, filter};
        choice.then.ratings = toggled(filter.ratings, stars);
        group.choices.append(choice);
    }
    return group;
}

QList<ChoiceGroup> choicesFor(const Filter &filter, const Facets &facets)
{
    QList<ChoiceGroup> groups{
        dayChoices(filter),
        textChoices(filter, &Filter::found, facets.found, Words::tr("&Found by Vigie"), "found", foundText),
        textChoices(filter, &Filter::languages, facets.languages, Words::tr("&Language"), "languages",
                    languageText),
        starChoices(filter, facets),
        textChoices(filter, &Filter::tags, facets.tags, Words::tr("&Tag"), "tags", plainText),
        textChoices(filter, &Filter::places, facets.places, Words::tr("&Place"), "places", plainText)};
    groups.removeIf([](const ChoiceGroup &group) { return group.choices.isEmpty(); });
    return groups;
}

} // namespace vigie::ui
