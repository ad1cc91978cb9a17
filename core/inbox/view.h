// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "team/colleague.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

/// Stored as its number: append, never reorder. What is said of the firm, its sector and its rivals stands
/// always, also where it is still empty.
enum class Watched { No, Brand, Sector, Rivals, Own };

/// A filter of the feed that was given a name. All colleagues see all views.
struct View
{
    Id id;
    QString name;
    QJsonObject filter;            ///< as the window writes it: "mine" means whoever looks
    Watched watched = Watched::No; ///< is counted, and told of in Today

    friend bool operator==(const View &, const View &) = default;
};

/// By name. These stand inside Workspace::read() or write().
QList<View> views(workspace::Connection &c);
/// Keeps it under its name, which has neither line breaks nor spaces around it and at most 60 characters; a
/// view whose name differs from it by case or accents alone is replaced (its id stays). A null id is made.
/// One that is watched as the brand, the sector or the rivals replaces what was.
/// Needs Act::Moderate. InvalidArgument without a name, TooLarge beyond 200 views.
Result<View> keepView(workspace::Connection &c, const team::Actor &actor, View view);
/// NotFound where there is none. Needs Act::Moderate.
Result<void> removeView(workspace::Connection &c, const team::Actor &actor, const Id &id);

} // namespace vigie::inbox
