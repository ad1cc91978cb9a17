// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <functional>
#include <optional>

/// What triage found of a message, as it is kept with it: core/triage finds it, inbox keeps, filters and
/// shows it.
namespace vigie::inbox {

/// Stored as their numbers: append, never reorder.
enum class Sentiment : quint8 { Negative, Neutral, Positive };
enum class Abuse : quint8 { None, Unsure, Clear };
/// What a message is about us; several may hold.
enum class Sense {
    Complaint = 0x01,
    Constructive = 0x02, ///< negative with a reason, an object or a suggestion, and without abuse (seed 004)
    Question = 0x04,
    Praise = 0x08,
    Spam = 0x10,
    Helper = 0x20, ///< a member helps another
    Other = 0x40,  ///< none of those
};
Q_DECLARE_FLAGS(Senses, Sense)
Q_DECLARE_OPERATORS_FOR_FLAGS(Senses)
/// What goes to a person at once, whatever the score.
enum class Peril {
    Safety = 0x01,
    Health = 0x02,
    Legal = 0x04,
    Press = 0x08,
    DataLeak = 0x10,
    SelfHarm = 0x20
};
Q_DECLARE_FLAGS(Perils, Peril)
Q_DECLARE_OPERATORS_FOR_FLAGS(Perils)
inline constexpr Peril allPerils[] = {Peril::SelfHarm, Peril::Health, Peril::Safety,
                                      Peril::DataLeak, Peril::Legal,  Peril::Press}; ///< the gravest first
/// The four causes of conflict of seed 002.
enum class Cause : quint8 { None, Expectations, Personality, Environment, Emotion };
/// Why a colleague is asked. None: the machine sorts it, which answers and hides nothing.
enum class WhyAsked : quint8 { None, Urgency, Abuse, Irony, Language, Disagreement, Sentiment };

/// The words of cli.md: "negative", "unsure", "complaint"; Helper has none.
QString sentimentName(Sentiment sentiment);
std::optional<Sentiment> sentimentNamed(QStringView name);
QString abuseName(Abuse abuse);
QString senseName(Sense sense);

/// The parts a person decides: triage never touches these again.
enum class Decision { Sentiment = 0x1, Abuse = 0x2, Senses = 0x4, Checked = 0x8, Perils = 0x10 };
Q_DECLARE_FLAGS(Decisions, Decision)
Q_DECLARE_OPERATORS_FOR_FLAGS(Decisions)

struct Judgement
{
    Sentiment sentiment = Sentiment::Neutral;
    int sentimentPercent = 0; ///< how sure, 0 to 100
    Abuse abuse = Abuse::None;
    int abusePercent = 0;
    Senses senses;
    Perils perils;
    Cause cause = Cause::None;
    WhyAsked asked = WhyAsked::None;
    Decisions decided; ///< by a person; Checked: looked at and found right

    /// Whether a colleague is still asked: nobody has decided or looked.
    bool isToCheck() const { return asked != WhyAsked::None && !decided; }
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// As one number of 43 bits, which SQL asks with masks: the column `verdict` of a mention. Pure.
qint64 packed(const Judgement &judgement);
Judgement judgementFrom(qint64 packed);

/// Where the bits lie that a filter asks for.
namespace verdict {
inline constexpr int sentimentAt = 0, abuseAt = 2, sensesAt = 4, perilsAt = 11, askedAt = 17, causeAt = 21,
                     decidedAt = 24, sentimentPercentAt = 29, abusePercentAt = 36;
} // namespace verdict

/// What is judged: a text, and what is known beside it.
struct ToJudge
{
    QStringView text;
    QStringView language; ///< as it came; may be empty
    int rating = 0;       ///< 1 to 5; 0: none
};
struct Judged
{
    Judgement judgement;
    QLatin1StringView language; ///< found in the text where none came: "fr", "en", or empty; a literal
};
/// Handed to intake by whoever knows triage. Called on any thread, by several at once; pure.
using Judge = std::function<Judged(const ToJudge &)>;

} // namespace vigie::inbox
