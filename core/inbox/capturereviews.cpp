// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturelayout.h"

#include <QRegularExpression>

namespace vigie::inbox::capture {

using namespace Qt::StringLiterals;

static qsizetype floorOf(const Layout &layout)
{
    return layout.heads.isEmpty() ? 0 : layout.heads.last().body;
}

static bool isHeadLine(const Page &page, qsizetype i)
{
    return page[i].isBlank() || page[i].rating || page.isFurniture(i, Word::Review) ||
           page[i].furniture.count;
}

/// The date that stands on one of the next lines, with only stars and badges before it; where it stands.
static qsizetype timeBelow(const Page &page, qsizetype i, int lines)
{
    for (int step = 0; step < lines; ++step) {
        i = page.after(i + 1);
        if (i >= page.size() || !isHeadLine(page, i))
            return -1;
        if (page[i].furniture.time)
            return i;
    }
    return -1;
}

static bool saysAgo(const QString &key)
{
    static const QRegularExpression ago(u"\\bil y a \\S|\\bago\\b|^hier|^yesterday"_s);
    return key.contains(ago);
}

/// "Réponse du propriétaire", with its date on the same line or the next.
static std::optional<Head> ownersAnswer(const Page &page, qsizetype i)
{
    static const QRegularExpression owner = whole(
        u"(?:reponse d(?:u|e la|e l') ?(?:proprietaire|gerante?|etablissement|entreprise)|"
        "response from the owner|owner response|reply from the owner)(?: \\(proprietaire\\))?[ ·•:]*(.*)"_s);
    const auto match = owner.match(page[i].key);
    if (!match.hasMatch())
        return std::nullopt;
    Head head{i, i + 1, {}, {}, {}, 1, true};
    if (!match.captured(1).isEmpty()) {
        head.time = momentIn(match.captured(1), page.terms());
        return head.time ? std::optional(head) : std::nullopt;
    }
    if (const qsizetype next = page.after(i + 1); next < page.size() && page[next].furniture.time) {
        head.time = page[next].furniture.time;
        head.body = next + 1;
    }
    return head;
}

/// Where a head begins whose name is on line `name`: what stands in for a picture is above it, initials or
/// what is said of it.
static qsizetype pictureAbove(const Page &page, qsizetype name, qsizetype floor)
{
    static const QRegularExpression initials = whole(u"[\\p{Lu}]{1,2}"_s);
    const qsizetype up = page.before(name, floor);
    const bool picture =
        up >= 0 && (initials.match(page[up].plain).hasMatch() ||
                    (page[up].key.startsWith(u"photo ") && page[up].key.endsWith(page[name].key)));
    return picture ? up : name;
}

/// A review whose writer has a standing ("Local Guide · 12 avis") on line `i`.
static std::optional<Head> reviewWithStanding(const Page &page, qsizetype i, qsizetype floor)
{
    static const QRegularExpression standing = whole(
        u"(?:local guide ?[·•]? ?)?\\d[\\d ., ]* ?(?:avis|reviews?)(?: ?[·•] ?[\\d., ]+ ?(?:photos?|videos?))*"_s);
    if (!standing.match(page[i].key).hasMatch())
        return std::nullopt;
    qsizetype name = page.before(i, floor);
    if (name >= 0 && page[name].key.startsWith(u"local guide"))
        name = page.before(name, floor);
    const qsizetype time = timeBelow(page, i, 5);
    if (name < 0 || time < 0 || !saysAgo(page[time].key) || !mayBeName(page[name].plain, true))
        return std::nullopt;
    const qsizetype first = pictureAbove(page, name, floor);
    // The body from the line after the standing, so that the stars between are seen.
    return Head{first, i + 1, page[name].plain, {}, page[time].furniture.time, 0, false};
}

/// A review with nothing but stars between name and date; `certain` where the page is known already.
static std::optional<Head> reviewWithStars(const Page &page, qsizetype i, qsizetype floor, bool certain)
{
    if (!page[i].furniture.time || !saysAgo(page[i].key))
        return std::nullopt;
    qsizetype name = page.before(i, floor);
    bool stars = page[i].rating.has_value();
    while (name >= 0 && (page[name].rating || page[name].key.isEmpty())) {
        stars = stars || page[name].rating;
        name = page.before(name, floor);
    }
    if (name < 0 || (!stars && !certain) || !page.isText(name, Word::Review) ||
        !mayBeName(page[name].plain, stars))
        return std::nullopt;
    return Head{name, name + 1, page[name].plain, {}, page[i].furniture.time, 0, false};
}

Layout googleLayout(const Page &page, const QString &wanted)
{
    Layout layout{u"google-review"_s, Word::Review, true, false, false, {}};
    bool certain = wanted == u"google-review";
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page[i].key.isEmpty())
            continue;
        const qsizetype floor = floorOf(layout);
        auto head = ownersAnswer(page, i);
        if (!head)
            head = reviewWithStanding(page, i, floor);
        certain = certain || head;
        if (!head)
            head = reviewWithStars(page, i, floor, certain);
        if (!head)
            continue;
        layout.heads.append(*head);
        i = std::max(i, head->body - 1);
    }
    return layout;
}

static std::optional<Head> namedAnswer(const Page &page, qsizetype i)
{
    static const QRegularExpression answer =
        whole(u"(?:Réponse|Reply|Response)(?: de la part)?(?: de | from | of | ?: ?)(.{1,80})"_s);
    const auto match = answer.match(page[i].plain);
    const qsizetype next = page.after(i + 1);
    if (!match.hasMatch() || next >= page.size() || !page[next].furniture.time)
        return std::nullopt;
    const QString who = match.captured(1);
    return Head{i, next + 1,           who.section(u", "_s, 0, 0), {}, page[next].furniture.time,
                1, page.mayNameUs(who)};
}

Layout trustpilotLayout(const Page &page, const QString &wanted)
{
    static const QRegularExpression standing = whole(u"(?:[a-z]{2} ?[·•]? ?)?\\d+ ?(?:avis|reviews?)"_s);
    static const QRegularExpression country = whole(u"[A-Z]{2}"_s);
    Layout layout{u"trustpilot"_s, Word::Review, false, false, false, {}};
    bool certain = wanted == u"trustpilot";
    for (qsizetype i = 0; i < page.size(); ++i) {
        static const QRegularExpression own(
            u"^(?:date de l'experience|date of experience|avis spontane$|unprompted review$)"_s);
        certain = certain || page[i].key.contains(own);
        const qsizetype floor = floorOf(layout);
        if (auto answer = namedAnswer(page, i)) {
            layout.heads.append(*answer);
            i = answer->body - 1;
            continue;
        }
        if (page[i].key.isEmpty() || !standing.match(page[i].key).hasMatch())
            continue;
        qsizetype name = page.before(i, floor);
        while (name >= 0 && (page[name].key == u"•" || country.match(page[name].plain).hasMatch()))
            name = page.before(name, floor);
        if (name < 0 || !page.isText(name, Word::Review) || !mayBeName(page[name].plain, true))
            continue;
        Head head{pictureAbove(page, name, floor), i + 1, page[name].plain, {}, {}, 0, false};
        if (const qsizetype next = page.after(i + 1);
            next < page.size() && country.match(page[next].plain).hasMatch())
            head.body = next + 1;
        if (const qsizetype time = timeBelow(page, head.body - 1, 4); time >= 0)
            head.time = page[time].furniture.time;
        layout.heads.append(head);
    }
    if (!certain)
        layout.heads.clear();
    return layout;
}

/// The name above "12 contributions", and what the lines between say.
static std::optional<Head> contributor(const Page &page, qsizetype i, bool hasPlace, qsizetype floor)
{
    static const QRegularExpression wrote(u" ?(?:a écrit un avis|wrote a review)(?: le| on)?\\b(.*)$"_s);
    qsizetype line = page.before(i, floor);
    if (line < 0)
        return std::nullopt;
    Head head{line, i + 1, page[line].plain, {}, {}, 0, false};
    if (const auto match = wrote.match(head.name); match.hasMatch()) {
        QString date = recognisable(match.captured(1));
        date.remove(u'(').remove(u')');
        head.time = momentIn(date, page.terms());
        head.name = head.name.first(match.capturedStart());
        if (head.name.isEmpty()) {
            line = page.before(line, floor);
            head.name = line < 0 ? QString() : page[line].plain;
        }
    } else if (!hasPlace && head.name.contains(u", "_s)) {
        line = page.before(line, floor);
        head.name = line < 0 ? QString() : page[line].plain;
    }
    if (line < 0 || !mayBeName(head.name, true))
        return std::nullopt;
    head.first = line;
    return head;
}

Layout tripadvisorLayout(const Page &page, const QString &)
{
    static const QRegularExpression writing(u"a ecrit un avis|wrote a review"_s);
    static const QRegularExpression glued = whole(u".{0,60}\\d contributions?.{0,40}"_s);
    static const QRegularExpression standing = whole(
        u"(?:(.*?) ?[·•] ?)?\\d[\\d., ]* ?contributions?(?: ?[·•].*| ?\\d+ (?:votes? utiles?|helpful votes?))?"_s);
    Layout layout{u"tripadvisor"_s, Word::Review, false, true, false, {}};
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page[i].key.isEmpty())
            continue;
        const auto match = standing.match(page[i].key);
        const qsizetype above = page.before(i, floorOf(layout));
        const bool wrote =
            above >= 0 && page[above].key.contains(writing) && glued.match(page[i].key).hasMatch();
        auto head = match.hasMatch() || wrote
                        ? contributor(page, i, match.capturedLength(1) > 0, floorOf(layout))
                    : layout.heads.isEmpty() ? std::nullopt
                                             : namedAnswer(page, i);
        if (!head)
            continue;
        layout.heads.append(*head);
        i = head->body - 1;
    }
    return layout;
}

} // namespace vigie::inbox::capture
