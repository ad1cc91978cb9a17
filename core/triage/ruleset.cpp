// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/ruleset.h"

#include "base/text.h"

#include <algorithm>

namespace vigie::triage {

using inbox::Mention;

/// One message that is being asked of: what its words are is worked out when it is first needed, once.
class RuleSet::Asked
{
public:
    Asked(const RuleSet &set, const Mention &mention)
        : m_set(set)
        , m_mention(mention)
    {
    }

    const Mention &mention() const { return m_mention; }
    const std::vector<bool> &found(const FieldRow &row)
    {
        auto &found = m_found[static_cast<std::size_t>(row.field)];
        if (!found)
            found = m_set.wordsOf(row.field).find(row.text(m_mention));
        return *found;
    }

private:
    const RuleSet &m_set;
    const Mention &m_mention;
    std::array<std::optional<std::vector<bool>>, 3> m_found;
};

static_assert(static_cast<int>(Field::Words) == 0 && static_cast<int>(Field::Author) == 1 &&
              static_cast<int>(Field::Post) == 2);

RuleSet::RuleSet(QList<Rule> rules)
    : m_rules(std::move(rules))
{
    for (const Rule &rule : m_rules) {
        Ready ready{.match = rule.match, .tests = {}};
        for (const Condition &condition : rule.conditions)
            ready.tests.push_back(this->ready(condition));
        std::ranges::stable_partition(ready.tests,
                                      [](const Test &test) { return test.row->kind != FieldKind::Words; });
        m_ready.push_back(std::move(ready));
    }
}

const RuleWords &RuleSet::wordsOf(Field field) const
{
    return m_words[static_cast<std::size_t>(field)];
}

RuleSet::Test RuleSet::ready(const Condition &condition)
{
    Test test{.row = &rowOf(condition.field), .how = condition.how, .texts = {}, .channels = {}, .words = {}};
    const QStringList names = test.row->names ? test.row->names() : QStringList();
    for (const QString &value : condition.values) {
        switch (test.row->kind) {
        case FieldKind::Choice:
            if (const qsizetype bit = names.indexOf(value); bit >= 0)
                test.mask |= quint64(1) << bit;
            break;
        case FieldKind::Flag:
            test.mask = value == QLatin1StringView("true") ? 1 : 0;
            break;
        case FieldKind::Channel:
            test.channels.append(Id::parse(value).value_or(Id()));
            break;
        case FieldKind::Code:
            test.texts.append(value);
            break;
        case FieldKind::Labels:
            test.texts.append(folded(value));
            break;
        case FieldKind::Words:
            test.words.push_back(m_words[static_cast<std::size_t>(condition.field)].add(value));
            break;
        case FieldKind::Number:
            test.bound = value.toLongLong();
            break;
        }
    }
    return test;
}

bool RuleSet::holds(const Test &test, Asked &asked)
{
    const Mention &mention = asked.mention();
    const bool wanted = test.how != Comparison::IsNot;
    switch (test.row->kind) {
    case FieldKind::Choice: {
        const auto bits = test.row->bits(mention);
        return bits && ((*bits & test.mask) != 0) == wanted;
    }
    case FieldKind::Flag:
        return test.row->bits(mention) == test.mask;
    case FieldKind::Channel:
        return test.channels.contains(mention.channelId) == wanted;
    case FieldKind::Code:
        return test.texts.contains(test.row->text(mention)) == wanted;
    case FieldKind::Labels: {
        const QStringList have = test.row->labels(mention);
        return std::ranges::any_of(
                   have, [&](const QString &one) { return test.texts.contains(folded(one)); }) == wanted;
    }
    case FieldKind::Words: {
        const std::vector<bool> &found = asked.found(*test.row);
        return std::ranges::any_of(test.words, [&](std::size_t word) { return found[word]; }) == wanted;
    }
    case FieldKind::Number: {
        const auto number = test.row->number(mention);
        return number && (test.how == Comparison::NotBelow ? *number >= test.bound : *number <= test.bound);
    }
    }
    return false;
}

bool RuleSet::holds(const Ready &rule, Asked &asked)
{
    const auto holdsHere = [&](const Test &test) { return holds(test, asked); };
    return rule.match == Match::All ? std::ranges::all_of(rule.tests, holdsHere)
                                    : std::ranges::any_of(rule.tests, holdsHere);
}

std::vector<qsizetype> RuleSet::matching(const Mention &mention) const
{
    Asked asked(*this, mention);
    std::vector<qsizetype> found;
    for (std::size_t i = 0; i < m_ready.size(); ++i) {
        if (holds(m_ready[i], asked))
            found.push_back(static_cast<qsizetype>(i));
    }
    return found;
}

bool matches(const Rule &rule, const Mention &mention)
{
    return !RuleSet({rule}).matching(mention).empty();
}

} // namespace vigie::triage
