// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/model.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace vigie::triage {

static constexpr quint32 weightsMark = 0x56475731; // "VGW1"
static constexpr quint32 modelMark = 0x56474d32;   // "VGM2"

static constexpr int enoughInnocent = 20;

double Model::abuseTrust() const
{
    return std::min(1.0, double(abuseLabels - abuseFound) / enoughInnocent);
}

bool Model::mayAccuse() const
{
    const int innocent = abuseLabels - abuseFound;
    return innocent >= enoughInnocent && innocent >= 2 * abuseFound;
}

double Weights::operator()(const Features &features) const
{
    if (isEmpty())
        return 0;
    std::array<float, 4> sums = {}; // side by side: an addition waits for the one before it
    const std::size_t count = features.hashed.size();
    std::size_t at = 0;
    for (; at + 4 <= count; at += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane)
            sums[lane] += hashed[features.hashed[at + lane]];
    }
    for (; at < count; ++at)
        sums[0] += hashed[features.hashed[at]];
    const float sum = sums[0] + sums[1] + sums[2] + sums[3];
    float dense = 0;
    for (std::size_t i = 0; i < known.size(); ++i)
        dense += known[i] * features.known[i];
    return static_cast<double>(sum * features.scale + dense);
}

std::array<double, 3> taught(const std::array<double, 3> &untaught, const Model &model,
                             const Features &features)
{
    std::array<double, 3> chances;
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const double logit = std::log(untaught[i] / (1 - untaught[i])) + model.sentiment[i](features);
        sum += chances[i] = 1 / (1 + std::exp(-logit));
    }
    for (double &chance : chances)
        chance /= sum;
    return chances;
}

QByteArray weightsToBytes(const Weights &weights)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << weightsMark << quint32(weights.hashed.size());
    for (const float each : weights.known)
        out << each;
    float most = 0;
    for (const float each : weights.hashed)
        most = std::max(most, std::abs(each));
    out << most;
    for (const float each : weights.hashed)
        out << static_cast<qint8>(most > 0 ? std::lround(each / most * 127) : 0);
    return bytes;
}

Result<Weights> weightsFromBytes(QByteArrayView bytes)
{
    const QByteArray owned = bytes.toByteArray();
    QDataStream in(owned);
    in.setVersion(QDataStream::Qt_6_0);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 mark = 0, size = 0;
    in >> mark >> size;
    Weights weights;
    if (mark != weightsMark || (size != 0 && size != Features::buckets))
        return fail(ErrorCode::FormatInvalid, {{"reason", QStringLiteral("weights")}});
    for (float &each : weights.known)
        in >> each;
    float most = 0;
    in >> most;
    weights.hashed.resize(size);
    for (float &each : weights.hashed) {
        qint8 byte = 0;
        in >> byte;
        each = static_cast<float>(byte) * most / 127;
    }
    const bool isFinite =
        std::isfinite(most) && std::ranges::all_of(weights.known, [](float f) { return std::isfinite(f); });
    if (in.status() != QDataStream::Ok || !in.atEnd() || !isFinite)
        return fail(ErrorCode::FormatInvalid, {{"reason", QStringLiteral("weights")}});
    return weights;
}

QByteArray Model::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << modelMark << sentimentLabels << abuseLabels << abuseFound << band.from << band.to;
    for (const Weights &each : sentiment)
        out << weightsToBytes(each);
    out << weightsToBytes(abuse);
    return bytes;
}

Result<Model> Model::fromBytes(QByteArrayView bytes)
{
    const QByteArray owned = bytes.toByteArray();
    QDataStream in(owned);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 mark = 0;
    Model model;
    in >> mark >> model.sentimentLabels >> model.abuseLabels >> model.abuseFound >> model.band.from >>
        model.band.to;
    if (mark != modelMark)
        return fail(ErrorCode::FormatInvalid, {{"reason", QStringLiteral("model")}});
    for (Weights *weights : {&model.sentiment[0], &model.sentiment[1], &model.sentiment[2], &model.abuse}) {
        QByteArray part;
        in >> part;
        auto read = weightsFromBytes(part);
        if (!read)
            return fail(read.error());
        *weights = std::move(*read);
    }
    static constexpr Band widest;
    const bool isNarrower =
        model.band.from >= widest.from && model.band.to <= widest.to && model.band.from < model.band.to;
    if (in.status() != QDataStream::Ok || !in.atEnd() || model.sentimentLabels < 0 || model.abuseFound < 0 ||
        model.abuseLabels < model.abuseFound || !isNarrower)
        return fail(ErrorCode::FormatInvalid, {{"reason", QStringLiteral("model")}});
    return model;
}

} // namespace vigie::triage
