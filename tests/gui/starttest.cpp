// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastworkspace.h"
#include "app/making.h"
#include "gui/house.h"
#include "support/guitest.h"
#include "team/colleaguestore.h"
#include "team/passphrase.h"
#include "ui/start/startpage.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

class StartTest : public QObject
{
    Q_OBJECT

    static ui::MainWindow *begin(House &house)
    {
        const bool stays = house.composition->start({});
        if (!stays)
            qFatal("there is another window");
        return house.composition->windows().first();
    }

    /// What stands in the window's visible message.
    static QString said(const QWidget *window)
    {
        for (const QLabel *words : window->findChildren<QLabel *>(u"inlineMessageWords"_s)) {
            if (words->isVisible())
                return words->text();
        }
        return {};
    }

private Q_SLOTS:
    void cleanup()
    {
        QFile::remove(app::lastWorkspace());
        QDir(QFileInfo(app::ownWorkspace()).absolutePath()).removeRecursively();
    }

    void asksThreeQuestionsAndNoMore()
    {
        House house;
        ui::MainWindow *window = begin(house);
        auto *make = House::find<QPushButton>(window, u"startMake"_s);
        QVERIFY(!make->isEnabled());
        QVERIFY(House::find<QRadioButton>(window, u"startFormal"_s)->isChecked());
        QVERIFY(House::find<QRadioButton>(window, u"startNobody"_s)->isChecked());
        House::find<QLineEdit>(window, u"startOwner"_s)->setText(u"Anne Morvan"_s);
        QTest::keyClicks(House::find<QLineEdit>(window, u"startFirm"_s), u"Mairie de Brest"_s);
        QVERIFY(make->isEnabled());
        House::find<QRadioButton>(window, u"startSomebody"_s)->click();
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(House::find<QLineEdit>(window, u"startReader"_s), u"Claire"_s);
        QVERIFY(make->isEnabled());
        House::find<QRadioButton>(window, u"startInformal"_s)->click();
        make->click();
        QTRY_VERIFY_WITH_TIMEOUT(window->desk(), 20'000);
        QCOMPARE(window->session()->settings().firm, u"Mairie de Brest"_s);
        QVERIFY(!window->session()->settings().formal);
        QCOMPARE(window->session()->actor().colleague().name, u"Anne Morvan"_s);
        QVERIFY(window->path().endsWith(u"/vigie/mairie-de-brest.vigie"_s));
        QCOMPARE(app::lastWorkspace(), window->path());
    }

    void saysInPlaceWhyAFileDoesNotOpen()
    {
        House house;
        ui::MainWindow *window = begin(house);
        Q_EMIT window->openWanted(house.file(u"letter.vigie"_s, "Dear all,\n"));
        QTRY_VERIFY_WITH_TIMEOUT(said(window).contains(u"not a workspace"_s), 20'000);
        QVERIFY(House::find<QPushButton>(window, u"startOpen"_s)->isEnabled());
        Q_EMIT window->openWanted(house.makeWorkspace(u"fine.vigie"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk(), 20'000);
    }

    void opensTheLastWorkspaceTheNextTime()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s);
        house.open(path);
        house.restart();
        ui::MainWindow *window = begin(house);
        QTRY_VERIFY_WITH_TIMEOUT(window->desk(), 20'000);
        QCOMPARE(window->path(), path);
    }

    void asksWhoSitsDownWhereThereIsAPassphrase()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s);
        ui::MainWindow *window = house.open(path);
        const team::Actor anne = window->session()->actor();
        const QString hashed = team::hashPassphrase(u"open sesame"_s);
        auto set = window->session()->workspace().write(
            [=](workspace::Connection &c) { return team::setPassphrase(c, anne, u"Anne Morvan"_s, hashed); });
        QTRY_VERIFY(set.isFinished());
        house.restart();
        window = begin(house);
        QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QLineEdit *>(u"signInPassphrase"_s), 20'000);
        QVERIFY(!window->session());
        auto *phrase = House::find<QLineEdit>(window, u"signInPassphrase"_s);
        QTest::keyClicks(phrase, u"open sesam"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!said(window).isEmpty(), 20'000);
        QVERIFY(!window->session());
        QTest::keyClicks(phrase, u"open sesame"_s);
        QTest::keyClick(phrase, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->desk(), 20'000);
    }

    void findsAFreePlaceForEveryName_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"Kerlo"_s << u"kerlo.vigie"_s;
        QTest::newRow("accents and signs") << u"Crêperie « L’Été » & Cie"_s << u"creperie-l-ete-cie.vigie"_s;
        QTest::newRow("a way out") << u"../../etc/passwd"_s << u"etc-passwd.vigie"_s;
        QTest::newRow("no letters") << u"★★★"_s << u"workspace.vigie"_s;
        QTest::newRow("another script") << u"Кафе"_s << u"workspace.vigie"_s;
    }
    void findsAFreePlaceForEveryName()
    {
        QFETCH(QString, firm);
        QFETCH(QString, file);
        const QString path = app::freePlaceFor(firm);
        QCOMPARE(QFileInfo(path).fileName(), file);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile taken(path);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(QFileInfo(app::freePlaceFor(firm)).fileName(),
                 QString(file).replace(u".vigie"_s, u"-2.vigie"_s));
    }
};

VIGIE_GUI_TEST_MAIN(StartTest)
#include "starttest.moc"
