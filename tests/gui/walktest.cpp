// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/walk.h"
#include "gui/house.h"
#include "inbox/roundstore.h"
#include "moderation/evidence.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "support/guitest.h"
#include "support/office.h"
#include "support/png.h"
#include "support/rows.h"
#include "team/colleaguestore.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// Walks through every control of every pane, in both languages.
class WalkTest : public QObject
{
    Q_OBJECT

    static void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("letters");
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            QTest::addRow("%s, 100 %%", qPrintable(language)) << language << QSize(1280, 800) << 1.0;
            // A screen of 1280 by 800 at 150 % has this many of our pixels.
            QTest::addRow("%s, 150 %%", qPrintable(language)) << language << QSize(853, 533) << 1.0;
            QTest::addRow("%s, letters of 16 points", qPrintable(language))
                << language << QSize(1280, 800) << 16.0;
        }
    }

    /// Messages to answer, one text that waits for a decision, one that is approved; gives the key of the
    /// first message.
    static Result<qint64> work(workspace::Connection &c)
    {
        const auto anne = team::actAs(c, {}, std::nullopt);
        const auto claire = team::actAs(c, u"Claire"_s, std::nullopt);
        inbox::Stop stories;
        stories.kind = inbox::StopKind::Stories;
        stories.name = u"Stories où Kerlo est cité"_s;
        stories.address = u"https://example.com/kerlo.velos/stories/tagged/all/of/them"_s;
        stories.every = {12, inbox::Interval::Unit::Hours};
        stories.owner = anne->id();
        if (auto stop = inbox::addStop(c, *anne, stories); !stop)
            return fail(stop.error());
        QList<qint64> keys;
        for (const QString &time : {u"08:00"_s, u"08:30"_s, u"09:00"_s, u"09:30"_s})
            keys.append(
                test::addMention(c, {.postedAt = u"2026-11-22T%1:00Z"_s.arg(time),
                                     .text = u"Bonjour, ma commande n’est toujours pas arrivée !"_s}));
        for (const qint64 key : {keys.at(1), keys.at(2)}) {
            const auto draft = reply::newReply(c, *anne, key, u"Bonjour Léa, votre commande part demain."_s);
            if (!draft)
                return fail(draft.error());
            const auto version = reply::submit(c, *anne, draft->id);
            if (!version)
                return fail(version.error());
            if (key == keys.at(1)) {
                if (auto message = outbox::approveAndEnqueue(c, *claire, draft->id, version->number, {});
                    !message)
                    return fail(message.error());
            }
        }
        const auto seen = moderation::addEvidence(c, *anne, keys.first(), test::noisePng(900, 700),
                                                  u"https://www.example.com/kerlo.velos/posts/1"_s);
        if (!seen)
            return fail(seen.error());
        return keys.first();
    }

    static ui::MainWindow *enter(House &house)
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        house.composition->preferences().setLanguage(language);
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s, u"Claire"_s));
        window->resize(size);
        const auto mention = test::await(window->session()->workspace().write(work));
        if (!mention)
            qFatal("the day's work could not be done");
        house.clock.advance(std::chrono::hours(13)); // the round begins
        window->desk()->pane(u"feed"_s)->open({{u"mention"_s, *mention}});
        return window;
    }

    static QStringList everywhere(ui::MainWindow *window, const std::function<QStringList(QWidget *)> &look)
    {
        QStringList found;
        for (const ui::Pane *pane : window->desk()->panes()) {
            window->desk()->showPane(pane->code());
            House::settle(window);
            QStringList findings;
            const bool nothing = QTest::qWaitFor(
                [&] {
                    findings = look(window);
                    return findings.isEmpty();
                },
                3'000); // what came in last is laid out in a later turn of the event loop
            if (nothing)
                continue;
            for (const QString &finding : std::as_const(findings))
                found.append(pane->code() + u": "_s + finding);
        }
        return found;
    }

    /// The sheets that lie over a pane, each with something in it.
    static QStringList overAll(House &house, ui::MainWindow *window,
                               const std::function<QStringList(QWidget *)> &look)
    {
        QStringList found;
        const auto lookAt = [&](const QString &name, const std::function<bool(QWidget *)> &isFilled) {
            auto *sheet = House::find<QWidget>(window, name);
            if (!QTest::qWaitFor([&] { return isFilled(sheet); }, 20'000))
                qFatal("%s stays empty", qPrintable(name));
            QStringList findings;
            (void)QTest::qWaitFor(
                [&] {
                    findings = look(window);
                    return findings.isEmpty();
                },
                3'000);
            for (const QString &finding : std::as_const(findings))
                found.append(name + u": "_s + finding);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            if (!QTest::qWaitFor([&] { return !window->findChild<QWidget *>(name); }))
                qFatal("%s did not close", qPrintable(name));
        };
        QFile copied(QStringLiteral(VIGIE_SOURCE "/tests/data/capture/google-fr.txt"));
        if (!copied.open(QIODevice::ReadOnly))
            qFatal("the page is not there");
        QApplication::clipboard()->setText(QString::fromUtf8(copied.readAll()));
        House::key(window, u"Ctrl+Shift+V"_s);
        lookAt(u"captureSheet"_s,
               [](QWidget *sheet) { return House::find<QListWidget>(sheet, u"captureList"_s)->count() > 0; });
        QImage picture(900, 700, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QApplication::clipboard()->setImage(picture);
        for (const QString &pane : {u"today"_s, u"feed"_s}) { // of a new message, and of the one that is open
            window->desk()->showPane(pane);
            House::key(window, u"Ctrl+Shift+V"_s);
            lookAt(u"captureSheet"_s, [](QWidget *sheet) {
                return House::find<QWidget>(sheet, u"capturePicture"_s)->isVisible() &&
                       House::find<QWidget>(sheet, u"capturePrimary"_s)->isVisible();
            });
        }
        auto *card = House::find<QAbstractButton>(window->desk(), u"evidenceCard"_s);
        card->click();
        lookAt(u"evidenceSheet"_s, [](QWidget *) { return true; });
        House::key(window, u"Ctrl+Shift+P"_s);
        lookAt(u"noteSheet"_s, [](QWidget *) { return true; });
        window->takeFiles({house.file(u"strange.csv"_s, "Réf;Qui;Parole\nA1;Léa;Où est ma commande ?\n")});
        auto *banner = House::find<QWidget>(window->desk(), u"banner"_s);
        auto *ask = House::find<QPushButton>(banner, u"inlineMessageAction"_s);
        if (!QTest::qWaitFor([ask] { return ask->isVisible(); }, 20'000))
            qFatal("nobody asks what the columns hold");
        ask->click();
        lookAt(u"columnsSheet"_s, [](QWidget *sheet) {
            const auto *last = sheet->findChild<QWidget *>(u"column-3"_s);
            return last && last->isVisible();
        });
        return found;
    }

    static void none(const QStringList &found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

private Q_SLOTS:
    void namesEveryControl_data() { rows(); }
    void namesEveryControl()
    {
        House house;
        ui::MainWindow *window = enter(house);
        none(everywhere(window, test::unnamedControls));
        none(overAll(house, window, test::unnamedControls));
    }

    void reachesEveryControlByTab_data() { rows(); }
    void reachesEveryControlByTab()
    {
        House house;
        none(everywhere(enter(house), test::controlsOutOfReach));
    }

    void clipsNoWords_data() { rows(); }
    void clipsNoWords()
    {
        const QFont before = QApplication::font();
        QFETCH(double, letters);
        if (letters > 1) {
            QFont large = before;
            large.setPointSizeF(letters);
            QApplication::setFont(large);
        }
        House house;
        ui::MainWindow *window = enter(house);
        QStringList found = everywhere(window, test::clippedWords);
        found += overAll(house, window, test::clippedWords);
        QApplication::setFont(before);
        none(found);
    }

    void usesNoKeyTwice_data() { rows(); }
    void usesNoKeyTwice()
    {
        House house;
        none(everywhere(enter(house), test::sharedShortcuts));
    }
};

VIGIE_GUI_TEST_MAIN(WalkTest)
#include "walktest.moc"
