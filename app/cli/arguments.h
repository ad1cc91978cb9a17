// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMultiMap>
#include <QStringList>

#include <expected>

namespace vigie::cli {

/// One `--name` that a command takes.
struct Option
{
    QString name;
    QString value = {}; ///< what stands for its value in the usage ("FILE"); empty: it takes none
    QString words = {}; ///< what it does, in a few words
    bool needed = false;
    bool repeats = false;
};

/// What was typed, told apart. Options stand anywhere, as `--name value` or `--name=value`; after `--` all is
/// arguments.
class Arguments
{
public:
    bool has(const char *option) const { return m_options.contains(QLatin1StringView(option)); }
    /// The value given last, or an empty text.
    QString value(const char *option) const;
    QStringList values(const char *option) const; ///< in the order given
    /// The command's argument at that place, or an empty text.
    QString at(qsizetype place) const { return m_plain.value(place); }
    const QStringList &plain() const { return m_plain; }

    /// Takes `typed` apart by the options that are known there; what is wrong comes back as a sentence. Pure.
    static std::expected<Arguments, QString> parse(const QStringList &typed, const QList<Option> &known);

    /// This, with those of the global options that stood before the command.
    Arguments with(const Arguments &before) const;

private:
    QMap<QString, QStringList> m_options;
    QStringList m_plain;
};

} // namespace vigie::cli
