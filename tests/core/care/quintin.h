// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"
#include "care/erasing.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "moderation/evidence.h"
#include "support/office.h"
#include "support/png.h"
#include "workspace/check.h"

#include <QFile>

/// Hervé Quintin, who is erased: what he left in an office, and what is found of him.
namespace vigie::test {

using namespace Qt::StringLiterals;
using workspace::Connection;

inline const QByteArray rowsOfTwo =
    "remote_id,channel,author_handle,author_name,posted_at,text,in_reply_to,ours\n"
    "1,Page Facebook,quintin29,Hervé Quintin,2026-11-02T10:00:00Z,Mon zanzibarnois est en panne,,\n"
    "2,Page Facebook,kerlo,Kerlo,2026-11-02T11:00:00Z,Bonjour Hervé Quintin,1,true\n"
    "3,Page Facebook,maelle,Maëlle,2026-11-02T12:00:00Z,Merci à vous,,\n"
    "4,X,rvq,Hervé Q.,2026-11-03T10:00:00Z,Toujours en zanzibarnois,,\n";

inline inbox::ImportReport import(Office &office, const QByteArray &rows)
{
    return *await(inbox::importFiles(*office.workspace, office.actor(),
                                     {.files = {office.file(u"rows.csv"_s, rows)}}, {}, nullptr));
}

inline QList<inbox::Mention> mentions(Office &office)
{
    return *office.read(
        [](Connection &c) -> Result<QList<inbox::Mention>> { return inbox::mentionsAfter(c, -1, 1000); });
}

inline qint64 authorOf(Office &office, const QString &remoteId)
{
    for (const inbox::Mention &mention : mentions(office)) {
        if (mention.remoteId == remoteId)
            return mention.author;
    }
    return 0;
}

inline bool isWhole(Office &office)
{
    const auto places = office.places();
    const Id id = office.workspace->id();
    const auto key = workspace::readKey(places, id.toString());
    const auto report = *office.read([&](Connection &c) -> Result<workspace::CheckReport> {
        return workspace::check(c, **key, workspace::readHead(places, id.toString()), true);
    });
    const auto others = *office.read([&](Connection &c) -> Result<QList<workspace::Problem>> {
        return approval::check(c, **key) + moderation::check(c);
    });
    return report.ok() && others.isEmpty();
}

/// Larger than a page of the file.
inline QByteArray screenshot()
{
    return noisePng(200, 100);
}

/// Two faces of one person, answered, with a note, a tag and evidence.
inline void furnish(Office &office)
{
    import(office, rowsOfTwo);
    const qint64 facebook = authorOf(office, u"1"_s);
    const qint64 x = authorOf(office, u"4"_s);
    const qint64 key = mentions(office).first().key;
    const auto done = office.write([&](Connection &c) -> Result<void> {
        if (auto joined = care::join(c, office.actor(), facebook, x); !joined)
            return fail(joined.error());
        if (auto noted = care::addFaceNote(c, office.actor(), x, u"zanzibarnois lui aussi"_s, 30); !noted)
            return fail(noted.error());
        if (auto noted = inbox::addNote(c, office.actor(), key, u"Client zanzibarnois"_s); !noted)
            return fail(noted.error());
        if (auto seen = moderation::addEvidence(c, office.actor(), key, screenshot(), {}); !seen)
            return fail(seen.error());
        return inbox::setTags(c, office.actor(), key, {u"zanzibarnois"_s});
    });
    if (!done)
        qFatal("%s", qPrintable(errorCodeName(done.error().code)));
}

/// As the program opens a workspace on the computer of that office.
inline workspace::Surroundings owing(const Office &office)
{
    return {.places = office.places(), .clock = office.clock, .owed = [&office](Connection &c) {
                return care::owedAtOpening(c, office.places());
            }};
}

/// Every byte of the workspace and of what lies beside it.
inline QByteArray bytesOf(Office &office)
{
    QByteArray all;
    for (const char *ending : {"", "-wal"}) {
        QFile file(office.workspacePath() + QLatin1StringView(ending));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace vigie::test
