// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/uniformlist.h"

#include "support/guitest.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QToolButton>
#include <QWheelEvent>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersUndoOnceAndGoes()
    {
        NoticeBar bar;
        QSignalSpy wanted(&bar, &NoticeBar::wanted);
        QVERIFY(bar.isHidden());
        bar.say(u"Closed 3 messages"_s, u"&Undo"_s);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.words(), u"Closed 3 messages"_s);
        QTest::mouseClick(bar.findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(bar.isHidden());
        QCOMPARE(NoticeBar::stays, std::chrono::seconds(8));
    }

    void theWheelScrollsPastAFieldUnlessItHasTheFocus()
    {
        Theme theme(*qApp);
        QWidget place;
        QComboBox zone(&place);
        zone.addItems({u"Paris"_s, u"Bucharest"_s});
        place.show();
        const auto turn = [&zone] {
            QWheelEvent wheel(QPointF(5, 5), zone.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&zone, &wheel);
        };
        turn();
        QCOMPARE(zone.currentText(), u"Paris"_s);
        zone.setFocus();
        QTRY_VERIFY(zone.hasFocus());
        turn();
        QCOMPARE(zone.currentText(), u"Bucharest"_s);
    }

    void saysAnErrorWithItsDetailsToCopy()
    {
        QWidget place;
        InlineMessage message(&place);
        place.show();
        QVERIFY(!message.isVisible());
        message.say(makeError(ErrorCode::DiskFull, {{"path", u"/tmp/x"_s}}));
        QVERIFY(message.isVisible());
        QVERIFY(message.words().contains(u"full"_s));
        auto *copy = message.findChild<QPushButton *>(u"inlineMessageCopy"_s);
        QVERIFY(!copy->isVisible());
        QTest::mouseClick(message.findChild<QPushButton *>(u"inlineMessageDetails"_s), Qt::LeftButton);
        QVERIFY(copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"disk-full"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"/tmp/x"_s));
        QTest::mouseClick(message.findChild<QToolButton *>(u"inlineMessageClose"_s), Qt::LeftButton);
        QVERIFY(!message.isVisible());
    }

    void theFirstArrowChoosesTheFirstRow_data()
    {
        QTest::addColumn<Qt::Key>("first");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("up") << Qt::Key_Up;
        QTest::newRow("enter") << Qt::Key_Return;
    }
    void theFirstArrowChoosesTheFirstRow()
    {
        QFETCH(Qt::Key, first);
        QStringListModel rows({u"un"_s, u"deux"_s});
        UniformList list;
        list.setModel(&rows);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        QVERIFY(!list.selectionModel()->hasSelection());
        QTest::keyClick(&list, first);
        QCOMPARE(list.selectionModel()->selectedIndexes(), QModelIndexList{rows.index(0)});
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.selectionModel()->selectedIndexes(), QModelIndexList{rows.index(1)});
    }

    void showsStrangersMarkupAsText()
    {
        InlineMessage message;
        message.say(InlineMessage::Mood::Note, u"<b>bold</b> & <img src=x>"_s);
        const auto *words = message.findChild<QLabel *>(u"inlineMessageWords"_s);
        QCOMPARE(words->textFormat(), Qt::PlainText);
        QCOMPARE(words->text(), u"<b>bold</b> & <img src=x>"_s);
        NoticeBar bar;
        bar.say(u"a\nb\u202Ec"_s);
        QVERIFY(!bar.words().contains(u'\n') && !bar.words().contains(QChar(0x202E)));
        ElidedLabel label(u"x\ty\u202Ez"_s);
        QCOMPARE(label.text(), u"x yz"_s);
        QCOMPARE(label.accessibleName(), label.text());
    }

    void togglesAChipByKeyAndMouse()
    {
        Chip chip(u"New"_s);
        const int narrow = chip.sizeHint().width();
        chip.setCount(1234);
        QVERIFY(chip.sizeHint().width() > narrow);
        QSignalSpy toggled(&chip, &QAbstractButton::toggled);
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Return);
        QVERIFY(!chip.isChecked());
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(toggled.size(), 3);
    }

    void givesWayInTheMiddle()
    {
        ElidedLabel label(u"A long name of somebody"_s);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    }

    void hasNoButtonWhereThereIsNothingToDo()
    {
        EmptyState empty(u"outbox"_s, u"Nothing waits to leave."_s);
        QVERIFY(empty.button()->isHidden());
        empty.setAction(u"&Import"_s);
        QVERIFY(!empty.button()->isHidden());
        QCOMPARE(empty.button()->accessibleName(), u"Import"_s);
        QSignalSpy wanted(&empty, &EmptyState::wanted);
        empty.button()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void cancelsLongWorkOnce()
    {
        ProgressLine line;
        QSignalSpy cancelled(&line, &ProgressLine::cancelled);
        line.begin(u"Importing"_s);
        auto *cancel = line.findChild<QPushButton *>(u"progressCancel"_s);
        cancel->click();
        cancel->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(line.isUnderWay());
        line.end();
        QVERIFY(line.isHidden());
        line.begin(u"Again"_s);
        QVERIFY(cancel->isEnabled());
    }

    void estimatesTheTimeLeft_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("elapsed");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing done yet") << qint64(0) << qint64(5000) << QString();
        QTest::newRow("too early to tell") << qint64(50) << qint64(500) << QString();
        QTest::newRow("half after 4 s") << qint64(50) << qint64(4000) << u"about 5 s left"_s;
        QTest::newRow("a tenth after a minute") << qint64(10) << qint64(60'000) << u"about 10 min left"_s;
        QTest::newRow("more than there is") << qint64(101) << qint64(60'000) << QString();
    }
    void estimatesTheTimeLeft()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, elapsed);
        QFETCH(QString, words);
        QCOMPARE(ProgressLine::timeLeft(done, 100, elapsed), words);
    }
};

VIGIE_GUI_TEST_MAIN(WidgetsTest)
#include "widgetstest.moc"
