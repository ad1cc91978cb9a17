-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was asked of a colleague inside (the shop, logistics, legal), who may not work in Vigie: core/care/question.h.
CREATE TABLE question (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    mention     INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    whom        TEXT NOT NULL,
    contact     TEXT NOT NULL DEFAULT '', -- a mail address, or none
    text        TEXT NOT NULL,
    asker       BLOB NOT NULL,
    at          INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    answered_at INTEGER,
    note        BLOB -- what the answer became
) STRICT, WITHOUT ROWID;
CREATE INDEX question_mention ON question (mention);
CREATE INDEX question_open ON question (due_at) WHERE answered_at IS NULL;
