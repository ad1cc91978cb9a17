// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/abuse.h"

#include "app/train/sets.h"

#include <QSaveFile>

namespace vigie::train {

using namespace Qt::StringLiterals;

namespace {
struct Part
{
    QString name;
    float weight = 1;
};
}

static std::vector<triage::Example> examplesOf(const triage::Triage &plain, const QString &data, const QList<Part> &parts,
                                               Language language, bool all)
{
    std::vector<triage::Example> examples;
    for (const Part &part : parts) {
        for (const Row &row : rowsOf(data, part.name)) {
            if (row.isKept && !all)
                continue;
            triage::Reading reading = plain.reading(row.text, {language});
            examples.push_back({std::move(reading.features), reading.insult.logit, row.label == u"abuse", part.weight});
        }
    }
    return examples;
}

static bool write(const triage::Weights &weights, const QString &path)
{
    const QByteArray bytes = triage::weightsToBytes(weights);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool writeAbuse(const triage::Triage &plain, const QString &data, bool all, const QString &out)
{
    const QList<Part> english{{u"abuse_en_davidson"_s, 1.0f}, {u"abuse_en_surge"_s, 3.0f}};
    const QList<Part> french{{u"abuse_fr_toxifrench"_s, 1.0f}, {u"abuse_fr_mlma"_s, 0.3f}};
    const triage::Fitting fitting;
    return write(triage::fitted(examplesOf(plain, data, english, Language::English, all), fitting), out + u"/en/abuse.weights"_s) &&
           write(triage::fitted(examplesOf(plain, data, french, Language::French, all), fitting), out + u"/fr/abuse.weights"_s);
}

} // namespace vigie::train
