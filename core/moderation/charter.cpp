// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/charter.h"

#include "base/text.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

static void initCharters()
{
    Q_INIT_RESOURCE(vigie_charter);
}

namespace vigie::moderation {

using namespace Qt::StringLiterals;

static constexpr std::array kinds{
    std::pair{ActKind::Hide, "hide"_L1},
    std::pair{ActKind::Delete, "delete"_L1},
    std::pair{ActKind::Warn, "warn"_L1},
    std::pair{ActKind::Ban, "ban"_L1},
};

QString actKindName(ActKind kind)
{
    const auto found = std::ranges::find(kinds, kind, &std::pair<ActKind, QLatin1StringView>::first);
    return found->second;
}

std::optional<ActKind> actKindNamed(QStringView name)
{
    for (const auto &[kind, word] : kinds) {
        if (name == word)
            return kind;
    }
    return std::nullopt;
}

QList<ActKind> allActKinds()
{
    return {ActKind::Hide, ActKind::Delete, ActKind::Warn, ActKind::Ban};
}

const Article *Charter::article(QStringView number) const
{
    const auto found = std::ranges::find_if(articles, [&](const Article &article) {
        return article.number.compare(number.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == articles.end() ? nullptr : &*found;
}

QString Charter::numbers() const
{
    QStringList all;
    for (const Article &article : articles)
        all.append(article.number);
    return all.join(u", "_s);
}

namespace {

enum class Key { None, Acts, TwoColleagues, CountsFor };

/// Reads a charter line by line. What is wrong is noted, and reading goes on behind it.
class CharterReader
{
public:
    explicit CharterReader(QStringView text);
    CharterRead take();

private:
    enum class Part { Before, Introduction, Article, Ladder, Unknown };

    void read(const QString &line);
    void heading(const QString &title);
    void directive(Key key, const QString &value);
    void step(const QString &line);
    void prose(const QString &line);
    void endPart();
    std::optional<ActKinds> actsIn(const QString &value);
    void wrong(const char *code, const QString &fact = {}) { wrongAt(m_line, code, fact); }
    void wrongAt(int line, const char *code, const QString &fact = {})
    {
        m_read.problems.append({line, QLatin1StringView(code), fact.left(80)});
    }
    Article &article() { return m_read.charter.articles.last(); }

    CharterRead m_read;
    Part m_part = Part::Before;
    int m_line = 0;
    int m_partLine = 0;
    bool m_hasActs = false;
    bool m_knowsActs = false; ///< they could be read
    bool m_hasLadder = false;
    QString m_prose;
    bool m_isParted = false; ///< an empty line came since
};

} // namespace

/// An act's word in either language, as folded() gives it.
static std::optional<ActKind> actWord(QStringView word)
{
    static constexpr std::array words{
        std::pair{"hide"_L1, ActKind::Hide},     std::pair{"masquer"_L1, ActKind::Hide},
        std::pair{"delete"_L1, ActKind::Delete}, std::pair{"supprimer"_L1, ActKind::Delete},
        std::pair{"warn"_L1, ActKind::Warn},     std::pair{"avertir"_L1, ActKind::Warn},
        std::pair{"ban"_L1, ActKind::Ban},       std::pair{"bannir"_L1, ActKind::Ban},
        std::pair{"exclure"_L1, ActKind::Ban},
    };
    for (const auto &[known, kind] : words) {
        if (word == known)
            return kind;
    }
    return std::nullopt;
}

static Key keyOf(const QString &word)
{
    if (word == "acts"_L1 || word == "actes"_L1)
        return Key::Acts;
    if (word == "two colleagues"_L1 || word == "deux collegues"_L1)
        return Key::TwoColleagues;
    if (word == "counts for"_L1 || word == "valables"_L1)
        return Key::CountsFor;
    return Key::None;
}

CharterReader::CharterReader(QStringView text)
{
    const QString whole = safeText(text.startsWith(u'\uFEFF') ? text.sliced(1) : text);
    if (whole.size() > longestCharter) {
        wrongAt(1, "too-long", QString::number(longestCharter));
        return;
    }
    for (const QString &line : whole.split(u'\n')) {
        ++m_line;
        read(line.trimmed());
    }
    endPart();
    if (m_part == Part::Before)
        wrongAt(1, "title-missing");
    else if (m_read.charter.articles.isEmpty())
        wrongAt(m_line, "articles-missing");
}

CharterRead CharterReader::take()
{
    std::ranges::stable_sort(m_read.problems, {}, &CharterProblem::line);
    return std::move(m_read);
}

void CharterReader::read(const QString &line)
{
    if (line.isEmpty()) {
        m_isParted = true;
        return;
    }
    if (m_part == Part::Before) {
        m_part = Part::Introduction;
        m_partLine = m_line;
        if (line.startsWith("# "_L1)) {
            m_read.charter.title = line.mid(2).trimmed();
            return;
        }
        wrong("title-missing");
    }
    if (line.startsWith("##"_L1) && !line.startsWith("###"_L1))
        return heading(line.mid(2).trimmed());
    if (const qsizetype colon = line.indexOf(u':'); colon > 0) {
        if (const Key key = keyOf(folded(QStringView(line).left(colon))); key != Key::None)
            return directive(key, line.mid(colon + 1).trimmed());
    }
    if (m_part == Part::Ladder)
        return step(line);
    prose(line);
}

void CharterReader::prose(const QString &line)
{
    if (!m_prose.isEmpty())
        m_prose += m_isParted ? u"\n\n"_s : u"\n"_s;
    m_prose += line;
    m_isParted = false;
}

void CharterReader::heading(const QString &title)
{
    static const QRegularExpression numbered(u"^([A-Z][0-9]{0,3})\\.\\s+(\\S.*)$"_s);
    endPart();
    m_partLine = m_line;
    if (const QRegularExpressionMatch match = numbered.match(title); match.hasMatch()) {
        if (m_read.charter.article(match.captured(1)))
            wrong("number-twice", match.captured(1));
        m_read.charter.articles.append(
            {.number = match.captured(1), .title = match.captured(2), .line = m_line});
        m_part = Part::Article;
        m_hasActs = false;
        m_knowsActs = false;
        return;
    }
    if (const QString word = folded(title); word == "ladder"_L1 || word == "echelle"_L1) {
        if (m_hasLadder)
            wrong("ladder-twice");
        m_hasLadder = true;
        m_part = Part::Ladder;
        return;
    }
    wrong("heading-unknown", title);
    m_part = Part::Unknown;
}

void CharterReader::endPart()
{
    const QString text = std::exchange(m_prose, {});
    m_isParted = false;
    switch (m_part) {
    case Part::Introduction:
        m_read.charter.introduction = text;
        break;
    case Part::Article:
        article().text = text;
        if (text.isEmpty())
            wrongAt(m_partLine, "text-missing", article().number);
        if (!m_hasActs)
            wrongAt(m_partLine, "acts-missing", article().number);
        if (const ActKinds others = article().twoColleagues & ~article().acts; m_knowsActs && others) {
            for (const ActKind kind : allActKinds()) {
                if (others.testFlag(kind))
                    wrongAt(m_partLine, "act-not-allowed", actKindName(kind));
            }
        }
        break;
    case Part::Ladder:
        if (m_read.charter.ladder.isEmpty())
            wrongAt(m_partLine, "ladder-empty");
        break;
    case Part::Before:
    case Part::Unknown:
        break;
    }
}

std::optional<ActKinds> CharterReader::actsIn(const QString &value)
{
    ActKinds acts;
    if (const QString word = folded(value); word == "none"_L1 || word == "aucun"_L1)
        return acts;
    for (const QString &part : value.split(u',')) {
        const auto kind = actWord(folded(part));
        if (!kind) {
            wrong("act-unknown", part.trimmed());
            return std::nullopt;
        }
        acts |= *kind;
    }
    return acts;
}

void CharterReader::directive(Key key, const QString &value)
{
    static const QRegularExpression months(u"^([1-9][0-9]?)\\s+(months?|mois)\\.?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (key == Key::CountsFor) {
        const QRegularExpressionMatch match = months.match(value);
        if (m_part != Part::Ladder)
            wrong("directive-outside", value);
        else if (!match.hasMatch())
            wrong("months-unknown", value);
        else
            m_read.charter.countsForMonths = match.captured(1).toInt();
        return;
    }
    if (m_part != Part::Article)
        return wrong("directive-outside", value);
    if (key == Key::Acts && m_hasActs)
        return wrong("acts-twice", article().number);
    const std::optional<ActKinds> acts = actsIn(value);
    if (key == Key::Acts) {
        m_hasActs = true; // or one mistake is told as two
        m_knowsActs = acts.has_value();
        article().acts = acts.value_or(ActKinds());
    } else {
        article().twoColleagues = acts.value_or(ActKinds());
    }
}

void CharterReader::step(const QString &line)
{
    static const QRegularExpression step(u"^([0-9]+)\\.\\s+([^:]+?)\\s*:\\s*(\\S.*)$"_s);
    const QRegularExpressionMatch match = step.match(line);
    const auto act = match.hasMatch() ? actWord(folded(match.captured(2))) : std::nullopt;
    if (!match.hasMatch()) {
        wrong("step-unknown", line);
    } else if (!act) {
        wrong("act-unknown", match.captured(2));
    } else {
        if (match.captured(1).toLongLong() != m_read.charter.ladder.size() + 1)
            wrong("step-number", match.captured(1));
        m_read.charter.ladder.append({*act, match.captured(3)});
    }
}

CharterRead readCharter(QStringView text)
{
    return CharterReader(text).take();
}

Result<Charter> charterFrom(QStringView text)
{
    CharterRead read = readCharter(text);
    if (read.problems.isEmpty())
        return std::move(read.charter);
    const CharterProblem &first = read.problems.first();
    return fail(ErrorCode::CharterInvalid,
                {{"line", QString::number(first.line)}, {"reason", first.code}, {"fact", first.fact}});
}

QString shippedCharter(const QString &language)
{
    initCharters();
    QFile file(u":/charter/%1.md"_s.arg(language == "fr"_L1 ? u"fr"_s : u"en"_s));
    // Its first line is that of the licence.
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).section(u'\n', 1) : QString();
}

std::optional<int> nextStep(const Charter &charter, qsizetype warnings)
{
    if (charter.ladder.isEmpty())
        return std::nullopt;
    return static_cast<int>(std::min(warnings, charter.ladder.size() - 1));
}

} // namespace vigie::moderation
