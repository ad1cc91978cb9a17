// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/evidence.h"
#include "gui/house.h"
#include "inbox/mentionstore.h"
#include "support/guitest.h"
#include "support/office.h"
#include "support/png.h"
#include "support/rows.h"
#include "support/tamper.h"
#include "team/colleaguestore.h"
#include "ui/feed/evidencecard.h"
#include "ui/models/picture.h"
#include "ui/window/overlay.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// A picture becomes evidence, is looked at and goes again.
class EvidenceTest : public QObject
{
    Q_OBJECT

    static void copy(const QByteArray &png, const QString &text = {})
    {
        auto *held = new QMimeData;
        if (!png.isNull())
            held->setData(u"image/png"_s, png);
        if (!text.isEmpty())
            held->setText(text);
        QApplication::clipboard()->setMimeData(held);
    }

    /// The window with one message, read.
    static ui::MainWindow *reading(House &house, const QString &path)
    {
        ui::MainWindow *window = house.open(path);
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window->desk(), u"messages"_s);
        [&] { QTRY_COMPARE(list->model()->rowCount(), 1); }();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        [&] { QTRY_VERIFY(window->desk()->pane(u"feed"_s)->messageRead() != 0); }();
        [&] { QTRY_VERIFY(action(window, u"evidenceFromClipboard"_s)->isEnabled()); }();
        action(window, u"toggleContext"_s)->setChecked(true); // a narrow window folds it
        return window;
    }

    static QString withAMessage(House &house)
    {
        return house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
            test::addMention(c, {.postedAt = u"2026-11-20T09:00:00Z"_s, .url = u"https://example.org/p/1"_s});
            return {};
        });
    }

    static QAction *action(ui::MainWindow *window, const QString &name)
    {
        return House::find<QAction>(window->desk(), name);
    }

    static QList<ui::EvidenceCard *> cards(ui::MainWindow *window)
    {
        return window->desk()->findChildren<ui::EvidenceCard *>(u"evidenceCard"_s);
    }

    static QWidget *sheet(ui::MainWindow *window, const QString &name)
    {
        return window->findChild<ui::Overlay *>(name);
    }

    struct Held
    {
        inbox::Mention mention;
        QList<moderation::Evidence> evidence;
    };
    static QList<Held> held(ui::MainWindow *window)
    {
        return *test::await(
            window->session()->workspace().read([](workspace::Connection &c) -> Result<QList<Held>> {
                QList<Held> all;
                for (const inbox::Mention &mention : inbox::mentionsAfter(c, -1, 100))
                    all.append({mention, moderation::evidenceOf(c, mention.key)});
                return all;
            }));
    }

    /// Its header says so large, and next to nothing follows.
    static QByteArray lying()
    {
        return test::pngHeader(100'000, 100'000) + test::pngChunk("IDAT", qCompress("x").sliced(4)) +
               test::pngChunk("IEND", {});
    }

    static QString wordsIn(QWidget *where)
    {
        auto *words = where->findChild<QLabel *>(u"inlineMessageWords"_s);
        return words && words->isVisible() ? words->text() : QString();
    }

private Q_SLOTS:
    void aSheetStaysGoodWhenAnotherWindowChangesTheLanguage()
    {
        copy(test::noisePng(640, 400));
        House house;
        ui::MainWindow *window = reading(house, withAMessage(house));
        action(window, u"evidenceFromClipboard"_s)->trigger();
        QTRY_COMPARE(cards(window).size(), 1);
        cards(window).first()->click();
        const QPointer<QWidget> opened = sheet(window, u"evidenceSheet"_s);
        QVERIFY(opened);
        const QPointer<ui::Desk> before = window->desk();
        house.composition->preferences().setLanguage(u"fr"_s); // in the settings of another window
        QTRY_COMPARE(QLocale().language(), QLocale::French);
        House::settle(window);
        QCOMPARE(window->desk(), before.get()); // what the sheet works with is still there
        House::find<QPushButton>(opened, u"removeEvidence"_s)->click();
        QTRY_VERIFY(!opened);
        QTRY_VERIFY(!before && window->desk());
        QTRY_VERIFY(held(window).first().evidence.isEmpty());
        const QPointer<ui::Desk> french = window->desk();
        house.composition->preferences().setLanguage(u"en"_s);
        QTRY_VERIFY(!french && window->desk());
    }

    void onePastedOverAMessageIsItsEvidence()
    {
        House house;
        const QString path = withAMessage(house);
        ui::MainWindow *window = reading(house, path);
        copy(test::noisePng(300, 200));
        House::key(window, u"Ctrl+Shift+V"_s);
        QWidget *capture = sheet(window, u"captureSheet"_s);
        QVERIFY(capture);
        auto *forMessage = House::find<QRadioButton>(capture, u"pictureForMessage"_s);
        QTRY_VERIFY(forMessage->isVisible() && forMessage->isChecked());
        QVERIFY(House::find<QLabel>(capture, u"pictureMessage"_s)->text().startsWith(u"Léa Garçon: "));
        QCOMPARE(House::find<QLineEdit>(capture, u"pictureAddress"_s)->text(), u"https://example.org/p/1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!sheet(window, u"captureSheet"_s));
        QTRY_COMPARE(cards(window).size(), 1);
        QTRY_VERIFY(cards(window).first()->hasPicture());
        QVERIFY(cards(window).first()->accessibleName().contains(u"Anne Morvan"));
        auto *more = House::find<QToolButton>(window->desk(), u"moreActs"_s);
        QVERIFY(more->menu()->actions().contains(action(window, u"evidenceFromFile"_s)));

        house.restart();
        window = reading(house, path);
        QTRY_COMPARE(cards(window).size(), 1);
        QTRY_VERIFY(cards(window).first()->hasPicture());
        const QList<Held> all = held(window);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().evidence.first().address, u"https://example.org/p/1"_s);
        QCOMPARE(all.first().evidence.first().size.width, 300);
    }

    void isOpenedLargeRemovedAndBroughtBackByKeys()
    {
        House house;
        ui::MainWindow *window = reading(house, withAMessage(house));
        copy(test::noisePng(1800, 1200));
        House::key(window, u"Ctrl+Shift+G"_s);
        QTRY_COMPARE(cards(window).size(), 1);
        cards(window).first()->setFocus();
        QTest::keyClick(cards(window).first(), Qt::Key_Return);
        QWidget *large = sheet(window, u"evidenceSheet"_s);
        QVERIFY(large);
        QVERIFY(window->rect().contains(House::find<QWidget>(large, u"card"_s)->geometry()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet(window, u"evidenceSheet"_s));
        QTest::keyClick(cards(window).first(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(cards(window).size(), 0);
        QTRY_VERIFY(!sheet(window, u"evidenceSheet"_s));
        House::key(window, u"Ctrl+Z"_s);
        QTRY_COMPARE(cards(window).size(), 1);
        House::key(window, u"Ctrl+Z"_s); // and that it was added
        QTRY_COMPARE(cards(window).size(), 0);
        House::key(window, u"Ctrl+Shift+Z"_s);
        QTRY_COMPARE(cards(window).size(), 1);
    }

    void onePastedAloneGoesWithAMessageThatIsWrittenDown()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        copy(test::noisePng(30, 20));
        House::key(window, u"Ctrl+Shift+V"_s);
        QWidget *capture = sheet(window, u"captureSheet"_s);
        auto *name = House::find<QLineEdit>(capture, u"captureName"_s);
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(!House::find<QRadioButton>(capture, u"pictureForMessage"_s)->isVisible());
        auto *primary = House::find<QPushButton>(capture, u"capturePrimary"_s);
        QVERIFY(!primary->isEnabled()); // nobody said anything yet
        QTest::keyClicks(name, u"Paul"_s);
        auto *channel = House::find<QComboBox>(capture, u"captureChannel"_s);
        channel->lineEdit()->setFocus();
        QTest::keyClicks(channel->lineEdit(), u"Instagram"_s);
        auto *text = House::find<QPlainTextEdit>(capture, u"captureText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"Toujours en panne"_s);
        QTRY_VERIFY(primary->isEnabled());
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!sheet(window, u"captureSheet"_s));
        const QList<Held> all = held(window);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().mention.text, u"Toujours en panne"_s);
        QCOMPARE(all.first().mention.authorName, u"Paul"_s);
        QCOMPARE(all.first().evidence.size(), 1);
    }

    void withCommentsItIsEvidenceOfTheChosenOne_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("kept");
        QTest::newRow("the first") << 0 << true;
        QTest::newRow("another") << 2 << true;
        QTest::newRow("none") << 0 << false;
    }
    void withCommentsItIsEvidenceOfTheChosenOne()
    {
        QFETCH(int, row);
        QFETCH(bool, kept);
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QFile page(QStringLiteral(VIGIE_SOURCE "/tests/data/capture/google-fr.txt"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        copy(test::noisePng(30, 20), QString::fromUtf8(page.readAll()));
        House::key(window, u"Ctrl+Shift+V"_s);
        QWidget *capture = sheet(window, u"captureSheet"_s);
        auto *list = House::find<QListWidget>(capture, u"captureList"_s);
        QTRY_COMPARE(list->count(), 4);
        list->setCurrentRow(row);
        const QString name = House::find<QLineEdit>(capture, u"captureName"_s)->text();
        if (!kept)
            House::find<QCheckBox>(capture, u"keepPicture"_s)->setChecked(false);
        QTest::keyClick(House::find<QLineEdit>(capture, u"captureName"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet(window, u"captureSheet"_s), 20'000);
        const QList<Held> all = held(window);
        QCOMPARE(all.size(), 4);
        for (const Held &one : all)
            QCOMPARE(one.evidence.size(), kept && one.mention.authorName == name ? 1 : 0);
    }

    void aBadPictureIsSaidAndTheTextStillFiled_data()
    {
        QTest::addColumn<QByteArray>("png");
        QTest::addColumn<QString>("words");
        const QByteArray whole = test::noisePng(30, 20);
        QTest::newRow("a header that lies") << lying() << u"larger than Vigie takes"_s;
        QTest::newRow("cut") << whole.first(whole.size() / 2) << u"damaged"_s;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"no picture"_s;
    }
    void aBadPictureIsSaidAndTheTextStillFiled()
    {
        QFETCH(QByteArray, png);
        QFETCH(QString, words);
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        copy(png, u"Votre vélo est arrivé en panne."_s);
        House::key(window, u"Ctrl+Shift+V"_s);
        QWidget *capture = sheet(window, u"captureSheet"_s);
        QTRY_VERIFY(wordsIn(capture).contains(words));
        auto *channel = House::find<QComboBox>(capture, u"captureChannel"_s);
        QTRY_VERIFY(channel->isVisible());
        QTest::keyClicks(channel->lineEdit(), u"Forum"_s);
        QTest::keyClick(channel->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(!sheet(window, u"captureSheet"_s));
        const QList<Held> all = held(window);
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().evidence.isEmpty());
    }

    void aBadPictureAloneLeavesTheSheetToWriteIn()
    {
        House house;
        ui::MainWindow *window = reading(house, withAMessage(house));
        copy(lying());
        House::key(window, u"Ctrl+Shift+V"_s);
        QWidget *capture = sheet(window, u"captureSheet"_s);
        QTRY_VERIFY(!wordsIn(capture).isEmpty());
        QTRY_VERIFY(House::find<QPlainTextEdit>(capture, u"capturePaste"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet(window, u"captureSheet"_s));
        copy({}, u"no picture"_s);
        House::key(window, u"Ctrl+Shift+G"_s);
        auto *message = House::find<QWidget>(window->desk(), u"feedMessage"_s);
        QTRY_VERIFY(wordsIn(message).contains(u"no picture on the clipboard"));
        QVERIFY(held(window).first().evidence.isEmpty());
    }

    void oneThatCannotBeReadAnyMoreIsShownAsSuch()
    {
        House house;
        const QString path = withAMessage(house);
        ui::MainWindow *window = reading(house, path);
        copy(test::noisePng(30, 20));
        for (const int count : {1, 2}) {
            House::key(window, u"Ctrl+Shift+G"_s);
            QTRY_COMPARE(cards(window).size(), count);
        }
        house.restart();
        test::tamper(path, "UPDATE evidence_image SET png = x'89504e47' WHERE row = 1");
        window = reading(house, path);
        QTRY_COMPARE(cards(window).size(), 2);
        const auto unreadable = [window]() -> ui::EvidenceCard * {
            const QList<ui::EvidenceCard *> both = cards(window); // taken at the same moment: in either order
            for (const qsizetype at : {0, 1}) {
                if (both[1 - at]->hasPicture() && !both[at]->hasPicture() && !both[at]->isAwaited())
                    return both[at];
            }
            return nullptr;
        };
        QTRY_VERIFY(unreadable());
        unreadable()->click();
        QTRY_VERIFY(wordsIn(sheet(window, u"evidenceSheet"_s)).contains(u"damaged"));
    }

    void theSettingsSayWhatStaysForIt()
    {
        House house;
        const auto old = [](workspace::Connection &c) -> Result<void> {
            const qint64 key = test::addMention(
                c, {.postedAt = u"2023-01-20T09:00:00Z"_s, .disposition = inbox::Disposition::Closed});
            c.execute("UPDATE source SET at = 1");
            const auto anne = team::actAs(c, {}, std::nullopt);
            return moderation::addEvidence(c, *anne, key, test::noisePng(4, 4), {})
                .transform([](const moderation::Evidence &) {});
        };
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s, {}, old));
        window->desk()->showPane(u"settings"_s);
        auto *words = House::find<QLabel>(window->desk(), u"dueWords"_s);
        QTRY_VERIFY(words->text().contains(u"because there is evidence"));
        QVERIFY(words->text().startsWith(u"Nothing is due"));
    }

    void oneThatIsDroppedIsTakenAndOtherFilesAreNot()
    {
        House house;
        ui::MainWindow *window = reading(house, withAMessage(house));
        const auto drop = [&](const QString &part, const QString &file) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            QWidget *where = House::find<QScrollArea>(window->desk()->pane(u"feed"_s), part)->viewport();
            QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            const bool heard = where->acceptDrops();
            QCoreApplication::sendEvent(where, &enter);
            QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            if (enter.isAccepted())
                QCoreApplication::sendEvent(where, &drop);
            return heard;
        };
        const QString png = house.file(u"shot.png"_s, test::noisePng(30, 20));
        QVERIFY(drop(u"context"_s, png));
        QTRY_COMPARE(cards(window).size(), 1);
        QVERIFY(drop(u"conversation"_s, png));
        QTRY_COMPARE(cards(window).size(), 2);
        drop(u"context"_s, house.file(u"picture.png"_s, {})); // nothing in it
        auto *message = House::find<QWidget>(window->desk(), u"feedMessage"_s);
        QTRY_VERIFY(!wordsIn(message).isEmpty());
        QCOMPARE(held(window).first().evidence.size(), 2);
    }
};

VIGIE_GUI_TEST_MAIN(EvidenceTest)
#include "evidencetest.moc"
