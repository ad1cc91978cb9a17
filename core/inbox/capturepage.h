// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/capture.h"
#include "inbox/capturewords.h"

#include <vector>

/// The lines of a paste, read once; what the layouts look at. Part of capture.
namespace vigie::inbox::capture {

struct Link
{
    QString text;
    QString href;
};

struct Line
{
    QString text; ///< as it came
    QString
        plain;   ///< without invisible characters, white space as one space, trimmed: what names are taken of
    QString key; ///< recognisable(); empty where the line is blank or too long to be anything but text
    Furniture furniture;
    std::optional<int> rating;
    QList<Link> links;
    bool isBlank() const { return plain.isEmpty(); }
};

/// Lines and how to walk over them. `scope`: Forum, Review, or neither.
class Page
{
public:
    Page(const Pasted &pasted, const CaptureContext &context);

    const CaptureContext &context() const { return m_context; }
    const MomentTerms &terms() const { return m_terms; }
    qsizetype size() const { return std::ssize(m_lines); }
    const Line &operator[](qsizetype i) const { return m_lines[static_cast<size_t>(i)]; }
    bool hasLinks() const { return m_hasLinks; }

    bool isFurniture(qsizetype i, Words scope) const;
    /// Somebody's words, as far as one line can tell: neither blank, nor furniture, nor a number alone.
    bool isText(qsizetype i, Words scope) const;
    /// The nearest line before `i`, not before `from`, that is not blank; −1 without one.
    qsizetype before(qsizetype i, qsizetype from = 0) const;
    /// The nearest line from `i` on that is not blank; size() without one.
    qsizetype after(qsizetype i) const;
    /// Lines [from, to) as they came, without blank ones around.
    QString textOf(qsizetype from, qsizetype to) const;
    bool isOurs(const QString &name) const;
    /// Whether a line speaks of us, or nobody said who we are.
    bool mayNameUs(const QString &text) const;

private:
    void read();

    const CaptureContext &m_context;
    MomentTerms m_terms;
    std::vector<Line> m_lines;
    std::vector<qsizetype> m_after; ///< by line: the nearest that is not blank
    QStringList m_ours;             ///< folded
    bool m_hasLinks = false;
};

/// Whether a line may be the name that a layout expects there: a few words in capitals as names are written,
/// no sentence, no greeting. `sure`: the place says already that a name stands there.
bool mayBeName(const QString &plain, bool sure);

} // namespace vigie::inbox::capture
