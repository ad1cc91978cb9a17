// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capture.h"

#include "base/text.h"
#include "inbox/capturelayout.h"
#include "inbox/capturelinks.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie::inbox::capture {

using namespace Qt::StringLiterals;

static QString wantedService(const Pasted &pasted, const CaptureContext &context)
{
    if (!context.serviceHint.isEmpty() && context.serviceHint != u"other")
        return context.serviceHint;
    return serviceOfAddress(pasted.address);
}

/// The service most links of the page lead to; a share or an advertisement is not the page.
static QString serviceOfLinks(const Page &page)
{
    static constexpr qsizetype linksSeen = 200;
    QMap<QString, int> counts;
    qsizetype seen = 0;
    for (qsizetype i = 0; i < page.size() && seen < linksSeen; ++i) {
        for (const Link &link : page[i].links) {
            ++seen;
            if (const QString service = serviceOfAddress(link.href); !service.isEmpty())
                ++counts[service];
        }
    }
    const auto most = std::ranges::max_element(counts);
    return most != counts.end() && *most >= 2 && 2 * *most > seen ? most.key() : QString();
}

static Layout layoutOf(const Page &page, const QString &wanted)
{
    using Find = Layout (*)(const Page &, const QString &);
    // Those that few other pages could be taken for come first.
    static constexpr std::array all{tripadvisorLayout, trustpilotLayout, googleLayout,  linkedinLayout,
                                    forumLayout,       handlesLayout,    commentsLayout};
    static const QMap<QString, Find> byService{{u"facebook"_s, commentsLayout},
                                               {u"instagram"_s, commentsLayout},
                                               {u"linkedin"_s, linkedinLayout},
                                               {u"x"_s, handlesLayout},
                                               {u"mastodon"_s, handlesLayout},
                                               {u"bluesky"_s, handlesLayout},
                                               {u"youtube"_s, handlesLayout},
                                               {u"google-review"_s, googleLayout},
                                               {u"trustpilot"_s, trustpilotLayout},
                                               {u"tripadvisor"_s, tripadvisorLayout},
                                               {u"forum"_s, forumLayout}};
    if (const Find find = byService.value(wanted)) {
        if (Layout layout = find(page, wanted); !layout.heads.isEmpty())
            return layout;
    }
    for (const Find find : all) {
        if (Layout layout = find(page, wanted); !layout.heads.isEmpty())
            return layout;
    }
    return {};
}

namespace {
/// The lines of one comment, once the furniture around its text is known.
struct Body
{
    qsizetype from = 0;
    qsizetype to = 0;
    std::optional<Moment> time;
    std::optional<int> rating;
};

/// Makes the comments of a page whose layout is known.
class Taking
{
public:
    Taking(const Page &page, const Layout &layout, const QString &address)
        : m_page(page)
        , m_layout(layout)
        , m_address(address)
    {
    }
    QList<Captured> all();

private:
    Body bodyOf(const Head &head, qsizetype to) const;
    QString textOf(const Body &body, qsizetype from, qsizetype to) const;
    void readLinks(const Head &head, const Body &body, qsizetype end, Captured &found) const;
    bool answersEarlier(const Captured &found) const;
    void take(const Head &head, qsizetype end);

    const Page &m_page;
    const Layout &m_layout;
    const QString m_address;
    QList<Captured> m_found;
    QSet<QString> m_names; ///< of authors so far, of more than one word; and handles with @
};
} // namespace

Body Taking::bodyOf(const Head &head, qsizetype to) const
{
    const Words scope = m_layout.scope;
    const bool review = scope.testFlag(Word::Review);
    Body body{head.body, to, {}, {}};
    Words buttons;
    const Furniture *below = nullptr;
    for (qsizetype i = to - 1; i >= body.from; --i) {
        const Line &line = m_page[i];
        const Furniture &said = line.furniture;
        const bool amid = below && below->counts; // "45" over "3 commentaires"
        if (line.isBlank() || (said.count && !m_layout.countsEnd && !amid))
            continue; // numbers are furniture where they stand among it
        // A page says its date once, and "J'aime" after it: one more is somebody's whole line.
        const bool again = body.time && (said.time || (said.words & buttons & Words(Word::Like)));
        if (again || !(m_page.isFurniture(i, scope) || said.count))
            break;
        body.to = i;
        below = &said;
        body.time = body.time ? body.time : said.time;
        body.rating = body.rating || !review ? body.rating : line.rating;
        buttons |= said.words;
    }
    bool dated = body.time && !head.time;
    for (; body.from < body.to; ++body.from) {
        const Line &line = m_page[body.from];
        const Furniture &said = line.furniture;
        if (line.isBlank())
            continue;
        const bool button = bool(said.words & (Words(Word::Like) | Word::Reply));
        const bool heads =
            (m_page.isFurniture(body.from, scope) && !button) || (review && (line.rating || said.count));
        const bool itsDate = !dated && (!head.time || (said.time && said.time->ms == head.time->ms));
        if (!heads || (said.time && !itsDate))
            break;
        dated = dated || said.time;
        body.time = body.time ? body.time : said.time;
        body.rating = body.rating || !review ? body.rating : line.rating;
    }
    return body;
}

/// Lines of a review's own furniture that stand amid its text.
static bool isReviewsDate(const Line &line)
{
    static const QRegularExpression visited(u"^(?:date de|date of)|^\\w{3,9}\\.? \\d{4} ?[·•] ?(?:en "
                                            u")?(?:couple|famille|family|solo|seul|amis|entre "
                                            "amis|friends|affaires|business|voyage)"_s);
    return !line.key.isEmpty() && line.key.contains(visited);
}

QString Taking::textOf(const Body &body, qsizetype from, qsizetype to) const
{
    static const QRegularExpression cutOff(
        u"\\s*(?:…|\\.\\.\\.)\\s*(?:plus|more|(?:en )?voir plus|see more|afficher plus|lire la suite|read more)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text;
    if (m_layout.scope.testFlag(Word::Review)) {
        QStringList lines;
        for (qsizetype i = body.from; i < body.to; ++i) {
            if (!isReviewsDate(m_page[i]))
                lines.append(m_page[i].text);
        }
        text = lines.join(u'\n').trimmed();
    } else {
        text = m_page.textOf(body.from, body.to);
    }
    if (text.size() < 20'000)
        text.replace(cutOff, u"…"_s);
    if (!text.trimmed().isEmpty())
        return text;
    // Somebody wrote "J'aime" or "42", and nothing else: it stands there once more than the page would.
    const qsizetype first = m_page.after(from);
    if (first >= to)
        return {};
    const QString &key = m_page[first].key;
    bool again = m_page[first].furniture.count;
    for (qsizetype i = first + 1; i < to && !again; ++i)
        again = m_page[i].key.startsWith(key);
    return again && !m_page[first].rating ? m_page[first].text.trimmed() : QString();
}

/// Addresses of the head, of what stands under the text, and of a review's title; never of the text itself.
void Taking::readLinks(const Head &head, const Body &body, qsizetype end, Captured &found) const
{
    for (qsizetype i = head.first; i < end; ++i) {
        const bool inText = i >= body.from && i < body.to;
        if (inText && !m_layout.scope.testFlag(Word::Review)) {
            i = body.to - 1;
            continue;
        }
        for (const Link &link : m_page[i].links) {
            const QString address = cleanAddress(link.href, m_address);
            if (address.isEmpty())
                continue;
            const QString text = link.text.trimmed();
            if (!inText && !text.isEmpty() && text == head.name) {
                if (found.authorHandle.isEmpty())
                    found.authorHandle = handleInAddress(address, found.service);
                continue; // a profile, whatever else its address bears
            }
            if (!found.urlIsOwn && isOwnAddress(address, found.service)) {
                found.url = address;
                found.urlIsOwn = true;
                if (address.contains(u"reply_comment_id="_s) || address.contains(u"replyUrn"_s))
                    found.depth = 1;
            }
        }
    }
    if (found.url.isEmpty())
        found.url = cleanAddress(m_address, {});
}

/// Whether the text calls somebody who stands above: how replies begin.
bool Taking::answersEarlier(const Captured &found) const
{
    static const QRegularExpression handle(u"^@([\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])"_s);
    const QString start = found.text.left(80);
    if (const auto match = handle.match(start); match.hasMatch())
        return m_names.contains(u'@' + folded(match.captured(1)));
    const QStringList words = start.simplified().split(u' ');
    QString name;
    for (qsizetype i = 0; i < words.size() && i < 5; ++i) {
        name += (i == 0 ? QString() : u" "_s) + words[i];
        while (!name.isEmpty() && (name.back() == u',' || name.back() == u':'))
            name.chop(1);
        if (i > 0 && m_names.contains(folded(name)))
            return true;
    }
    return false;
}

void Taking::take(const Head &head, qsizetype end)
{
    const Body body = bodyOf(head, end);
    Captured found;
    found.service = m_layout.service;
    found.authorName = head.name;
    found.authorHandle = head.handle;
    found.depth = head.depth;
    if (const auto &time = head.time && !(m_layout.datedBelow && body.time) ? head.time : body.time) {
        found.postedAtMs = time->ms;
        found.timeIsRough = time->rough;
    }
    found.rating = body.rating;
    found.text = textOf(body, head.body, end);
    if (found.text.isEmpty() && found.rating)
        found.text = QString(*found.rating, u'★') + QString(5 - *found.rating, u'☆');
    if (found.text.isEmpty())
        return; // a picture, or nothing but a name
    readLinks(head, body, end, found);
    found.ours = m_page.isOurs(found.authorName) || m_page.isOurs(found.authorHandle) || head.ours;
    if (m_layout.answersName && found.depth == 0 && answersEarlier(found))
        found.depth = 1;
    if (m_found.isEmpty())
        found.depth = 0; // what it answers was not pasted
    const QString name = folded(found.authorName);
    if (name.contains(u' '))
        m_names.insert(name);
    if (!found.authorHandle.isEmpty())
        m_names.insert(u'@' + folded(found.authorHandle));
    m_found.append(std::move(found));
}

QList<Captured> Taking::all()
{
    const QList<Head> &heads = m_layout.heads;
    if (heads.first().first > 0)
        take({0, 0, {}, {}, {}, 0, false}, heads.first().first);
    for (qsizetype i = 0; i < heads.size(); ++i)
        take(heads[i], i + 1 < heads.size() ? heads[i + 1].first : m_page.size());
    return m_found;
}

/// No layout: all of it is one text, and only stars that stand alone are read.
static QList<Captured> asOne(const Page &page, const QString &wanted, const QString &address)
{
    Captured found;
    found.service = wanted;
    found.text = page.textOf(0, page.size());
    if (found.text.trimmed().isEmpty())
        return {};
    found.url = cleanAddress(address, {});
    int ratings = 0;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page[i].rating && ++ratings == 1)
            found.rating = page[i].rating;
    }
    if (ratings != 1)
        found.rating.reset();
    return {found};
}

/// How much was found: of how many the author is known, then of how many the address.
static std::pair<qsizetype, qsizetype> worth(const QList<Captured> &found)
{
    return {std::ranges::count_if(
                found, [](const Captured &one) { return !(one.authorName + one.authorHandle).isEmpty(); }),
            std::ranges::count_if(found, &Captured::urlIsOwn)};
}

static QList<Captured> commentsOn(const Page &page, const QString &wanted, const QString &address)
{
    const Layout layout = layoutOf(page, wanted);
    return layout.heads.isEmpty() ? QList<Captured>() : Taking(page, layout, address).all();
}

} // namespace vigie::inbox::capture

namespace vigie::inbox {

QList<Captured> captured(const Pasted &pasted, const CaptureContext &context)
{
    QString wanted = capture::wantedService(pasted, context);
    QList<Captured> best;
    QList<Captured> whole;
    const auto look = [&](const Pasted &part) {
        const capture::Page page(part, context);
        if (wanted.isEmpty() && page.hasLinks())
            wanted = capture::serviceOfLinks(page);
        if (auto found = capture::commentsOn(page, wanted, pasted.address);
            best.isEmpty() || capture::worth(found) > capture::worth(best))
            best = std::move(found);
        if (whole.isEmpty())
            whole = capture::asOne(page, wanted, pasted.address);
    };
    // The lines of the text are those that the person saw; those of the HTML are a guess at them.
    look({pasted.text, pasted.html, {}});
    if (!pasted.html.isEmpty() && !pasted.text.isEmpty())
        look({{}, pasted.html, {}});
    return best.isEmpty() ? whole : best;
}

} // namespace vigie::inbox
