// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "support/mockclock.h"
#include "support/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::test {

/// What one command line left: its exit status and what it printed.
struct Printed
{
    int status = 0;
    QString out;
    QString err;

    QList<QJsonObject> lines() const; ///< every line of `out`, which must each be one JSON object
    QJsonObject json() const;         ///< the only one
};

/// A person at a prompt: runs command lines in-process on a folder and a workspace of their own.
class Shell
{
public:
    /// Makes no workspace yet: init() does.
    Shell();

    MockClock clock;
    QTemporaryDir folder;
    QByteArray input;        ///< what the next command reads on standard input
    QStringList typedUnseen; ///< what is typed when asked without echo; nobody to ask when empty
    bool stopAtOnce = false; ///< SIGINT before the next command does anything
    bool atTerminal = false;
    channels::Reach reach; ///< where it may fetch

    QString path(const QString &name) const { return folder.filePath(name); }
    QString workspace() const { return m_workspace; }
    void useWorkspace(const QString &path) { m_workspace = path; }
    QString file(const QString &name, const QByteArray &content) const;

    /// As typed after `vigie`, with --workspace put before it.
    Printed operator()(const QStringList &typed);
    /// With --json as well.
    Printed json(const QStringList &typed) { return (*this)(QStringList{QStringLiteral("--json")} + typed); }
    /// Exactly as given.
    Printed bare(const QStringList &typed);
    /// A workspace owned by Anne.
    void init();
    /// A message that is there, past intake; gives its ID.
    QString mention(const MentionRow &row);

private:
    QString m_workspace = path(QStringLiteral("office.vigie"));
};

} // namespace vigie::test

/// Fails, showing what was printed, unless the command line ended with that status.
#define REQUIRE_STATUS(printed, expected)                                                                    \
    do {                                                                                                     \
        if ((printed).status != (expected))                                                                  \
            QFAIL(qPrintable(QStringLiteral("status %1 where %2 was expected: %3%4")                         \
                                 .arg((printed).status)                                                      \
                                 .arg(expected)                                                              \
                                 .arg((printed).out, (printed).err)));                                       \
    } while (false)
