// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/xmlfeed.h"

#include "base/text.h"
#include "inbox/entryspool.h"
#include "inbox/feedentry.h"
#include "inbox/feedtag.h"
#include "inbox/intakelimits.h"
#include "inbox/xmlwalk.h"

namespace vigie::inbox {

using namespace Qt::StringLiterals;
using Token = XmlWalk::Token;
using Tags = XmlWalk::Tags;
using Text = XmlWalk::Text;

static constexpr QLatin1StringView atomSpace = "http://www.w3.org/2005/Atom"_L1;

namespace {
/// What an element hands on to those in it.
struct Scope
{
    QByteArray language;
    QUrl base;
};

class XmlFeed final : public IncomingSource
{
public:
    XmlFeed(std::unique_ptr<XmlBytes> bytes, QString path, const RowTerms &terms)
        : m_path(path)
        , m_size(bytes->total())
        , m_xml(std::move(bytes), std::move(path))
        , m_rows(terms.zone)
    {
    }
    Result<void> readRoot();
    Result<std::optional<Row>> next() override;
    Result<Incoming> again(const Place &place) override;
    qint64 position() const override { return m_done ? m_size : std::min(m_xml.bytes().done(), m_size - 1); }
    qint64 size() const override { return m_size; }

private:
    Result<std::optional<Row>> entryRow();
    FeedEntry readEntry();
    void readHeader(FeedTag tag);
    void readField(FeedEntry &entry, FeedTag tag);
    FeedText readText();
    FeedText readOldText(const QString &type);
    void readLink(FeedEntry &entry);
    void readId(FeedEntry &entry);
    void readPerson(FeedEntry &entry);
    QByteArray readWord() { return m_xml.content(Text::MayBeHtml, Tags::LeftOut).trimmed(); }
    Scope scopeHere() const;
    FeedTag tagHere() const { return feedTag(m_xml.space(), m_xml.name(), m_own); }

    const QString m_path;
    const qint64 m_size;
    XmlWalk m_xml;
    FeedRows m_rows;
    EntrySpool m_spool;
    QList<Scope> m_scopes; ///< of the elements that are open around entries, and of the entry
    QString m_own;         ///< namespace of the root
    bool m_oldAtom = false;
    bool m_alone = false; ///< an entry of Atom, without a feed around it
    QByteArray m_title;
    FeedEntry m_author; ///< the feed's, for entries without one
    QByteArray m_date;  ///< of the entry, where it does not say when it was published
    FeedText m_description;
    bool m_idIsLink = false;
    qint64 m_entries = 0;
    bool m_done = false;
};
} // namespace

Result<void> XmlFeed::readRoot()
{
    Token token = Token::Other;
    while (token != Token::Start && token != Token::Stop)
        token = m_xml.step();
    m_alone = token == Token::Start && m_xml.name() == "entry"_L1 && m_xml.space() == atomSpace;
    if (m_alone || (token == Token::Start && isFeedRoot(m_xml.name()))) {
        m_own = m_xml.space().toString();
        m_oldAtom = m_xml.name() == "feed"_L1 && m_own != atomSpace;
        m_scopes.append(scopeHere());
        return {};
    }
    if (token == Token::Start || !m_xml.bytes().hasMarkup())
        return fail(ErrorCode::FormatUnknown, {{"path", m_path}});
    return fail(m_xml.failure());
}

Scope XmlFeed::scopeHere() const
{
    Scope scope = m_scopes.isEmpty() ? Scope() : m_scopes.last();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.qualifiedName() == "xml:lang"_L1)
            scope.language = attribute.value().toUtf8();
        else if (attribute.qualifiedName() == "xml:base"_L1 && attribute.value().size() <= limits::fieldBytes)
            scope.base = scope.base.resolved(QUrl(attribute.value().toString()));
    }
    return scope;
}

/// Of Atom 0.3: plain in XML, unless it says how it is written.
FeedText XmlFeed::readOldText(const QString &type)
{
    const QString mode = m_xml.attributes().value("mode"_L1).toString();
    const bool html = type.contains("html"_L1) || (type.isEmpty() && mode == "escaped"_L1);
    if (mode == "base64"_L1)
        return {QByteArray::fromBase64(m_xml.content(Text::MayBeHtml, Tags::LeftOut)),
                html ? FeedText::Form::Html : FeedText::Form::Plain};
    if (mode != "escaped"_L1)
        return {m_xml.content(Text::IsText, Tags::Kept), FeedText::Form::Html};
    return {m_xml.content(Text::MayBeHtml, html ? Tags::Kept : Tags::LeftOut),
            html ? FeedText::Form::Html : FeedText::Form::Plain};
}

/// Atom says how its texts are written; those of RSS are HTML.
FeedText XmlFeed::readText()
{
    const QString type = m_xml.attributes().value("type"_L1).toString().trimmed().toLower();
    const bool atom = m_xml.space() == atomSpace;
    if (m_oldAtom && m_xml.space() == m_own)
        return readOldText(type);
    if (m_xml.space() == "http://www.w3.org/1999/xhtml"_L1 ||
        (atom && (type == "xhtml"_L1 || type.endsWith("+xml"_L1) || type.endsWith("/xml"_L1))))
        return {m_xml.content(Text::IsText, Tags::Kept), FeedText::Form::Html};
    if (!atom || type.contains("html"_L1))
        return {m_xml.content(Text::MayBeHtml, Tags::Kept), FeedText::Form::Html};
    if (type.isEmpty() || type.startsWith("text"_L1))
        return {m_xml.content(Text::MayBeHtml, Tags::LeftOut), FeedText::Form::Plain};
    m_xml.skip(); // a picture, for instance
    return {};
}

void XmlFeed::readLink(FeedEntry &entry)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (!attributes.hasAttribute("href"_L1)) {
        const QUrl base = scopeHere().base;
        const QByteArray address = webAddress(readWord(), base);
        if (entry.link.isEmpty())
            entry.link = address;
        return;
    }
    const QString relation = attributes.value("rel"_L1).toString().trimmed().toLower();
    const bool isPage = relation.isEmpty() || relation.section(u'/', -1) == "alternate"_L1;
    if (isPage && entry.link.isEmpty())
        entry.link = webAddress(attributes.value("href"_L1).toUtf8(), scopeHere().base);
    m_xml.skip();
}

void XmlFeed::readId(FeedEntry &entry)
{
    const bool guid = m_xml.name().compare("guid"_L1, Qt::CaseInsensitive) == 0;
    const bool permanent = m_xml.attributes().value("isPermaLink"_L1) != "false"_L1;
    const QByteArray id = readWord();
    if (entry.id.isEmpty() || guid)
        entry.id = id;
    m_idIsLink = guid && permanent;
}

/// A person of Atom, in parts, or of RSS, in a text. What is known of an author already stays.
void XmlFeed::readPerson(FeedEntry &entry)
{
    FeedEntry person;
    QByteArray address;
    QByteArray text;
    for (const int depth = m_xml.depth(); m_xml.isInside(depth);) {
        const Token token = m_xml.step();
        if (token == Token::Text && text.size() < limits::fieldBytes)
            text += m_xml.text().toUtf8();
        if (token != Token::Start)
            continue;
        switch (tagHere()) {
        case FeedTag::Name:
            person.authorName = readWord();
            break;
        case FeedTag::Mail:
            person.authorHandle = readWord();
            break;
        case FeedTag::Uri: {
            const QUrl base = scopeHere().base;
            address = webAddress(readWord(), base);
            break;
        }
        default:
            m_xml.skip();
        }
    }
    if (person.authorName.isEmpty() && person.authorHandle.isEmpty() && !text.trimmed().isEmpty())
        setAuthor(person, text);
    if (person.authorHandle.isEmpty())
        person.authorHandle = address;
    if (entry.authorName.isEmpty())
        entry.authorName = person.authorName;
    if (entry.authorHandle.isEmpty())
        entry.authorHandle = person.authorHandle;
}

void XmlFeed::readField(FeedEntry &entry, FeedTag tag)
{
    const auto first = [](auto &kept, auto value) {
        if (kept.isEmpty())
            kept = std::move(value);
    };
    const auto firstText = [](FeedText &kept, FeedText text) {
        if (kept.value.trimmed().isEmpty())
            kept = std::move(text);
    };
    switch (tag) {
    case FeedTag::Id:
        return readId(entry);
    case FeedTag::Link:
        return readLink(entry);
    case FeedTag::Author:
    case FeedTag::Creator:
        return readPerson(entry);
    case FeedTag::Title:
        return firstText(entry.title, readText());
    case FeedTag::Content:
        if (const QByteArray language = scopeHere().language; !language.isEmpty())
            entry.language = language;
        return firstText(entry.content, readText());
    case FeedTag::Summary:
        return firstText(entry.summary, readText());
    case FeedTag::Description:
        return firstText(m_description, readText());
    case FeedTag::Published:
        return first(entry.published, readWord());
    case FeedTag::Date:
        return first(m_date, readWord());
    case FeedTag::Updated:
        return first(entry.updated, readWord());
    case FeedTag::Language:
        entry.language = readWord();
        return;
    case FeedTag::ReplyTo:
        first(entry.inReplyTo, m_xml.attributes().value("ref"_L1).trimmed().toUtf8());
        return m_xml.skip();
    default:
        return m_xml.skip();
    }
}

FeedEntry XmlFeed::readEntry()
{
    FeedEntry entry;
    m_scopes.append(scopeHere());
    m_date.clear();
    m_description = {};
    m_idIsLink = false;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == "about"_L1)
            entry.id = attribute.value().trimmed().toUtf8();
    }
    for (const int depth = m_xml.depth(); m_xml.isInside(depth);) {
        if (m_xml.step() != Token::Start)
            continue;
        if (const FeedTag tag = tagHere(); tag != FeedTag::Inside)
            readField(entry, tag);
    }
    if (entry.published.isEmpty())
        entry.published = m_date;
    if (entry.summary.value.trimmed().isEmpty())
        entry.summary = m_description;
    if (entry.link.isEmpty() && m_idIsLink)
        entry.link = webAddress(entry.id, {});
    if (entry.language.isEmpty())
        entry.language = m_scopes.last().language;
    if (entry.authorName.isEmpty() && entry.authorHandle.isEmpty()) {
        entry.authorName = m_author.authorName;
        entry.authorHandle = m_author.authorHandle;
    }
    m_scopes.removeLast();
    return entry;
}

void XmlFeed::readHeader(FeedTag tag)
{
    switch (tag) {
    case FeedTag::Title:
        if (const QString title = oneLine(plainText(readText())); m_title.isEmpty())
            m_title = title.toUtf8();
        break;
    case FeedTag::Language:
        m_scopes.last().language = readWord();
        break;
    case FeedTag::Author:
        readPerson(m_author);
        break;
    default:
        m_xml.skip();
    }
}

Result<std::optional<IncomingSource::Row>> XmlFeed::entryRow()
{
    if (++m_entries > limits::entries)
        return fail(ErrorCode::TooLarge, {{"path", m_path}, {"limit", QString::number(limits::entries)}});
    const Place place{0, m_xml.line()};
    FeedEntry entry = readEntry();
    if (m_xml.hasFailed())
        return fail(m_xml.failure());
    Row row = m_rows.rowOf(std::move(entry), place);
    if (row) {
        if (auto kept = m_spool.add(*row); !kept)
            return fail(kept.error());
        row->parentTitle = m_title;
    }
    return row;
}

Result<std::optional<IncomingSource::Row>> XmlFeed::next()
{
    if (m_alone && !m_done) {
        m_done = true;
        return entryRow();
    }
    while (!m_done) {
        const Token token = m_xml.step();
        if (token == Token::Start) {
            const FeedTag tag = tagHere();
            if (tag == FeedTag::Entry)
                return entryRow();
            if (tag == FeedTag::Inside)
                m_scopes.append(scopeHere());
            else
                readHeader(tag);
        } else if (token == Token::End) {
            m_scopes.removeLast();
            m_done = m_xml.depth() == 0; // whatever stands behind it
        } else if (token == Token::Stop) {
            m_done = true;
        }
        if (m_xml.hasFailed() && !(m_done && m_xml.depth() == 0)) {
            m_done = true;
            return fail(m_xml.failure());
        }
    }
    return std::nullopt;
}

Result<Incoming> XmlFeed::again(const Place &place)
{
    std::optional<Incoming> row = m_spool.at(place);
    if (!row)
        return fail(ErrorCode::FileChanged, {{"path", m_path}});
    row->parentTitle = m_title;
    return *row;
}

Result<std::unique_ptr<IncomingSource>> openXmlFeed(std::unique_ptr<XmlBytes> bytes, const QString &path,
                                                    const RowTerms &terms)
{
    auto feed = std::make_unique<XmlFeed>(std::move(bytes), path, terms);
    if (auto root = feed->readRoot(); !root)
        return fail(root.error());
    return feed;
}

} // namespace vigie::inbox
