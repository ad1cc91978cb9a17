// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/selection.h"

#include "base/text.h"
#include "inbox/channelstore.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace vigie::inbox {

using workspace::Statement;

static constexpr int fewMessages = 5000; // rather read, a few milliseconds, than looked up in the index

std::string Selection::from(std::string_view more) const
{
    if (!hasWords)
        return "mention m";
    // CROSS JOIN keeps the order of the two: the words lead.
    return asksMention || !more.empty() ? "mention_words w CROSS JOIN mention m ON m.key = w.rowid"
                                        : "mention_words w";
}

void Selection::add(const std::string &condition)
{
    where += where.empty() ? condition : " AND " + condition;
    asksMention = asksMention || condition.contains("m.");
}

void Selection::add(const std::string &condition, std::variant<qint64, QString, Id> value)
{
    add(condition);
    values.push_back(std::move(value));
}

int Selection::bindTo(Statement &statement) const
{
    int parameter = 0;
    for (const auto &value : values)
        std::visit([&](const auto &one) { statement.bind(parameter++, one); }, value);
    return parameter;
}

template <typename T>
static QString jsonArray(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        if constexpr (std::is_same_v<T, QString>)
            array.append(value);
        else
            array.append(static_cast<qint64>(value));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template <typename T>
static void addOneOf(Selection &selection, const std::string &column, const QList<T> &wanted)
{
    if (!wanted.isEmpty())
        selection.add(column + " IN (SELECT value FROM json_each(?))", jsonArray(wanted));
}

static_assert(verdict::abuseAt == 2 && verdict::sensesAt == 4 && verdict::perilsAt == 11 &&
              verdict::askedAt == 17 && verdict::decidedAt == 24 &&
              static_cast<int>(Sense::Constructive) == 2);
static constexpr std::pair<QLatin1StringView, const char *> foundConditions[] = {
    {QLatin1StringView("to-check"),
     "m.verdict >> 17 & 15 AND NOT m.verdict >> 24 & 31 AND NOT m.verdict >> 11 & 63"},
    {QLatin1StringView("urgent"), "m.verdict >> 11 & 63"},
    {QLatin1StringView("abuse"), "m.verdict >> 2 & 3"},
    {QLatin1StringView("complaint"), "m.verdict >> 4 & 1"},
    {QLatin1StringView("question"), "m.verdict >> 4 & 4"},
    {QLatin1StringView("praise"), "m.verdict >> 4 & 8"},
    {QLatin1StringView("helper"), "m.verdict >> 4 & 32"},
    {QLatin1StringView("spam"), "m.verdict >> 4 & 16"},
};

QStringList foundNames()
{
    QStringList names;
    for (const auto &[name, condition] : foundConditions)
        names.append(name);
    return names;
}

const char *foundCondition(QStringView name)
{
    for (const auto &[known, condition] : foundConditions) {
        if (name == known)
            return condition;
    }
    return nullptr;
}

static void addFound(Selection &selection, const QStringList &names)
{
    std::string any;
    for (const QString &name : names) {
        if (const char *condition = foundCondition(name))
            any += (any.empty() ? "(" : " OR ") + std::string("(") + condition + ")";
    }
    if (!any.empty())
        selection.add(any + ")");
}

/// One value keeps the order of mention_feed; several are a list.
static void addDispositions(Selection &selection, const QList<Disposition> &wanted)
{
    if (!wanted.isEmpty())
        std::erase_if(selection.dispositions, [&](Disposition each) { return !wanted.contains(each); });
    if (wanted.size() == 1)
        selection.add("m.disposition = ?", static_cast<qint64>(wanted.first()));
    else
        addOneOf(selection, "m.disposition", wanted);
}

static void addTrait(Selection &selection, Trait trait, bool set)
{
    selection.add(set ? "(m.traits & ?) <> 0" : "(m.traits & ?) = 0", static_cast<qint64>(trait));
}

/// The first moment of the days asked for, today being the last of them.
static qint64 startOf(Connection &c, int days)
{
    const QTimeZone zone = workspace::readSettings(c).zone;
    const QDate today = QDateTime::fromMSecsSinceEpoch(c.now(), zone).date();
    return today.addDays(1 - days).startOfDay(zone).toMSecsSinceEpoch();
}

static void addFilter(Connection &c, Selection &selection, const Filter &filter)
{
    addDispositions(selection, filter.dispositions);
    addOneOf(selection, "m.channel", filter.channels);
    addOneOf(selection, "m.language", filter.languages);
    addOneOf(selection, "m.rating", filter.ratings);
    addFound(selection, filter.found);
    addOneOf(selection, "m.place", filter.places);
    if (!filter.tags.isEmpty())
        selection.add(
            "m.key IN (SELECT mention FROM mention_tag WHERE tag IN (SELECT value FROM json_each(?)))",
            jsonArray(filter.tags));
    if (filter.author != 0)
        selection.add("m.author IN (SELECT coalesce(face.id, one.id) FROM author one "
                      "LEFT JOIN author face ON face.person = one.person WHERE one.id = ?)",
                      filter.author); // all who are that person
    if (filter.days > 0)
        selection.add(std::string(selection.key()) + " >= ?", firstKeyOfSecond(startOf(c, filter.days)));
    if (filter.assignee && filter.assignee->isNull())
        selection.add("m.assignee IS NULL");
    else if (filter.assignee)
        selection.add("m.assignee = ?", *filter.assignee);
}

/// The authors who have each of these in their name and handle.
static QList<qint64> authorsNamed(Connection &c, const QStringList &typed)
{
    std::string sql = "SELECT id FROM author WHERE 1";
    for (qsizetype i = 0; i < typed.size(); ++i)
        sql += " AND has_phrase(name || ' ' || handle, ?, 1)";
    Statement rows = c.statement(sql);
    for (int i = 0; i < typed.size(); ++i)
        rows.bind(i, typed.at(i));
    QList<qint64> authors;
    while (rows.step())
        authors.append(rows.integer(0));
    return authors;
}

static bool wroteLittle(Connection &c, const QString &authors)
{
    Statement row = c.statement("SELECT count(*) FROM (SELECT 1 FROM mention WHERE author IN "
                                "(SELECT value FROM json_each(?)) LIMIT ?)");
    row.bind(0, authors).bind(1, fewMessages + 1).step();
    return row.integer(0) <= fewMessages;
}

/// Told by the message itself.
static void addPhrase(Selection &selection, const Query::Phrase &phrase)
{
    const std::string same = phrase.begins ? ", ?, 1)" : ", ?, 0)";
    selection.add("(has_phrase(m.text" + same +
                      " OR has_phrase((SELECT a.name || ' ' || a.handle FROM author a "
                      "WHERE a.id = m.author)" +
                      same + ')',
                  phrase.typed);
    selection.values.push_back(phrase.typed);
}

/// What the index is asked, of quoted words only: for the messages that have all of them. `left` are the
/// phrases that it cannot tell: it does not know what stands beside what.
static QString matchOf(Connection &c, const QList<Query::Phrase> &phrases, QList<Query::Phrase> &left)
{
    Statement split = c.statement("SELECT words_in(?)");
    QStringList match;
    for (const Query::Phrase &phrase : phrases) {
        split.reset();
        split.bind(0, phrase.typed).step();
        const QStringList words = split.text(0).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &word : words)
            match.append(u'"' + word + u'"');
        if (phrase.begins && !words.isEmpty())
            match.last() += u'*';
        if (words.size() != 1)
            left.append(phrase);
    }
    return match.join(QLatin1StringView(" AND "));
}

static void addQuery(Connection &c, Selection &selection, const Query &query)
{
    const std::string key = selection.key();
    if (query.afterMs)
        selection.add(key + " >= ?", firstKeyOfSecond(*query.afterMs));
    if (query.beforeMs)
        selection.add(key + " < ?", firstKeyOfSecond(*query.beforeMs));
    if (!query.channels.isEmpty()) {
        QList<qint64> rows;
        for (const Channel &channel : channels(c)) {
            const QString name = folded(channel.name);
            if (std::ranges::any_of(query.channels, [&](const QString &part) { return name.contains(part); }))
                rows.append(channel.row);
        }
        selection.add("m.channel IN (SELECT value FROM json_each(?))", jsonArray(rows)); // perhaps none
    }
    QList<Disposition> wanted = query.dispositions;
    if (query.open)
        wanted += {Disposition::New, Disposition::Assigned, Disposition::WaitingColleague};
    addDispositions(selection, wanted);
    if (query.unread)
        addTrait(selection, Trait::Unread, true);
    if (query.isPrivate)
        addTrait(selection, Trait::Private, true);
    if (query.ours)
        addTrait(selection, Trait::Ours, true);
    for (const QString &signs : query.signs)
        selection.add("instr(m.text, ?) > 0", signs);
}

Selection selectionOf(Connection &c, const Filter &filter, const Query &query)
{
    Selection selection;
    const bool hasAuthors = !query.authors.isEmpty();
    const QString authors = hasAuthors ? jsonArray(authorsNamed(c, query.authors)) : QString();
    const bool fewByThem = hasAuthors && wroteLittle(c, authors);
    selection.hasWords = !query.phrases.isEmpty() && !fewByThem;
    selection.isNarrow = fewByThem || filter.author != 0 || !filter.tags.isEmpty() ||
                         (filter.assignee && !filter.assignee->isNull());
    selection.withOurs = filter.withOurs || query.ours;
    for (int each = 0; each <= static_cast<int>(Disposition::Closed); ++each)
        selection.dispositions.push_back(static_cast<Disposition>(each));
    QList<Query::Phrase> phrases = query.phrases;
    if (selection.hasWords)
        selection.add("mention_words MATCH ?", matchOf(c, query.phrases, phrases = {}));
    if (hasAuthors)
        selection.add("m.author IN (SELECT value FROM json_each(?))", authors);
    addFilter(c, selection, filter);
    addQuery(c, selection, query);
    if (!selection.withOurs)
        addTrait(selection, Trait::Ours, false);
    for (const Query::Phrase &phrase : std::as_const(phrases))
        addPhrase(selection, phrase); // costs the most: last
    if (selection.where.empty())
        selection.add("1");
    return selection;
}

Result<Query> queryIn(Connection &c, const QString &typed)
{
    return parseQuery(typed, workspace::readSettings(c).zone);
}

} // namespace vigie::inbox
