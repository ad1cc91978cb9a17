-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys with 4 bits for those of one second, not 20 (core/inbox/mention.h), and a search index without one of its own
-- for beginnings of words (core/inbox/reading.h): a third of the file. A message keeps its place in time, and its id
-- but where more than 16 came in one second.
CREATE TEMP TABLE moved (
    was INTEGER PRIMARY KEY,
    now INTEGER NOT NULL
);
-- Each at its second and sequence, or right behind the one before where that is taken.
INSERT INTO moved
    SELECT key, max(place - n) OVER (ORDER BY key ROWS UNBOUNDED PRECEDING) + n
    FROM (SELECT key, (key >> 20 << 4) + (key & 1048575) AS place, row_number() OVER (ORDER BY key) AS n FROM mention);

CREATE TABLE mention_now (
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
    source       INTEGER NOT NULL REFERENCES source,
    thread       INTEGER            -- core/inbox/threadpost.h
) STRICT;
INSERT INTO mention_now
    SELECT moved.now, salt, channel, remote_id, author, posted_at, seen_at, language, kind, traits, text, url,
           in_reply_to, parent_title, rating, followers, place, expires_at, disposition, reason, assignee, changed_at,
           source, thread
    FROM moved CROSS JOIN mention ON mention.key = moved.was;

-- Where the key is part of what must be unique, over numbers that no key has.
UPDATE mention_before SET mention = -(SELECT now FROM moved WHERE was = mention);
UPDATE mention_before SET mention = -mention;
UPDATE mention_tag SET mention = -(SELECT now FROM moved WHERE was = mention);
UPDATE mention_tag SET mention = -mention;
UPDATE mention_apart SET mention = -(SELECT now FROM moved WHERE was = mention);
UPDATE mention_apart SET mention = -mention;
UPDATE jotting SET mention = -(SELECT now FROM moved WHERE was = mention);
UPDATE jotting SET mention = -mention;
UPDATE note SET mention = (SELECT now FROM moved WHERE was = mention);
UPDATE draft SET mention = (SELECT now FROM moved WHERE was = mention) WHERE mention IS NOT NULL;
UPDATE question SET mention = (SELECT now FROM moved WHERE was = mention);
UPDATE evidence SET mention = (SELECT now FROM moved WHERE was = mention);
UPDATE thread SET pinned = (SELECT now FROM moved WHERE was = pinned) WHERE pinned IS NOT NULL;
DROP TABLE temp.moved;

DROP TABLE mention;
ALTER TABLE mention_now RENAME TO mention;
CREATE UNIQUE INDEX mention_remote ON mention (channel, remote_id);
-- Holds all that the feed's filters ask, so that the ordered keys of a million never touch the rows.
CREATE INDEX mention_feed ON mention (disposition, key, channel, traits, language, rating, author, place);
CREATE INDEX mention_author ON mention (author) WHERE author IS NOT NULL;
CREATE INDEX mention_reply ON mention (channel, in_reply_to) WHERE in_reply_to IS NOT NULL;
-- Our own answers and when they came: what a report looks up for each message of its period, and intake for each
-- that it takes in.
CREATE INDEX mention_answer ON mention (channel, in_reply_to, posted_at, traits)
    WHERE in_reply_to IS NOT NULL AND traits & 2;
CREATE INDEX mention_assignee ON mention (assignee, key) WHERE assignee IS NOT NULL;
-- What folds: those that still ask for an answer (dispositions 0, 1, 2; not ours).
CREATE INDEX mention_thread_open ON mention (thread, disposition, traits)
    WHERE thread IS NOT NULL AND disposition <= 2 AND (traits & 2) = 0;
CREATE INDEX mention_thread ON mention (thread) WHERE thread IS NOT NULL;
CREATE TRIGGER mention_left_thread AFTER DELETE ON mention WHEN old.thread IS NOT NULL BEGIN
    UPDATE thread SET pinned = NULL WHERE id = old.thread AND pinned = old.key;
    DELETE FROM thread WHERE id = old.thread AND NOT EXISTS (SELECT 1 FROM mention WHERE thread = old.thread);
END;

-- Contentless: the text is read from the mention. Its rowid is the mention's key, so newest first costs nothing.
-- It holds which messages have a word, in their text or their author's name, and not where: that would double it.
-- Words beside each other and those of an author alone are told by what is read (core/workspace/indexwords.h).
DROP TABLE mention_words;
CREATE VIRTUAL TABLE mention_words USING fts5 (
    words,
    content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO mention_words(mention_words, rank) VALUES('hashsize', 16000000);
INSERT INTO mention_words(mention_words, rank) VALUES('automerge', 16);
INSERT INTO mention_words(rowid, words)
    SELECT m.key, m.text || char(10) || coalesce(a.name || ' ' || a.handle, '') FROM mention m LEFT JOIN author a ON a.id = m.author ORDER BY m.key;
