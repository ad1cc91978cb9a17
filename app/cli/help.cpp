// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/table.h"
#include "app/cli/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::cli {

QList<Option> globalOptions()
{
    return {
        {QStringLiteral("workspace"), QStringLiteral("FILE"),
         Words::tr("the workspace; without it, the one last opened")},
        {QStringLiteral("json"), {}, Words::tr("answer in JSON")},
        {QStringLiteral("actor"), QStringLiteral("NAME"),
         Words::tr("the colleague who acts; without it, the owner")},
        {QStringLiteral("passphrase-fd"), QStringLiteral("N"),
         Words::tr("read passphrases from that file descriptor, one a line")},
        {QStringLiteral("language"), QStringLiteral("fr|en"), Words::tr("the language of the messages")},
        {QStringLiteral("quiet"), {}, Words::tr("print results and errors only")},
        {QStringLiteral("help"), {}, Words::tr("show this help")},
        {QStringLiteral("version"), {}, Words::tr("show the version")},
    };
}

static QString typed(const Option &option)
{
    return QStringLiteral("--") + option.name +
           (option.value.isEmpty() ? QString() : QStringLiteral(" ") + option.value);
}

static QString optionTable(const QList<Option> &options)
{
    Table table;
    for (const Option &option : options)
        table.add({QStringLiteral("  ") + typed(option), option.words});
    return table.text();
}

QString usageOf(const Command &command)
{
    QString line = QStringLiteral("vigie ") + command.name;
    for (const Option &option : command.options)
        line += option.needed ? QStringLiteral(" ") + typed(option)
                              : QStringLiteral(" [%1]%2").arg(typed(option), option.repeats ? u"…" : u"");
    if (!command.takes.isEmpty())
        line += u' ' + command.takes;
    return line + u'\n';
}

QString shortUsage()
{
    return Words::tr("vigie [OPTIONS] COMMAND [ARGUMENTS]: “vigie --help” lists the commands.") + u'\n';
}

QString helpFor(const Command &command)
{
    return usageOf(command) + u'\n' + command.words + u'\n' +
           (command.options.isEmpty() ? QString() : u'\n' + optionTable(command.options));
}

QString help()
{
    Table table;
    for (const Command &command : commands())
        table.add({QStringLiteral("  ") + command.name, command.words});
    return Words::tr("vigie [OPTIONS] COMMAND [ARGUMENTS]") + QStringLiteral("\n\n") + table.text() + u'\n' +
           Words::tr("Options") + u'\n' + optionTable(globalOptions()) + u'\n' +
           Words::tr("“vigie COMMAND --help” shows what a command takes. “vigie” alone opens the window.") +
           u'\n';
}

QString noSuchCommand(const QString &typed)
{
    if (typed.isEmpty())
        return Words::tr("A command is missing.");
    QStringList family;
    for (const Command &command : commands()) {
        if (command.name.startsWith(typed + u' '))
            family.append(command.name.mid(typed.size() + 1));
    }
    if (!family.isEmpty())
        return Words::tr("“%1” needs one of: %2.").arg(typed, family.join(QStringLiteral(", ")));
    return Words::tr("There is no command “%1”.").arg(typed);
}

QByteArray usageErrorJson(const QString &what)
{
    const QJsonObject error{{QStringLiteral("code"), QStringLiteral("usage")},
                            {QStringLiteral("message"), what}};
    return QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace vigie::cli
