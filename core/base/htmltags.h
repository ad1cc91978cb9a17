// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace vigie {

/// A piece of a page: text between tags, or a tag. The views are into the page.
struct HtmlToken
{
    enum class Type { Text, Start, End };
    enum Attribute { Href, Alt, Hidden, Style, Relation, MediaType, Title, AttributeCount };

    Type type = Type::Text;
    QByteArrayView text; ///< of Text, with its references
    std::array<char, 16> letters{};
    QByteArrayView name; ///< of a tag, lower case; empty where it is longer than any we know
    std::array<std::optional<QByteArrayView>, AttributeCount> attributes; ///< the first of each name
};

/// Reads the tags of a page as HTML 5 (13.2.5) does; comments, declarations and the insides of script, style
/// and the like are passed over. What is cut inside of a tag ends before it. Linear in the bytes.
class HtmlTags
{
public:
    explicit HtmlTags(QByteArrayView page)
        : m_rest(page)
    {
    }
    /// The next one into `token`; false at the end.
    bool next(HtmlToken &token);

private:
    bool passOver();
    bool readTag(HtmlToken &token);
    bool readAttribute(HtmlToken &token);
    void passSilent(QByteArrayView name);

    QByteArrayView m_rest;
};

} // namespace vigie
