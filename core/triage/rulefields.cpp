// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rulefields.h"

#include "triage/kinds.h"

#include <algorithm>
#include <bit>

namespace vigie::triage {

using namespace Qt::StringLiterals;
using inbox::Judgement;
using inbox::Mention;
using inbox::Trait;

using Bits = std::optional<quint64>;

template <typename T, typename Name>
static QStringList namesOf(int count, const Name &name)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(name(static_cast<T>(i)));
    return names;
}

/// Of flags, by their bits.
template <typename T, typename Name>
static QStringList flagNames(int count, const Name &name)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(name(static_cast<T>(1 << i)));
    return names;
}

static Bits bitOf(auto value)
{
    return quint64(1) << static_cast<int>(value);
}

static Bits flag(bool set)
{
    return set ? 1 : 0;
}

template <typename Read>
static Bits judged(const Mention &mention, const Read &read)
{
    return mention.judgement ? Bits(read(*mention.judgement)) : std::nullopt;
}

static QString senseWord(inbox::Sense sense)
{
    return sense == inbox::Sense::Helper ? u"helper"_s : inbox::senseName(sense);
}

static QStringList label(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

static QString perilWord(inbox::Peril peril)
{
    return urgencyName(static_cast<UrgencyKind>(std::countr_zero(static_cast<unsigned>(peril))));
}

static QString causeWord(inbox::Cause cause)
{
    static constexpr QLatin1StringView names[] = {"none"_L1, "expectations"_L1, "personality"_L1,
                                                  "environment"_L1, "emotion"_L1};
    return names[static_cast<std::size_t>(cause)];
}

static std::optional<qint64> ageInDays(const Mention &mention)
{
    return std::max<qint64>(0, (mention.seenAtMs - mention.postedAtMs) / (24LL * 3'600'000));
}

static const FieldRow everyField[] = {
    {.field = Field::Words,
     .name = "words"_L1,
     .kind = FieldKind::Words,
     .text = [](const Mention &m) { return m.text; }},
    {.field = Field::Sentiment,
     .name = "sentiment"_L1,
     .kind = FieldKind::Choice,
     .names = [] { return namesOf<inbox::Sentiment>(3, inbox::sentimentName); },
     .bits =
         [](const Mention &m) { return judged(m, [](const Judgement &j) { return *bitOf(j.sentiment); }); }},
    {.field = Field::Sense,
     .name = "kinds"_L1,
     .kind = FieldKind::Choice,
     .names = [] { return flagNames<inbox::Sense>(7, senseWord); },
     .bits =
         [](const Mention &m) {
             return judged(m, [](const Judgement &j) { return quint64(j.senses.toInt()); });
         }},
    {.field = Field::Urgency,
     .name = "urgency"_L1,
     .kind = FieldKind::Choice,
     .names = [] { return flagNames<inbox::Peril>(6, perilWord); },
     .bits =
         [](const Mention &m) {
             return judged(m, [](const Judgement &j) { return quint64(j.perils.toInt()); });
         }},
    {.field = Field::Abuse,
     .name = "abuse"_L1,
     .kind = FieldKind::Choice,
     .names = [] { return namesOf<inbox::Abuse>(3, inbox::abuseName); },
     .bits = [](const Mention &m) { return judged(m, [](const Judgement &j) { return *bitOf(j.abuse); }); }},
    {.field = Field::Cause,
     .name = "cause"_L1,
     .kind = FieldKind::Choice,
     .names = [] { return namesOf<inbox::Cause>(5, causeWord); },
     .bits = [](const Mention &m) { return judged(m, [](const Judgement &j) { return *bitOf(j.cause); }); }},
    {.field = Field::Asked,
     .name = "to-check"_L1,
     .kind = FieldKind::Flag,
     .bits =
         [](const Mention &m) { return judged(m, [](const Judgement &j) { return *flag(j.isToCheck()); }); }},
    {.field = Field::Channel, .name = "channel"_L1, .kind = FieldKind::Channel},
    {.field = Field::Service,
     .name = "service"_L1,
     .kind = FieldKind::Code,
     .text = [](const Mention &m) { return m.service; }},
    {.field = Field::Kind,
     .name = "kind"_L1,
     .kind = FieldKind::Choice,
     .names = [] { return namesOf<inbox::Kind>(9, inbox::kindName); },
     .bits = [](const Mention &m) { return bitOf(m.kind); }},
    {.field = Field::Author,
     .name = "author"_L1,
     .kind = FieldKind::Words,
     .text = [](const Mention &m) { return QString(m.authorName + u'\n' + m.authorHandle); }},
    {.field = Field::Followers,
     .name = "followers"_L1,
     .kind = FieldKind::Number,
     .number = [](const Mention &m) { return m.authorFollowers; },
     .most = 10'000'000'000},
    {.field = Field::Rating,
     .name = "rating"_L1,
     .kind = FieldKind::Number,
     .number = [](const Mention &m) { return m.rating ? std::optional<qint64>(*m.rating) : std::nullopt; },
     .most = 5},
    {.field = Field::Language,
     .name = "language"_L1,
     .kind = FieldKind::Code,
     .text = [](const Mention &m) { return m.language; }},
    {.field = Field::Private,
     .name = "private"_L1,
     .kind = FieldKind::Flag,
     .bits = [](const Mention &m) { return flag(m.traits.testFlag(Trait::Private)); }},
    {.field = Field::Sponsored,
     .name = "sponsored"_L1,
     .kind = FieldKind::Flag,
     .bits = [](const Mention &m) { return flag(m.traits.testFlag(Trait::Sponsored)); }},
    {.field = Field::Post,
     .name = "post"_L1,
     .kind = FieldKind::Words,
     .text = [](const Mention &m) { return m.parentTitle; }},
    {.field = Field::Place,
     .name = "place"_L1,
     .kind = FieldKind::Labels,
     .labels = [](const Mention &m) { return label(m.place); }},
    {.field = Field::Tag,
     .name = "tag"_L1,
     .kind = FieldKind::Labels,
     .labels = [](const Mention &m) { return m.tags; }},
    {.field = Field::CameBy,
     .name = "came-by"_L1,
     .kind = FieldKind::Choice,
     .names = [] { return namesOf<inbox::CameBy>(4, inbox::cameByName); },
     .bits = [](const Mention &m) { return bitOf(m.cameBy); }},
    {.field = Field::Age,
     .name = "age-days"_L1,
     .kind = FieldKind::Number,
     .number = ageInDays,
     .most = 36'500},
};

std::span<const FieldRow> fieldRows()
{
    return everyField;
}

const FieldRow &rowOf(Field field)
{
    return *std::ranges::find(everyField, field, &FieldRow::field);
}

std::optional<Field> fieldNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(everyField, [&](const FieldRow &row) { return name == row.name; });
    return found == std::end(everyField) ? std::nullopt : std::optional(found->field);
}

QList<Comparison> comparisonsOf(const FieldRow &row)
{
    switch (row.kind) {
    case FieldKind::Number:
        return {Comparison::NotBelow, Comparison::NotAbove};
    case FieldKind::Flag:
        return {Comparison::Is};
    default:
        return {Comparison::Is, Comparison::IsNot};
    }
}

} // namespace vigie::triage
