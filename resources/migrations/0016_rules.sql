-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done with what comes in, in this order: core/triage/rule.h. One that was removed keeps its name, which the
-- activity still speaks of.
CREATE TABLE rule (
    id         BLOB PRIMARY KEY,
    place      INTEGER NOT NULL,
    name       TEXT NOT NULL,
    enabled    INTEGER NOT NULL,
    rule       TEXT NOT NULL, -- conditions and actions, as JSON
    removed_at INTEGER
) STRICT, WITHOUT ROWID;

-- What they did, one row an action that changed something: core/triage/ruling.h.
CREATE TABLE ruled (
    id      INTEGER PRIMARY KEY,
    rule    BLOB NOT NULL REFERENCES rule,
    mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    action  INTEGER NOT NULL,           -- triage::ActionKind
    value   TEXT NOT NULL DEFAULT '',   -- of the action
    at      INTEGER NOT NULL,
    until   INTEGER,                    -- for how long it waits for the community
    outcome INTEGER NOT NULL DEFAULT 0, -- triage::Outcome
    over_at INTEGER                     -- since when it no longer stands
) STRICT;
CREATE INDEX ruled_mention ON ruled (mention);
CREATE INDEX ruled_rule ON ruled (rule, outcome);
CREATE INDEX ruled_until ON ruled (until) WHERE until IS NOT NULL AND outcome = 0;
-- What is to be shown: proposed to be hidden (action 4), come back from the community (outcome 2).
CREATE INDEX ruled_shown ON ruled (action, outcome) WHERE action = 4 OR outcome = 2;

ALTER TABLE mention ADD COLUMN priority INTEGER NOT NULL DEFAULT 0; -- inbox::Priority
CREATE INDEX mention_priority ON mention (priority) WHERE priority <> 0;

-- Views that are watched (inbox::Watched): counted by day, and told of in Today. Brand, sector and rivals stand by
-- themselves, one of each.
ALTER TABLE view ADD COLUMN watched INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX view_standing ON view (watched) WHERE watched BETWEEN 1 AND 3;
