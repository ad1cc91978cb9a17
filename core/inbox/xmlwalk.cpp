// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/xmlwalk.h"

#include "base/html.h"
#include "inbox/intakelimits.h"

#include <algorithm>

namespace vigie::inbox {

using namespace Qt::StringLiterals;

static constexpr int namesInvented = 1000; // by one file, of characters that there are not
static constexpr qsizetype longestCharacter = 16;
static constexpr int expansionLimit = 1024;

QString XmlWalk::CharacterNames::resolveUndeclaredEntity(const QString &name)
{
    const QString character = htmlEntity(name.toUtf8());
    // What is given is read as XML once more.
    if (!character.isEmpty())
        return character.toHtmlEscaped();
    return ++m_invented > namesInvented ? QString() : u"&amp;"_s + name + u';';
}

XmlWalk::XmlWalk(std::unique_ptr<XmlBytes> bytes, QString path)
    : m_bytes(std::move(bytes))
    , m_path(std::move(path))
{
    m_xml.setDevice(m_bytes.get());
    m_xml.setEntityResolver(&m_names);
    m_xml.setEntityExpansionLimit(expansionLimit);
    // Prefixes that many feeds use and some forget to declare.
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> usual[] = {
        {"atom"_L1, "http://www.w3.org/2005/Atom"_L1},
        {"content"_L1, "http://purl.org/rss/1.0/modules/content/"_L1},
        {"dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
        {"dcterms"_L1, "http://purl.org/dc/terms/"_L1},
        {"feedburner"_L1, "http://rssnamespace.org/feedburner/ext/1.0"_L1},
        {"georss"_L1, "http://www.georss.org/georss"_L1},
        {"itunes"_L1, "http://www.itunes.com/dtds/podcast-1.0.dtd"_L1},
        {"media"_L1, "http://search.yahoo.com/mrss/"_L1},
        {"rdf"_L1, "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1},
        {"slash"_L1, "http://purl.org/rss/1.0/modules/slash/"_L1},
        {"sy"_L1, "http://purl.org/rss/1.0/modules/syndication/"_L1},
        {"thr"_L1, "http://purl.org/syndication/thread/1.0"_L1},
        {"wfw"_L1, "http://wellformedweb.org/CommentAPI/"_L1},
        {"xhtml"_L1, "http://www.w3.org/1999/xhtml"_L1},
    };
    for (const auto &[prefix, space] : usual)
        m_xml.addExtraNamespaceDeclaration({QString(prefix), QString(space)});
}

/// Whether a declaration in the file is more than a name for a character.
bool XmlWalk::declaresTooMuch() const
{
    const auto declarations = m_xml.entityDeclarations();
    return std::ranges::any_of(declarations, [](const QXmlStreamEntityDeclaration &entity) {
        QStringView value = entity.value();
        if (value.startsWith("&#"_L1))
            value = value.sliced(2);
        return value.size() > longestCharacter || value.contains(u'&') || value.contains(u'%') ||
               value.contains(u'<') || !entity.systemId().isEmpty() || !entity.publicId().isEmpty();
    });
}

XmlWalk::Token XmlWalk::step()
{
    if (m_stopped)
        return Token::Stop;
    m_bytes->allow();
    Token token = Token::Other;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        token = Token::Start;
        if (++m_depth > limits::xmlDepth)
            m_reason = "xml-too-deep";
        break;
    case QXmlStreamReader::EndElement:
        token = Token::End;
        --m_depth;
        break;
    case QXmlStreamReader::Characters:
        token = Token::Text;
        break;
    case QXmlStreamReader::DTD:
        if (declaresTooMuch())
            m_reason = "xml-entities";
        break;
    default:
        break;
    }
    m_stopped = m_xml.atEnd() || hasFailed();
    return m_stopped ? Token::Stop : token;
}

Error XmlWalk::failure() const
{
    if (m_bytes->isCancelled())
        return makeError(ErrorCode::Cancelled);
    if (m_bytes->hasFailed())
        return makeError(ErrorCode::InputOutput, {{"path", m_path}});
    if (m_bytes->isExhausted())
        return makeError(ErrorCode::TooLarge,
                         {{"path", m_path}, {"limit", QString::number(limits::xmlTokenBytes)}});
    const bool cut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    const char *const reason = m_reason ? m_reason : cut ? "xml-cut" : "xml-invalid";
    return makeError(
        ErrorCode::FormatInvalid,
        {{"path", m_path}, {"line", QString::number(line())}, {"reason", QLatin1StringView(reason)}});
}

void XmlWalk::skip()
{
    for (const int depth = m_depth; isInside(depth);)
        step();
}

/// As HTML writes it, with the attributes that its text depends on.
void XmlWalk::appendTag(QByteArray &out, bool start) const
{
    static constexpr QLatin1StringView alone[] = {"br"_L1, "img"_L1, "hr"_L1, "wbr"_L1};
    if (!start) {
        if (std::ranges::none_of(alone, [&](QLatin1StringView without) { return name() == without; }))
            out += "</" + name().toUtf8() + '>';
        return;
    }
    out += '<' + name().toUtf8();
    const QXmlStreamAttributes all = attributes();
    for (const QLatin1StringView attribute : {"alt"_L1, "style"_L1, "hidden"_L1}) {
        if (all.hasAttribute(attribute))
            out += ' ' + QByteArray(attribute.data(), attribute.size()) + "=\"" +
                   all.value(attribute).toString().toHtmlEscaped().toUtf8() + '"';
    }
    out += '>';
}

QByteArray XmlWalk::content(Text text, Tags tags)
{
    QByteArray out;
    for (const int depth = m_depth; isInside(depth);) {
        const Token token = step();
        if (out.size() > limits::entryTextBytes)
            continue;
        if (token == Token::Text)
            out += text == Text::IsText ? m_xml.text().toString().toHtmlEscaped().toUtf8()
                                        : m_xml.text().toUtf8();
        else if (token == Token::Start && tags == Tags::Kept)
            appendTag(out, true);
        else if (token == Token::End && tags == Tags::Kept && m_depth >= depth)
            appendTag(out, false);
    }
    return out;
}

} // namespace vigie::inbox
