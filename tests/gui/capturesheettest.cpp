// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "inbox/mentionstore.h"
#include "support/guitest.h"
#include "support/office.h"
#include "ui/window/overlay.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

class CaptureSheetTest : public QObject
{
    Q_OBJECT

    static QList<inbox::Mention> mentions(ui::MainWindow *window)
    {
        auto all = test::await(window->session()->workspace().read(
            [](workspace::Connection &c) -> Result<QList<inbox::Mention>> {
                return inbox::mentionsAfter(c, 0, 100);
            }));
        return all.value_or(QList<inbox::Mention>());
    }

    static QWidget *openSheet(ui::MainWindow *window, const QString &copied)
    {
        QApplication::clipboard()->setText(copied);
        House::key(window, u"Ctrl+Shift+V"_s);
        return House::find<QWidget>(window, u"captureSheet"_s);
    }

private Q_SLOTS:
    void oneCommentIsFiledByEnter()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QWidget *sheet = openSheet(window, u"Votre vélo est arrivé en panne, je suis très déçu."_s);
        auto *channel = House::find<QComboBox>(sheet, u"captureChannel"_s);
        QTRY_VERIFY(channel->isVisible());
        QTRY_VERIFY(channel->lineEdit()->hasFocus() ||
                    channel->hasFocus()); // nothing says where: it is asked
        QTest::keyClicks(channel->lineEdit(), u"Forum cycliste"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), House::find<QLineEdit>(sheet, u"captureName"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"Paul"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!window->findChild<QWidget *>(u"captureSheet"_s), 20'000);
        const QList<inbox::Mention> filed = mentions(window);
        QCOMPARE(filed.size(), 1);
        QCOMPARE(filed[0].text, u"Votre vélo est arrivé en panne, je suis très déçu."_s);
        QCOMPARE(filed[0].authorName, u"Paul"_s);
        QCOMPARE(filed[0].channelName, u"Forum cycliste"_s);
    }

    void aCallIsWrittenDownWhileTheySpeak()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        House::key(window, u"Ctrl+Shift+P"_s);
        auto *sheet = House::find<QWidget>(window, u"noteSheet"_s);
        auto *file = House::find<QPushButton>(sheet, u"noteFile"_s);
        QVERIFY(!file->isEnabled()); // nothing was said yet
        auto *name = House::find<QLineEdit>(sheet, u"noteName"_s);
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Rayon Libre"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"0639980402"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *text = House::find<QPlainTextEdit>(sheet, u"noteText"_s);
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Wants ten of them"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!window->findChild<QWidget *>(u"noteSheet"_s));
        const QList<inbox::Mention> filed = mentions(window);
        QCOMPARE(filed.size(), 1);
        QCOMPARE(filed[0].kind, inbox::Kind::Call);
        QCOMPARE(filed[0].channelName, u"Phone"_s);
        QCOMPARE(filed[0].authorName, u"Rayon Libre"_s);
        QCOMPARE(filed[0].authorHandle, u"0639980402"_s);
        QCOMPARE(filed[0].text, u"Wants ten of them"_s);
        QCOMPARE(filed[0].postedAtMs, house.clock.nowMs());
    }

    void aCallHalfWrittenIsNotLostByASlip_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("Escape") << u"Escape"_s;
        QTest::newRow("a click beside it") << u"click"_s;
        QTest::newRow("quitting") << u"Ctrl+Q"_s;
        QTest::newRow("closing the window") << u"close"_s;
    }

    void aCallHalfWrittenIsNotLostByASlip()
    {
        QFETCH(QString, way);
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        House::key(window, u"Ctrl+Shift+P"_s);
        const QPointer<QWidget> sheet = House::find<QWidget>(window, u"noteSheet"_s);
        auto *text = House::find<QPlainTextEdit>(sheet, u"noteText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"Wants ten of them"_s);
        const auto tryToLeave = [&] {
            if (way == u"click")
                QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(3, 3));
            else if (way == u"close")
                window->close();
            else
                House::key(window, way);
        };
        tryToLeave();
        QVERIFY(sheet && sheet->isVisible());
        auto *question = House::find<QWidget>(sheet, u"leaveQuestion"_s);
        QVERIFY(question->isVisible());
        auto *keep = House::find<QPushButton>(question, u"keepOpen"_s);
        QTRY_VERIFY(keep->hasFocus());
        House::key(window, u"Return"_s);
        QVERIFY(!question->isVisible());
        QVERIFY(text->hasFocus());
        QCOMPARE(text->toPlainText(), u"Wants ten of them"_s);
        tryToLeave();
        QTRY_VERIFY(keep->hasFocus());
        House::key(window, u"Escape"_s); // keeps it, too
        QVERIFY(!question->isVisible() && text->hasFocus());
        tryToLeave();
        QTRY_VERIFY(keep->hasFocus());
        House::key(window, u"Alt+D"_s);
        QTRY_VERIFY(!sheet);
        if (way.startsWith(u'C') || way == u"close")
            QTRY_VERIFY(house.composition->windows().isEmpty());
        else
            QCOMPARE(house.composition->windows().size(), 1);
    }

    void whatIsAsItWasCopiedClosesAtOnce()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        const QPointer<QWidget> sheet = openSheet(window, u"Votre vélo est arrivé en panne."_s);
        auto *text = House::find<QPlainTextEdit>(sheet, u"captureText"_s);
        QTRY_VERIFY(text->isVisible());
        House::key(window, u"Escape"_s);
        QTRY_VERIFY(!sheet);
        const QPointer<QWidget> again = openSheet(window, u"Votre vélo est arrivé en panne."_s);
        text = House::find<QPlainTextEdit>(again, u"captureText"_s);
        QTRY_VERIFY(text->isVisible());
        text->setFocus();
        QTest::keyClicks(text, u"Bonjour. "_s);
        QTest::mouseClick(again, Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(again && again->isVisible());
        QVERIFY(text->toPlainText().contains(u"Bonjour. "));
        House::find<QPushButton>(again, u"captureCancel"_s)->click(); // that is no slip
        QTRY_VERIFY(!again);
    }

    void whatIsNotWantedIsLeftOutAndWhatIsWrongCorrected()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QFile page(QStringLiteral(VIGIE_SOURCE "/tests/data/capture/google-fr.txt"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString copied = QString::fromUtf8(page.readAll()); // three reviews and one answer of ours
        QWidget *sheet = openSheet(window, copied);
        auto *list = House::find<QListWidget>(sheet, u"captureList"_s);
        QTRY_COMPARE(list->count(), 4);
        auto *primary = House::find<QPushButton>(sheet, u"capturePrimary"_s);
        QVERIFY(primary->text().contains(u"4"_s));
        QCOMPARE(House::find<QComboBox>(sheet, u"captureRating"_s)->currentData().toInt(), 4);
        QCOMPARE(House::find<QComboBox>(sheet, u"captureChannel"_s)->currentText(), u"Google"_s);
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(primary->text().contains(u"3"_s));
        list->setCurrentRow(2);
        auto *text = House::find<QPlainTextEdit>(sheet, u"captureText"_s);
        text->setPlainText(u"Très bon accueil."_s);
        House::find<QComboBox>(sheet, u"captureChannel"_s)->setEditText(u"Avis Google"_s);
        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window->findChild<QWidget *>(u"captureSheet"_s), 20'000);
        QStringList names;
        QStringList texts;
        for (const inbox::Mention &mention : mentions(window)) {
            names.append(mention.authorName);
            texts.append(mention.text);
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"Léa Garçon"_s, u"Marc Le Bihan"_s, u"Soizic"_s}));
        QVERIFY(texts.contains(u"Très bon accueil."_s));
        // The same once more adds nothing.
        sheet = openSheet(window, copied);
        list = House::find<QListWidget>(sheet, u"captureList"_s);
        QTRY_COMPARE(list->count(), 4);
        list->item(1)->setCheckState(Qt::Unchecked);
        list->item(2)->setCheckState(Qt::Unchecked);
        House::find<QComboBox>(sheet, u"captureChannel"_s)->setEditText(u"Avis Google"_s);
        QTest::mouseClick(House::find<QPushButton>(sheet, u"capturePrimary"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window->findChild<QWidget *>(u"captureSheet"_s), 20'000);
        QCOMPARE(mentions(window).size(), 3);
    }

    void withNothingCopiedOneCanPasteOrType()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QWidget *sheet = openSheet(window, {});
        auto *paste = House::find<QPlainTextEdit>(sheet, u"capturePaste"_s);
        QTRY_VERIFY(paste->hasFocus());
        QVERIFY(!House::find<QPushButton>(sheet, u"capturePrimary"_s)->isEnabled());
        QTest::keyClicks(paste, u"Au comptoir : la sonnette ne marche plus."_s);
        QTest::keyClick(paste, Qt::Key_Return); // a line, and not the button
        QTest::keyClicks(paste, u"Dring."_s);
        QVERIFY(paste->toPlainText().endsWith(u"plus.\nDring."_s));
        QTest::keyClick(paste, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(House::find<QListWidget>(sheet, u"captureList"_s)->count(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(House::find<QWidget>(sheet, u"leaveQuestion"_s)->isVisible()); // what was typed would go
        QTest::mouseClick(House::find<QPushButton>(sheet, u"discardIt"_s), Qt::LeftButton);
        QTRY_VERIFY(!window->findChild<QWidget *>(u"captureSheet"_s));
        QVERIFY(mentions(window).isEmpty());
    }
};

VIGIE_GUI_TEST_MAIN(CaptureSheetTest)
#include "capturesheettest.moc"
