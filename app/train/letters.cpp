// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/letters.h"

#include "app/train/sets.h"
#include "base/language.h"
#include "triage/lexicon.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace vigie::train {

using namespace Qt::StringLiterals;

/// How often each word occurs in the texts of one language.
using Counts = std::unordered_map<std::u16string, int>;

static void count(QStringView text, Counts &counts)
{
    const FoldedWords words(text);
    for (const FoldedWord &word : words.all()) {
        if (word.kind == WordKind::Word && !word.isTag && word.size >= 2 && !word.hasSigns)
            ++counts[std::u16string(words.letters(word))];
    }
}

/// The terms of a lexicon, without weights, sections and notes.
static void countTerms(const QString &path, Counts &counts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || !line.front().isDigit())
            continue;
        for (const QString &term : line.split(u';'))
            for (const QString &each : triage::braceExpanded(term).value_or(QStringList()))
                count(each, counts);
    }
}

bool writeLetters(const QString &data, const QString &sample, const QString &out)
{
    Counts french, english;
    for (const QString &name : {u"abuse_en_davidson"_s, u"abuse_en_surge"_s, u"abuse_en_mlma"_s})
        for (const Row &row : rowsOf(data, name))
            count(row.text, english);
    for (const QString &name : {u"abuse_fr_toxifrench"_s, u"abuse_fr_mlma"_s})
        for (const Row &row : rowsOf(data, name))
            count(row.text, french);
    QFile mentions(sample + u"/mentions.jsonl"_s);
    if (!mentions.open(QIODevice::ReadOnly))
        return false;
    while (!mentions.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(mentions.readLine()).object();
        count(object.value(u"text"_s).toString(),
              object.value(u"language"_s).toString() == u"en" ? english : french);
    }
    for (const char *name : {"abuse", "feeling", "grammar", "service", "urgency"}) {
        countTerms(out + u"/en/"_s + QLatin1StringView(name) + u".txt"_s, english);
        countTerms(out + u"/fr/"_s + QLatin1StringView(name) + u".txt"_s, french);
    }

    // Each word counts by the root of its number, so that frequent ones, which stand in the list of small
    // words anyway, do not outweigh the rest.
    std::vector<double> counts[2] = {std::vector<double>(LanguageGuesser::letterBuckets, 1.0),
                                     std::vector<double>(LanguageGuesser::letterBuckets, 1.0)};
    double sums[2] = {};
    std::vector<quint16> buckets;
    for (const bool isFrench : {false, true}) {
        for (const auto &[word, number] : isFrench ? french : english) {
            LanguageGuesser::letterFeatures(word, buckets);
            for (const quint16 bucket : buckets)
                counts[isFrench][bucket] += std::sqrt(number);
        }
        for (const double each : counts[isFrench])
            sums[isFrench] += each;
    }
    QByteArray bytes;
    for (std::size_t i = 0; i < LanguageGuesser::letterBuckets; ++i) {
        const double ratio = std::log((counts[1][i] / sums[1]) / (counts[0][i] / sums[0]));
        bytes.append(static_cast<char>(std::clamp<long>(std::lround(ratio * 12), -127, 127)));
    }
    QSaveFile file(out + u"/letters.weights"_s);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace vigie::train
