// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intakelimits.h"
#include "support/vigietest.h"
#include "takingin.h"
#include "workspace/check.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

/// A file comes in by whole batches, however its import ends.
class IntakeBatchesTest : public QObject, vigie::test::TakingIn
{
    Q_OBJECT

private Q_SLOTS:
    void panesHearOfEveryBatch()
    {
        Office office;
        QSignalSpy changed(office.workspace.get(), &workspace::Workspace::changed);
        importText(office, "id,text\n1,x\n");
        QTRY_VERIFY(std::ranges::any_of(changed, [](const QVariantList &signal) {
            return signal.first().value<workspace::Areas>().testFlag(workspace::Area::Mentions);
        }));
    }

    void cancellingKeepsWholeBatches()
    {
        Office office;
        QByteArray csv = "id,text,posted_at\n";
        const int rows = 3 * limits::rowsInBatch;
        for (int i = 0; i < rows; ++i)
            csv +=
                QByteArray::number(i) + ",texte numero " + QByteArray::number(i) + ",2026-11-20T10:00:00Z\n";
        const auto cancel = std::make_shared<std::atomic_bool>(false);
        // Cancelled as soon as a whole batch is in.
        connect(office.workspace.get(), &workspace::Workspace::changed, this, [cancel] { *cancel = true; });
        qint64 told = 0;
        auto future = importFiles(
            *office.workspace, office.actor(), {.files = {office.file(u"a.csv"_s, csv)}},
            [&](const ImportProgress &progress) {
                told = std::max(told, progress.bytesDone);
                if (progress.bytesDone > progress.bytesTotal)
                    qFatal("more than everything");
            },
            cancel);
        const auto report = await(std::move(future));
        REQUIRE_OK(report);
        QVERIFY(report->cancelled);
        QVERIFY(report->failures.isEmpty());
        QVERIFY(told > 0);
        QVERIFY(report->added >= limits::rowsInBatch && report->added < rows);
        QCOMPARE(number(office, "SELECT count(*) FROM mention"), report->added);
        QCOMPARE(number(office, "SELECT count(*) FROM mention_words"), report->added);
        // Starting again brings the rest, once.
        const auto rest = import(office, {.files = {office.path(u"a.csv"_s)}});
        QCOMPARE(rest.added + report->added, rows);
    }

    void cancelledBeforeItBeganTakesNothing()
    {
        Office office;
        const auto cancel = std::make_shared<std::atomic_bool>(true);
        const auto report =
            await(importFiles(*office.workspace, office.actor(),
                              {.files = {office.file(u"a.csv"_s, "id,text\n1,x\n")}}, {}, cancel));
        REQUIRE_OK(report);
        QVERIFY(report->cancelled);
        QCOMPARE(report->read, 0);
    }

    void aDiskThatFillsUpKeepsWholeBatches()
    {
        Office office;
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            auto pages = c.statement("PRAGMA page_count");
            pages.step();
            const qint64 limit = pages.integer(0) + 4000;
            pages.reset();
            auto full = c.statement("PRAGMA max_page_count = " + std::to_string(limit));
            full.step();
            return {};
        }));
        QByteArray csv = "id,text,posted_at\n";
        for (int i = 0; i < 2 * limits::rowsInBatch; ++i)
            csv += QByteArray::number(i) + ",un texte assez long pour remplir " +
                   QByteArray::number(i * 7919) + ",2026-11-20T10:00:00Z\n";
        const auto report = import(office, {.files = {office.file(u"a.csv"_s, csv)}});
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().code, ErrorCode::DiskFull);
        QVERIFY(report.added < 2 * limits::rowsInBatch);
        QCOMPARE(number(office, "SELECT count(*) FROM mention"), report.added);
        const auto checked = office.read([](Connection &c) -> Result<workspace::CheckReport> {
            return workspace::check(c, {}, std::nullopt, true);
        });
        REQUIRE_OK(checked);
        for (const auto &problem : checked->problems)
            QVERIFY2(problem.code.startsWith(u"activity"_s), qPrintable(problem.code + problem.fact));
    }
};

VIGIE_TEST_MAIN(IntakeBatchesTest)
#include "intakebatchestest.moc"
