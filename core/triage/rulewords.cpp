// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rulewords.h"

#include "base/foldedwords.h"

#include <algorithm>

namespace vigie::triage {

static std::vector<std::u16string_view> wordsIn(const FoldedWords &folded)
{
    std::vector<std::u16string_view> words;
    words.reserve(folded.count());
    for (const FoldedWord &word : folded.all()) {
        if (word.size > 0 && word.kind != WordKind::Mark)
            words.push_back(folded.letters(word));
    }
    return words;
}

RuleWords::Pattern RuleWords::patternOf(QStringView typed)
{
    typed = typed.trimmed();
    Pattern pattern;
    while (typed.endsWith(u'*')) {
        pattern.begins = true;
        typed.chop(1);
    }
    const FoldedWords folded(typed);
    for (const std::u16string_view word : wordsIn(folded))
        pattern.words.emplace_back(word);
    return pattern;
}

std::size_t RuleWords::slotOf(std::u16string_view word)
{
    return (word.front() * 61u + (word.size() > 1 ? word[1] : 0u)) % 4096;
}

bool RuleWords::canFind(QStringView typed)
{
    return !patternOf(typed).words.empty();
}

std::size_t RuleWords::add(QStringView typed)
{
    const std::size_t number = m_patterns.size();
    Pattern pattern = patternOf(typed);
    if (!pattern.words.empty()) {
        const std::u16string &first = pattern.words.front();
        const bool isBeginning = pattern.begins && pattern.words.size() == 1;
        (isBeginning ? m_begun : m_byFirst)[first].push_back(number);
        m_mayBegin.set(slotOf(first));
        m_anyMay = m_anyMay || (isBeginning && first.size() == 1);
        if (isBeginning && std::ranges::find(m_begunSizes, first.size()) == m_begunSizes.end())
            m_begunSizes.push_back(first.size());
    }
    m_patterns.push_back(std::move(pattern));
    return number;
}

std::vector<bool> RuleWords::find(QStringView text) const
{
    std::vector<bool> found(m_patterns.size());
    if (m_patterns.empty() || text.isEmpty())
        return found;
    const FoldedWords folded(text);
    const std::vector<std::u16string_view> words = wordsIn(folded);
    const auto goesOn = [&](const Pattern &pattern, std::size_t place) {
        if (place + pattern.words.size() > words.size())
            return false;
        for (std::size_t i = 1; i < pattern.words.size(); ++i) {
            const bool begins = pattern.begins && i + 1 == pattern.words.size();
            const std::u16string_view have = words[place + i];
            if (begins ? !have.starts_with(pattern.words[i]) : have != pattern.words[i])
                return false;
        }
        return true;
    };
    for (std::size_t place = 0; place < words.size(); ++place) {
        if (!m_anyMay && !m_mayBegin.test(slotOf(words[place])))
            continue;
        if (const auto known = m_byFirst.find(words[place]); known != m_byFirst.end()) {
            for (const std::size_t number : known->second) {
                if (!found[number] && goesOn(m_patterns[number], place))
                    found[number] = true;
            }
        }
        for (const std::size_t size : m_begunSizes) {
            if (size > words[place].size())
                continue;
            if (const auto known = m_begun.find(words[place].substr(0, size)); known != m_begun.end()) {
                for (const std::size_t number : known->second)
                    found[number] = true;
            }
        }
    }
    return found;
}

} // namespace vigie::triage
