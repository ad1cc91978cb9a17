// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"

#include "inbox/channelstore.h"

#include <QStringDecoder>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using workspace::Connection;

static Result<Id> idFrom(const QString &typed, const QString &where)
{
    if (const auto id = Id::parse(typed))
        return *id;
    return fail(ErrorCode::InvalidArgument, {{"argument", where}, {"reason", typed}});
}

Result<Id> idAt(const Context &context, qsizetype place)
{
    return idFrom(context.arguments.at(place), u"ID"_s);
}

Result<Id> idIn(const Context &context, const char *option)
{
    return idFrom(context.arguments.value(option), u"--"_s + QLatin1StringView(option));
}

Result<int> numberIn(const Context &context, const char *option, int least, int most, int without)
{
    if (!context.arguments.has(option))
        return without;
    bool isNumber = false;
    const int number = context.arguments.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return fail(ErrorCode::InvalidArgument, {{"argument", u"--"_s + QLatin1StringView(option)},
                                             {"reason", context.arguments.value(option)}});
}

Result<inbox::Mention> mentionOf(Connection &c, const Id &id)
{
    if (const auto mention = inbox::mentionWith(c, id))
        return *mention;
    return fail(ErrorCode::NotFound, {{"what", u"mention"_s}, {"id", id.toString()}});
}

Result<qint64> channelOf(Connection &c, const QString &name)
{
    if (const auto channel = inbox::channelNamed(c, name))
        return channel->row;
    return fail(ErrorCode::NotFound, {{"what", u"channel"_s}, {"id", name}});
}

static Result<QByteArray> standardInput(Context &context, qint64 largest)
{
    QByteArray bytes;
    while (bytes.size() <= largest) {
        const QByteArray more = context.streams.in.read(largest + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > largest)
        return fail(ErrorCode::TooLarge, {{"limit", QString::number(largest)}});
    if (bytes.isEmpty())
        return fail(ErrorCode::TextEmpty);
    return bytes;
}

Result<QString> textFrom(Context &context, const QString &typed, qint64 largest)
{
    if (typed != u"-")
        return typed;
    const Result<QByteArray> bytes = standardInput(context, largest);
    if (!bytes)
        return fail(bytes.error());
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless); // takes the byte-order mark away
    QString text = decode(*bytes);
    if (decode.hasError() || text.contains(QChar::Null))
        return fail(ErrorCode::FormatInvalid, {{"reason", u"utf8-invalid"_s}});
    if (text.endsWith(u'\n'))
        text.chop(text.endsWith(u"\r\n") ? 2 : 1);
    return text;
}

} // namespace vigie::cli
