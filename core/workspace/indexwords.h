// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace vigie::workspace {

/// Gives a connection what stores ask about words in their SQL. A word is what the search index takes for
/// one: by FTS5's own tokenizer, unicode61 without accents (https://www.sqlite.org/fts5.html, 4.3.1).
///
/// `has_phrase(text, phrase, begins)`: 1 where the words of `phrase` stand beside each other in `text`; where
/// `begins`, the last of them is the beginning of a word. 0 otherwise, for NULL, and for a phrase without
/// words.
/// `words_in(text)`: the words as they stand there, one a line.
///
/// Throws SQLite::Exception. Lasts as long as the connection.
void addWordFunctions(sqlite3 *connection);

} // namespace vigie::workspace
