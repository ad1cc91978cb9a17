-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a colleague is typing about a message and has not added yet: core/inbox/jotting.h.
CREATE TABLE jotting (
    mention    INTEGER NOT NULL REFERENCES mention ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('note', 'question', 'answer')),
    about      BLOB NOT NULL CHECK (length(about) = 16), -- the question that is being answered; zeros: none
    colleague  BLOB NOT NULL,
    text       TEXT NOT NULL,
    whom       TEXT NOT NULL DEFAULT '', -- to be asked
    contact    TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (mention, kind, about, colleague)
) STRICT, WITHOUT ROWID;
