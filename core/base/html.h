// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace vigie {

/// A link as the page wrote it: any scheme, relative perhaps, never followed here.
struct HtmlLink
{
    QString text; ///< empty for a picture without a text of its own
    QString href; ///< entities decoded, spaces around it and line breaks taken away
};

/// What stands on one line of a page.
struct HtmlLine
{
    QString text;
    QList<HtmlLink> links; ///< in their order
};

/// How much of a page is read; what is beyond is left out.
struct HtmlLimits
{
    qsizetype bytes = 4 * 1024 * 1024;
    qsizetype lines = 100'000;
    qsizetype links = 20'000;
};

/// The text of a page or of a piece of one, line by line, as a browser would show it without style sheets: a
/// line ends at every block element and at <br>; white space is one space, but for no-break spaces;
/// references are decoded, the `alt` of pictures is text. Left out: script, style, template, noscript, title,
/// what is `hidden` or has display:none in its own style, what stands in for pictures that move, control
/// characters. No line is empty; a link on a line without text is dropped.
///
/// What is given is plain text: a "<b>" in it was written as "&lt;b&gt;". Time is linear in the bytes, memory
/// a few times theirs, whatever they are: the tags are read here and no tree is built, as libgumbo's takes
/// 2.7 s for 100,000 <div> and multiplies formatting elements; libgumbo is asked for the names of characters.
/// Pure; any thread; never fails. Bytes that are not UTF-8 become U+FFFD.
QList<HtmlLine> linesOfHtml(QByteArrayView utf8, const HtmlLimits &limits = {});

/// The same as one text: lines joined by '\n', one empty line between paragraphs.
QString textOfHtml(QByteArrayView utf8, const HtmlLimits &limits = {});

/// The characters that HTML calls "&name;", such as "eacute"; empty where there is no such name. Pure.
QString htmlEntity(QByteArrayView name);

} // namespace vigie
