// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace vigie::workspace {

struct Prepared;

/// A prepared statement of a Connection, in Qt's types. Parameters and columns count from zero.
/// What SQLite refuses is thrown as SQLite::Exception, which Workspace::read() and write() turn into an
/// Error; stores neither catch nor mind it. For the thread of its connection.
class Statement
{
public:
    explicit Statement(Prepared &prepared);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement(); ///< resets it: a statement left between rows would hold its connection's view of the file

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, int value) { return bind(parameter, static_cast<qint64>(value)); }
    Statement &bind(int parameter, bool value) { return bind(parameter, static_cast<qint64>(value)); }
    Statement &bind(int parameter, double value);
    Statement &bind(int parameter, QStringView text);
    Statement &bind(int parameter, const Id &id); ///< NULL for the null Id
    Statement &bindUtf8(int parameter, QByteArrayView utf8);
    Statement &bindBlob(int parameter, QByteArrayView bytes);
    Statement &bindNull(int parameter);
    /// NULL for an empty text, or nothing.
    Statement &bindOrNull(int parameter, QStringView text);
    Statement &bindOrNull(int parameter, const std::optional<qint64> &value);

    /// The next row; false at the end.
    bool step();
    /// Runs a statement that gives no rows, and resets it.
    void run();
    /// Before it is bound and stepped through once more; values that are not bound anew stay.
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Its beginning: whole characters of so many bytes of UTF-8 at most.
    QString text(int column, qsizetype mostBytes) const;
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;
    Id id(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;

private:
    Prepared *m_prepared;
};

} // namespace vigie::workspace
