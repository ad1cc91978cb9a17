// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigie::bench {

/// Mentions as measures.md describes them: authors by Zipf's law, a daily and weekly rhythm over two years,
/// bursts in crises, two thirds French, about 270 bytes a text. The same count and seed give the same bytes.
/// Writes a CSV with the names of cli.md, in time order or shuffled in time. False when it cannot be written.
bool generateCsv(const QString &path, qint64 count, bool shuffled, quint32 seed = 20260101);
/// The same as an Atom feed, shuffled in time: one entry a mention, its text as escaped HTML.
bool generateAtom(const QString &path, qint64 count, quint32 seed = 20260101);

/// A word that three quarters of them hold, one that few do.
inline constexpr const char *commonWord = "velora";
inline constexpr const char *rareWord = "typhon";
inline constexpr const char *phrase = "service client";

} // namespace vigie::bench
