// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/statement.h"

#include "base/text.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <utility>

namespace vigie::workspace {

Statement::Statement(SQLite::Statement &prepared)
    : m_prepared(&prepared)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_prepared(std::exchange(other.m_prepared, nullptr))
{
}

Statement::~Statement()
{
    if (m_prepared)
        m_prepared->tryReset();
}

Statement &Statement::bind(int parameter, qint64 value)
{
    m_prepared->bind(parameter + 1, static_cast<int64_t>(value));
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    m_prepared->bind(parameter + 1, value);
    return *this;
}

Statement &Statement::bind(int parameter, QStringView text)
{
    return bindUtf8(parameter, text.toUtf8());
}

Statement &Statement::bind(int parameter, const Id &id)
{
    return id.isNull() ? bindNull(parameter) : bindBlob(parameter, id.bytes());
}

Statement &Statement::bindUtf8(int parameter, QByteArrayView utf8)
{
    m_prepared->bind(parameter + 1, std::string(utf8.data(), static_cast<size_t>(utf8.size())));
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    m_prepared->bind(parameter + 1, static_cast<const void *>(bytes.data()), static_cast<int>(bytes.size()));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    m_prepared->bind(parameter + 1);
    return *this;
}

Statement &Statement::bindOrNull(int parameter, QStringView text)
{
    return text.isEmpty() ? bindNull(parameter) : bind(parameter, text);
}

Statement &Statement::bindOrNull(int parameter, const std::optional<qint64> &value)
{
    return value ? bind(parameter, *value) : bindNull(parameter);
}

bool Statement::step()
{
    if (m_prepared->isDone())
        return false;
    return m_prepared->executeStep();
}

void Statement::run()
{
    while (m_prepared->executeStep()) {
    }
    m_prepared->reset();
}

void Statement::reset()
{
    m_prepared->reset();
}

qint64 Statement::integer(int column) const
{
    return m_prepared->getColumn(column).getInt64();
}

double Statement::real(int column) const
{
    return m_prepared->getColumn(column).getDouble();
}

QString Statement::text(int column) const
{
    const SQLite::Column value = m_prepared->getColumn(column);
    return fromUtf8(QByteArrayView(value.getText(), value.getBytes()));
}

QByteArray Statement::utf8(int column) const
{
    const SQLite::Column value = m_prepared->getColumn(column);
    return QByteArray(value.getText(), value.getBytes());
}

QByteArray Statement::blob(int column) const
{
    const SQLite::Column value = m_prepared->getColumn(column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

Id Statement::id(int column) const
{
    return Id::fromBytes(blob(column)).value_or(Id());
}

bool Statement::isNull(int column) const
{
    return m_prepared->getColumn(column).isNull();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const SQLite::Column value = m_prepared->getColumn(column);
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.getInt64());
}

} // namespace vigie::workspace
