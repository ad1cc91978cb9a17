// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office.h"

#include "team/colleaguestore.h"

#include <QFile>

namespace vigie::test {

using workspace::Connection;
using workspace::Workspace;

Office::Office()
{
    auto made =
        Workspace::create(workspacePath(), {.firm = QStringLiteral("Kerlo")},
                          {.places = places(), .clock = clock}, [](Connection &c) -> Result<void> {
                              return team::addOwner(c, QStringLiteral("Anne"), team::Role::CommunityManager)
                                  .transform([](auto &&) {});
                          });
    if (!made)
        qFatal("the office could not be made: %s", qPrintable(errorCodeName(made.error().code)));
    workspace = std::move(*made);
}

Office::~Office() = default;

workspace::Places Office::places() const
{
    return {path(QStringLiteral("keys")), path(QStringLiteral("heads"))};
}

void Office::reopen()
{
    openAs(workspacePath(), {.places = places(), .clock = clock});
}

QString Office::copyAside()
{
    close();
    const QString copy = path(QStringLiteral("copied.vigie"));
    if (!QFile::copy(workspacePath(), copy))
        qFatal("the workspace could not be copied");
    reopen();
    return copy;
}

void Office::copyOver(const QString &file)
{
    close();
    if (!QFile::remove(workspacePath()) || !QFile::copy(file, workspacePath()))
        qFatal("%s could not be put in the workspace's place", qPrintable(file));
}

void Office::openAs(const QString &file, const workspace::Surroundings &surroundings)
{
    close();
    auto opened = Workspace::open(file, surroundings);
    if (!opened)
        qFatal("the office could not be opened: %s", qPrintable(errorCodeName(opened.error().code)));
    workspace = std::move(*opened);
}

team::Actor Office::actor(const QString &name)
{
    auto found = read([&](Connection &c) { return team::actAs(c, name, std::nullopt); });
    if (!found)
        qFatal("nobody is called %s", qPrintable(name));
    return *found;
}

team::Actor Office::hire(const QString &name, team::Role role)
{
    const team::Actor anne = actor();
    auto hired = write([&](Connection &c) { return team::addColleague(c, anne, name, role); });
    if (!hired)
        qFatal("%s could not be hired", qPrintable(name));
    return actor(name);
}

QString Office::file(const QString &name, const QByteArray &content) const
{
    QFile written(path(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(name));
    return path(name);
}

} // namespace vigie::test
