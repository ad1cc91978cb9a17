// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/columns.h"

#include "base/text.h"
#include "inbox/opening.h"
#include "workspace/activity.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace vigie::inbox {

using workspace::Connection;

static constexpr char setting[] = "column-maps";
static constexpr qsizetype shapesKept = 100;
static constexpr int rowsTried = 50;

QByteArray shapeOf(const QStringList &header)
{
    QStringList plain;
    for (const QString &column : header)
        plain.append(plainColumn(column));
    plain.sort();
    const QByteArray joined = plain.join(QChar(0x1f)).toUtf8();
    return QCryptographicHash::hash(joined, QCryptographicHash::Sha256).first(16).toHex();
}

Result<FileColumns> columnsOf(const QString &path, const QMap<QByteArray, ColumnMap> &told)
{
    const std::atomic_bool cancel = false;
    auto opened = openWindow(path, Format::Auto, cancel);
    if (!opened)
        return fail(opened.error());
    if (opened->format != Format::Csv)
        return fail(ErrorCode::FormatUnknown, {{"path", path}});
    return previewCsv(std::move(opened->window), told);
}

Result<ColumnTrial> tryColumns(const QString &path, const ColumnMap &map, const QTimeZone &zone)
{
    const auto names = FieldNames::only(map);
    if (!names)
        return fail(names.error());
    const std::atomic_bool cancel = false;
    const auto source = openIncoming(path, Format::Auto, {zone, *names, {}}, cancel);
    if (!source)
        return fail(source.error());
    ColumnTrial trial;
    while (trial.read < rowsTried) {
        const auto next = (*source)->next();
        if (!next)
            return fail(next.error());
        if (!*next)
            break;
        ++trial.read;
        if (**next)
            ++trial.taken;
        else
            trial.rejects.append((*next)->error());
    }
    return trial;
}

static QJsonArray readTold(Connection &c)
{
    return QJsonDocument::fromJson(settingText(c, setting).toUtf8()).array();
}

QMap<QByteArray, ColumnMap> toldColumns(Connection &c)
{
    QMap<QByteArray, ColumnMap> told;
    for (const QJsonValue &one : readTold(c)) {
        ColumnMap map;
        const QJsonObject said = one[QStringLiteral("map")].toObject();
        for (auto field = said.begin(); field != said.end(); ++field) {
            if (fieldNamed(field.key()))
                map.insert(field.key(), field->toString());
        }
        told.insert(one[QStringLiteral("shape")].toString().toLatin1(), map);
    }
    return told;
}

Result<void> tellColumns(Connection &c, const team::Actor &actor, const QStringList &header,
                         const ColumnMap &map)
{
    if (auto allowed = actor.require(team::Act::Import); !allowed)
        return allowed;
    if (const auto names = FieldNames::with(map); !names)
        return fail(names.error());
    const QString shape = QString::fromLatin1(shapeOf(header));
    QJsonArray told;
    for (const QJsonValue &one : readTold(c)) {
        if (one[QStringLiteral("shape")].toString() != shape)
            told.append(one);
    }
    QJsonObject said;
    for (const auto &[field, column] : map.asKeyValueRange())
        said.insert(field, column);
    told.append(QJsonObject{{QStringLiteral("shape"), shape}, {QStringLiteral("map"), said}});
    while (told.size() > shapesKept)
        told.removeFirst();
    setSetting(c, setting, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
    workspace::record(
        c, {QStringLiteral("columns-told"), actor.id(), {}, {{QStringLiteral("fields"), map.size()}}});
    return {};
}

} // namespace vigie::inbox
