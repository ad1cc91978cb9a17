-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 UTC. Ids are the 16 bytes of a UUIDv7. Codes are the words of cli.md.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only and chained: core/workspace/activity.h. Ids, codes and salted digests, never a text or a customer's name.
CREATE TABLE activity (
    id      INTEGER PRIMARY KEY,
    epoch   INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    actor   BLOB,
    act     TEXT NOT NULL,
    subject BLOB,
    facts   TEXT NOT NULL,
    hash    BLOB NOT NULL,
    mac     BLOB NOT NULL
) STRICT;
CREATE INDEX activity_subject ON activity (subject) WHERE subject IS NOT NULL;

CREATE TABLE colleague (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    name       TEXT NOT NULL UNIQUE,
    role       TEXT NOT NULL,
    owner      INTEGER NOT NULL DEFAULT 0 CHECK (owner IN (0, 1)),
    passphrase TEXT, -- Argon2id in its encoded form, with its salt and costs
    made_at    INTEGER NOT NULL,
    left_at    INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX colleague_owner ON colleague (owner) WHERE owner = 1;

CREATE TABLE channel (
    id      INTEGER PRIMARY KEY,
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name    TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,          -- facebook, instagram, x, mastodon… or other
    handle  TEXT NOT NULL DEFAULT '', -- our own account there
    url     TEXT NOT NULL DEFAULT '',
    sample  INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE author (
    id        INTEGER PRIMARY KEY,
    uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    channel   INTEGER NOT NULL REFERENCES channel ON DELETE CASCADE,
    handle    TEXT NOT NULL, -- without one, what was given as the name
    name      TEXT NOT NULL DEFAULT '',
    followers INTEGER,
    UNIQUE (channel, handle)
) STRICT;

-- One act of taking in: a file, a paste, the sample.
CREATE TABLE source (
    id      INTEGER PRIMARY KEY,
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind    TEXT NOT NULL CHECK (kind IN ('file', 'capture', 'sample')),
    name    TEXT NOT NULL,
    actor   BLOB,
    at      INTEGER NOT NULL
) STRICT;

-- `key` is the posted second shifted left by 20 bits, plus a sequence number: rows lie in time order, so that the
-- feed, its pages and a search by date read neighbours. `salt` is what completes the key to the mention's UUIDv7
-- (core/inbox/mention.h); it needs no index of its own.
CREATE TABLE mention (
    key          INTEGER PRIMARY KEY,
    salt         INTEGER NOT NULL,
    channel      INTEGER NOT NULL REFERENCES channel ON DELETE CASCADE,
    remote_id    TEXT NOT NULL,
    author       INTEGER REFERENCES author ON DELETE SET NULL,
    posted_at    INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL,
    language     TEXT NOT NULL DEFAULT '',
    kind         INTEGER NOT NULL,  -- inbox::Kind
    traits       INTEGER NOT NULL,  -- inbox::Trait bits: private, ours, sponsored, unread
    text         TEXT NOT NULL,
    url          TEXT,
    in_reply_to  TEXT,
    parent_title TEXT,
    rating       INTEGER CHECK (rating BETWEEN 1 AND 5),
    followers    INTEGER,           -- of the author when it was written
    place        TEXT,
    expires_at   INTEGER,
    disposition  INTEGER NOT NULL,  -- inbox::Disposition
    reason       TEXT,
    assignee     BLOB,
    changed_at   INTEGER,           -- when the disposition last changed here
    source       INTEGER NOT NULL REFERENCES source
) STRICT;
CREATE UNIQUE INDEX mention_remote ON mention (channel, remote_id);
-- Holds all that the feed's filters ask, so that the ordered keys of a million never touch the rows.
CREATE INDEX mention_feed ON mention (disposition, key, channel, traits);
CREATE INDEX mention_author ON mention (author) WHERE author IS NOT NULL;
CREATE INDEX mention_reply ON mention (channel, in_reply_to) WHERE in_reply_to IS NOT NULL;
-- Our own answers and when they came: what a report looks up for each message of its period, and intake for each
-- that it takes in.
CREATE INDEX mention_answer ON mention (channel, in_reply_to, posted_at, traits)
    WHERE in_reply_to IS NOT NULL AND traits & 2;
CREATE INDEX mention_assignee ON mention (assignee, key) WHERE assignee IS NOT NULL;

-- Contentless: the text is read from the mention. Its rowid is the mention's key, so newest first costs nothing.
CREATE VIRTUAL TABLE mention_words USING fts5 (
    text, author,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '3'
);

-- What a message said before its author edited it.
CREATE TABLE mention_before (
    mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    until   INTEGER NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (mention, until)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention_tag (
    mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    tag     TEXT NOT NULL,
    PRIMARY KEY (mention, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_tag_tag ON mention_tag (tag, mention);

-- For colleagues only: another type than a reply, so that it can never be sent.
CREATE TABLE note (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    mention INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    author  BLOB NOT NULL,
    at      INTEGER NOT NULL,
    text    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_mention ON note (mention);

-- One working copy each; `version` is the newest frozen one, 0 before the first.
CREATE TABLE draft (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    mention    INTEGER REFERENCES mention ON DELETE CASCADE, -- nothing: a post that stands alone
    channel    INTEGER NOT NULL REFERENCES channel ON DELETE CASCADE,
    author     BLOB NOT NULL, -- who began it
    writer     BLOB NOT NULL, -- who changed it last: the author of the next version
    private    INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    text       TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    version    INTEGER NOT NULL DEFAULT 0,
    discarded  INTEGER NOT NULL DEFAULT 0 CHECK (discarded IN (0, 1)),
    cursor     INTEGER NOT NULL DEFAULT 0 -- where the writer was, in UTF-16 units
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_mention ON draft (mention);

-- One frozen state of a draft. digest = SHA-256 over salt and everything that an approval is of.
CREATE TABLE version (
    draft     BLOB NOT NULL REFERENCES draft ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    channel   INTEGER NOT NULL,
    target    TEXT NOT NULL DEFAULT '', -- remote id of the message answered
    private   INTEGER NOT NULL,
    text      TEXT NOT NULL,
    author    BLOB NOT NULL,
    at        INTEGER NOT NULL,
    salt      BLOB NOT NULL,
    digest    BLOB NOT NULL,
    PRIMARY KEY (draft, number)
) STRICT, WITHOUT ROWID;

-- A decision on one version. mac = HMAC under the workspace's key of this machine (core/approval/seal.h).
CREATE TABLE approval (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    draft    BLOB NOT NULL,
    version  INTEGER NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('approved', 're-read', 'rejected', 'sent-back')),
    actor    BLOB NOT NULL,
    at       INTEGER NOT NULL,
    note     TEXT NOT NULL DEFAULT '',
    voided_at INTEGER,
    mac      BLOB NOT NULL,
    FOREIGN KEY (draft, version) REFERENCES version ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_version ON approval (draft, version);

CREATE TABLE outbox (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    draft        BLOB NOT NULL,
    version      INTEGER NOT NULL,
    state        TEXT NOT NULL,  -- outbox message states of cli.md
    idempotency  BLOB NOT NULL UNIQUE, -- stored before the first attempt
    attempts     INTEGER NOT NULL DEFAULT 0,
    not_before   INTEGER,
    next_attempt INTEGER,
    made_at      INTEGER NOT NULL,
    handed_at    INTEGER, -- given to a person to post
    sent_at      INTEGER, -- confirmed as posted
    remote_id    TEXT NOT NULL DEFAULT '',
    url          TEXT NOT NULL DEFAULT '',
    error        TEXT NOT NULL DEFAULT '',
    place        TEXT NOT NULL DEFAULT '', -- where the delivery under way writes
    FOREIGN KEY (draft, version) REFERENCES version ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
-- A version is in the outbox once; a cancelled one may be put there again.
CREATE UNIQUE INDEX outbox_version ON outbox (draft, version) WHERE state <> 'cancelled';
CREATE INDEX outbox_draft ON outbox (draft, version);
CREATE INDEX outbox_state ON outbox (state);
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
