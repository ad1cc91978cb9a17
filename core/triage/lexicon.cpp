// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/lexicon.h"

#include <algorithm>
#include <array>

namespace vigie::triage {

using namespace Qt::StringLiterals;

static constexpr std::size_t mostAtOneWord = 12; ///< hits looked back at for the same term

namespace {
struct ClassName
{
    QStringView name;
    QList<QStringView> parts; ///< none: the class has no parts
};
} // namespace

static const std::array<ClassName, termClasses> &classNames()
{
    static const std::array<ClassName, termClasses> names{{
        {u"negative", {}},
        {u"positive", {}},
        {u"abuse", {u"insult", u"slur", u"attack", u"threat", u"vulgar"}},
        {u"urgency", {u"safety", u"health", u"legal", u"press", u"data-leak", u"self-harm"}},
        {u"question", {}},
        {u"praise", {}},
        {u"helper", {}},
        {u"irony", {}},
        {u"cause", {u"none", u"expectations", u"personality", u"environment", u"emotion"}},
        {u"spam", {}},
        {u"negation", {u"before", u"after", u"ne"}},
        {u"stronger", {}},
        {u"weaker", {}},
        {u"but", {}},
        {u"quoting", {}},
        {u"person", {u"you", u"them", u"self", u"firm", u"yours"}},
        {u"reason", {}},
        {u"object", {}},
        {u"suggestion", {}},
        {u"wish", {}},
    }};
    return names;
}

struct Lexicon::Section
{
    Term term;
    bool isOpen = false;
};

std::optional<QStringList> braceExpanded(const QString &term)
{
    QStringList made{QString()};
    qsizetype at = 0;
    while (at < term.size()) {
        const qsizetype open = term.indexOf(u'{', at);
        const QString plain = term.sliced(at, (open < 0 ? term.size() : open) - at);
        if (plain.contains(u'}'))
            return std::nullopt;
        for (QString &each : made)
            each += plain;
        if (open < 0)
            break;
        const qsizetype close = term.indexOf(u'}', open);
        if (close < 0)
            return std::nullopt;
        QStringList next;
        for (const QString &each : std::as_const(made)) {
            for (const QString &choice : term.sliced(open + 1, close - open - 1).split(u'|'))
                next.append(each + choice);
        }
        made = next;
        at = close + 1;
    }
    return made;
}

/// "[abuse insult 2]": what is wrong with it, or nothing.
std::optional<QString> Lexicon::readHeader(QStringView line, Section &section) const
{
    if (!line.endsWith(u']'))
        return u"a section's name ends with ]"_s;
    const QList<QStringView> words = line.sliced(1, line.size() - 2).split(u' ', Qt::SkipEmptyParts);
    const auto &names = classNames();
    const auto known =
        words.isEmpty() ? names.end() : std::ranges::find(names, words.front(), &ClassName::name);
    if (known == names.end())
        return u"no such section"_s;
    const Language language = section.term.language;
    section.term = Term{static_cast<TermClass>(known - names.begin())};
    section.term.language = language;
    section.isOpen = true;
    const qsizetype wanted = known->parts.isEmpty() ? 1 : section.term.kind == TermClass::Abuse ? 3 : 2;
    if (words.size() != wanted)
        return u"a section of this kind has %1 words"_s.arg(wanted);
    if (wanted > 1) {
        const qsizetype part = known->parts.indexOf(words[1]);
        if (part < 0)
            return u"no such part of the section"_s;
        section.term.part = static_cast<quint8>(part);
    }
    if (wanted > 2) {
        if (words[2] != u"0" && words[2] != u"1" && words[2] != u"2")
            return u"sureness is 0, 1 or 2"_s;
        section.term.sureness = static_cast<quint8>(words[2].toInt());
    }
    return std::nullopt;
}

/// "1.5 term; term  # note": what is wrong with it, or nothing.
std::optional<QString> Lexicon::readTerms(QStringView line, const Section &section)
{
    if (const qsizetype note = line.indexOf(u"  #"); note >= 0)
        line = line.first(note).trimmed();
    const qsizetype space = line.indexOf(u' ');
    bool isNumber = false;
    const float weight = line.first(std::max<qsizetype>(space, 0)).toFloat(&isNumber);
    if (!isNumber || weight < 0 || weight > 5)
        return u"a line of terms begins with a weight from 0 to 5"_s;
    for (QStringView written : line.sliced(space).tokenize(u';')) {
        written = written.trimmed();
        const auto terms = braceExpanded(written.toString());
        if (!terms)
            return u"a brace is not closed: %1"_s.arg(written);
        for (const QString &each : *terms) {
            Term term = section.term;
            term.weight = weight;
            if (!m_table.add(each, static_cast<quint32>(m_terms.size()), term.kind == TermClass::Abuse))
                return u"no term: %1"_s.arg(each);
            m_terms.push_back(term);
        }
    }
    return std::nullopt;
}

Result<void> Lexicon::read(QByteArrayView content, const QString &file, Language language)
{
    const auto refused = [&](int line, const QString &reason) {
        return fail(ErrorCode::FormatInvalid,
                    {{"file", file}, {"line", QString::number(line)}, {"reason", reason}});
    };
    const QString text = QString::fromUtf8(content);
    if (const qsizetype bad = text.indexOf(QChar::ReplacementCharacter); bad >= 0)
        return refused(1 + static_cast<int>(text.first(bad).count(u'\n')), u"not UTF-8"_s);
    Section section;
    section.term.language = language;
    int number = 0;
    for (QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        std::optional<QString> wrong;
        if (line.startsWith(u'['))
            wrong = readHeader(line, section);
        else if (!section.isOpen)
            wrong = u"a section is missing"_s;
        else if (line.startsWith(u"+ ") || line.startsWith(u"- "))
            m_examples.push_back({line.sliced(2).trimmed().toString(), section.term.kind, section.term.part,
                                  line.startsWith(u'+'), language, file, number});
        else
            wrong = readTerms(line, section);
        if (wrong)
            return refused(number, *wrong);
    }
    return {};
}

std::vector<TermHit> Lexicon::find(const FoldedWords &words, LexiconLanguages languages) const
{
    struct Reached
    {
        qint64 first = -1;
        qint64 last = -1; ///< of what is kept so far
    };
    std::vector<TermHit> hits = m_table.find(words);
    std::array<Reached, termClasses> reached;
    std::size_t kept = 0;
    for (const TermHit &hit : hits) {
        const Term &each = m_terms[hit.term];
        if ((each.language == Language::French && !languages.french) ||
            (each.language == Language::English && !languages.english))
            continue;
        const TermClass group = each.kind == TermClass::Positive ? TermClass::Negative : each.kind;
        Reached &end = reached[static_cast<std::size_t>(group)];
        const bool isWithin = static_cast<qint64>(hit.last) <= end.last;
        const bool isSame = hit.first == end.first && hit.last == end.last;
        if (isWithin && !isSame)
            continue;
        if (!isWithin)
            end = {hit.first, hit.last};
        // A term that two lines hold counts once, with its heavier weight.
        const auto sameTerm = [&](const TermHit &other) {
            const Term &that = m_terms[other.term];
            return other.last == hit.last && that.kind == each.kind && that.part == each.part &&
                   that.sureness == each.sureness;
        };
        const auto from =
            hits.begin() + static_cast<std::ptrdiff_t>(kept - std::min<std::size_t>(kept, mostAtOneWord));
        const auto until = hits.begin() + static_cast<std::ptrdiff_t>(kept);
        const auto twin =
            std::find_if(from, until, [&](const TermHit &o) { return o.first == hit.first && sameTerm(o); });
        if (twin == until)
            hits[kept++] = hit;
        else if (m_terms[twin->term].weight < each.weight)
            *twin = hit;
    }
    hits.resize(kept);
    return hits;
}

std::size_t Lexicon::bytes() const
{
    return m_table.bytes() + m_terms.capacity() * sizeof(Term);
}

} // namespace vigie::triage
