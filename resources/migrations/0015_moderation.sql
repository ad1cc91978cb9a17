-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moderation: core/moderation. The charter in force is the setting "charter", or the one that Vigie comes with.

-- The charters that acts cite, each as it stood then.
CREATE TABLE charter (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32), -- SHA-256 of the text
    text   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done to a message or its author, citing an article. A row is never removed but with its message; `salt`
-- completes the digest that the activity holds of it.
CREATE TABLE moderation_act (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    mention    INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('hide', 'delete', 'warn', 'ban')),
    article    TEXT NOT NULL,
    charter    BLOB NOT NULL REFERENCES charter,
    reason     TEXT NOT NULL,
    unproven   TEXT NOT NULL DEFAULT '', -- why there is no evidence
    proposer   BLOB NOT NULL,
    at         INTEGER NOT NULL,
    alone      INTEGER NOT NULL CHECK (alone IN (0, 1)), -- the charter wants two colleagues, and there was one
    state      TEXT NOT NULL CHECK (state IN ('proposed', 'in-force', 'refused', 'taken-back')),
    decider    BLOB,    -- who confirmed, refused or took back, where that is not the proposer acting alone
    decided_at INTEGER, -- when it came to its state
    was        INTEGER, -- the mention's standing before: inbox::Disposition, reason, assignee
    was_reason TEXT,
    was_with   BLOB,
    on_page    INTEGER, -- when somebody said that it is done on the page; and undone there, once taken back
    off_page   INTEGER,
    salt       BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX moderation_act_mention ON moderation_act (mention);
CREATE INDEX moderation_act_waiting ON moderation_act (at) WHERE state = 'proposed';
CREATE INDEX moderation_act_to_do ON moderation_act (decided_at)
    WHERE (state = 'in-force' AND on_page IS NULL) OR (state = 'taken-back' AND on_page IS NOT NULL AND off_page IS NULL);

-- Cases: a member who is harassed, what a lawyer or the personnel office must see. For those who are named alone.
CREATE TABLE moderation_case (
    id        BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind      TEXT NOT NULL CHECK (kind IN ('harassment', 'legal', 'hr')),
    title     TEXT NOT NULL,
    opener    BLOB NOT NULL,
    at        INTEGER NOT NULL,
    closed_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE case_reader (
    moderation_case BLOB NOT NULL REFERENCES moderation_case ON DELETE CASCADE,
    colleague       BLOB NOT NULL,
    PRIMARY KEY (moderation_case, colleague)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_party (
    moderation_case BLOB NOT NULL REFERENCES moderation_case ON DELETE CASCADE,
    author          INTEGER NOT NULL REFERENCES author ON DELETE CASCADE,
    protected       INTEGER NOT NULL CHECK (protected IN (0, 1)), -- else it is they who harass
    PRIMARY KEY (moderation_case, author)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_party_author ON case_party (author);

CREATE TABLE case_mention (
    moderation_case BLOB NOT NULL REFERENCES moderation_case ON DELETE CASCADE,
    mention         INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    PRIMARY KEY (moderation_case, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_mention_mention ON case_mention (mention);

CREATE TABLE case_note (
    id              BLOB PRIMARY KEY CHECK (length(id) = 16),
    moderation_case BLOB NOT NULL REFERENCES moderation_case ON DELETE CASCADE,
    writer          BLOB NOT NULL,
    at              INTEGER NOT NULL,
    text            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_note_case ON case_note (moderation_case);
