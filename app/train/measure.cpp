// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/measure.h"

#include "app/train/sets.h"
#include "triage/route.h"
#include "triage/verdictjson.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTextStream>

#include <algorithm>
#include <random>

namespace vigie::train {

using namespace Qt::StringLiterals;

namespace {
/// What was right and wrong of one label.
struct Count
{
    int both = 0, said = 0, gold = 0;
    double precision() const { return said ? double(both) / said : 0; }
    double recall() const { return gold ? double(both) / gold : 0; }
    double f1() const { return both ? 2.0 * both / (said + gold) : 0; }
};
struct Score
{
    QMap<QString, Count> labels;
    int rows = 0, asked = 0, caught = 0;
    QMap<QString, int> routes;
    void add(const QString &gold, const QString &said)
    {
        ++rows;
        ++labels[gold].gold;
        ++labels[said].said;
        labels[gold].both += gold == said;
    }
    double macro(const QStringList &names) const
    {
        double sum = 0;
        for (const QString &name : names)
            sum += labels.value(name).f1();
        return sum / static_cast<double>(names.size());
    }
};
} // namespace

static triage::Label labelOf(const Row &row)
{
    triage::Label label{row.text, triage::sentimentNamed(row.label), {}};
    if (!label.sentiment)
        label.abuse = row.label == u"abuse";
    return label;
}

static void print(QTextStream &out, const QString &name, const Score &score, bool isAbuse)
{
    const QStringList names =
        isAbuse ? QStringList{u"abuse"_s, u"ok"_s} : QStringList{u"negative"_s, u"neutral"_s, u"positive"_s};
    const Count main = score.labels.value(names.first());
    out << name.leftJustified(22) << " n " << QString::number(score.rows).rightJustified(6) << "  macro-F1 "
        << QString::number(score.macro(names), 'f', 3) << "  " << names.first() << " P "
        << QString::number(main.precision(), 'f', 3) << " R " << QString::number(main.recall(), 'f', 3);
    if (!isAbuse)
        out << "  F1";
    for (const QString &each : names)
        if (!isAbuse)
            out << ' ' << QString::number(score.labels.value(each).f1(), 'f', 3);
    out << "  asked " << QString::number(double(score.asked) / std::max(score.rows, 1), 'f', 3);
    for (const auto &[route, count] : score.routes.asKeyValueRange())
        out << ' ' << route << ' ' << QString::number(100.0 * count / score.rows, 'f', 1);
    out << Qt::endl;
}

void measure(const triage::Triage &triage, const Measuring &measuring)
{
    QTextStream out(stdout);
    Score pooled;
    for (const QString &name :
         {u"sent_en_airline"_s, u"sent_fr_deft"_s, u"abuse_en_davidson"_s, u"abuse_en_olid"_s,
          u"abuse_en_surge"_s, u"abuse_en_jigsaw"_s, u"abuse_en_mlma"_s, u"abuse_fr_toxifrench"_s,
          u"abuse_fr_cyberado"_s, u"abuse_fr_rtplx"_s, u"abuse_fr_jigsaw_tr"_s, u"abuse_fr_mlma"_s}) {
        const std::vector<Row> rows = rowsOf(measuring.data, name);
        triage::Model model;
        if (measuring.labels > 0) {
            std::vector<triage::Label> labels;
            for (const Row &row : rows)
                if (!row.isKept)
                    labels.push_back(labelOf(row));
            std::mt19937 random(1);
            std::ranges::shuffle(labels, random);
            labels.resize(std::min(labels.size(), static_cast<std::size_t>(measuring.labels)));
            QElapsedTimer timer;
            timer.start();
            model = triage::learned(triage, labels);
            out << "(" << timer.elapsed() << " ms) ";
        }
        const bool isAbuse = name.startsWith(u"abuse");
        const bool isPooled = isAbuse && name.contains(u"_fr_") && !name.contains(u"mlma");
        Score score;
        for (const Row &row : rows) {
            if (row.isKept != measuring.onlyKept)
                continue;
            const triage::Verdict verdict = triage.verdict(row.text, {}, &model);
            const QString said = !isAbuse ? QString(triage::sentimentName(verdict.sentiment))
                                 : verdict.abuseScore >= 0.5 ? u"abuse"_s
                                                             : u"ok"_s;
            score.add(row.label, said);
            score.asked += verdict.toHuman();
            if (verdict.toHuman())
                ++score.routes[triage::routeName(verdict.route)];
            if (isPooled)
                pooled.add(row.label, said);
            if (name == measuring.wrongOf && said != row.label) {
                out << row.label << " / " << said << ' ' << languageName(verdict.language) << ' '
                    << verdict.abuseScore << ": " << row.text << "\n     ";
                for (const triage::Reason &reason : verdict.reasons)
                    out << ' ' << reason.label << ':' << row.text.mid(reason.start, reason.length) << '='
                        << reason.weight;
                out << '\n';
            }
        }
        if (score.rows > 0)
            print(out, name, score, isAbuse);
    }
    print(out, u"abuse_fr pooled"_s, pooled, true);
}

} // namespace vigie::train
