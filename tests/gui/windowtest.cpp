// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "gui/house.h"
#include "support/guitest.h"
#include "support/office.h"
#include "support/rows.h"
#include "team/colleaguestore.h"
#include "team/passphrase.h"
#include "ui/models/colleaguesmodel.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/overlay.h"
#include "ui/window/rail.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextEdit>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;
using workspace::Connection;

class WindowTest : public QObject
{
    Q_OBJECT

    static QAction *action(ui::MainWindow *window, const QString &name)
    {
        for (QAction *each : window->desk()->windowActions()) {
            if (each->objectName() == name)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aMessageIsAsHighAsItsText()
    {
        House house;
        const QString path =
            house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
                test::addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s,
                                     .text = u"OMG le mini Kerlo 😍 @kerlo.velos prenez mon argent"_s});
                return {};
            });
        ui::MainWindow *window = house.open(path);
        window->resize(1280, 800);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(window->desk()->pane(u"feed"_s)->messageRead() != 0);
        const auto *conversation = House::find<QWidget>(window, u"conversation"_s);
        QTRY_VERIFY(conversation->findChild<QTextEdit *>(u"message"_s));
        const auto *text = conversation->findChild<QTextEdit *>(u"message"_s);
        QTRY_VERIFY(text->isVisible() && text->width() > 200);
        const int line = text->fontMetrics().lineSpacing();
        QTRY_VERIFY2(text->height() <= 2 * line, qPrintable(QString::number(text->height())));
    }

    void opensOnToday()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QCOMPARE(window->desk()->currentPane(), u"today"_s);
        QCOMPARE(House::find<QLabel>(window, u"paneTitle"_s)->text(), u"Today"_s);
        QVERIFY(window->windowTitle().contains(u"Kerlo"_s));
    }

    void goesToEveryPaneByItsKeyAndByTheMouse()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s, u"Claire"_s));
        const QStringList order{u"today"_s,    u"feed"_s,   u"approve"_s, u"outbox"_s,
                                u"calendar"_s, u"crisis"_s, u"library"_s, u"reports"_s};
        QTRY_VERIFY(!action(window, u"go-approve"_s) || action(window, u"go-approve"_s)->isVisible());
        for (const ui::Pane *pane : window->desk()->panes()) {
            if (!pane->inRail())
                continue;
            House::key(window, u"Ctrl+%1"_s.arg(order.indexOf(pane->code()) + 1));
            QCOMPARE(window->desk()->currentPane(), pane->code());
            QVERIFY(pane->isVisible());
        }
        for (const ui::Pane *pane : window->desk()->panes()) {
            if (!pane->inRail())
                continue;
            QTest::mouseClick(House::find<QWidget>(window, u"rail-"_s + pane->code()), Qt::LeftButton);
            QCOMPARE(window->desk()->currentPane(), pane->code());
        }
    }

    void scrollsTheFeedToTheMessageThatAnotherPaneNames()
    {
        House house;
        qint64 last = 0;
        const QString path = house.makeWorkspace(u"a.vigie"_s, {}, [&last](Connection &c) -> Result<void> {
            for (int minute = 10; minute < 50; ++minute)
                last = test::addMention(c, {.postedAt = u"2026-11-22T08:%1:00Z"_s.arg(minute)});
            return {};
        });
        ui::MainWindow *window = house.open(path);
        Q_EMIT window->desk()->pane(u"reports"_s)->goTo(u"feed"_s, {{u"mention"_s, last}});
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_VERIFY(list->currentIndex().isValid());
        QCOMPARE(list->currentIndex().data(Qt::UserRole).toLongLong(), last);
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
        QVERIFY(list->currentIndex().row() > list->viewport()->height() / list->sizeHintForRow(0));
    }

    void hidesApproveFromOneWhoIsAlone()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QTRY_VERIFY(House::find<QWidget>(window, u"rail-approve"_s)->isHidden());
        House::key(window, u"Ctrl+3"_s);
        QCOMPARE(window->desk()->currentPane(), u"today"_s);
        team::Actor anne = window->session()->actor();
        window->session()->workspace().write(
            [anne](Connection &c) { return team::addColleague(c, anne, u"Claire"_s, team::Role::Approver); });
        QTRY_VERIFY(!House::find<QWidget>(window, u"rail-approve"_s)->isHidden());
    }

    void findsAnActionInThePaletteByAFewLetters()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        House::key(window, u"Ctrl+K"_s);
        auto *typed = House::find<QLineEdit>(window, u"paletteTyped"_s);
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"settin"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(window->desk()->currentPane(), u"settings"_s);
        QTRY_VERIFY(!window->findChild<QLineEdit *>(u"paletteTyped"_s));
    }

    void leavesThePaletteByEscapeAndGivesTheFocusBack()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        window->desk()->showPane(u"settings"_s);
        auto *firm = House::find<QLineEdit>(window, u"firmName"_s);
        firm->setFocus();
        House::key(window, u"Ctrl+K"_s);
        QTRY_VERIFY(!firm->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(firm->hasFocus());
    }

    void listsTheKeysOfWhereOneIs()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        House::key(window, u"F1"_s);
        auto *sheet = House::find<ui::Overlay>(window, u"keySheet"_s);
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"Ctrl+K"_s));
        QVERIFY(words.contains(u"Ctrl+1"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!window->findChild<ui::Overlay *>(u"keySheet"_s));
    }

    void noKeyActsOnWhatLiesUnderASheet()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        House::key(window, u"F1"_s);
        auto *sheet = House::find<ui::Overlay>(window, u"keySheet"_s);
        QTRY_VERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        for (const char *keys : {"Ctrl+2", "Ctrl+I", "Ctrl+K", "Alt+I"})
            House::key(window, QLatin1StringView(keys));
        QCOMPARE(window->desk()->currentPane(), u"today"_s);
        QVERIFY(!window->findChild<QFileDialog *>());
        QVERIFY(!window->findChild<QLineEdit *>(u"paletteTyped"_s));
        House::key(window, u"Alt+C"_s); // the sheet's own button
        QTRY_VERIFY(!window->findChild<ui::Overlay *>(u"keySheet"_s));
        House::key(window, u"Ctrl+2"_s);
        QCOMPARE(window->desk()->currentPane(), u"feed"_s);
    }

    void saysWhatIsUndoneAndUndoesIt()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        window->desk()->showPane(u"settings"_s);
        auto *firm = House::find<QLineEdit>(window, u"firmName"_s);
        firm->setFocus();
        firm->selectAll();
        QTest::keyClicks(firm, u"Mairie"_s);
        QTest::keyClick(firm, Qt::Key_Return);
        QTRY_COMPARE(window->session()->settings().firm, u"Mairie"_s);
        auto *notice = House::find<ui::NoticeBar>(window, u"noticeBar"_s);
        QTRY_COMPARE(notice->words(), u"Changed the name"_s);
        QVERIFY(action(window, u"undo"_s)->text().contains(u"Changed the name"_s));
        House::find<QWidget>(window, u"rail-today"_s)->setFocus();
        House::key(window, u"Ctrl+Z"_s);
        QTRY_COMPARE(window->session()->settings().firm, u"Kerlo"_s);
        QTRY_VERIFY(notice->words().contains(u"Undone"_s));
        QVERIFY(window->windowTitle().contains(u"Kerlo"_s));
        House::key(window, u"Ctrl+Shift+Z"_s);
        QTRY_COMPARE(window->session()->settings().firm, u"Mairie"_s);
    }

    void speaksAnotherLanguageWhileRunning()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        window->desk()->showPane(u"settings"_s);
        const QPointer<ui::Desk> before = window->desk();
        auto *language = House::find<QComboBox>(window, u"language"_s);
        language->setCurrentIndex(language->findData(u"fr"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_VERIFY(!before && window->desk()); // the new one may stand where the old one was
        QCOMPARE(window->desk()->currentPane(), u"settings"_s);
        QTRY_COMPARE(House::find<QLabel>(window, u"paneTitle"_s)->text(), u"Réglages"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        house.composition->preferences().setLanguage(u"en"_s);
        QTRY_COMPARE(House::find<QLabel>(window, u"paneTitle"_s)->text(), u"Settings"_s);
    }

    void turnsDarkWhileRunning()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        house.composition->preferences().setAppearance(ui::Preferences::Appearance::Dark);
        QCOMPARE(ui::schemeInUse(), ui::Scheme::Dark);
        QVERIFY(window->grab().toImage().pixelColor(5, 300).lightness() < 64);
        house.composition->preferences().setAppearance(ui::Preferences::Appearance::Light);
        QCOMPARE(ui::schemeInUse(), ui::Scheme::Light);
        QVERIFY(window->grab().toImage().pixelColor(5, 300).lightness() > 192);
    }

    void comesBackAsItWasLeft()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s);
        ui::MainWindow *window = house.open(path);
        window->desk()->showPane(u"settings"_s);
        House::key(window, u"Ctrl+B"_s);
        QVERIFY(window->desk()->rail()->isFolded());
        window->resize(780, 640);
        house.restart();
        window = house.open(path);
        QCOMPARE(window->desk()->currentPane(), u"settings"_s);
        QVERIFY(window->desk()->rail()->isFolded());
        QCOMPARE(window->size(), QSize(780, 640));
    }

    void foldsTheRailByItselfInANarrowWindow()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        window->resize(1200, 700);
        QTRY_COMPARE(window->desk()->rail()->width(), ui::space::railWidth);
        window->resize(800, 600);
        QTRY_COMPARE(window->desk()->rail()->width(), ui::space::railFolded);
    }

    void takesInTheFilesThatAreDropped()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        const QString file = house.file(u"avis.csv"_s, "remote_id,text,posted_at\n"
                                                       "1,Bonjour,2026-11-22T10:00:00Z\n"
                                                       "2,,2026-11-22T10:00:00Z\n"
                                                       "3,Au revoir,2026-11-22T11:00:00Z\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &drop);
        auto *banner = House::find<QWidget>(window->desk(), u"banner"_s);
        QLabel *words = House::find<QLabel>(banner, u"inlineMessageWords"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words->isVisible() && words->text().contains(u"2 new"_s), 20'000);
        QVERIFY(words->text().contains(u"1 row"_s));
        QTest::mouseClick(House::find<QPushButton>(banner, u"inlineMessageAction"_s), Qt::LeftButton);
        QVERIFY(window->findChild<ui::Overlay *>(u"rejectSheet"_s));
    }

    void keepsTheColleaguesMenuAndThePassphraseApart()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s, u"Claire"_s));
        const auto hashed = team::hashPassphrase(u"open sesame"_s);
        const team::Actor anne = window->session()->actor();
        window->session()->workspace().write(
            [=](Connection &c) { return team::setPassphrase(c, anne, u"Claire"_s, hashed); });
        auto *model = window->desk()->findChild<ui::ColleaguesModel *>();
        QTRY_VERIFY(model->rows().size() == 2 && model->rows().last().hasPassphrase);
        QAction *claire = window->desk()->findChild<QAction *>(u"sit-Claire"_s);
        QVERIFY(claire);
        claire->trigger();
        auto *phrase = House::find<QLineEdit>(window, u"passphrase"_s);
        QTest::keyClicks(phrase, u"wrong"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        auto *sheet = House::find<ui::Overlay>(window, u"passphraseSheet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!House::find<QLabel>(sheet, u"inlineMessageWords"_s)->text().isEmpty(),
                                 20'000);
        QCOMPARE(window->session()->actor().colleague().name, u"Anne Morvan"_s);
        QTest::keyClicks(phrase, u"open sesame"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window->session()->actor().colleague().name, u"Claire"_s, 20'000);
        QTRY_VERIFY(!window->findChild<ui::Overlay *>(u"passphraseSheet"_s));
    }

    void aReplyThatCouldNotBeSavedIsNotLostByQuitting()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s, {}, [](Connection &c) -> Result<void> {
            test::addMention(c, {.postedAt = u"2026-11-22T08:00:00Z"_s});
            return {};
        });
        ui::MainWindow *window = house.open(path);
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        House::key(window, u"Down"_s);
        auto *reply = House::find<QPlainTextEdit>(window, u"reply"_s);
        QTRY_VERIFY(reply->isVisible() && !reply->isReadOnly());
        const auto refuse = [window](bool refuses) { // as a full disk does
            test::await(window->session()->workspace().write([refuses](Connection &c) -> Result<void> {
                c.statement(refuses ? "CREATE TRIGGER full BEFORE INSERT ON draft BEGIN "
                                      "SELECT RAISE(ABORT, 'full'); END"
                                    : "DROP TRIGGER full")
                    .run();
                return {};
            }));
        };
        refuse(true);
        reply->setPlainText(u"Bonjour Léa"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window->desk()->isUnkept(), 20'000);
        House::key(window, u"Ctrl+Q"_s);
        QVERIFY(window->isVisible());
        auto *banner = House::find<ui::InlineMessage>(window, u"banner"_s);
        QVERIFY(banner->isVisible() && banner->words().contains(u"could not be saved"_s));
        window->close();
        QVERIFY(window->isVisible());
        House::find<QPushButton>(banner, u"inlineMessageAction"_s)->click();
        QTRY_VERIFY(house.composition->windows().isEmpty());
    }

    void seesWhatAnotherProgramChanges()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s);
        ui::MainWindow *window = house.open(path);
        auto other = workspace::Workspace::open(path, app::surroundings(house.clock));
        QVERIFY(other);
        (*other)->write([](Connection &c) -> Result<void> {
            workspace::Settings settings = workspace::readSettings(c);
            settings.firm = u"Changed elsewhere"_s;
            workspace::writeSettings(c, settings);
            return {};
        });
        QTRY_VERIFY(window->windowTitle().contains(u"Changed elsewhere"_s));
    }

    void opensAnotherWorkspaceInAWindowOfItsOwnAndRaisesTheFirst()
    {
        House house;
        const QString first = house.makeWorkspace(u"a.vigie"_s);
        const QString second = house.makeWorkspace(u"b.vigie"_s);
        ui::MainWindow *window = house.open(first);
        house.open(second);
        QCOMPARE(house.composition->windows().size(), 2);
        house.composition->open(first, {});
        QCOMPARE(house.composition->windows().size(), 2);
        QTRY_VERIFY(window->isActiveWindow());
    }
};

VIGIE_GUI_TEST_MAIN(WindowTest)
#include "windowtest.moc"
