// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feed.h"

#include <QVariantMap>

namespace vigie::ui {

/// A filter of the feed as the window keeps it, as a view does, and as one pane hands it to another:
/// {"dispositions": ["new"…], "channels": [row…], "query": text, "mine": bool, "languages": ["fr"…],
/// "ratings": [1…], "found": [text…], "tags": [text…], "places": [text…], "author": row, "days": number,
/// "ours": bool, "folded": bool, "order": "newest"}; what is not there does not filter, and folds. Pure.
QVariantMap filterMap(const inbox::Filter &filter);
/// What is not understood is left out; `me` is who "mine" means.
inbox::Filter filterFrom(const QVariantMap &map, const Id &me);

} // namespace vigie::ui
