// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/archiverows.h"
#include "inbox/feedtime.h"
#include "inbox/intakelimits.h"

#include <QMultiMap>

namespace vigie::inbox {

static constexpr qint64 noteBytesKept = 32 * 1024 * 1024;
static constexpr qint64 noteNearMs = 5000;
static constexpr qsizetype noteBegins = 100; // bytes in which a long post and its short form agree

namespace {
/// A row that is kept back, with its texts.
struct KeptRow
{
    QByteArray id;
    QByteArray text;
    QByteArray handle;
    QByteArray to;
    Place place;
    std::optional<qint64> postedAtMs;
    bool ours = false;
};

class XRows final : public ArchiveRows
{
public:
    explicit XRows(const QTimeZone &zone)
        : m_times(zone)
    {
    }
    void learn(ArchivePart, const Value &whole, const QString &) override;
    QList<QByteArray> way(ArchivePart part) const override
    {
        return part == ArchivePart::XMessages ? QList<QByteArray>{"[]", "dmConversation", "messages", "[]"}
                                              : QList<QByteArray>{"[]"};
    }
    std::optional<Refusal> take(ArchivePart part, const Value &value, const Item &item,
                                const Give &give) override;
    void endFile(const Give &give) override { giveKept(give); }
    void end(const Give &give) override;
    IncomingSource::Origin origin() const override { return {QStringLiteral("X"), {QStringLiteral("x")}}; }

private:
    std::optional<Refusal> keepNote(const Value &note, const Item &item, const Give &give);
    std::optional<Refusal> takeTweet(const Value &tweet, const Item &item, const Give &give);
    std::optional<Refusal> takeMessage(const Value &message, const Item &item, const Give &give);
    void givePost(const KeptRow &post, const QByteArray &language, const Give &give) const;
    void giveKept(const Give &give);
    QByteArray inFull(const QByteArray &text, std::optional<qint64> postedAtMs);

    FeedTime m_times;
    QByteArray m_accountId;
    QByteArray m_handle;
    QByteArray m_name;
    QMultiMap<qint64, KeptRow> m_notes; ///< by their time
    qint64 m_noteBytes = 0;
    std::optional<KeptRow> m_message; ///< the last of its conversation, not yet given
    qint64 m_group = -1;
};
} // namespace

void XRows::learn(ArchivePart, const Value &whole, const QString &)
{
    simdjson::dom::array all;
    Value first;
    if (whole.get_array().get(all) != simdjson::SUCCESS || all.at(0).get(first) != simdjson::SUCCESS)
        return;
    const auto account = member(first, "account");
    if (!account)
        return;
    m_accountId = memberText(*account, "accountId");
    m_handle = memberText(*account, "username");
    m_name = memberText(*account, "accountDisplayName");
}

/// The links that X shortened, as they were written.
static void writeOut(QByteArray &text, const ArchiveRows::Value &of, const char *longForm)
{
    static constexpr qsizetype mostLinks = 100;
    const auto links = member(of, "urls");
    simdjson::dom::array list;
    if (!links || links->get_array().get(list) != simdjson::SUCCESS)
        return;
    qsizetype done = 0;
    for (const simdjson::dom::element link : list) {
        const QByteArray wanted = memberText(link, longForm);
        const QByteArray shortened = memberText(link, "url");
        if (wanted.isEmpty() || wanted.size() > limits::fieldBytes || shortened.size() < 8 ||
            ++done > mostLinks)
            continue;
        if (const qsizetype at = text.indexOf(shortened); at >= 0)
            text.replace(at, shortened.size(), wanted);
    }
}

static QByteArray withoutReferences(QByteArray text)
{
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
}

void XRows::givePost(const KeptRow &post, const QByteArray &language, const Give &give) const
{
    Incoming row;
    row.place = post.place;
    row.remoteId = post.id;
    row.inReplyTo = post.to;
    row.authorHandle = m_handle;
    row.authorName = m_name;
    row.text = post.text;
    row.postedAtMs = post.postedAtMs;
    row.language = language;
    row.ours = true;
    const QByteArray url =
        "https://x.com/" + (m_handle.isEmpty() ? QByteArray("i") : m_handle) + "/status/" + post.id;
    if (!post.id.startsWith("note-"))
        row.url = url;
    give(row);
}

std::optional<Refusal> XRows::keepNote(const Value &note, const Item &item, const Give &give)
{
    const auto core = member(note, "core");
    KeptRow kept;
    kept.id = "note-" + memberText(note, "noteTweetId");
    kept.text = core ? memberText(*core, "text") : QByteArray();
    if (core)
        writeOut(kept.text, *core, "expandedUrl");
    kept.place = item.place;
    const QByteArray time = memberText(note, "createdAt");
    kept.postedAtMs = m_times.read(time);
    if (kept.text.trimmed().isEmpty())
        return Refusal{"text-missing", {}};
    if (!kept.postedAtMs)
        return Refusal{"date-unreadable", time};
    m_noteBytes += kept.text.size();
    if (m_noteBytes > noteBytesKept)
        givePost(kept, {}, give);
    else
        m_notes.insert(*kept.postedAtMs, kept);
    return std::nullopt;
}

/// The long form of a post, which is then no row of its own any more.
QByteArray XRows::inFull(const QByteArray &text, std::optional<qint64> postedAtMs)
{
    if (!postedAtMs || text.size() < noteBegins)
        return text;
    // A link at its end may be cut differently in the two.
    const QByteArray begin = text.first(noteBegins);
    for (auto note = m_notes.lowerBound(*postedAtMs - noteNearMs);
         note != m_notes.end() && note.key() <= *postedAtMs + noteNearMs; ++note) {
        if (!note->text.startsWith(begin))
            continue;
        const QByteArray whole = note->text;
        m_notes.erase(note);
        return whole;
    }
    return text;
}

std::optional<Refusal> XRows::takeTweet(const Value &tweet, const Item &item, const Give &give)
{
    KeptRow post;
    post.id = memberText(tweet, "id_str");
    if (post.id.isEmpty())
        post.id = memberText(tweet, "id");
    post.text = memberText(tweet, "full_text");
    if (post.text.isEmpty())
        post.text = memberText(tweet, "text");
    if (post.text.startsWith("RT @"))
        return std::nullopt;
    const QByteArray time = memberText(tweet, "created_at");
    post.postedAtMs = m_times.read(time);
    if (!post.postedAtMs && !time.isEmpty())
        return Refusal{"date-unreadable", time};
    if (post.id.isEmpty())
        return Refusal{"no-identity", {}};
    post.place = item.place;
    post.to = memberText(tweet, "in_reply_to_status_id_str");
    if (post.to.isEmpty())
        post.to = memberText(tweet, "in_reply_to_status_id");
    if (const auto entities = member(tweet, "entities"))
        writeOut(post.text, *entities, "expanded_url");
    post.text = inFull(withoutReferences(post.text), post.postedAtMs);
    QByteArray language = memberText(tweet, "lang");
    if (language.size() != 2) // "und", "zxx", "qme": none
        language.clear();
    givePost(post, language, give);
    return std::nullopt;
}

void XRows::giveKept(const Give &give)
{
    if (!m_message)
        return;
    const KeptRow kept = *std::exchange(m_message, {});
    Incoming row;
    row.place = kept.place;
    row.remoteId = kept.id;
    row.inReplyTo = kept.to;
    row.authorHandle = kept.handle;
    if (kept.ours)
        row.authorName = m_name;
    row.text = kept.text;
    row.postedAtMs = kept.postedAtMs;
    row.kind = Kind::Message;
    row.isPrivate = true;
    if (kept.ours || !m_accountId.isEmpty())
        row.ours = kept.ours;
    give(row);
}

/// A conversation mostly begins with what is newest.
std::optional<Refusal> XRows::takeMessage(const Value &message, const Item &item, const Give &give)
{
    KeptRow row;
    row.id = memberText(message, "id");
    row.text = withoutReferences(memberText(message, "text"));
    writeOut(row.text, message, "expanded");
    const QByteArray time = memberText(message, "createdAt");
    row.postedAtMs = m_times.read(time);
    row.place = item.place;
    const QByteArray sender = memberText(message, "senderId");
    row.ours = !m_accountId.isEmpty() && sender == m_accountId;
    row.handle = row.ours && !m_handle.isEmpty() ? m_handle : sender;
    if (row.text.trimmed().isEmpty())
        return member(message, "mediaUrls") ? std::nullopt : std::optional(Refusal{"text-missing", {}});
    if (!row.postedAtMs)
        return Refusal{"date-unreadable", time};
    if (m_message && m_group == item.group && m_message->ours != row.ours) {
        const bool newestFirst = *row.postedAtMs < *m_message->postedAtMs;
        if (newestFirst && m_message->ours)
            m_message->to = row.id;
        else if (!newestFirst && row.ours)
            row.to = m_message->id;
    }
    giveKept(give);
    m_message = row;
    m_group = item.group;
    return std::nullopt;
}

std::optional<Refusal> XRows::take(ArchivePart part, const Value &value, const Item &item, const Give &give)
{
    if (!value.is_object())
        return Refusal{"json-not-object", {}};
    if (part == ArchivePart::XMessages) {
        const auto message = member(value, "messageCreate");
        return message ? takeMessage(*message, item, give) : std::nullopt; // who joined, a reaction
    }
    if (part == ArchivePart::XNotes) {
        const auto note = member(value, "noteTweet");
        return keepNote(note.value_or(value), item, give);
    }
    const auto tweet = member(value, "tweet");
    return takeTweet(tweet.value_or(value), item, give);
}

void XRows::end(const Give &give)
{
    for (const KeptRow &note : std::as_const(m_notes))
        givePost(note, {}, give);
    m_notes.clear();
}

std::unique_ptr<ArchiveRows> xRows(const QTimeZone &zone)
{
    return std::make_unique<XRows>(zone);
}

} // namespace vigie::inbox
