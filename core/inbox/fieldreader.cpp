// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/fieldreader.h"

#include "base/text.h"
#include "inbox/intakelimits.h"

#include <QCryptographicHash>

#include <cstring>

namespace vigie::inbox {

static constexpr qsizetype detailLength = 80;

static Refusal refused(const char *reason, QByteArrayView value)
{
    return {reason, value.first(std::min<qsizetype>(value.size(), detailLength * 4)).toByteArray()};
}

static bool isOneOf(QByteArrayView value, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(
        words, [&](const char *word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

static std::optional<bool> flagIn(QByteArrayView value)
{
    if (isOneOf(value, {"true", "1", "yes", "y", "oui", "vrai"}))
        return true;
    if (isOneOf(value, {"false", "0", "no", "n", "non", "faux"}))
        return false;
    return std::nullopt;
}

static std::optional<int> ratingIn(QByteArrayView value)
{
    static constexpr const char *words[] = {"ONE", "TWO", "THREE", "FOUR", "FIVE"}; // Google's
    for (int i = 0; i < 5; ++i) {
        if (value == words[i])
            return i + 1;
    }
    // "4", and "4.0" or "4,0" as spreadsheets write it
    const bool whole =
        value.size() == 1 ||
        (value.size() == 3 && (value.at(1) == '.' || value.at(1) == ',') && value.at(2) == '0');
    if (!whole || value.front() < '1' || value.front() > '5')
        return std::nullopt;
    return value.front() - '0';
}

static std::optional<qint64> countIn(QByteArrayView value)
{
    bool read = false;
    const qint64 count = value.toLongLong(&read);
    return read && count >= 0 ? std::optional(count) : std::nullopt;
}

/// A two- or three-letter code, of "fr-FR" the first part; what is none is left out.
static QByteArrayView languageIn(QByteArrayView value)
{
    qsizetype length = 0;
    while (length < value.size() && value.at(length) >= 'a' && value.at(length) <= 'z')
        ++length;
    const bool ends = length == value.size() || value.at(length) == '-' || value.at(length) == '_';
    return ends && (length == 2 || length == 3) ? value.first(length) : QByteArrayView();
}

static std::optional<Refusal> readShort(Incoming &row, Field field, QByteArrayView value, TimeReader &times)
{
    switch (field) {
    case Field::RemoteId:
        row.remoteId = value;
        break;
    case Field::Channel:
        row.channel = value;
        break;
    case Field::AuthorHandle:
        row.authorHandle = value;
        break;
    case Field::AuthorName:
        row.authorName = value;
        break;
    case Field::AuthorFollowers:
        // A number of readers that cannot be read is no reason to lose the message.
        row.authorFollowers = countIn(value);
        break;
    case Field::PostedAt:
        row.postedAtMs = times.read(value);
        return row.postedAtMs ? std::nullopt : std::optional(refused("date-unreadable", value));
    case Field::ExpiresAt:
        row.expiresAtMs = times.read(value);
        return row.expiresAtMs ? std::nullopt : std::optional(refused("date-unreadable", value));
    case Field::Language:
        row.language = languageIn(value);
        break;
    case Field::Url:
        row.url = value;
        break;
    case Field::InReplyTo:
        row.inReplyTo = value;
        break;
    case Field::ParentTitle:
        row.parentTitle = value;
        break;
    case Field::Place:
        row.where = value;
        break;
    case Field::Rating:
        row.rating = ratingIn(value);
        return row.rating ? std::nullopt : std::optional(refused("rating-out-of-range", value));
    case Field::Kind:
        row.kind = kindNamed(QString::fromUtf8(value).toLower());
        return row.kind ? std::nullopt : std::optional(refused("kind-unknown", value));
    case Field::Private:
    case Field::Sponsored:
    case Field::Ours: {
        const std::optional<bool> flag = flagIn(value);
        if (!flag)
            return refused("flag-unreadable", value);
        if (field == Field::Private)
            row.isPrivate = *flag;
        else if (field == Field::Sponsored)
            row.sponsored = *flag;
        else
            row.ours = *flag;
        break;
    }
    case Field::Text:
    case Field::Headline:
    case Field::Reply:
    case Field::RepliedAt:
        break;
    }
    return std::nullopt;
}

std::optional<Refusal> readField(Incoming &row, Field field, QByteArrayView value, TimeReader &times)
{
    if (!value.isEmpty() && std::memchr(value.data(), 0, static_cast<size_t>(value.size())))
        return refused("nul-in-text", fieldName(field).toLatin1());
    const bool isText = field == Field::Text;
    if (value.size() > (isText ? limits::textBytes : limits::fieldBytes))
        return refused("too-long", fieldName(field).toLatin1());
    if (isText) {
        row.text = value; // as it came, with its spaces
        return std::nullopt;
    }
    const QByteArrayView trimmed = value.trimmed();
    return trimmed.isEmpty() ? std::nullopt : readShort(row, field, trimmed, times);
}

std::optional<Refusal> lacking(const Incoming &row)
{
    if (row.text.trimmed().isEmpty())
        return Refusal{"text-missing", {}};
    if (row.remoteId.isEmpty() && row.url.isEmpty() && (!row.postedAtMs || row.authorHandle.isEmpty()))
        return Refusal{"no-identity", {}};
    return std::nullopt;
}

QByteArray madeIdentity(const Incoming &row)
{
    if (!row.postedAtMs || row.authorHandle.isEmpty())
        return row.url.toByteArray();
    // Comments may bear the address of what they stand under, so the address alone does not tell them
    // apart.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : {QByteArrayView(QByteArray::number(*row.postedAtMs)), row.authorHandle,
                                      row.url.isEmpty() ? row.text : row.url}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return "vigie-" + hash.result().first(16).toHex();
}

QByteArray starsText(int rating)
{
    return (QString(rating, u'★') + QString(5 - rating, u'☆')).toUtf8();
}

Reject rejected(const Place &place, const Refusal &refusal)
{
    return {{},
            place.line,
            QLatin1StringView(refusal.reason),
            oneLine(QString::fromUtf8(refusal.detail), detailLength)};
}

} // namespace vigie::inbox
