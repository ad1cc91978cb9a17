// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::report {

/// Text as XML content: escaped, without what XML 1.0 refuses. What strangers wrote goes through oneLine()
/// first, which our own words cannot: it takes their unbreakable spaces. Pure.
QString xml(const QString &text);

/// Colours of a chart: those of ui/theme.h, light or dark, which differ in grey too.
struct ChartColors
{
    const char *text;
    const char *muted;
    const char *line;
    const char *all;     ///< bar of all messages
    const char *allEdge; ///< its outline, which a light grey needs on paper
    const char *part;    ///< the answered part of it
    const char *onPart;  ///< text on that
};
const ChartColors &chartColors(bool dark);

/// Builds a drawing in user units of one CSS pixel; only what QtSvg draws as browsers do.
class Svg
{
public:
    enum class Anchor { Start, Middle, End };
    struct Type
    {
        double size = 13;
        const char *color = "#000000";
        bool bold = false;
        Anchor anchor = Anchor::Start;
    };

    /// `id` prefixes the ids of title and description, which must be unique in a page.
    Svg(const QString &id, double width, double height, const QString &title, const QString &description);

    void rect(double x, double y, double width, double height, const char *fill,
              const char *stroke = nullptr);
    void line(double x1, double y1, double x2, double y2, const char *stroke);
    void text(double x, double baseline, const QString &words, const Type &type);
    QByteArray finish();

    /// About how wide that text is drawn, with no font at hand; generous. In user units.
    static double widthOf(QStringView words, double size);
    /// `words`, elided in the middle to about that width.
    static QString fitted(const QString &words, double size, double width);

private:
    QString m_body;
};

} // namespace vigie::report
