// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/help.h"
#include "app/cli/words.h"
#include "app/lastworkspace.h"
#include "app/opening.h"
#include "app/platform/terminal.h"
#include "team/colleaguestore.h"
#include "triage/correction.h"
#include "triage/judging.h"
#include "ui/models/errortext.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

namespace vigie::cli {

using workspace::Connection;
using workspace::Workspace;

Context::Context(Arguments typed, Streams &joined, const Clock &time)
    : arguments(std::move(typed))
    , streams(joined)
    , clock(time)
{
}

Context::~Context() = default;

QString Context::workspacePath() const
{
    const QString named = arguments.value("workspace");
    return QFileInfo(named.isEmpty() ? app::lastWorkspace() : named).absoluteFilePath();
}

Result<void> Context::openFile()
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(workspacePath(), app::surroundings(clock));
    if (!opened)
        return fail(opened.error());
    m_workspace = std::move(*opened);
    return {};
}

Result<void> Context::open()
{
    if (auto opened = openFile(); !opened)
        return opened;
    auto settings =
        read([](Connection &c) -> Result<workspace::Settings> { return workspace::readSettings(c); });
    if (!settings)
        return fail(settings.error());
    m_settings = *settings;
    return prove();
}

Result<void> Context::prove()
{
    const QString name = arguments.value("actor");
    const auto as = [&](const std::optional<QString> &passphrase) {
        return read([&](Connection &c) { return team::actAs(c, name, passphrase); });
    };
    Result<team::Actor> actor = as(std::nullopt);
    if (!actor && actor.error().code == ErrorCode::PassphraseNeeded) {
        const auto given = secret(Words::tr("Passphrase of %1: ").arg(actor.error().fact("name")));
        if (!given)
            return fail(given.error());
        if (*given)
            actor = as(*given);
    }
    if (!actor)
        return fail(actor.error());
    m_actor = std::move(*actor);
    return {};
}

Result<inbox::Judge> Context::judge()
{
    auto model = read([](Connection &c) -> Result<triage::Model> { return triage::learnedModel(c); });
    if (!model)
        return fail(model.error());
    const auto taught = std::make_shared<triage::Taught>();
    taught->replace(std::move(*model));
    return triage::judgeWith(std::make_shared<triage::ShippedTriage>(), taught);
}

void Context::beginLongWork()
{
    if (streams.catchInterrupt)
        streams.catchInterrupt();
}

Result<std::optional<QString>> Context::secret(const QString &prompt)
{
    const auto invalid = [](const char *reason) {
        return fail(ErrorCode::InvalidArgument,
                    {{"argument", QStringLiteral("--passphrase-fd")}, {"reason", QLatin1StringView(reason)}});
    };
    if (!arguments.has("passphrase-fd"))
        return streams.askHidden ? streams.askHidden(prompt) : std::nullopt;
    if (!m_secrets) {
        bool number = false;
        const int descriptor = arguments.value("passphrase-fd").toInt(&number);
        auto file = std::make_unique<QFile>();
        if (!number || !platform::isOpen(descriptor) || !file->open(descriptor, QIODevice::ReadOnly))
            return invalid("unreadable");
        m_secrets = std::move(file);
    }
    static constexpr qint64 longest = 4096;
    QByteArray line = m_secrets->readLine(longest + 2);
    if (line.size() > longest)
        return invalid("too-long");
    if (line.isEmpty())
        return std::nullopt;
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(line);
    if (decode.hasError())
        return invalid("not-utf8");
    return text;
}

void Context::put(const QJsonObject &object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Context::printBytes(const QByteArray &bytes)
{
    m_written = streams.out.write(bytes) == bytes.size() && m_written;
}

void Context::print(const QString &line)
{
    printBytes(line.toUtf8() + '\n');
}

void Context::print(const Table &table)
{
    printBytes(table.text().toUtf8());
}

void Context::say(const QString &line)
{
    if (!arguments.has("quiet"))
        print(line);
}

void Context::tell(const QString &line)
{
    if (!arguments.has("quiet"))
        streams.err.write(line.toUtf8() + '\n');
}

QJsonObject Context::errorJson(const Error &error)
{
    return {{QStringLiteral("code"), errorCodeName(error.code)},
            {QStringLiteral("message"), ui::errorText(error)}};
}

Exit Context::wrong(const QString &sentence)
{
    streams.err.write(sentence.toUtf8() + '\n');
    if (json())
        printBytes(usageErrorJson(sentence));
    return Usage;
}

Exit Context::failed(const Error &error)
{
    streams.err.write(ui::errorText(error).toUtf8() + '\n');
    if (json())
        put({{QStringLiteral("error"), errorJson(error)}});
    return exitStatus(error.code);
}

QString Context::iso(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_settings.zone)
        .toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonValue Context::isoOrNull(const std::optional<qint64> &ms) const
{
    return ms ? QJsonValue(iso(*ms)) : QJsonValue();
}

QString Context::when(qint64 ms) const
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, m_settings.zone), QLocale::ShortFormat);
}

bool Context::flush()
{
    if (auto *file = qobject_cast<QFileDevice *>(&streams.out))
        m_written = file->flush() && m_written;
    return m_written;
}

} // namespace vigie::cli
