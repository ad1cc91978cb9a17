// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/piles.h"

#include "inbox/pilewords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace vigie::inbox {

using namespace Qt::StringLiterals;

static constexpr double alike = 0.6;
static constexpr size_t bands = 20;
static constexpr size_t rowsOfBand = 3;
static constexpr qsizetype mostCandidates = 64; // leaders compared with: the first of each bucket
static constexpr qsizetype mostWordings = 64;   // compared to find the medoid

QString gistName(Gist gist)
{
    switch (gist) {
    case Gist::Question:
        return u"question"_s;
    case Gist::Remark:
        return u"remark"_s;
    case Gist::MeToo:
        return u"me-too"_s;
    case Gist::Tags:
        return u"tags"_s;
    case Gist::Signs:
        return u"signs"_s;
    }
    return {};
}

static Gist gistOf(const CommentWords &comment)
{
    const QStringList &words = comment.words;
    if (comment.handles > 0 && !comment.hasQuestion && std::ranges::all_of(words, goesWithTags))
        return Gist::Tags;
    if (isMeToo(words) && !comment.hasQuestion && (words != QStringList{u"1"_s} || comment.hasPlus))
        return Gist::MeToo;
    if (comment.hasQuestion || asks(words))
        return Gist::Question;
    return std::ranges::all_of(words, isLaughter) ? Gist::Signs : Gist::Remark;
}

Gist gistOf(const QString &text)
{
    return gistOf(commentWords(text));
}

namespace {

using Trigrams = std::vector<quint32>; ///< sorted, each once
using Sketch = std::array<quint64, bands>;

/// All comments of one gist with the same meaning, word for word.
struct Wording
{
    Gist gist = Gist::Remark;
    quint64 guard = 0;         ///< of what must be the same: the gist, numbers, "not"
    QList<qsizetype> comments; ///< places
    Trigrams trigrams;
};

} // namespace

static quint64 mixed(quint64 value) // splitmix64, S. Vigna
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

static Trigrams trigramsOf(const QStringList &words)
{
    Trigrams all;
    for (const QString &word : words) {
        const QString framed = u'^' + word + u'$';
        for (qsizetype i = 0; i + 3 <= framed.size(); ++i) {
            quint64 sum = 0;
            for (const QChar sign : QStringView(framed).sliced(i, 3))
                sum = sum << 16 | sign.unicode();
            all.push_back(static_cast<quint32>(mixed(sum)));
        }
    }
    std::ranges::sort(all);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

static double likeness(const Trigrams &a, const Trigrams &b)
{
    if (a.empty() || b.empty())
        return a.empty() && b.empty() ? 1 : 0;
    size_t common = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) {
            ++common;
            ++x;
            ++y;
        } else {
            *x < *y ? ++x : ++y;
        }
    }
    return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

static quint64 guardOf(Gist gist, const QStringList &meaning)
{
    quint64 sum = static_cast<quint64>(gist);
    for (const QString &word : meaning) {
        if (!isGuard(word))
            continue;
        for (const QChar sign : word)
            sum = mixed(sum ^ sign.unicode());
        sum = mixed(sum);
    }
    return sum;
}

static Sketch sketchOf(const Trigrams &trigrams, quint64 guard)
{
    std::array<quint64, bands * rowsOfBand> least;
    least.fill(std::numeric_limits<quint64>::max());
    for (const quint32 trigram : trigrams) {
        const quint64 seed = mixed(trigram);
        for (size_t i = 0; i < least.size(); ++i) // a family of hashes: one mixed with odd multiples
            least[i] = std::min(least[i], (seed ^ (seed >> 29)) * (2 * i + 0x9e3779b97f4a7c15));
    }
    Sketch sketch;
    for (size_t band = 0; band < bands; ++band) {
        quint64 sum = mixed(guard ^ band);
        for (size_t row = 0; row < rowsOfBand; ++row)
            sum = mixed(sum ^ least[band * rowsOfBand + row]);
        sketch[band] = sum;
    }
    return sketch;
}

static QList<Wording> wordingsOf(const QList<PileComment> &comments, QList<Pile> &piles)
{
    QList<Wording> wordings;
    QHash<QString, qsizetype> known;
    QHash<Gist, qsizetype> whole; // piles that are one whatever is said
    for (qsizetype i = 0; i < comments.size(); ++i) {
        const CommentWords words = commentWords(comments.at(i).text);
        const Gist gist = gistOf(words);
        if (comments.at(i).apart) {
            piles.append({gist, {comments.at(i).key}, comments.at(i).key});
            continue;
        }
        if (gist != Gist::Question && gist != Gist::Remark) {
            const auto at = whole.constFind(gist);
            if (at == whole.constEnd()) {
                whole.insert(gist, piles.size());
                piles.append({gist, {comments.at(i).key}, comments.at(i).key});
            } else {
                piles[*at].keys.append(comments.at(i).key);
            }
            continue;
        }
        const QStringList meaning = meaningOf(words.words);
        const QString name = gistName(gist) + u' ' + meaning.join(u' ');
        const auto at = known.constFind(name);
        if (at != known.constEnd()) {
            wordings[*at].comments.append(i);
            continue;
        }
        known.insert(name, wordings.size());
        wordings.append({gist, guardOf(gist, meaning), {i}, trigramsOf(meaning)});
    }
    // What was said most often leads; the sort is stable, so that the rest keeps its order.
    std::ranges::stable_sort(wordings, std::greater(), [](const Wording &w) { return w.comments.size(); });
    return wordings;
}

/// Places in `wordings`, a list for each cluster, its leader first.
static QList<QList<qsizetype>> clustersOf(const QList<Wording> &wordings)
{
    QList<QList<qsizetype>> clusters;
    QHash<quint64, QList<qsizetype>> buckets; ///< places in clusters
    for (qsizetype i = 0; i < wordings.size(); ++i) {
        const Wording &wording = wordings.at(i);
        const Sketch sketch = sketchOf(wording.trigrams, wording.guard);
        QSet<qsizetype> candidates;
        for (const quint64 bucket : sketch) {
            for (const qsizetype cluster : buckets.value(bucket))
                candidates.insert(cluster);
        }
        qsizetype best = -1;
        double most = alike;
        for (const qsizetype cluster : std::as_const(candidates)) {
            const Wording &leader = wordings.at(clusters.at(cluster).first());
            if (leader.guard != wording.guard)
                continue;
            const double found = likeness(wording.trigrams, leader.trigrams);
            if (found > most || (found == most && (best < 0 || cluster < best))) {
                most = found;
                best = cluster;
            }
        }
        if (best >= 0) {
            clusters[best].append(i);
            continue;
        }
        for (const quint64 bucket : sketch) {
            QList<qsizetype> &held = buckets[bucket];
            if (held.size() < mostCandidates / static_cast<qsizetype>(bands) + 1)
                held.append(clusters.size());
        }
        clusters.append(QList<qsizetype>{i});
    }
    return clusters;
}

/// The place of the most typical wording in the cluster.
static qsizetype medoid(const QList<Wording> &wordings, const QList<qsizetype> &cluster)
{
    const qsizetype looked = std::min(cluster.size(), mostWordings);
    qsizetype best = cluster.first();
    double most = -1;
    for (qsizetype i = 0; i < looked; ++i) {
        double sum = 0;
        for (qsizetype k = 0; k < looked; ++k)
            sum += likeness(wordings.at(cluster.at(i)).trigrams, wordings.at(cluster.at(k)).trigrams) *
                   static_cast<double>(wordings.at(cluster.at(k)).comments.size());
        if (sum > most + 1e-9) {
            most = sum;
            best = cluster.at(i);
        }
    }
    return best;
}

QList<Pile> pilesOf(const QList<PileComment> &comments)
{
    QList<Pile> piles;
    QList<Wording> wordings = wordingsOf(comments, piles);
    QHash<qint64, qsizetype> order;
    for (qsizetype i = 0; i < comments.size(); ++i)
        order.insert(comments.at(i).key, i);
    for (const QList<qsizetype> &cluster : clustersOf(wordings)) {
        Pile pile{.gist = wordings.at(cluster.first()).gist};
        QList<qsizetype> places;
        for (const qsizetype wording : cluster)
            places += wordings.at(wording).comments;
        std::ranges::sort(places);
        for (const qsizetype place : std::as_const(places))
            pile.keys.append(comments.at(place).key);
        pile.typical = comments.at(wordings.at(medoid(wordings, cluster)).comments.first()).key;
        piles.append(std::move(pile));
    }
    std::ranges::stable_sort(piles, [&](const Pile &a, const Pile &b) {
        if (a.keys.size() != b.keys.size())
            return a.keys.size() > b.keys.size();
        if (a.gist != b.gist)
            return a.gist < b.gist;
        return order.value(a.keys.first()) < order.value(b.keys.first());
    });
    return piles;
}

const Pile *mostAsked(const QList<Pile> &piles)
{
    const auto asked = std::ranges::find_if(
        piles, [](const Pile &pile) { return pile.gist == Gist::Question && pile.keys.size() > 1; });
    return asked == piles.end() ? nullptr : &*asked;
}

} // namespace vigie::inbox
