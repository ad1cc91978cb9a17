// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/archiverows.h"

#include "inbox/feedentry.h"

namespace vigie::inbox {

using simdjson::dom::element_type;

std::optional<ArchiveRows::Value> member(const ArchiveRows::Value &of, std::string_view key)
{
    simdjson::dom::object object;
    ArchiveRows::Value value;
    if (of.get_object().get(object) != simdjson::SUCCESS || object[key].get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

QByteArray memberText(const ArchiveRows::Value &of, std::string_view key)
{
    const auto value = member(of, key);
    if (!value)
        return {};
    switch (value->type()) {
    case element_type::STRING: {
        const std::string_view text = value->get_string().value_unsafe();
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    case element_type::INT64:
        return QByteArray::number(value->get_int64().value_unsafe());
    case element_type::UINT64:
        return QByteArray::number(value->get_uint64().value_unsafe());
    default:
        return {};
    }
}

namespace {
class GoogleRows final : public ArchiveRows
{
public:
    explicit GoogleRows(const QTimeZone &zone)
        : m_times(zone)
    {
    }
    void learn(ArchivePart, const Value &whole, const QString &folder) override
    {
        for (const char *key : {"title", "locationName", "storeCode"}) {
            if (const QByteArray name = memberText(whole, key); !name.isEmpty()) {
                m_places.insert(folder, name);
                return;
            }
        }
    }
    QList<QByteArray> way(ArchivePart) const override { return {"reviews", "[]"}; }
    std::optional<Refusal> take(ArchivePart part, const Value &value, const Item &item,
                                const Give &give) override;
    IncomingSource::Origin origin() const override
    {
        return {QStringLiteral("Google Business Profile"), {QStringLiteral("google-review")}};
    }

private:
    void giveReply(const Value &reply, const Incoming &to, const Give &give);

    TimeReader m_times;
    QMap<QString, QByteArray> m_places; ///< by their folder
};
} // namespace

void GoogleRows::giveReply(const Value &reply, const Incoming &to, const Give &give)
{
    const QByteArray text = memberText(reply, "comment");
    if (text.trimmed().isEmpty())
        return;
    const QByteArray id = to.remoteId.toByteArray() + "/reply";
    Incoming row;
    row.place = to.place;
    row.remoteId = id;
    row.inReplyTo = to.remoteId;
    row.where = to.where;
    row.text = text;
    row.kind = Kind::Comment;
    row.ours = true;
    const auto repliedAt = m_times.read(memberText(reply, "updateTime"));
    row.postedAtMs = repliedAt ? repliedAt : to.postedAtMs;
    give(row);
}

std::optional<Refusal> GoogleRows::take(ArchivePart, const Value &value, const Item &item, const Give &give)
{
    const QByteArray time = memberText(value, "createTime");
    const QByteArray stars = memberText(value, "starRating");
    const auto reviewer = member(value, "reviewer");
    const QByteArray name = reviewer ? memberText(*reviewer, "displayName") : QByteArray();
    QByteArray text = memberText(value, "comment");
    QByteArray id = memberText(value, "name");
    const QByteArray place = m_places.value(item.folder);
    Incoming row;
    row.place = item.place;
    for (const auto &[field, said] : {std::pair(Field::Rating, stars), std::pair(Field::PostedAt, time)}) {
        if (const auto refusal = readField(row, field, said, m_times))
            return refusal;
    }
    if (text.trimmed().isEmpty() && row.rating)
        text = starsText(*row.rating);
    row.text = text;
    row.authorName = name;
    row.where = place;
    row.kind = Kind::Review;
    if (id.isEmpty())
        id = memberText(value, "reviewId");
    if (id.isEmpty()) {
        row.authorHandle = name;
        id = madeIdentity(row);
        row.authorHandle = {};
    }
    row.remoteId = id;
    give(row);
    if (const auto reply = member(value, "reviewReply"); reply && !row.remoteId.isEmpty())
        giveReply(*reply, row, give);
    return std::nullopt;
}

std::unique_ptr<ArchiveRows> googleRows(const QTimeZone &zone)
{
    return std::make_unique<GoogleRows>(zone);
}

namespace {
class MastodonRows final : public ArchiveRows
{
public:
    explicit MastodonRows(const QTimeZone &zone)
        : m_times(zone)
    {
    }
    void learn(ArchivePart, const Value &whole, const QString &) override
    {
        m_handle = handleOf(memberText(whole, "id"), memberText(whole, "preferredUsername"));
        m_name = memberText(whole, "name");
    }
    QList<QByteArray> way(ArchivePart) const override { return {"orderedItems", "[]"}; }
    std::optional<Refusal> take(ArchivePart part, const Value &value, const Item &item,
                                const Give &give) override;
    IncomingSource::Origin origin() const override
    {
        return {QStringLiteral("Mastodon"), {QStringLiteral("mastodon")}};
    }

private:
    static QByteArray handleOf(const QByteArray &actor, QByteArray user);

    FeedTime m_times;
    QByteArray m_handle;
    QByteArray m_name;
};
} // namespace

/// "kerlo@mastodon.social" of "https://mastodon.social/users/kerlo".
QByteArray MastodonRows::handleOf(const QByteArray &actor, QByteArray user)
{
    const QUrl url = QUrl::fromEncoded(actor);
    if (user.isEmpty())
        user = url.fileName().toUtf8();
    return user.isEmpty() || url.host().isEmpty() ? user : user + '@' + url.host().toUtf8();
}

/// Whether one of those it went to ends so; a single one may stand without its list.
static bool wentTo(const ArchiveRows::Value &activity, QByteArrayView ending)
{
    for (const char *key : {"to", "cc"}) {
        if (memberText(activity, key).endsWith(ending))
            return true;
        const auto all = member(activity, key);
        simdjson::dom::array list;
        if (!all || all->get_array().get(list) != simdjson::SUCCESS)
            continue;
        for (const simdjson::dom::element one : list) {
            std::string_view address;
            if (one.get_string().get(address) == simdjson::SUCCESS &&
                QByteArrayView(address.data(), static_cast<qsizetype>(address.size())).endsWith(ending))
                return true;
        }
    }
    return false;
}

/// The one language its text is in.
static QByteArray languageOf(const ArchiveRows::Value &note)
{
    const auto map = member(note, "contentMap");
    simdjson::dom::object languages;
    if (!map || map->get_object().get(languages) != simdjson::SUCCESS || languages.size() != 1)
        return {};
    const std::string_view key = (*languages.begin()).key;
    return QByteArray(key.data(), static_cast<qsizetype>(key.size()));
}

std::optional<Refusal> MastodonRows::take(ArchivePart, const Value &value, const Item &item, const Give &give)
{
    simdjson::dom::object activity;
    if (value.get_object().get(activity) != simdjson::SUCCESS)
        return Refusal{"json-not-object", {}};
    const auto note = member(value, "object");
    if (memberText(value, "type") != "Create" || !note || !note->is_object())
        return std::nullopt; // a boost, or something else than a text
    const QByteArray id = memberText(*note, "id");
    const QByteArray url = memberText(*note, "url");
    const QByteArray to = memberText(*note, "inReplyTo");
    const QByteArray time = memberText(*note, "published");
    QByteArray language = languageOf(*note);
    if (const qsizetype region = language.indexOf('-'); region >= 0)
        language.truncate(region);
    const QByteArray handle = m_handle.isEmpty() ? handleOf(memberText(value, "actor"), {}) : m_handle;
    QByteArray text = plainText({memberText(*note, "content"), FeedText::Form::Html}).toUtf8();
    const QByteArray warning =
        plainText({memberText(*note, "summary"), FeedText::Form::Plain}).trimmed().toUtf8();
    if (!warning.isEmpty())
        text = text.isEmpty() ? warning : warning + "\n\n" + text;
    if (text.isEmpty() && member(*note, "attachment"))
        return std::nullopt; // a picture without words
    Incoming row;
    row.place = item.place;
    row.remoteId = id;
    row.url = url;
    row.inReplyTo = to;
    row.authorHandle = handle;
    row.authorName = m_name;
    row.text = text;
    row.language = language;
    row.postedAtMs = m_times.read(time);
    if (!row.postedAtMs && !time.isEmpty())
        return Refusal{"date-unreadable", time};
    row.ours = true;
    const bool isOpen = wentTo(value, "#Public") || wentTo(value, "as:Public") || wentTo(value, "/followers");
    row.isPrivate = !isOpen && (member(value, "to") || member(value, "cc"));
    give(row);
    return std::nullopt;
}

std::unique_ptr<ArchiveRows> mastodonRows(const QTimeZone &zone)
{
    return std::make_unique<MastodonRows>(zone);
}

} // namespace vigie::inbox
