// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/verdictjson.h"

#include "triage/kinds.h"
#include "triage/route.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace vigie::triage {

using namespace Qt::StringLiterals;

QLatin1StringView sentimentName(Sentiment sentiment)
{
    return sentiment == Sentiment::Negative   ? "negative"_L1
           : sentiment == Sentiment::Positive ? "positive"_L1
                                              : "neutral"_L1;
}

std::optional<Sentiment> sentimentNamed(QStringView name)
{
    for (const Sentiment each : {Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive}) {
        if (name == sentimentName(each))
            return each;
    }
    return std::nullopt;
}

static QLatin1StringView abuseName(Abuse abuse)
{
    return abuse == Abuse::None ? "none"_L1 : abuse == Abuse::Unsure ? "unsure"_L1 : "clear"_L1;
}

static QLatin1StringView sourceName(Source source)
{
    return source == Source::Lexicon ? "lexicon"_L1 : source == Source::Rule ? "rule"_L1 : "model"_L1;
}

static QJsonArray kindNames(Kinds kinds)
{
    QJsonArray names;
    for (const auto &[kind, name] : {std::pair{Kind::Complaint, "complaint"_L1},
                                     {Kind::Constructive, "constructive"_L1},
                                     {Kind::Question, "question"_L1},
                                     {Kind::Praise, "praise"_L1},
                                     {Kind::Spam, "spam"_L1},
                                     {Kind::Other, "other"_L1}}) {
        if (kinds & kind)
            names.append(name);
    }
    return names;
}

static double rounded(double value, double to)
{
    return std::round(value * to) / to;
}

/// Counts code points once through the text, for places that grow.
class PointCounter
{
public:
    explicit PointCounter(QStringView text)
        : m_text(text)
    {
    }
    qsizetype at(qsizetype unit)
    {
        if (unit < m_unit)
            m_unit = m_points = 0;
        for (; m_unit < unit && m_unit < m_text.size(); ++m_unit)
            m_points +=
                !(m_text[m_unit].isLowSurrogate() && m_unit > 0 && m_text[m_unit - 1].isHighSurrogate());
        return m_points;
    }

private:
    QStringView m_text;
    qsizetype m_unit = 0;
    qsizetype m_points = 0;
};

static QJsonArray reasonsJson(const std::vector<Reason> &reasons, QStringView text)
{
    QJsonArray list;
    PointCounter points(text);
    for (const Reason &reason : reasons) {
        const qsizetype start = points.at(reason.start);
        list.append(QJsonObject{{u"start"_s, start},
                                {u"length"_s, points.at(reason.start + reason.length) - start},
                                {u"label"_s, reason.label},
                                {u"weight"_s, rounded(static_cast<double>(reason.weight), 100)},
                                {u"source"_s, sourceName(reason.source)}});
    }
    return list;
}

QJsonObject verdictJson(const Verdict &verdict, QStringView text)
{
    QJsonArray urgency;
    for (const UrgencyKind kind : verdict.urgency)
        urgency.append(urgencyName(kind));
    QJsonObject object{{u"language"_s, languageName(verdict.language)},
                       {u"language_confidence"_s, rounded(verdict.languageConfidence, 1000)},
                       {u"sentiment"_s, sentimentName(verdict.sentiment)},
                       {u"sentiment_confidence"_s, rounded(verdict.sentimentConfidence, 1000)},
                       {u"abuse"_s, abuseName(verdict.abuse)},
                       {u"abuse_score"_s, rounded(verdict.abuseScore, 1000)},
                       {u"kinds"_s, kindNames(verdict.kinds)},
                       {u"urgency"_s, urgency},
                       {u"route"_s, verdict.toHuman() ? "human"_L1 : "machine"_L1},
                       {u"route_reason"_s, routeName(verdict.route)},
                       {u"reasons"_s, reasonsJson(verdict.reasons, text)}};
    return object;
}

} // namespace vigie::triage
