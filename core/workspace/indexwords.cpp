// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/indexwords.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie::workspace {

static void require(sqlite3 *connection, int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(connection, code);
}

/// https://www.sqlite.org/fts5.html, "Extending FTS5".
static fts5_api *fts5Of(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    require(connection, sqlite3_prepare_v2(connection, "SELECT fts5(?)", -1, &statement, nullptr));
    sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    require(connection, sqlite3_finalize(statement));
    if (!api)
        throw SQLite::Exception("SQLite has no FTS5");
    return api;
}

namespace {
/// The one that the table mention_words names.
class Tokenizer
{
public:
    explicit Tokenizer(sqlite3 *connection);
    ~Tokenizer() { m_calls.xDelete(m_tokenizer); }
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;

    /// `met(word, start, end)`: as it is in the index, and where it stands.
    template <typename Met>
    void eachWord(std::string_view text, Met met) const
    {
        m_calls.xTokenize(m_tokenizer, &met, FTS5_TOKENIZE_AUX, text.data(), static_cast<int>(text.size()),
                          [](void *called, int, const char *word, int length, int start, int end) {
                              (*static_cast<Met *>(called))(
                                  std::string_view(word, static_cast<size_t>(length)),
                                  static_cast<size_t>(start), static_cast<size_t>(end));
                              return SQLITE_OK;
                          });
    }

private:
    fts5_tokenizer m_calls{};
    Fts5Tokenizer *m_tokenizer = nullptr;
};
} // namespace

Tokenizer::Tokenizer(sqlite3 *connection)
{
    fts5_api *api = fts5Of(connection);
    void *own = nullptr;
    require(connection, api->xFindTokenizer(api, "unicode61", &own, &m_calls));
    const char *terms[] = {"remove_diacritics", "2"};
    require(connection, m_calls.xCreate(own, terms, 2, &m_tokenizer));
}

// What the tokenizer makes of one character, where that is no letter or digit.
static constexpr char16_t separator = 0;
static constexpr char16_t mark = 1;  // nothing within a word, a separator elsewhere
static constexpr char16_t other = 2; // ask it for the whole text

static bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

static char *put(char *to, char32_t c)
{
    const auto byte = [&](char32_t bits) { *to++ = static_cast<char>(static_cast<unsigned char>(bits)); };
    if (c < 0x80) {
        byte(c);
        return to;
    }
    if (c < 0x800) {
        byte(0xc0 | c >> 6);
    } else if (c < 0x10000) {
        byte(0xe0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3f));
    } else {
        byte(0xf0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3f));
        byte(0x80 | (c >> 6 & 0x3f));
    }
    byte(0x80 | (c & 0x3f));
    return to;
}

/// The character of several bytes at `at`, which moves behind it; 0 where there is none.
static char32_t next(const char *&at, const char *end)
{
    struct Form
    {
        unsigned first, among; ///< of the first byte
        int more;
        char32_t least;
    };
    static constexpr Form forms[] = {{0xc0, 0xe0, 1, 0x80}, {0xe0, 0xf0, 2, 0x800}, {0xf0, 0xf8, 3, 0x10000}};
    const auto first = static_cast<unsigned char>(*at);
    for (const Form &form : forms) {
        if ((first & form.among) != form.first)
            continue;
        if (end - at <= form.more)
            return 0;
        char32_t c = first & ~form.among;
        for (int i = 1; i <= form.more; ++i) {
            const auto byte = static_cast<unsigned char>(at[i]);
            if ((byte & 0xc0) != 0x80)
                return 0;
            c = c << 6 | (byte & 0x3f);
        }
        at += form.more + 1;
        return c >= form.least && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff) ? c : 0;
    }
    return 0;
}

static char16_t madeOf(char32_t c, const Tokenizer &tokenizer)
{
    char text[6] = "x";
    char *end = put(text + 1, c);
    *end++ = 'x';
    std::vector<std::string> words;
    tokenizer.eachWord(std::string_view(text, end),
                       [&](std::string_view word, size_t, size_t) { words.emplace_back(word); });
    if (words.size() == 2)
        return separator;
    if (words.size() != 1)
        return other;
    const std::string_view folded = std::string_view(words.front()).substr(1, words.front().size() - 2);
    if (folded.empty())
        return mark;
    const char *at = folded.data();
    const char *const behind = at + folded.size();
    const char32_t letter = isAscii(*at) ? static_cast<char32_t>(*at++) : next(at, behind);
    return letter > other && letter < 0x10000 && at == behind ? static_cast<char16_t>(letter) : other;
}

/// What it makes of the letters and signs that most texts are made of; `other` of the rest. Made once, at the
/// first question, in about a millisecond.
static const std::vector<char16_t> &lettersOf(const Tokenizer &tokenizer)
{
    // Alphabets and punctuation; what makes a sign a picture; pictures.
    static constexpr std::pair<char32_t, char32_t> told[] = {
        {0x1, 0x3100}, {0xfe00, 0xfe10}, {0x1f000, 0x1fb00}};
    static const std::vector<char16_t> letters = [&] {
        std::vector<char16_t> made(0x1fb00, other);
        made[0] = separator;
        for (const auto &[first, end] : told) {
            for (char32_t c = first; c < end; ++c)
                made[c] = madeOf(c, tokenizer);
        }
        return made;
    }();
    return letters;
}

/// Of ASCII, which stays ASCII: a space for a separator.
static const std::array<char, 128> &asciiOf(const Tokenizer &tokenizer)
{
    static const std::array<char, 128> ascii = [&] {
        std::array<char, 128> made{};
        for (size_t c = 0; c < made.size(); ++c) {
            const char16_t letter = lettersOf(tokenizer)[c];
            made[c] = letter == separator ? ' ' : static_cast<char>(letter);
        }
        return made;
    }();
    return ascii;
}

namespace {
/// Tells the words of texts, many times faster than the tokenizer, from which it learns its letters.
class Words
{
public:
    explicit Words(sqlite3 *connection)
        : m_tokenizer(connection)
    {
    }
    /// " the words of it " with a space before and behind each; until it is asked again.
    std::string_view spaced(std::string_view text);
    const Tokenizer &tokenizer() const { return m_tokenizer; }

private:
    bool read(std::string_view text);

    const Tokenizer m_tokenizer;
    std::vector<char> m_room;
    std::string_view m_spaced;
};
} // namespace

/// False where there is a character that the letters do not tell.
bool Words::read(std::string_view text)
{
    const std::vector<char16_t> &letters = lettersOf(m_tokenizer);
    const std::array<char, 128> &ascii = asciiOf(m_tokenizer);
    // A character of two bytes may become one of three, no other a longer one.
    if (m_room.size() < text.size() * 3 / 2 + 2)
        m_room.resize(text.size() * 3 / 2 + 2);
    char *to = m_room.data();
    const char *const end = text.data() + text.size();
    char last = *to++ = ' ';
    for (const char *at = text.data(); at != end;) {
        // Every byte is written, and a space behind a space written over: without a branch.
        for (; at != end && isAscii(*at); ++at) {
            const char made = ascii[static_cast<size_t>(*at)];
            *to = made;
            to += static_cast<int>(made != ' ') | static_cast<int>(last != ' ');
            last = made;
        }
        if (at == end)
            break;
        const char32_t c = next(at, end);
        if (c == 0 || c >= letters.size() || letters[c] == other)
            return false;
        if (letters[c] > other)
            to = put(to, letters[c]);
        else if (letters[c] == separator && last != ' ')
            *to++ = ' ';
        last = to[-1];
    }
    if (last != ' ')
        *to++ = ' ';
    m_spaced = std::string_view(m_room.data(), to);
    return true;
}

std::string_view Words::spaced(std::string_view text)
{
    if (read(text))
        return m_spaced;
    m_room.assign(1, ' ');
    m_tokenizer.eachWord(text, [&](std::string_view word, size_t, size_t) {
        m_room.insert(m_room.end(), word.begin(), word.end());
        m_room.push_back(' ');
    });
    return m_spaced = std::string_view(m_room.data(), m_room.size());
}

static std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value)); // before its length
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

static Words &wordsOf(sqlite3_context *context)
{
    return *static_cast<Words *>(sqlite3_user_data(context));
}

namespace {
/// What is looked for in what Words::spaced() gives.
struct Phrase
{
    Phrase(std::string_view words, bool begins)
        : spaced(words.substr(0, words.size() - (begins ? 1 : 0))) // the last goes on as it likes
        , hasWords(words.size() > 1)
        , searcher(spaced.data(), spaced.data() + spaced.size())
    {
    }
    Phrase(const Phrase &) = delete;
    Phrase &operator=(const Phrase &) = delete;

    bool isIn(std::string_view text) const
    {
        const char *end = text.data() + text.size();
        return hasWords && std::search(text.data(), end, searcher) != end;
    }

    const std::string spaced;
    const bool hasWords;
    const std::boyer_moore_horspool_searcher<const char *> searcher;
};
} // namespace

static void hasPhrase(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    Words &words = wordsOf(context);
    const auto *phrase = static_cast<const Phrase *>(sqlite3_get_auxdata(context, 1));
    std::unique_ptr<Phrase> made;
    if (!phrase) {
        made = std::make_unique<Phrase>(words.spaced(textOf(values[1])), sqlite3_value_int(values[2]) != 0);
        phrase = made.get();
    }
    sqlite3_result_int(context, phrase->isIn(words.spaced(textOf(values[0]))) ? 1 : 0);
    if (made) // kept for the rows to come, or deleted at once
        sqlite3_set_auxdata(context, 1, made.release(), [](void *old) { delete static_cast<Phrase *>(old); });
}

static void wordsIn(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const std::string_view text = textOf(values[0]);
    std::string lines;
    wordsOf(context).tokenizer().eachWord(text, [&](std::string_view, size_t start, size_t end) {
        lines += lines.empty() ? "" : "\n";
        lines += text.substr(start, end - start);
    });
    sqlite3_result_text64(context, lines.data(), lines.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void addWordFunctions(sqlite3 *connection)
{
    static constexpr int terms = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add = [&](const char *name, int values, auto function) {
        require(connection, sqlite3_create_function_v2(connection, name, values, terms, new Words(connection),
                                                       function, nullptr, nullptr,
                                                       [](void *old) { delete static_cast<Words *>(old); }));
    };
    add("has_phrase", 3, &hasPhrase);
    add("words_in", 1, &wordsIn);
}

} // namespace vigie::workspace
