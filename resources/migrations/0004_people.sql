-- SPDX-License-Identifier: GPL-3.0-or-later
-- People, and what may be kept of them (core/care).

-- Several authors that are one human being. One that is alone has none.
CREATE TABLE person (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE author ADD COLUMN person BLOB REFERENCES person ON DELETE SET NULL;
CREATE INDEX author_person ON author (person) WHERE person IS NOT NULL;

-- What colleagues should know of an author, until it expires.
CREATE TABLE author_note (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    author     INTEGER NOT NULL REFERENCES author ON DELETE CASCADE,
    writer     BLOB NOT NULL,
    at         INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    text       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX author_note_author ON author_note (author);

ALTER TABLE channel ADD COLUMN months_kept INTEGER NOT NULL DEFAULT 24
    CHECK (months_kept BETWEEN 0 AND 120); -- since a message came in; 0: without end

-- Whom and what was erased, as digests (core/inbox/erased.h): never taken in again.
CREATE TABLE erased (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
