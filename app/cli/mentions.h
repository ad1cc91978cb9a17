// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "triage/judging.h"
#include "triage/timetable.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie::workspace {
class Connection;
}

namespace vigie::cli {

/// The mention objects of cli.md, inside one read or write: with what triage found of each, and its words,
/// and when it is due.
class MentionObjects
{
public:
    MentionObjects(workspace::Connection &c, const QTimeZone &zone);

    QJsonObject of(const inbox::Mention &mention) const;

private:
    QJsonValue triageOf(const inbox::Mention &mention) const;
    QJsonValue dueOf(const inbox::Mention &mention) const;

    workspace::Connection &m_connection;
    QTimeZone m_zone;
    triage::ShippedTriage m_triage;
    triage::Taught m_taught;
    triage::Timetable m_timetable;
};

} // namespace vigie::cli
