// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/words.h"

#include <algorithm>

namespace vigie::cli {

QString Arguments::value(const char *option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.last();
}

QStringList Arguments::values(const char *option) const
{
    return m_options.value(QLatin1StringView(option));
}

static QString nameIn(const QString &word, qsizetype equals)
{
    if (word == QStringLiteral("-h"))
        return QStringLiteral("help");
    return word.startsWith(QStringLiteral("--")) ? word.mid(2, equals < 0 ? -1 : equals - 2) : QString();
}

std::expected<Arguments, QString> Arguments::parse(const QStringList &typed, const QList<Option> &known)
{
    Arguments found;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        if (word == QStringLiteral("--")) {
            found.m_plain += typed.mid(i + 1);
            break;
        }
        if (!word.startsWith(QStringLiteral("-")) || word == QStringLiteral("-")) {
            found.m_plain.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = nameIn(word, equals);
        const auto option = std::ranges::find(known, name, &Option::name);
        if (option == known.end())
            return std::unexpected(Words::tr("There is no option %1 here.").arg(word));
        if (option->value.isEmpty() && equals >= 0)
            return std::unexpected(Words::tr("The option --%1 takes no value.").arg(name));
        if (!option->value.isEmpty() && equals < 0 && i + 1 == typed.size())
            return std::unexpected(Words::tr("The option --%1 needs a value: %2.").arg(name, option->value));
        QStringList &values = found.m_options[name];
        if (!values.isEmpty() && !option->repeats)
            return std::unexpected(Words::tr("The option --%1 is given twice.").arg(name));
        if (option->value.isEmpty())
            values.append(QString());
        else
            values.append(equals < 0 ? typed[++i] : word.mid(equals + 1));
    }
    return found;
}

Arguments Arguments::with(const Arguments &before) const
{
    Arguments both = *this;
    for (const auto &[name, values] : before.m_options.asKeyValueRange()) {
        if (!both.m_options.contains(name))
            both.m_options.insert(name, values);
    }
    return both;
}

} // namespace vigie::cli
