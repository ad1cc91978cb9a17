-- SPDX-License-Identifier: GPL-3.0-or-later
-- The channel (its uid) where a digest is of an author; nothing where it is of a message or a title. Authors stand in a file of
-- the computer too, by which a copy from before is erased once more (core/care/erasing.h).
ALTER TABLE erased ADD COLUMN channel BLOB CHECK (length(channel) = 16);
CREATE INDEX erased_author ON erased (channel, at) WHERE channel IS NOT NULL;

-- Messages that were deleted when their time had come, as the beginnings of their digests: an older file that still
-- holds them brings nothing new.
CREATE TABLE outlived (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;
