-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the search index grows (https://www.sqlite.org/fts5.html, sections 6.1 and 6.6): 16 MB of words are gathered before
-- a part of it is written, and parts are merged when 16 have come together. With the defaults, 1 MB and 4, taking in a
-- large file writes the same words again and again. Both are kept in the index itself.
INSERT INTO mention_words(mention_words, rank) VALUES('hashsize', 16000000);
INSERT INTO mention_words(mention_words, rank) VALUES('automerge', 16);
