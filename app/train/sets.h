// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vigie::train {

/// A labelled text of a set of /tone: see data/README.md there.
struct Row
{
    QString text;
    QString label;       ///< "abuse", "ok", "negative", "neutral", "positive"
    bool isKept = false; ///< kept aside: a fourth of every set, by the hash of its text
};

/// The rows of FOLDER/NAME.jsonl, in its order; empty where there is no such file.
std::vector<Row> rowsOf(const QString &folder, const QString &name);

} // namespace vigie::train
