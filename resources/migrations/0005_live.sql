-- SPDX-License-Identifier: GPL-3.0-or-later
-- Live links: what fetches by itself what people say on a channel (core/channels/link.h).

CREATE TABLE link (
    channel       INTEGER PRIMARY KEY REFERENCES channel ON DELETE CASCADE,
    address       TEXT NOT NULL,            -- may be a secret: never in activity, errors or logs
    title         TEXT NOT NULL DEFAULT '', -- what the page called the feed
    etag          TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    state         TEXT NOT NULL CHECK (state IN ('waiting', 'offline', 'failing', 'gone', 'refused', 'paused')),
    made_at       INTEGER NOT NULL,
    last_tried_at INTEGER,
    last_ok_at    INTEGER,
    next_at       INTEGER,                  -- nothing: not by itself
    not_before    INTEGER,                  -- the site asked not to be asked before
    failures      INTEGER NOT NULL DEFAULT 0, -- in a row
    error         TEXT NOT NULL DEFAULT '', -- code of the last failure
    facts         TEXT NOT NULL DEFAULT '{}' -- of that error, a JSON object
) STRICT;

-- What a link fetched is a source of its own kind.
CREATE TABLE source_now (
    id      INTEGER PRIMARY KEY,
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind    TEXT NOT NULL CHECK (kind IN ('file', 'capture', 'sample', 'live')),
    name    TEXT NOT NULL,
    actor   BLOB,
    at      INTEGER NOT NULL
) STRICT;
INSERT INTO source_now SELECT id, uid, kind, name, actor, at FROM source;
DROP TABLE source;
ALTER TABLE source_now RENAME TO source;
