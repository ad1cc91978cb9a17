// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/evidence.h"
#include "app/opening.h"
#include "cli/shell.h"
#include "inbox/mention.h"
#include "support/office.h"
#include "support/png.h"
#include "support/tamper.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"

#include <QCryptographicHash>
#include <QFile>

using namespace vigie;
using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// Evidence in what `export`, `person export` and `check` say of a workspace.
class CliEvidenceTest : public QObject
{
    Q_OBJECT

    static const QByteArray &image()
    {
        static const QByteArray png = test::noisePng(20, 10);
        return png;
    }

    /// A message with evidence; gives its ID.
    static QString furnish(Shell &vigie)
    {
        vigie.init();
        QString id = vigie.mention({.postedAt = u"2026-11-22T09:00:00Z"_s});
        auto opened = workspace::Workspace::open(vigie.workspace(), app::surroundings(vigie.clock));
        if (!opened)
            qFatal("the workspace does not open");
        const auto added = test::await((*opened)->write([&](workspace::Connection &c) {
            const auto anne = team::actAs(c, {}, std::nullopt);
            return moderation::addEvidence(c, *anne, inbox::keyOf(*Id::parse(id)), image(),
                                           u"https://example.org/p/1"_s);
        }));
        if (!added)
            qFatal("%s", qPrintable(errorCodeName(added.error().code)));
        return id;
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void isExportedWithItsImage()
    {
        Shell vigie;
        const QString mention = furnish(vigie);
        const QString folder = vigie.path(u"all"_s);
        const Printed done = vigie.json({u"export"_s, u"--out"_s, folder});
        REQUIRE_STATUS(done, 0);
        QCOMPARE(done.json()[u"evidence"].toInt(), 1);
        const QJsonObject line = QJsonDocument::fromJson(content(folder + u"/evidence.jsonl"_s)).object();
        QCOMPARE(line[u"mention"].toString(), mention);
        QCOMPARE(line[u"by"].toString(), u"Anne"_s);
        QCOMPARE(line[u"address"].toString(), u"https://example.org/p/1"_s);
        QCOMPARE(line[u"file"].toString(), u"evidence/"_s + line[u"id"].toString() + u".png"_s);
        const QByteArray png = content(folder + u'/' + line[u"file"].toString());
        QCOMPARE(png, image());
        QCOMPARE(line[u"sha256"].toString().toLatin1(),
                 QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
    }

    void isHandedOutWithWhatIsHeldOfAPerson()
    {
        Shell vigie;
        const QString mention = furnish(vigie);
        const QString path = vigie.path(u"held.json"_s);
        REQUIRE_STATUS(vigie({u"person"_s, u"export"_s, mention, u"--out"_s, path}), 0);
        const QJsonObject message =
            QJsonDocument::fromJson(content(path)).object()[u"messages"].toArray().first().toObject();
        const QJsonObject held = message[u"evidence"].toArray().first().toObject();
        QCOMPARE(QByteArray::fromBase64(held[u"png"].toString().toLatin1()), image());
    }

    void oneThatWasChangedIsNamed()
    {
        Shell vigie;
        furnish(vigie);
        REQUIRE_STATUS(vigie({u"check"_s, u"--read-data"_s}), 0);
        test::tamper(
            vigie.workspace(),
            "UPDATE evidence_image SET png = CAST(substr(png, 1, length(png) - 1) || x'00' AS BLOB)");
        for (const QStringList &typed : {QStringList{u"check"_s}, {u"check"_s, u"--read-data"_s}}) {
            const Printed found = vigie.json(typed);
            REQUIRE_STATUS(found, 5);
            const QJsonArray problems = found.json()[u"problems"].toArray();
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems.first()[u"code"].toString(), u"evidence-changed"_s);
            QVERIFY(found.err.contains(u"Evidence was changed"));
        }
    }
};

VIGIE_TEST_MAIN(CliEvidenceTest)
#include "evidencetest.moc"
