// SPDX-License-Identifier: GPL-3.0-or-later
#include "generator.h"

#include <QDateTime>
#include <QFile>
#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numeric>
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

namespace {
struct Drawn
{
    QByteArray id;
    const Channel *channel = nullptr;
    qint64 author = 0;
    qint64 time = 0; ///< seconds since 1970
    bool isFrench = false;
    QByteArray text;
    QByteArray inReplyTo;
    QByteArray rating;
};

/// Draws one mention after the other.
class Drawing
{
public:
    Drawing(qint64 count, bool shuffled, quint32 seed);
    Drawn next();

private:
    static QByteArray idOf(qint64 row);

    std::mt19937 m_random;
    Zipf m_authors;
    Zipf m_words{120, 0.9};
    std::vector<qint64> m_times;
    qint64 m_at = 0;
};
} // namespace

Drawing::Drawing(qint64 count, bool shuffled, quint32 seed)
    : m_random(seed)
    , m_authors(std::max<qint64>(50, count / 8), 1.05)
    , m_times(static_cast<size_t>(count))
{
    constexpr qint64 start = 1'730'419'200; // 2024-11-01
    constexpr qint64 days = 730;
    static constexpr int rhythm[24] = {1,  1,  1,  1,  1,  2,  4,  8,  12, 13, 12, 12,
                                       14, 12, 11, 11, 12, 14, 16, 18, 17, 13, 8,  4};
    std::discrete_distribution<int> hour(std::begin(rhythm), std::end(rhythm));
    for (qint64 &time : m_times) {
        const qint64 day =
            m_random() % 20 == 0 ? (m_random() % 12) * 60 + 7 : static_cast<qint64>(m_random() % days);
        time = start + day * 86400 + hour(m_random) * 3600 + static_cast<qint64>(m_random() % 3600);
    }
    if (!shuffled)
        std::ranges::sort(m_times);
}

QByteArray Drawing::idOf(qint64 row)
{
    return QByteArray::number(
        (static_cast<quint64>(row) * 6364136223846793005u + 1442695040888963407u) & 0xffffffffffff, 16);
}

Drawn Drawing::next()
{
    static const int weights =
        std::accumulate(std::begin(channels), std::end(channels), 0,
                        [](int sum, const Channel &channel) { return sum + channel.weight; });
    int at = static_cast<int>(m_random() % static_cast<unsigned>(weights));
    Drawn drawn{.id = idOf(m_at), .channel = channels};
    while (at >= drawn.channel->weight)
        at -= (drawn.channel++)->weight;
    drawn.isFrench = m_random() % 100 < 68;
    drawn.author = m_authors.draw(m_random);
    drawn.time = m_times[static_cast<size_t>(m_at)];
    drawn.text = textFor(m_random, drawn.isFrench, drawn.channel->words, m_words);
    if (m_random() % 100 < 18 && m_at > 60)
        drawn.inReplyTo = idOf(m_at - 1 - m_random() % 50);
    if (drawn.channel == &channels[5])
        drawn.rating = QByteArray::number(m_random() % 5 + 1);
    ++m_at;
    return drawn;
}

/// Writes `head`, a block a mention, and `tail`.
static bool generate(const QString &path, Drawing drawing, qint64 count, const QByteArray &head,
                     QByteArray (*block)(const Drawn &), const QByteArray &tail)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray waiting = head;
    for (qint64 i = 0; i < count; ++i) {
        waiting += block(drawing.next());
        if (waiting.size() > 1 << 20) {
            if (file.write(waiting) != waiting.size())
                return false;
            waiting.clear();
        }
    }
    waiting += tail;
    return file.write(waiting) == waiting.size() && file.flush();
}

static QByteArray csvLine(const Drawn &drawn)
{
    const QByteArray author = QByteArray::number(drawn.author);
    return drawn.id + ',' + drawn.channel->name + ",lea_martin" + author + ",Léa Martin " + author + ',' +
           QByteArray::number(4'000'000 / (1 + drawn.author)) + ',' + QByteArray::number(drawn.time) + ',' +
           (drawn.isFrench ? "fr" : "en") + ',' + quoted(drawn.text) + ",https://example.org/status/" +
           drawn.id + ',' + drawn.inReplyTo + ',' + drawn.rating + '\n';
}

static QByteArray atomEntry(const Drawn &drawn)
{
    const QByteArray time =
        QDateTime::fromSecsSinceEpoch(drawn.time, QTimeZone::UTC).toString(Qt::ISODate).toLatin1();
    const QByteArray text = QString::fromUtf8(drawn.text).toHtmlEscaped().toUtf8();
    return "<entry><id>tag:example.org:" + drawn.id + "</id><title>" + text.left(text.indexOf(' ')) +
           "</title><link href=\"https://example.org/status/" + drawn.id + "\"/><author><name>Léa Martin " +
           QByteArray::number(drawn.author) + "</name></author><published>" + time + "</published><updated>" +
           time + "</updated><content type=\"html\">&lt;p&gt;" +
           QString::fromUtf8(text).toHtmlEscaped().toUtf8() + "&lt;/p&gt;</content></entry>\n";
}

bool generateCsv(const QString &path, qint64 count, bool shuffled, quint32 seed)
{
    return generate(
        path, Drawing(count, shuffled, seed), count,
        "remote_id,channel,author_handle,author_name,author_followers,posted_at,language,text,url,in_"
        "reply_to,rating\n",
        csvLine, {});
}

bool generateAtom(const QString &path, qint64 count, quint32 seed)
{
    return generate(path, Drawing(count, true, seed), count,
                    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Mentions of Vélora</title>"
                    "<id>tag:example.org:feed</id><updated>2026-10-31T00:00:00Z</updated>\n",
                    atomEntry, "</feed>\n");
}

} // namespace vigie::bench
