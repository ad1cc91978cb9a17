// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keys.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

namespace vigie::workspace {

static constexpr qsizetype keyLength = 32;
static constexpr qint64 slotLength = 128;

Key::Key(QByteArray secret)
    : m_secret(std::move(secret))
{
}

QByteArray Key::mac(const char *purpose, const QByteArray &message) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_secret);
    code.addData(QByteArrayView(purpose));
    code.addData(QByteArrayView("\0", 1));
    code.addData(message);
    return code.result();
}

QByteArray Key::fingerprint() const
{
    return mac("vigie key name", {}).first(8);
}

static QString pathIn(const QString &folder, const QString &workspaceId, QLatin1StringView ending)
{
    return folder + u'/' + workspaceId + ending;
}

static Result<void> makeOwnFolder(const QString &folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().exists(folder) && !QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, {{"path", folder}});
    QFile::setPermissions(folder, ownerOnly);
    return {};
}

Result<std::optional<Key>> readKey(const Places &places, const QString &workspaceId)
{
    QFile file(pathIn(places.keyFolder, workspaceId, QLatin1StringView(".key")));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{"path", file.fileName()}});
    const QByteArray secret = file.read(keyLength + 1);
    if (secret.size() != keyLength) // cut short by a crash of the machine: a new epoch says so
        return std::nullopt;
    return Key(secret);
}

Result<Key> makeKey(const Places &places, const QString &workspaceId)
{
    if (auto made = makeOwnFolder(places.keyFolder); !made)
        return fail(made.error());
    QByteArray secret(keyLength, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(secret.data()),
                                         reinterpret_cast<quint32 *>(secret.data() + keyLength));
    QSaveFile file(pathIn(places.keyFolder, workspaceId, QLatin1StringView(".key")));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(secret) != keyLength || !file.commit())
        return fail(ErrorCode::ReadOnly, {{"path", file.fileName()}});
    return Key(secret);
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

static QByteArray checksum(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(8).toHex();
}

static std::optional<Head> readSlot(const QByteArray &slot)
{
    const QList<QByteArray> fields = slot.simplified().split(' ');
    if (fields.size() != 3 || checksum(fields[0] + ' ' + fields[1]) != fields[2])
        return std::nullopt;
    return Head{fields[0].toLongLong(), QByteArray::fromHex(fields[1])};
}

std::optional<Head> readHead(const Places &places, const QString &workspaceId)
{
    QFile file(pathIn(places.headFolder, workspaceId, QLatin1StringView(".head")));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<Head> newest;
    for (int i = 0; i < 2; ++i) {
        const std::optional<Head> head = readSlot(file.read(slotLength));
        if (head && (!newest || head->row > newest->row))
            newest = head;
    }
    return newest;
}

Result<void> writeHead(const Places &places, const QString &workspaceId, const Head &head)
{
    QFile file(pathIn(places.headFolder, workspaceId, QLatin1StringView(".head")));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        if (auto made = makeOwnFolder(places.headFolder); !made)
            return made;
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return fail(ErrorCode::ReadOnly, {{"path", file.fileName()}});
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const QByteArray text = QByteArray::number(head.row) + ' ' + head.hash.toHex();
    const QByteArray slot = (text + ' ' + checksum(text)).leftJustified(slotLength - 1) + '\n';
    if (!file.seek(head.row % 2 * slotLength) || file.write(slot) != slotLength)
        return fail(ErrorCode::DiskFull, {{"path", file.fileName()}});
    return {};
}

} // namespace vigie::workspace
