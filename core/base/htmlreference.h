// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QString>

namespace vigie {

/// Decodes "&eacute;", "&#233;" and "&#xe9;" (HTML 5, 13.2.5.72 to 80). One for each page: it looks up a
/// bounded number of names, so that a page of invented ones takes no time; those beyond stay as written.
class HtmlReferences
{
public:
    enum class Where { Text, Attribute };
    /// The text with its references decoded and without control characters other than white space. In an
    /// attribute, "&copy=1" is no reference, as pages write addresses so.
    QString decoded(QByteArrayView utf8, Where where);

private:
    QString named(QByteArrayView name);

    QSet<QByteArray> m_names; ///< looked up so far
};

} // namespace vigie
