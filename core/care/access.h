// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/person.h"

#include <QTimeZone>

namespace vigie::care {

struct Handed
{
    qint64 mentions = 0; ///< theirs, and our own messages that answered them
    qint64 drafts = 0;
};

/// What is held of a person, as one JSON file for whoever asks what we keep of them (GDPR, article 15): their
/// authors, their messages with earlier texts, tags, evidence and how each came, what was asked inside about
/// them, what is being typed about them, our answers with what was discarded and what was said when they were
/// decided on, and what colleagues noted of them. Colleagues stand in it by their roles, not by their names.
/// Written whole or not at all, over an older one. Within a read. Needs Act::Export; NotFound, ReadOnly,
/// DiskFull.
Result<Handed> exportPerson(Connection &c, const team::Actor &actor, qint64 author, const QString &path);

} // namespace vigie::care
