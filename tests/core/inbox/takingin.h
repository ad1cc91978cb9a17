// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "support/office.h"

namespace vigie::test {

using namespace Qt::StringLiterals;

/// Taking files into an office and looking at what came, for a test that inherits it.
class TakingIn
{
protected:
    using Mention = inbox::Mention;
    using ImportReport = inbox::ImportReport;
    using ImportRequest = inbox::ImportRequest;
    using Connection = workspace::Connection;

    static ImportReport import(Office &office, const ImportRequest &request)
    {
        auto report = await(inbox::importFiles(*office.workspace, office.actor(), request, {}, nullptr));
        if (!report)
            qFatal("%s", qPrintable(errorCodeName(report.error().code)));
        return *report;
    }

    static ImportReport importText(Office &office, const QByteArray &content,
                                   const QString &name = u"rows.csv"_s)
    {
        return import(office, {.files = {office.file(name, content)}});
    }

    static QString counts(const ImportReport &report)
    {
        return u"%1 read, %2 added, %3 duplicates, %4 updated, %5 rejected"_s.arg(report.read)
            .arg(report.added)
            .arg(report.duplicates)
            .arg(report.updated)
            .arg(report.rejected);
    }

    static QList<Mention> mentions(Office &office)
    {
        return *office.read(
            [](Connection &c) -> Result<QList<Mention>> { return inbox::mentionsAfter(c, -1, 10'000); });
    }

    static QStringList texts(Office &office)
    {
        QStringList all;
        for (const Mention &mention : mentions(office))
            all.append(mention.text);
        return all;
    }

    static qint64 number(Office &office, const char *sql)
    {
        return *office.read([sql](Connection &c) -> Result<qint64> {
            auto row = c.statement(sql);
            row.step();
            return row.integer(0);
        });
    }
};

} // namespace vigie::test
