// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/passphrase.h"

#include <QRandomGenerator>

#include <argon2.h>

#include <array>

namespace vigie::team {

static constexpr uint32_t passes = 3;
static constexpr uint32_t memoryKiB = 64 * 1024;
static constexpr uint32_t lanes = 1;
static constexpr size_t hashLength = 32;

/// The same passphrase typed on another system must give the same bytes.
static QByteArray canonical(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

QString hashPassphrase(const QString &passphrase)
{
    std::array<quint32, 4> salt;
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    const QByteArray secret = canonical(passphrase);
    std::array<char, 256> encoded{};
    const int done = argon2id_hash_encoded(passes, memoryKiB, lanes, secret.constData(),
                                           static_cast<size_t>(secret.size()), salt.data(), sizeof salt,
                                           hashLength, encoded.data(), encoded.size());
    return done == ARGON2_OK ? QString::fromLatin1(encoded.data()) : QString();
}

bool passphraseMatches(const QString &passphrase, const QString &encoded)
{
    const QByteArray secret = canonical(passphrase);
    return argon2id_verify(encoded.toLatin1().constData(), secret.constData(),
                           static_cast<size_t>(secret.size())) == ARGON2_OK;
}

} // namespace vigie::team
