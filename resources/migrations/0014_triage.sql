-- SPDX-License-Identifier: GPL-3.0-or-later
-- What triage finds of a message (core/inbox/judgement.h, packed; NULL: not looked at yet), asked for by filters.
ALTER TABLE mention ADD COLUMN verdict INTEGER;
DROP INDEX mention_feed;
CREATE INDEX mention_feed ON mention (disposition, key, channel, traits, language, rating, author, place, verdict);

-- Those that triage has never seen: few, and found at once.
CREATE INDEX mention_unjudged ON mention (key) WHERE verdict IS NULL AND (traits & 2) = 0;

-- What colleagues said against it, or that it was right: what Vigie learns from, and measures itself by.
CREATE TABLE correction (
    id      INTEGER PRIMARY KEY,
    mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    said    INTEGER NOT NULL, -- the verdict before, packed
    decided INTEGER NOT NULL, -- and after
    actor   BLOB NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX correction_mention ON correction (mention);

-- What was learned from them: core/triage/model.h.
CREATE TABLE learned (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    model  BLOB NOT NULL,
    labels INTEGER NOT NULL,
    at     INTEGER NOT NULL
) STRICT;

-- When a channel's messages are answered, where not at the workspace's hours: core/triage/answertimes.h, as JSON.
ALTER TABLE channel ADD COLUMN answer_times TEXT;

-- Posts before which nobody wants to be glib, a death, an accident, a recall: core/triage/sensitive.h. A message that
-- stands under none says so in its traits.
ALTER TABLE thread ADD COLUMN sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1));
CREATE INDEX thread_sensitive ON thread (id) WHERE sensitive = 1;
