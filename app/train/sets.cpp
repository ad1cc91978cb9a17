// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/sets.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::train {

using namespace Qt::StringLiterals;

std::vector<Row> rowsOf(const QString &folder, const QString &name)
{
    std::vector<Row> rows;
    QFile file(folder + u'/' + name + u".jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        const QString text = object.value(u"text"_s).toString();
        const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
        rows.push_back(
            {text, object.value(u"label"_s).toString(), (static_cast<quint8>(digest[0]) & 3) == 0});
    }
    return rows;
}

} // namespace vigie::train
