// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/judgement.h"

#include <algorithm>

namespace vigie::inbox {

template <typename Code>
using Named = std::pair<Code, QLatin1StringView>;

using namespace Qt::StringLiterals;

static constexpr Named<Sentiment> sentiments[] = {{Sentiment::Negative, "negative"_L1},
                                                  {Sentiment::Neutral, "neutral"_L1},
                                                  {Sentiment::Positive, "positive"_L1}};
static constexpr Named<Abuse> abuses[] = {
    {Abuse::None, "none"_L1}, {Abuse::Unsure, "unsure"_L1}, {Abuse::Clear, "clear"_L1}};
static constexpr Named<Sense> senses[] = {
    {Sense::Complaint, "complaint"_L1}, {Sense::Constructive, "constructive"_L1},
    {Sense::Question, "question"_L1},   {Sense::Praise, "praise"_L1},
    {Sense::Spam, "spam"_L1},           {Sense::Other, "other"_L1}};

template <typename Code, std::size_t Size>
static QString nameIn(const Named<Code> (&names)[Size], Code code)
{
    const auto found = std::ranges::find(names, code, &Named<Code>::first);
    return found == std::end(names) ? QString() : QString(found->second);
}

QString sentimentName(Sentiment sentiment)
{
    return nameIn(sentiments, sentiment);
}

std::optional<Sentiment> sentimentNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(sentiments, [name](const auto &each) { return each.second == name; });
    return found == std::end(sentiments) ? std::nullopt : std::optional(found->first);
}

QString abuseName(Abuse abuse)
{
    return nameIn(abuses, abuse);
}

QString senseName(Sense sense)
{
    return nameIn(senses, sense);
}

qint64 packed(const Judgement &judgement)
{
    const auto at = [](auto code, int bit) { return static_cast<qint64>(code) << bit; };
    const auto percent = [](int value) { return std::clamp(value, 0, 100); };
    return at(judgement.sentiment, verdict::sentimentAt) | at(judgement.abuse, verdict::abuseAt) |
           at(judgement.senses.toInt(), verdict::sensesAt) | at(judgement.perils.toInt(), verdict::perilsAt) |
           at(judgement.asked, verdict::askedAt) | at(judgement.cause, verdict::causeAt) |
           at(judgement.decided.toInt(), verdict::decidedAt) |
           at(percent(judgement.sentimentPercent), verdict::sentimentPercentAt) |
           at(percent(judgement.abusePercent), verdict::abusePercentAt);
}

Judgement judgementFrom(qint64 packed)
{
    const auto from = [packed](int bit, int bits) {
        return static_cast<int>(packed >> bit & ((1 << bits) - 1));
    };
    // A row changed by hand holds any number: what is no code is none.
    const auto code = [&](int bit, int bits, auto last) {
        const int value = from(bit, bits);
        return static_cast<decltype(last)>(value <= static_cast<int>(last) ? value : 0);
    };
    return {.sentiment = code(verdict::sentimentAt, 2, Sentiment::Positive),
            .sentimentPercent = std::min(from(verdict::sentimentPercentAt, 7), 100),
            .abuse = code(verdict::abuseAt, 2, Abuse::Clear),
            .abusePercent = std::min(from(verdict::abusePercentAt, 7), 100),
            .senses = Senses::fromInt(from(verdict::sensesAt, 7)),
            .perils = Perils::fromInt(from(verdict::perilsAt, 6)),
            .cause = code(verdict::causeAt, 3, Cause::Emotion),
            .asked = code(verdict::askedAt, 4, WhyAsked::Sentiment),
            .decided = Decisions::fromInt(from(verdict::decidedAt, 5))};
}

} // namespace vigie::inbox
