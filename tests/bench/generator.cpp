// SPDX-License-Identifier: GPL-3.0-or-later
#include "generator.h"

#include <QFile>
#include <QHash>
#include <QList>

#include <algorithm>
#include <cmath>
#include <random>

namespace vigie::bench {

static const QList<QByteArray> &french()
{
    static const QList<QByteArray> words =
        QByteArray("le la les un une de du des et mais donc je tu il elle on nous vous mon ma mes votre vos "
                   "ce cette qui que "
                   "dont où quand comment pour avec sans dans sur chez depuis hier aujourd’hui demain "
                   "toujours jamais encore "
                   "déjà très plus moins bien mal trop peu vraiment franchement attendre commander recevoir "
                   "payer essayer "
                   "appeler répondre réserver changer réparer trouver marcher rouler charger bloquer perdre "
                   "matin soir semaine "
                   "mois année ville rue quartier travail maison enfant ami famille problème solution "
                   "question réponse équipe "
                   "magasin produit prix qualité Brest Quimper Nantes été hiver pluie route sécurité "
                   "inadmissible honteux "
                   "déçue retard super génial merci parfait rapide impeccable excellent bravo fiable "
                   "batterie livraison "
                   "facture casque station remboursement abonnement appli borne trottinette")
            .split(' ');
    return words;
}

static const QList<QByteArray> &english()
{
    static const QList<QByteArray> words =
        QByteArray("the a an of to and but so or i you he she we they my your their this that which who what "
                   "where when how "
                   "for with without in on under at since yesterday today tomorrow always never still "
                   "already very more less "
                   "well badly too enough really honestly wait order receive pay try call answer book buy "
                   "change repair find "
                   "work ride charge lock lose win morning evening week month year city street job home kid "
                   "friend family "
                   "problem solution question reply team store product price quality London Dublin Leeds "
                   "summer winter rain "
                   "road safety unacceptable shameful disappointed late great awesome thanks perfect fast "
                   "excellent friendly "
                   "battery delivery invoice helmet station refund subscription app dock scooter")
            .split(' ');
    return words;
}

namespace {
struct Channel
{
    const char *name;
    int weight;
    int words;
};
} // namespace

static constexpr Channel channels[] = {
    {"X", 26, 24},       {"Page Facebook", 18, 45}, {"Mastodon", 8, 38},
    {"Bluesky", 7, 26},  {"LinkedIn", 7, 80},       {"Avis Google", 12, 40},
    {"Alertes", 8, 110}, {"Courriel", 6, 120},      {"Forum", 8, 90}};

/// Draws an index by Zipf's law with exponent s over n (inverse of the cumulated weights).
class Zipf
{
public:
    Zipf(qint64 n, double s)
    {
        double total = 0;
        for (qint64 k = 1; k <= n; ++k)
            m_cumulated.push_back(total += 1.0 / std::pow(static_cast<double>(k), s));
    }
    qint64 draw(std::mt19937 &random) const
    {
        const double at = std::uniform_real_distribution<double>(0, m_cumulated.back())(random);
        return std::ranges::lower_bound(m_cumulated, at) - m_cumulated.begin();
    }

private:
    std::vector<double> m_cumulated;
};

static QByteArray textFor(std::mt19937 &random, bool isFrench, int typical, const Zipf &zipf)
{
    const QList<QByteArray> &pool = isFrench ? french() : english();
    const auto chance = [&](int percent) { return static_cast<int>(random() % 100) < percent; };
    const int words =
        std::max(3, static_cast<int>(std::lognormal_distribution<double>(0, 0.6)(random) * typical * 0.8));
    QByteArray text;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += i % 17 == 0 ? ".\n" : " ";
        text += pool[zipf.draw(random) % pool.size()];
    }
    if (chance(74))
        text += isFrench ? " chez Vélora" : " with Velora";
    if (chance(6))
        text += isFrench ? ", le service client" : ", customer service";
    if (random() % 500 == 0)
        text += " typhon";
    if (chance(25))
        text += " #mobilité";
    if (chance(20))
        text += " 🚲";
    if (chance(15))
        text += " https://ex" + QByteArray::number(random() % 90 + 10) + ".example/p/" +
                QByteArray::number(random(), 16);
    return text;
}

static QByteArray quoted(QByteArray text)
{
    return '"' + text.replace("\"", "\"\"") + '"';
}

bool generateCsv(const QString &path, qint64 count, bool shuffled, quint32 seed)
{
    std::mt19937 random(seed);
    const Zipf authors(std::max<qint64>(50, count / 8), 1.05);
    const Zipf words(120, 0.9);
    constexpr qint64 start = 1'730'419'200; // 2024-11-01
    constexpr qint64 days = 730;
    static constexpr int rhythm[24] = {1,  1,  1,  1,  1,  2,  4,  8,  12, 13, 12, 12,
                                       14, 12, 11, 11, 12, 14, 16, 18, 17, 13, 8,  4};
    std::discrete_distribution<int> hour(std::begin(rhythm), std::end(rhythm));
    std::vector<qint64> times(static_cast<size_t>(count));
    for (qint64 &time : times) {
        const qint64 day =
            random() % 20 == 0 ? (random() % 12) * 60 + 7 : static_cast<qint64>(random() % days);
        time = start + day * 86400 + hour(random) * 3600 + static_cast<qint64>(random() % 3600);
    }
    if (!shuffled)
        std::ranges::sort(times);

    int weights = 0;
    for (const Channel &channel : channels)
        weights += channel.weight;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("remote_id,channel,author_handle,author_name,author_followers,posted_at,language,text,url,in_"
               "reply_to,rating\n");
    QByteArray block;
    for (qint64 i = 0; i < count; ++i) {
        int at = static_cast<int>(random() % static_cast<unsigned>(weights));
        const Channel *channel = channels;
        while (at >= channel->weight)
            at -= (channel++)->weight;
        const bool isFrench = random() % 100 < 68;
        const qint64 author = authors.draw(random);
        const QByteArray handle = "lea_martin" + QByteArray::number(author);
        const auto idOf = [](qint64 row) {
            return QByteArray::number(
                (static_cast<quint64>(row) * 6364136223846793005u + 1442695040888963407u) & 0xffffffffffff,
                16);
        };
        const QByteArray id = idOf(i);
        block += id + ',' + channel->name + ',' + handle + ",Léa Martin " + QByteArray::number(author) + ',' +
                 QByteArray::number(4'000'000 / (1 + author)) + ',' +
                 QByteArray::number(times[static_cast<size_t>(i)]) + ',' + (isFrench ? "fr" : "en") + ',' +
                 quoted(textFor(random, isFrench, channel->words, words)) + ",https://example.org/status/" +
                 id + ',' + (random() % 100 < 18 && i > 60 ? idOf(i - 1 - random() % 50) : QByteArray()) +
                 ',' + (channel == &channels[5] ? QByteArray::number(random() % 5 + 1) : QByteArray()) + '\n';
        if (block.size() > 1 << 20) {
            if (file.write(block) != block.size())
                return false;
            block.clear();
        }
    }
    return file.write(block) == block.size() && file.flush();
}

} // namespace vigie::bench
