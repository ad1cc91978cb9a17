// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/abuse.h"

#include "app/train/sets.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace vigie::train {

using namespace Qt::StringLiterals;

namespace {
/// A set, and how much its texts count in all, abuse and the rest alike: what is common in a set that was
/// collected by bad words is not common in an inbox.
struct Part
{
    QString name;
    double abuse = 1000;
    double ok = 1000;
};
} // namespace

/// Vigie's own sample: what ordinary people write to a firm, none of it abuse.
static std::vector<Row> sampleRows(const QString &sample, QStringView language)
{
    std::vector<Row> rows;
    QFile file(sample + u"/mentions.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (object.value(u"language"_s).toString() == language)
            rows.push_back({object.value(u"text"_s).toString(), u"ok"_s});
    }
    return rows;
}

static void addExamples(std::vector<triage::Example> &examples, const triage::Triage &plain,
                        const std::vector<Row> &rows, const Part &part, Language language, bool all)
{
    double abuse = 0, ok = 0;
    for (const Row &row : rows)
        (row.label == u"abuse" ? abuse : ok) += !row.isKept || all;
    for (const Row &row : rows) {
        if (row.isKept && !all)
            continue;
        triage::Reading reading = plain.reading(row.text, {language});
        const bool isAbuse = row.label == u"abuse";
        const double weight = isAbuse ? part.abuse / abuse : part.ok / ok;
        examples.push_back(
            {std::move(reading.features), reading.insult.logit, isAbuse, static_cast<float>(weight)});
    }
}

static bool write(const triage::Weights &weights, const QString &path)
{
    const QByteArray bytes = triage::weightsToBytes(weights);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

/// The mean of two fits, one by contrast and one without: it held better on texts of other origins than
/// either.
static triage::Weights blended(const std::vector<triage::Example> &examples, float share)
{
    triage::Fitting fitting{.rounds = 20, .rate = 0.5, .knownRate = 0.05, .shrink = 2e-4, .byContrast = true};
    triage::Weights made = triage::fitted(examples, fitting);
    fitting.rate = 0.3;
    fitting.byContrast = false;
    const triage::Weights other = triage::fitted(examples, fitting);
    for (std::size_t i = 0; i < made.hashed.size(); ++i)
        made.hashed[i] = (made.hashed[i] + other.hashed[i]) / 2 * share;
    for (std::size_t i = 0; i < made.known.size(); ++i)
        made.known[i] = (made.known[i] + other.known[i]) / 2 * share;
    return made;
}

bool writeAbuse(const triage::Triage &plain, const QString &data, const QString &sample, bool all,
                const QString &out)
{
    // French has few texts to learn from, and noisy ones: there the rules keep most of the say.
    struct Course
    {
        Language language;
        QString name;
        float share;
        QList<Part> parts;
    };
    const QList<Course> courses{
        {Language::English,
         u"en"_s,
         0.9f,
         {{u"abuse_en_davidson"_s, 3000, 1100}, {u"abuse_en_surge"_s, 1000, 600}}},
        {Language::French,
         u"fr"_s,
         0.5f,
         {{u"abuse_fr_toxifrench"_s, 500, 500}, {u"abuse_fr_mlma"_s, 300, 300}}},
    };
    for (const Course &course : courses) {
        std::vector<triage::Example> examples;
        for (const Part &part : course.parts)
            addExamples(examples, plain, rowsOf(data, part.name), part, course.language, all);
        addExamples(examples, plain, sampleRows(sample, course.name), {u"sample"_s, 0, 4000}, course.language,
                    true);
        if (!write(blended(examples, course.share), out + u'/' + course.name + u"/abuse.weights"_s))
            return false;
    }
    return true;
}

} // namespace vigie::train
