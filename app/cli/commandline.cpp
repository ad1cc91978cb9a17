// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/context.h"
#include "app/cli/help.h"
#include "app/cli/language.h"
#include "app/cli/words.h"

#include <QFileInfo>

#include <algorithm>

namespace vigie::cli {

/// What was typed, cut at the command's name.
struct Typed
{
    QStringList before;
    QString command;
    QStringList rest;
};

static const Option *optionIn(const QList<Option> &options, const QString &name)
{
    const auto found = std::ranges::find(options, name, &Option::name);
    return found == options.end() ? nullptr : &*found;
}

static Typed cut(const QStringList &arguments, const QList<Command> &all)
{
    const QList<Option> globals = globalOptions();
    const auto isFamily = [&](const QString &name) {
        return std::ranges::any_of(all, [&](const Command &c) { return c.name.startsWith(name + u' '); });
    };
    Typed typed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word.startsWith(u'-')) {
            typed.before.append(word);
            const Option *option = optionIn(globals, word.mid(2));
            if (option && !option->value.isEmpty() && i + 1 < arguments.size())
                typed.before.append(arguments[++i]);
            continue;
        }
        typed.command += (typed.command.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        if (!isFamily(typed.command)) {
            typed.rest = arguments.mid(i + 1);
            break;
        }
    }
    return typed;
}

bool isForCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const Typed typed = cut(arguments, commands());
    const bool onlyFile = typed.rest.isEmpty() && QFileInfo(typed.command).isFile();
    const bool onlyWorkspace =
        typed.command.isEmpty() && typed.before.contains(QStringLiteral("--workspace"));
    const auto answers = [](const QString &word) {
        return word == QStringLiteral("--help") || word == QStringLiteral("-h") ||
               word == QStringLiteral("--version");
    };
    return std::ranges::any_of(typed.before, answers) || !(onlyFile || onlyWorkspace);
}

bool drawsPages(const QStringList &arguments)
{
    return cut(arguments, commands()).command == QStringLiteral("report");
}

namespace {

/// One run: from what was typed to the exit status.
class Run
{
public:
    Run(const QStringList &arguments, Streams &streams, const Clock &clock)
        : m_arguments(arguments)
        , m_streams(streams)
        , m_clock(clock)
    {
    }

    int operator()();

private:
    int answer(const Arguments &before, const QStringList &rest);
    int execute(const Arguments &given);
    std::optional<QString> wrong(const Arguments &given) const;
    int refuse(const QString &what);
    int show(const QString &text);

    const QStringList &m_arguments;
    Streams &m_streams;
    const Clock &m_clock;
    const Command *m_command = nullptr;
};

} // namespace

int Run::refuse(const QString &what)
{
    m_streams.err.write((what + u'\n' + (m_command ? usageOf(*m_command) : shortUsage())).toUtf8());
    if (m_arguments.contains(QStringLiteral("--json")))
        m_streams.out.write(usageErrorJson(what));
    return Usage;
}

int Run::show(const QString &text)
{
    m_streams.out.write(text.toUtf8());
    return Done;
}

/// Qt decodes arguments; what was not UTF-8 shows as the replacement character.
static bool isText(const QString &argument)
{
    return !argument.contains(QChar::ReplacementCharacter) && !argument.contains(QChar::Null);
}

int Run::operator()()
{
    const Typed typed = cut(m_arguments, commands());
    const auto before = Arguments::parse(typed.before, globalOptions());
    const Language language(before ? before->value("language") : QString());
    const QList<Command> all = commands(); // in the language just loaded
    const auto found = std::ranges::find(all, typed.command, &Command::name);
    m_command = found == all.end() ? nullptr : &*found;
    if (!std::ranges::all_of(m_arguments, isText))
        return refuse(Words::tr("An argument is not UTF-8 text."));
    if (!before)
        return refuse(before.error());
    if (before->has("version"))
        return show(QStringLiteral("vigie " VIGIE_VERSION "\n"));
    if (!m_command && before->has("help"))
        return show(help());
    if (!m_command)
        return refuse(noSuchCommand(typed.command));
    return answer(*before, typed.rest);
}

int Run::answer(const Arguments &before, const QStringList &rest)
{
    QList<Option> options = m_command->options;
    for (const Option &option : globalOptions()) {
        if (!optionIn(options, option.name))
            options.append(option);
    }
    const auto parsed = Arguments::parse(rest, options);
    if (!parsed)
        return refuse(parsed.error());
    const Arguments given = parsed->with(before);
    const Language language(given.value("language"));
    if (given.has("help"))
        return show(helpFor(*m_command));
    if (const auto what = wrong(given))
        return refuse(*what);
    return execute(given);
}

std::optional<QString> Run::wrong(const Arguments &given) const
{
    const qsizetype count = given.plain().size();
    if (count < m_command->least)
        return Words::tr("Something is missing: %1.").arg(m_command->takes);
    if (m_command->most >= 0 && count > m_command->most)
        return Words::tr("“%1” is one argument too many.").arg(given.at(m_command->most));
    for (const Option &option : m_command->options) {
        if (option.needed && !given.has(option.name.toLatin1().constData()))
            return Words::tr("The option --%1 is needed.").arg(option.name);
    }
    if (const QString asked = given.value("language"); given.has("language") && !Language::isKnown(asked))
        return Words::tr("The languages are fr and en.");
    return std::nullopt;
}

int Run::execute(const Arguments &given)
{
    Context context(given, m_streams, m_clock);
    const Result<Exit> done = m_command->run(context);
    const Exit exit = done ? *done : context.failed(done.error());
    if (context.flush())
        return exit;
    m_streams.err.write(Words::tr("What was printed did not all arrive: standard output refused it. What "
                                  "the command did in the workspace is kept.")
                            .toUtf8() +
                        '\n');
    return exit == Done ? Failed : exit;
}

int run(const QStringList &arguments, Streams &streams, const Clock &clock)
{
    return Run(arguments, streams, clock)();
}

} // namespace vigie::cli
