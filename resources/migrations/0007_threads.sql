-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands under one post (core/inbox/threadpost.h). `ident` says which post it is: 'r:' and its remote id, 'u:' and
-- its address, or 't:' and its title as the comments give it.
CREATE TABLE thread (
    id            INTEGER PRIMARY KEY,
    channel       INTEGER NOT NULL REFERENCES channel ON DELETE CASCADE,
    ident         TEXT NOT NULL,
    pinned        INTEGER, -- key of a mention: the answer of ours that readers should find
    pinned_draft  BLOB,    -- or the draft of it
    UNIQUE (channel, ident)
) STRICT;

-- Comments, our answers among them, and the post where it is ours and known by its address.
ALTER TABLE mention ADD COLUMN thread INTEGER;
-- What folds: those that still ask for an answer (dispositions 0, 1, 2; not ours).
CREATE INDEX mention_thread_open ON mention (thread, disposition, traits)
    WHERE thread IS NOT NULL AND disposition <= 2 AND (traits & 2) = 0;
CREATE INDEX mention_thread ON mention (thread) WHERE thread IS NOT NULL;

CREATE TRIGGER mention_left_thread AFTER DELETE ON mention WHEN old.thread IS NOT NULL BEGIN
    UPDATE thread SET pinned = NULL WHERE id = old.thread AND pinned = old.key;
    DELETE FROM thread WHERE id = old.thread AND NOT EXISTS (SELECT 1 FROM mention WHERE thread = old.thread);
END;

-- Comments that somebody took out of their pile.
CREATE TABLE mention_apart (
    mention INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE
) STRICT;

-- The comments that there are, as intake would have done it. Traits: 1 private, 2 ours. Kinds: 0 post, 1 comment, 4 story.
CREATE TEMP TABLE threading (
    key     INTEGER PRIMARY KEY,
    channel INTEGER NOT NULL,
    parent  INTEGER,
    ident   TEXT NOT NULL
);
INSERT INTO threading
    SELECT m.key, m.channel, (SELECT up.key FROM mention up
                              WHERE up.channel = m.channel AND up.remote_id = m.in_reply_to AND (up.traits & 1) = 0),
        CASE
            WHEN m.kind = 1 AND instr(m.url, '?comment_id=') > 1
                THEN 'u:' || rtrim(substr(m.url, 1, instr(m.url, '?comment_id=') - 1), '/')
            WHEN m.kind = 1 AND instr(m.url, '&comment_id=') > 1
                THEN 'u:' || rtrim(substr(m.url, 1, instr(m.url, '&comment_id=') - 1), '/')
            WHEN m.kind = 1 AND instr(m.url, '?commentUrn=') > 1
                THEN 'u:' || rtrim(substr(m.url, 1, instr(m.url, '?commentUrn=') - 1), '/')
            WHEN m.kind = 1 AND instr(m.url, '&lc=') > 1
                THEN 'u:' || rtrim(substr(m.url, 1, instr(m.url, '&lc=') - 1), '/')
            WHEN m.kind = 1 AND m.parent_title IS NOT NULL THEN 't:' || m.parent_title
            WHEN m.in_reply_to IS NOT NULL THEN 'r:' || m.in_reply_to
            WHEN m.url IS NOT NULL THEN 'u:' || rtrim(m.url, '/')
            ELSE 'r:' || m.remote_id
        END
    FROM mention m
    WHERE (m.traits & 1) = 0
      AND (CASE WHEN m.in_reply_to IS NOT NULL THEN m.kind IN (0, 1)
                WHEN m.kind = 1 THEN m.parent_title IS NOT NULL OR m.url LIKE '%comment_id=%' OR
                                     m.url LIKE '%?commentUrn=%' OR m.url LIKE '%&lc=%'
                ELSE m.kind IN (0, 4) AND (m.traits & 2) <> 0 END);
CREATE INDEX temp.threading_parent ON threading (parent);
-- Answers stand where what they answer stands. A circle of answers has no beginning and stands nowhere.
CREATE TEMP TABLE standing AS
    WITH RECURSIVE down(key, channel, ident) AS (
        SELECT key, channel, ident FROM threading AS t
        WHERE parent IS NULL OR NOT EXISTS (SELECT 1 FROM threading AS up WHERE up.key = t.parent)
        UNION ALL
        SELECT t.key, t.channel, down.ident FROM down JOIN threading AS t ON t.parent = down.key
    ) SELECT key, channel, ident FROM down;
INSERT INTO thread(channel, ident) SELECT DISTINCT channel, ident FROM standing;
UPDATE mention SET thread = t.id FROM standing AS s JOIN thread AS t ON t.channel = s.channel AND t.ident = s.ident
    WHERE mention.key = s.key;
DROP TABLE temp.standing;
DROP TABLE temp.threading;
