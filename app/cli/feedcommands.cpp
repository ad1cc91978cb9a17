// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mentions.h"
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "base/text.h"
#include "inbox/feed.h"
#include "inbox/search.h"
#include "triage/bysilence.h"
#include "ui/models/words.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using inbox::Mention;
using workspace::Connection;

static void addRow(Table &table, const Context &context, const Mention &mention, const QString &text)
{
    table.add({mention.id.toString(), context.when(mention.postedAtMs), oneLine(mention.channelName, 20),
               oneLine(ui::authorText(mention), 20), ui::dispositionText(mention.disposition), text});
}

static Result<inbox::Filter> filterAsked(Context &context)
{
    inbox::Filter filter;
    for (const QString &name : context.arguments.values("disposition")) {
        const auto disposition = inbox::dispositionNamed(name);
        if (!disposition)
            return fail(ErrorCode::InvalidArgument, {{"argument", u"--disposition"_s}, {"reason", name}});
        filter.dispositions.append(*disposition);
    }
    for (const QString &name : context.arguments.values("channel")) {
        const auto row = context.read([&](Connection &c) { return channelOf(c, name); });
        if (!row)
            return fail(row.error());
        filter.channels.append(*row);
    }
    filter.query = context.arguments.value("query");
    if (context.arguments.has("order")) {
        const QString name = context.arguments.value("order");
        const auto order = inbox::orderNamed(name);
        if (!order)
            return fail(ErrorCode::InvalidArgument, {{"argument", u"--order"_s}, {"reason", name}});
        filter.order = *order;
    }
    return filter;
}

static Result<Exit> list(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto filter = filterAsked(context);
    if (!filter)
        return fail(filter.error());
    const auto limit = numberIn(context, "limit", 1, 100'000, 50);
    if (!limit)
        return fail(limit.error());
    const QString after = context.arguments.value("after");
    struct Page
    {
        inbox::FeedPage page;
        QList<QJsonObject> objects;
    };
    const bool asJson = context.json();
    const auto found = context.read([&](Connection &c) -> Result<Page> {
        auto page = inbox::feedPage(c, *filter, *limit, after, triage::bySilence);
        if (!page)
            return fail(page.error());
        Page answer{std::move(*page), {}};
        if (asJson) {
            const MentionObjects objects(c, context.settings().zone);
            for (const Mention &mention : answer.page.mentions)
                answer.objects.append(objects.of(mention));
        }
        return answer;
    });
    if (!found)
        return fail(found.error());
    const QString &cursor = found->page.cursor;
    for (const QJsonObject &object : found->objects)
        context.put(object);
    if (asJson) {
        context.put({{u"cursor"_s, cursor.isEmpty() ? QJsonValue() : QJsonValue(cursor)}});
        return Done;
    }
    Table table;
    for (const Mention &mention : found->page.mentions)
        addRow(table, context, mention, oneLine(mention.text, 60));
    context.print(table);
    if (!cursor.isEmpty())
        context.tell(Words::tr("There are more: --after %1").arg(cursor));
    return Done;
}

static Result<Exit> search(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto limit = numberIn(context, "limit", 1, 100'000, 50);
    if (!limit)
        return fail(limit.error());
    const QString typed = context.arguments.plain().join(u' ');
    const QTimeZone zone = context.settings().zone;
    const auto query = inbox::parseQuery(typed, zone);
    if (!query)
        return fail(query.error());
    struct Found
    {
        qint64 total = 0;
        QList<Mention> mentions;
        QJsonArray objects;
    };
    QElapsedTimer took;
    took.start();
    const auto found = context.read([&](Connection &c) -> Result<Found> {
        const auto keys = inbox::searchKeys(c, typed, *limit);
        const auto total = keys ? inbox::searchTotal(c, typed) : fail(keys.error());
        if (!total)
            return fail(total.error());
        Found answer{*total, inbox::mentionsAt(c, *keys), {}};
        const MentionObjects objects(c, zone);
        for (const Mention &mention : answer.mentions) {
            QJsonObject object = objects.of(mention);
            object.insert(u"snippet"_s, inbox::snippet(mention.text, query->words));
            answer.objects.append(object);
        }
        return answer;
    });
    if (!found)
        return fail(found.error());
    const double seconds = static_cast<double>(took.nsecsElapsed()) / 1e9;
    if (context.json()) {
        context.put({{u"total"_s, found->total}, {u"seconds"_s, seconds}, {u"results"_s, found->objects}});
        return Done;
    }
    Table table;
    for (const Mention &mention : found->mentions)
        addRow(table, context, mention, oneLine(inbox::snippet(mention.text, query->words), 160));
    context.print(table);
    context.tell(Words::tr("%n message(s) found in %1 s.", nullptr, static_cast<int>(found->total))
                     .arg(QLocale().toString(seconds, 'f', 3)));
    return Done;
}

QList<Command> feedCommands()
{
    const Option limit{u"limit"_s, u"N"_s, Words::tr("at most so many; 50")};
    return {
        {u"list"_s,
         {},
         Words::tr("Lists messages, a page at a time."),
         {{u"disposition"_s, u"D"_s,
           Words::tr("new, assigned, waiting-colleague, waiting-customer, waiting-community, replied, liked, "
                     "hidden or closed"),
           false, true},
          {u"channel"_s, u"C"_s, Words::tr("of that channel"), false, true},
          {u"query"_s, u"Q"_s, Words::tr("that match, as in search")},
          {u"order"_s, u"O"_s, Words::tr("urgency, newest (without it) or oldest")},
          limit,
          {u"after"_s, u"CURSOR"_s, Words::tr("the page after the one that gave this cursor")}},
         0,
         0,
         list},
        {u"search"_s,
         u"QUERY…"_s,
         Words::tr(
             "Finds messages by words, \"phrases\", prefix*, author:, channel:, after:, before: and is:."),
         {limit},
         1,
         -1,
         search},
    };
}

} // namespace vigie::cli
