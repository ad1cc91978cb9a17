// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/statement.h"

#include "base/text.h"
#include "workspace/prepared.h"

#include <string>
#include <utility>

namespace vigie::workspace {

static const SQLite::Column &columnOf(const Prepared &prepared, int column)
{
    return prepared.columns.at(static_cast<size_t>(column));
}

Statement::Statement(Prepared &prepared)
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
        m_prepared->statement.tryReset();
}

Statement &Statement::bind(int parameter, qint64 value)
{
    m_prepared->statement.bind(parameter + 1, static_cast<int64_t>(value));
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    m_prepared->statement.bind(parameter + 1, value);
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
    m_prepared->statement.bind(parameter + 1, std::string(utf8.data(), static_cast<size_t>(utf8.size())));
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    m_prepared->statement.bind(parameter + 1, static_cast<const void *>(bytes.data()),
                               static_cast<int>(bytes.size()));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    m_prepared->statement.bind(parameter + 1);
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
    SQLite::Statement &statement = m_prepared->statement;
    if (statement.isDone() || !statement.executeStep())
        return false;
    if (m_prepared->columns.empty()) {
        for (int column = 0; column < statement.getColumnCount(); ++column)
            m_prepared->columns.push_back(statement.getColumn(column));
    }
    return true;
}

void Statement::run()
{
    while (m_prepared->statement.executeStep()) {
    }
    m_prepared->statement.reset();
}

void Statement::reset()
{
    m_prepared->statement.reset();
}

qint64 Statement::integer(int column) const
{
    return columnOf(*m_prepared, column).getInt64();
}

double Statement::real(int column) const
{
    return columnOf(*m_prepared, column).getDouble();
}

QString Statement::text(int column) const
{
    const SQLite::Column &value = columnOf(*m_prepared, column);
    return fromUtf8(QByteArrayView(value.getText(), value.getBytes()));
}

QString Statement::text(int column, qsizetype mostBytes) const
{
    const SQLite::Column &value = columnOf(*m_prepared, column);
    QByteArrayView utf8(value.getText(), value.getBytes());
    if (utf8.size() > mostBytes) {
        while (mostBytes > 0 && (utf8[mostBytes] & 0xc0) == 0x80) // goes on a character
            --mostBytes;
        utf8.truncate(mostBytes);
    }
    return fromUtf8(utf8);
}

QByteArray Statement::utf8(int column) const
{
    const SQLite::Column &value = columnOf(*m_prepared, column);
    return QByteArray(value.getText(), value.getBytes());
}

QByteArray Statement::blob(int column) const
{
    const SQLite::Column &value = columnOf(*m_prepared, column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

Id Statement::id(int column) const
{
    const SQLite::Column &value = columnOf(*m_prepared, column);
    const QByteArrayView bytes(static_cast<const char *>(value.getBlob()), value.getBytes());
    return Id::fromBytes(bytes).value_or(Id());
}

bool Statement::isNull(int column) const
{
    return columnOf(*m_prepared, column).isNull();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const SQLite::Column &value = columnOf(*m_prepared, column);
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.getInt64());
}

} // namespace vigie::workspace
