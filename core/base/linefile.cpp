// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/linefile.h"

#include <QJsonDocument>

namespace vigie {

LineFile::LineFile(const QString &path)
    : m_file(path)
{
}

Result<void> LineFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", m_file.fileName()}});
    return {};
}

void LineFile::add(const QJsonObject &line)
{
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    ++m_lines;
}

Result<qint64> LineFile::finish()
{
    if (!m_file.commit()) // which fails where any write before it did
        return fail(ErrorCode::DiskFull, {{"path", m_file.fileName()}});
    return m_lines;
}

} // namespace vigie
