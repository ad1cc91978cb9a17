-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was seen of a message before it could vanish (core/moderation/evidence.h). `salt` completes the digest that the
-- activity holds of it.
CREATE TABLE evidence (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    taker   BLOB NOT NULL,
    at      INTEGER NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    width   INTEGER NOT NULL,
    height  INTEGER NOT NULL,
    bytes   INTEGER NOT NULL,
    sha256  BLOB NOT NULL CHECK (length(sha256) = 32),
    salt    BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_mention ON evidence (mention);

-- Apart, so that who looks for evidence reads no image.
CREATE TABLE evidence_image (
    row      INTEGER PRIMARY KEY,
    evidence BLOB NOT NULL UNIQUE REFERENCES evidence ON DELETE CASCADE,
    png      BLOB NOT NULL
) STRICT;
