-- SPDX-License-Identifier: GPL-3.0-or-later
-- The round: what is looked at by hand, and who looked when (core/inbox/round.h).

CREATE TABLE stop (
    id      INTEGER PRIMARY KEY,
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16), -- a channel's stop has the channel's
    channel INTEGER UNIQUE REFERENCES channel ON DELETE CASCADE, -- nothing: a stop of its own
    kind    TEXT NOT NULL CHECK (kind IN ('channel', 'ads', 'stories', 'page-one', 'other')),
    name    TEXT NOT NULL DEFAULT '', -- a channel's stop is called as the channel is
    address TEXT NOT NULL DEFAULT '', -- and looks at the channel's address
    every   INTEGER NOT NULL CHECK (every > 0),
    unit    TEXT NOT NULL CHECK (unit IN ('hours', 'days')),
    owner   BLOB, -- a colleague; nothing: nobody's, so everybody's
    active  INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    linked  INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1)), -- a live link looks there
    made_at INTEGER NOT NULL,
    removed_at INTEGER, -- its visits stay, so that it can be brought back
    CHECK ((kind = 'channel') = (channel IS NOT NULL))
) STRICT;

CREATE TABLE visit (
    id       INTEGER PRIMARY KEY,
    stop     INTEGER NOT NULL REFERENCES stop ON DELETE CASCADE,
    at       INTEGER NOT NULL,
    actor    BLOB,
    outcome  TEXT NOT NULL CHECK (outcome IN ('nothing-new', 'captured', 'imported', 'skipped')),
    messages INTEGER NOT NULL DEFAULT 0, -- that were new
    undone   INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX visit_stop ON visit (stop, at);

-- The channels that there are: as one that is made from now on. What was taken in before counts as a look.
INSERT INTO stop(uid, channel, kind, every, unit, active, made_at)
    SELECT uid, id, 'channel', CASE WHEN service IN ('google-review', 'trustpilot', 'tripadvisor') THEN 2 ELSE 1 END,
           'days', service NOT IN ('phone', 'counter'), made_at
    FROM channel;
INSERT INTO visit(stop, at, actor, outcome, messages)
    SELECT stop.id, max(source.at), source.actor, CASE source.kind WHEN 'capture' THEN 'captured' ELSE 'imported' END, 0
    FROM (SELECT DISTINCT channel, source FROM mention) AS taken
    JOIN stop ON stop.channel = taken.channel
    JOIN source ON source.id = taken.source AND source.kind <> 'sample'
    GROUP BY stop.id;
