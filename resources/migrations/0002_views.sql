-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a colleague looks at again and again: a filter of the feed under a name.
CREATE TABLE view (
    id     BLOB PRIMARY KEY CHECK (length(id) = 16),
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,   -- of the name: "Stars" and "stars" are one
    filter TEXT NOT NULL           -- JSON object, see ui/models/filtermap.h
) STRICT, WITHOUT ROWID;

-- The filters ask more than they did; what they ask stays beside the key.
DROP INDEX mention_feed;
CREATE INDEX mention_feed ON mention (disposition, key, channel, traits, language, rating, author, place);
