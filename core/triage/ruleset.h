// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/rulefields.h"
#include "triage/rulewords.h"

#include <array>

namespace vigie::triage {

/// Rules made ready to be asked of many messages: their words are looked for together, in one pass over a
/// text, and only where what is cheaper to tell has not told already. A value; asking is for any thread.
class RuleSet
{
public:
    explicit RuleSet(QList<Rule> rules);

    bool isEmpty() const { return m_rules.isEmpty(); }
    const QList<Rule> &rules() const { return m_rules; }
    /// The places of those that match, in their order. The verdict is the mention's own, where it has one.
    std::vector<qsizetype> matching(const inbox::Mention &mention) const;

private:
    struct Test
    {
        const FieldRow *row = nullptr;
        Comparison how = Comparison::Is;
        quint64 mask = 0;               ///< Choice; Flag: 1 or 0
        qint64 bound = 0;               ///< Number
        QStringList texts;              ///< Code, as they are; Labels, folded
        QList<Id> channels;             ///< Channel
        std::vector<std::size_t> words; ///< Words: their numbers
    };
    struct Ready
    {
        Match match = Match::All;
        std::vector<Test> tests; ///< words last
    };
    class Asked;

    const RuleWords &wordsOf(Field field) const;
    Test ready(const Condition &condition);
    static bool holds(const Test &test, Asked &asked);
    static bool holds(const Ready &rule, Asked &asked);

    QList<Rule> m_rules;
    std::vector<Ready> m_ready;
    std::array<RuleWords, 3> m_words; ///< of the text, the author, the title of the post
};

/// Of one rule and one message. Pure.
bool matches(const Rule &rule, const inbox::Mention &mention);

} // namespace vigie::triage
