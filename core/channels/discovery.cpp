// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/discovery.h"

#include "base/htmlreference.h"
#include "base/htmltags.h"
#include "base/text.h"
#include "inbox/feedsource.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace vigie::channels {

using namespace Qt::StringLiterals;

const char feedTypes[] =
    "application/atom+xml, application/rss+xml, application/feed+json, "
    "application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.7, */*;q=0.5";

static constexpr qsizetype headBytes = 4096;
static constexpr qsizetype titleLength = 120;
static constexpr qsizetype pageBytes = 2 * 1024 * 1024; // of a page, beyond which nobody names a feed
static constexpr int mostAnchors = 3000;

bool isPage(QByteArrayView document)
{
    const QByteArray head = document.first(std::min(document.size(), headBytes)).toByteArray().toLower();
    const auto at = [&](const char *mark) {
        const qsizetype found = head.indexOf(mark);
        return found < 0 ? head.size() : found;
    };
    const qsizetype page = std::min(at("<html"), at("<!doctype html"));
    return page < std::min({at("<rss"), at("<feed"), at("<rdf:"), head.size()});
}

namespace {
/// Reads the tags of a page for the feeds that they name.
class PageReader
{
public:
    PageReader(QByteArrayView page, const QUrl &address)
        : m_tags(page)
        , m_base(address)
    {
    }
    QList<FoundFeed> read();

private:
    QString value(HtmlToken::Attribute which);
    void readLink();
    void endAnchor();
    static bool looksLikeFeed(const QUrl &address, const QString &words);
    void add(QList<FoundFeed> &to, const QString &href, const QString &title);

    HtmlTags m_tags;
    HtmlToken m_token;
    HtmlReferences m_references;
    QUrl m_base;
    QList<FoundFeed> m_named;
    QList<FoundFeed> m_likely;
    QString m_anchor; ///< href of the one that is open
    QString m_words;  ///< in it
    int m_anchors = 0;
};
} // namespace

QString PageReader::value(HtmlToken::Attribute which)
{
    const auto &written = m_token.attributes[which];
    return written ? m_references.decoded(*written, HtmlReferences::Where::Attribute).trimmed() : QString();
}

void PageReader::add(QList<FoundFeed> &to, const QString &href, const QString &title)
{
    QUrl address = m_base.resolved(QUrl(href, QUrl::TolerantMode)).adjusted(QUrl::RemoveFragment);
    if (address.scheme() == "http"_L1 || address.scheme() == "feed"_L1)
        address.setScheme(u"https"_s);
    if (href.isEmpty() || to.size() >= mostFeeds || !checkedWebAddress(address))
        return;
    if (std::ranges::find(to, address, &FoundFeed::address) == to.end())
        to.append({address, oneLine(title, titleLength)});
}

void PageReader::readLink()
{
    static const QStringList types{u"application/rss+xml"_s, u"application/atom+xml"_s,
                                   u"application/rdf+xml"_s, u"application/feed+json"_s,
                                   u"text/rss+xml"_s,        u"text/atom+xml"_s};
    const QStringList relations = value(HtmlToken::Relation).toLower().simplified().split(u' ');
    const QString type = value(HtmlToken::MediaType).toLower().section(u';', 0, 0).trimmed();
    if (relations.contains(u"alternate"_s) ? types.contains(type) : relations.contains(u"feed"_s))
        add(m_named, value(HtmlToken::Href), value(HtmlToken::Title));
}

bool PageReader::looksLikeFeed(const QUrl &address, const QString &words)
{
    static const QRegularExpression path(
        u"(^|[/._-])(rss|atom|feed|feeds|rdf)([/._-]?(xml|2|20|php|aspx?)?)/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(u"\\b(rss|atom)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return path.match(address.path()).hasMatch() || word.match(words).hasMatch();
}

void PageReader::endAnchor()
{
    if (m_anchor.isEmpty() || ++m_anchors > mostAnchors)
        return;
    const QUrl address = m_base.resolved(QUrl(m_anchor));
    if (m_anchor.startsWith("feed:"_L1) || looksLikeFeed(address, m_words))
        add(m_likely, m_anchor.startsWith("feed:https:"_L1) ? m_anchor.sliced(5) : m_anchor, m_words);
    m_anchor.clear();
    m_words.clear();
}

QList<FoundFeed> PageReader::read()
{
    bool hasBase = false;
    while (m_tags.next(m_token)) {
        if (m_token.type == HtmlToken::Type::Text) {
            if (!m_anchor.isEmpty() && m_words.size() < titleLength)
                m_words +=
                    m_references.decoded(m_token.text.first(std::min<qsizetype>(m_token.text.size(), 400)),
                                         HtmlReferences::Where::Text);
            continue;
        }
        const bool start = m_token.type == HtmlToken::Type::Start;
        if (m_token.name == "a")
            endAnchor();
        if (start && m_token.name == "link")
            readLink();
        else if (start && m_token.name == "a")
            m_anchor = value(HtmlToken::Href);
        else if (start && m_token.name == "base" && !std::exchange(hasBase, true))
            m_base = m_base.resolved(QUrl(value(HtmlToken::Href)));
    }
    endAnchor();
    return m_named.isEmpty() ? m_likely : m_named;
}

QList<FoundFeed> feedsNamedIn(QByteArrayView page, const QUrl &address)
{
    page = page.first(std::min(page.size(), pageBytes));
    QStringDecoder decode = QStringDecoder::decoderForHtml(page);
    if (!decode.isValid())
        decode = QStringDecoder(QStringDecoder::Utf8);
    const QString text = decode(page);
    const QByteArray utf8 = text.toUtf8();
    return PageReader(utf8, address).read();
}

Result<QString> titleOfFeed(const QByteArray &document, const QUrl &address)
{
    const auto none = [&] { return fail(ErrorCode::NoFeed, {{"host", hostOf(address)}}); };
    if (isPage(document))
        return none();
    const std::atomic_bool never = false;
    const inbox::RowTerms terms{QTimeZone(QTimeZone::UTC), *inbox::FieldNames::with({}), {}};
    const auto source = inbox::openFeed(document, hostOf(address), terms, never);
    if (!source)
        return none();
    const auto first = (*source)->next();
    if (!first)
        return none();
    const bool isTold = *first && **first;
    return isTold ? oneLine(QString::fromUtf8((**first)->parentTitle), titleLength) : QString();
}

Error errorOf(const HttpAnswer &answer)
{
    const QString host = hostOf(answer.url);
    if (answer.status == 410)
        return makeError(ErrorCode::FeedGone, {{"host", host}});
    Error error =
        makeError(ErrorCode::AnswerRefused, {{"host", host}, {"status", QString::number(answer.status)}});
    error.tryAgain = answer.status == 429 || answer.status >= 500;
    return error;
}

static Result<QList<FoundFeed>> feedsOf(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (answer->status != 200)
        return fail(errorOf(*answer));
    if (const auto title = titleOfFeed(answer->body, answer->url))
        return QList<FoundFeed>{{answer->movedTo.value_or(answer->url), *title}};
    const QList<FoundFeed> named = feedsNamedIn(answer->body, answer->url);
    if (named.isEmpty())
        return fail(ErrorCode::NoFeed, {{"host", hostOf(answer->url)}});
    return named;
}

QFuture<Result<QList<FoundFeed>>> lookForFeeds(HttpClient &client, const QString &typed,
                                               std::shared_ptr<std::atomic_bool> cancel)
{
    const Result<QUrl> address = webAddressTyped(typed);
    if (!address)
        return QtFuture::makeReadyValueFuture(Result<QList<FoundFeed>>(fail(address.error())));
    return client.get({.url = *address, .accept = feedTypes, .cancel = std::move(cancel)})
        .then(QtFuture::Launch::Sync, feedsOf);
}

} // namespace vigie::channels
