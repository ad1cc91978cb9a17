// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/xmlbytes.h"

#include <QXmlStreamReader>

namespace vigie::inbox {

/// Walks through an XML file of strangers: names of characters that HTML has are known, every other entity
/// that the file declares is refused, nothing outside of it is looked at, depth and pieces are bounded. For
/// one thread.
class XmlWalk
{
public:
    enum class Token { Start, End, Text, Other, Stop };
    enum class Tags { Kept, LeftOut };
    /// Whether the file's own text can hold tags ("&lt;b&gt;" is one), or its tags are its own.
    enum class Text { MayBeHtml, IsText };

    XmlWalk(std::unique_ptr<XmlBytes> bytes, QString path);

    Token step();                         ///< Stop at the end and at a failure
    int depth() const { return m_depth; } ///< elements that are open, the one that began included
    bool isInside(int depth) const { return m_depth >= depth && !m_stopped; }
    void skip(); ///< to the end of the element that began
    /// What stands in the element that began, to its end: in UTF-8, its tags as HTML writes them or left
    /// out; cut beyond limits::entryTextBytes.
    QByteArray content(Text text, Tags tags);

    QStringView space() const { return m_xml.namespaceUri(); }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    qint64 line() const { return m_bytes->linesBefore() + m_xml.lineNumber(); }
    bool hasFailed() const { return m_reason || m_xml.hasError(); }
    /// Why: FormatInvalid ("line", "reason": xml-invalid, xml-cut, xml-entities, xml-too-deep), TooLarge
    /// ("limit"), Cancelled, InputOutput.
    Error failure() const;
    const XmlBytes &bytes() const { return *m_bytes; }

private:
    /// The characters that HTML names, as feeds use them without a declaration; others stay as written.
    class CharacterNames final : public QXmlStreamEntityResolver
    {
    public:
        QString resolveUndeclaredEntity(const QString &name) override;

    private:
        int m_invented = 0;
    };
    bool declaresTooMuch() const;
    void appendTag(QByteArray &out, bool start) const;

    std::unique_ptr<XmlBytes> m_bytes;
    const QString m_path;
    CharacterNames m_names;
    QXmlStreamReader m_xml;
    const char *m_reason = nullptr;
    int m_depth = 0;
    bool m_stopped = false;
};

} // namespace vigie::inbox
