// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"

#include "app/opening.h"
#include "inbox/mentionstore.h"
#include "support/office.h"

#include <QBuffer>
#include <QFile>

namespace vigie::test {

QList<QJsonObject> Printed::lines() const
{
    QList<QJsonObject> all;
    for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts)) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &error);
        if (!document.isObject())
            qFatal("not a JSON object (%s): %s", qPrintable(error.errorString()), qPrintable(line));
        all.append(document.object());
    }
    return all;
}

QJsonObject Printed::json() const
{
    const QList<QJsonObject> all = lines();
    if (all.size() != 1)
        qFatal("one JSON document was expected: %s%s", qPrintable(out), qPrintable(err));
    return all.first();
}

Shell::Shell() = default;

QString Shell::file(const QString &name, const QByteArray &content) const
{
    QFile written(path(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(name));
    return path(name);
}

Printed Shell::bare(const QStringList &typed)
{
    QBuffer in(&input);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Streams streams{.in = in, .out = out, .err = err, .terminal = atTerminal, .reach = reach};
    if (!typedUnseen.isEmpty())
        streams.askHidden = [this](const QString &) -> std::optional<QString> {
            return typedUnseen.isEmpty() ? std::nullopt : std::optional(typedUnseen.takeFirst());
        };
    *streams.stop = stopAtOnce;
    const int status = cli::run(typed, streams, clock);
    in.close();
    input.clear();
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

Printed Shell::operator()(const QStringList &typed)
{
    return bare(QStringList{QStringLiteral("--workspace"), workspace()} + typed);
}

void Shell::init()
{
    const Printed made =
        (*this)({QStringLiteral("init"), QStringLiteral("--actor"), QStringLiteral("Anne"),
                 QStringLiteral("--zone"), QStringLiteral("Europe/Paris"), QStringLiteral("--language"),
                 QStringLiteral("en"), QStringLiteral("--name"), QStringLiteral("Kerlo")});
    if (made.status != 0)
        qFatal("no workspace could be made: %s", qPrintable(made.err));
}

QString Shell::mention(const MentionRow &row)
{
    auto opened = workspace::Workspace::open(workspace(), app::surroundings(clock));
    if (!opened)
        qFatal("the workspace does not open: %s", qPrintable(errorCodeName(opened.error().code)));
    const auto id = await((*opened)->write(
        [&](workspace::Connection &c) -> Result<Id> { return inbox::mentionAt(c, addMention(c, row))->id; }));
    return id->toString();
}

} // namespace vigie::test
