// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "inbox/mentionstore.h"
#include "moderation/act.h"
#include "moderation/evidence.h"
#include "support/guitest.h"
#include "support/office.h"
#include "support/png.h"
#include "support/rows.h"
#include "team/colleaguestore.h"
#include "ui/feed/moderateline.h"
#include "ui/feed/readingtext.h"
#include "ui/widgets/markedit.h"
#include "ui/window/overlay.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QToolTip>

using namespace vigie;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using moderation::ActState;
using test::House;
using workspace::Connection;

/// Moderation at the window, step by step.
class ModerationTest : public QObject
{
    Q_OBJECT

    static constexpr QStringView insult = u"Bande d'abrutis, vous êtes des ordures";

    static void add(Connection &c, const QString &text, inbox::Judgement judgement, const QString &handle)
    {
        judgement.decided = inbox::Decision::Abuse; // triage leaves it
        const qint64 key = test::addMention(c, {.postedAt = u"2026-11-20T09:00:00Z"_s,
                                                .authorName = handle,
                                                .authorHandle = handle,
                                                .text = text,
                                                .url = u"https://example.org/p/1"_s});
        c.statement("UPDATE mention SET verdict = ? WHERE key = ?")
            .bind(0, inbox::packed(judgement))
            .bind(1, key)
            .run();
    }
    static inbox::Judgement abusive()
    {
        inbox::Judgement judgement;
        judgement.sentiment = inbox::Sentiment::Negative;
        judgement.abuse = inbox::Abuse::Clear;
        return judgement;
    }
    static QString withAnInsult(House &house, const QString &reader = {}, int insults = 1)
    {
        return house.makeWorkspace(u"a.vigie"_s, reader, [insults](Connection &c) -> Result<void> {
            for (int i = 0; i < insults; ++i)
                add(c, insult.toString(), abusive(), u"troll%1"_s.arg(i));
            return {};
        });
    }

    static ui::MainWindow *reading(House &house, const QString &path, int messages = 1)
    {
        ui::MainWindow *window = house.open(path);
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window->desk(), u"messages"_s);
        [&] { QTRY_COMPARE(list->model()->rowCount(), messages); }();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        [&] { QTRY_VERIFY(window->desk()->pane(u"feed"_s)->messageRead() != 0); }();
        action(window, u"toggleContext"_s)->setChecked(true);
        House::settle(window);
        return window;
    }
    static QAction *action(ui::MainWindow *window, const QString &name)
    {
        return House::find<QAction>(window->desk(), name);
    }
    template <typename Widget>
    static Widget *part(ui::MainWindow *window, const char *name)
    {
        return House::find<Widget>(window->desk(), QLatin1StringView(name));
    }
    /// The one that is seen: what was there before goes later.
    template <typename Widget>
    static Widget *seen(ui::MainWindow *window, const char *name)
    {
        for (Widget *each : window->desk()->findChildren<Widget *>(QLatin1StringView(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    struct Held
    {
        QList<inbox::Mention> mentions;
        QList<moderation::ModerationAct> acts;
    };
    static Held held(ui::MainWindow *window)
    {
        return *test::await(window->session()->workspace().read([](Connection &c) -> Result<Held> {
            Held held{inbox::mentionsAfter(c, -1, 100), {}};
            moderation::eachAct(c, [&](const moderation::ModerationAct &act) { held.acts.append(act); });
            return held;
        }));
    }
    static void cites(ui::MainWindow *window, const QString &article, const QString &reason)
    {
        auto *articles = part<QComboBox>(window, "moderateArticle");
        articles->setCurrentIndex(articles->findData(article));
        part<QLineEdit>(window, "moderateReason")->setText(reason);
    }
    static void sitsDown(ui::MainWindow *window, const QString &name)
    {
        const auto actor = test::await(window->session()->workspace().read(
            [&](Connection &c) { return team::actAs(c, name, std::nullopt); }));
        window->session()->setActor(*actor);
        House::settle(window);
    }

private Q_SLOTS:
    void anInsultEndsHiddenWithArticleReasonAndEvidence()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house));
        // It is blurred, and not even its letters are there to be read.
        auto *unveil = seen<QPushButton>(window, "unveil");
        QVERIFY(unveil);
        auto *text = part<ui::ReadingText>(window, "message");
        QVERIFY(!text->toPlainText().contains(u"abrutis"));
        QVERIFY(text->viewport()->graphicsEffect());
        QTRY_VERIFY(!part<QLabel>(window, "triageWords")->text().isEmpty());
        QTRY_VERIFY(!part<QLabel>(window, "triageWords")->isVisible()); // nor the words that made it one
        unveil->click();
        QCOMPARE(text->toPlainText(), insult.toString());
        QVERIFY(!text->viewport()->graphicsEffect());
        QTRY_VERIFY(part<QLabel>(window, "triageWords")->isVisible());

        const QList<int> sizes = part<QSplitter>(window, "upDown")->sizes();
        House::key(window, u"Ctrl+Shift+H"_s);
        auto *line = part<ui::ModerateLine>(window, "moderate");
        QVERIFY(line->isVisible());
        auto *primary = part<QPushButton>(window, "moderateDo");
        QCOMPARE(part<QComboBox>(window, "moderateArticle")->currentData().toString(), u"A1"_s);
        QVERIFY(!part<QLabel>(window, "moderateArticleText")->text().isEmpty());
        QVERIFY(part<QComboBox>(window, "moderateArticle")->findData(u"C1"_s) < 0); // criticism stays
        part<QLineEdit>(window, "moderateReason")->setText(u"Insulte"_s);
        QVERIFY(!primary->isEnabled()); // its evidence is asked for
        auto *picture = new QMimeData;
        picture->setData(u"image/png"_s, test::noisePng(40, 30));
        QApplication::clipboard()->setMimeData(picture);
        action(window, u"evidenceFromClipboard"_s)->trigger();
        QTRY_VERIFY(primary->isEnabled());
        QVERIFY(!part<QComboBox>(window, "moderateUnproven")->isVisible());
        QCOMPARE(primary->text(), u"&Hide it (A1)"_s);
        QTest::keyClick(part<QLineEdit>(window, "moderateReason"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(held(window).acts.size(), 1);
        QVERIFY(!line->isVisible());
        QTRY_COMPARE(part<QSplitter>(window, "upDown")->sizes(), sizes);
        const Held after = held(window);
        QCOMPARE(after.acts.first().article, u"A1"_s);
        QCOMPARE(after.acts.first().reason, u"Insulte"_s);
        QVERIFY(after.acts.first().unproven.isEmpty());
        QCOMPARE(after.mentions.first().disposition, Disposition::Hidden);
        QTRY_VERIFY(seen<QLabel>(window, "actToDo"));
        // What is left to do on the page.
        seen<QPushButton>(window, "doneAct")->click();
        QTRY_VERIFY(held(window).acts.first().onPageMs);
        QTRY_VERIFY(!seen<QLabel>(window, "actToDo"));
        // Undone, and done again.
        House::key(window, u"Ctrl+Z"_s);
        QTRY_VERIFY(!held(window).acts.first().onPageMs);
        House::settle(window);
        House::key(window, u"Ctrl+Z"_s);
        QTRY_COMPARE(held(window).mentions.first().disposition, Disposition::New);
        QCOMPARE(held(window).acts.first().state, ActState::TakenBack);
        House::settle(window);
        window->session()->history().redo();
        QTRY_COMPARE(held(window).mentions.first().disposition, Disposition::Hidden);
        QCOMPARE(held(window).acts.size(), 2);
    }

    void withoutEvidenceItAsksWhy()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house));
        action(window, u"delete"_s)->trigger();
        cites(window, u"A2"_s, u"Raciste"_s);
        auto *primary = part<QPushButton>(window, "moderateDo");
        QVERIFY(!primary->isEnabled());
        part<QComboBox>(window, "moderateUnproven")->setEditText(u"Page fermée"_s);
        QVERIFY(primary->isEnabled());
        primary->click();
        QTRY_COMPARE(held(window).acts.size(), 1);
        QCOMPARE(held(window).acts.first().unproven, u"Page fermée"_s);
        QTRY_VERIFY(seen<QLabel>(window, "actUnproven"));
    }

    void escapeLeavesEverythingAsItWas()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house));
        action(window, u"ban"_s)->trigger();
        auto *line = part<ui::ModerateLine>(window, "moderate");
        QVERIFY(line->isVisible());
        QVERIFY(!part<QLabel>(window, "moderateEvidence")->isVisible()); // nothing is lost by it
        QTest::keyClick(part<QLineEdit>(window, "moderateReason"), Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QVERIFY(held(window).acts.isEmpty());
    }

    void anArguedComplaintIsNotOfferedToBeHidden()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s, {}, [](Connection &c) -> Result<void> {
            inbox::Judgement judgement;
            judgement.sentiment = inbox::Sentiment::Negative;
            judgement.senses = inbox::Sense::Complaint | inbox::Sense::Constructive;
            add(c, u"Trois semaines de retard parce que le stock affiché est faux."_s, judgement, u"lea"_s);
            return {};
        });
        ui::MainWindow *window = reading(house, path);
        QVERIFY(!part<QToolButton>(window, "hideButton")->isEnabled());
        QVERIFY(part<QToolButton>(window, "replyButton")->isVisible());
        QVERIFY(!seen<QPushButton>(window, "unveil"));
        // Whoever means it finds it in the menu, and is told.
        action(window, u"hide"_s)->trigger();
        QVERIFY2(part<QLabel>(window, "moderateTitle")->text().contains(u"criticism"),
                 qPrintable(part<QLabel>(window, "moderateTitle")->text()));
    }

    void whereTheCharterSaysSoASecondColleagueConfirms()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house, u"Claire"_s));
        action(window, u"hide"_s)->trigger();
        cites(window, u"A3"_s, u"Faux et blessant"_s);
        part<QComboBox>(window, "moderateUnproven")->setEditText(u"Rien à prouver"_s);
        auto *primary = part<QPushButton>(window, "moderateDo");
        QCOMPARE(primary->text(), u"&Ask Claire to confirm (A3)"_s);
        QVERIFY(part<QLabel>(window, "moderateWho")->text().contains(u"Claire"));
        primary->click();
        QTRY_COMPARE(held(window).acts.size(), 1);
        QCOMPARE(held(window).acts.first().state, ActState::Proposed);
        QTRY_VERIFY(seen<QLabel>(window, "actLine"));
        QVERIFY(!seen<QPushButton>(window, "confirmAct")); // not the one who proposed it
        sitsDown(window, u"Claire"_s);
        window->desk()->showPane(u"today"_s);
        QTRY_VERIFY(seen<QPushButton>(window, "today-proposed"));
        seen<QPushButton>(window, "today-proposed")->click();
        QTRY_VERIFY(seen<QPushButton>(window, "confirmAct"));
        seen<QPushButton>(window, "confirmAct")->click();
        QTRY_COMPARE(held(window).acts.first().state, ActState::InForce);
        QCOMPARE(held(window).mentions.first().disposition, Disposition::Hidden);
        QCOMPARE(held(window).acts.first().deciderName, u"Claire"_s);
    }

    void theEvidenceIsPackedIntoTheFileThatIsChosen()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house));
        QTRY_VERIFY(action(window, u"packEvidence"_s)->isEnabled());
        action(window, u"packEvidence"_s)->trigger();
        auto *dialog = window->findChild<QFileDialog *>(u"packTo"_s);
        QVERIFY(dialog);
        const QString path = house.path(u"pack.html"_s);
        Q_EMIT dialog->filesSelected({path});
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("abrutis"));
        dialog->close();
    }

    void aCaseIsSeenByThoseWhoAreNamedInItAlone()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house, u"Claire"_s));
        QTRY_VERIFY(action(window, u"cases"_s)->isEnabled());
        action(window, u"cases"_s)->trigger();
        QPointer<ui::Overlay> sheet = window->findChild<ui::Overlay *>(u"caseSheet"_s);
        QVERIFY(sheet);
        House::find<QLineEdit>(sheet, u"caseTitle"_s)->setText(u"Menaces"_s);
        House::find<QPushButton>(sheet, u"caseOpen"_s)->click();
        auto *facts = House::find<QLabel>(sheet, u"caseFacts"_s);
        QTRY_VERIFY(facts->isVisible() && facts->text().contains(u"Anne Morvan"));
        House::find<QPushButton>(sheet, u"caseAddMention"_s)->click();
        QTRY_VERIFY(facts->text().contains(u"Against troll0"));
        House::find<QLineEdit>(sheet, u"caseNote"_s)->setText(u"vu à 9 h"_s);
        House::find<QPushButton>(sheet, u"caseAddNote"_s)->click();
        QTRY_VERIFY(House::find<QPlainTextEdit>(sheet, u"caseNotes"_s)->toPlainText().contains(u"vu à 9 h"));
        House::find<QPushButton>(sheet, u"caseDone"_s)->click();
        QTRY_VERIFY(!sheet);
        QTRY_VERIFY(seen<QLabel>(window, "openCase")); // beside what they wrote
        QVERIFY(window->session()->history().undoWords().isEmpty());
        sitsDown(window, u"Claire"_s);
        QTRY_VERIFY(!seen<QLabel>(window, "openCase"));
        action(window, u"cases"_s)->trigger();
        sheet = window->findChild<ui::Overlay *>(u"caseSheet"_s);
        House::settle(window);
        QCOMPARE(House::find<QComboBox>(sheet, u"caseWhich"_s)->count(), 1); // a new one, and no other
        sitsDown(window, u"Anne Morvan"_s);
        QTRY_VERIFY(!sheet); // what is hers is not left open to the next
        action(window, u"cases"_s)->trigger();
        sheet = window->findChild<ui::Overlay *>(u"caseSheet"_s);
        auto *which = House::find<QComboBox>(sheet, u"caseWhich"_s);
        QTRY_COMPARE(which->count(), 2);
        which->setCurrentIndex(1);
        Q_EMIT which->activated(1);
        QTRY_VERIFY(House::find<QPushButton>(sheet, u"caseShare"_s)->isVisible());
        QTRY_VERIFY(House::find<QPushButton>(sheet, u"caseShare"_s)->isEnabled());
        House::find<QPushButton>(sheet, u"caseShare"_s)->click();
        QTRY_VERIFY(House::find<QLabel>(sheet, u"caseFacts"_s)->text().contains(u"Claire"));
    }

    void aWarnedAuthorShowsTheNextStep()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house));
        action(window, u"warn"_s)->trigger();
        cites(window, u"A1"_s, u"Insulte"_s);
        part<QPushButton>(window, "moderateDo")->click();
        QTRY_VERIFY(seen<QLabel>(window, "ladderNext"));
        QVERIFY2(seen<QLabel>(window, "ladderNext")->text().contains(u"2 of 3"),
                 qPrintable(seen<QLabel>(window, "ladderNext")->text()));
        QCOMPARE(held(window).mentions.first().disposition, Disposition::New);
    }

    void theRestIsHandedToAColleague()
    {
        House house;
        ui::MainWindow *window = reading(house, withAnInsult(house, u"Claire"_s, 4), 4);
        const qint64 read = window->desk()->pane(u"feed"_s)->messageRead();
        seen<QPushButton>(window, "handRest")->click();
        auto *menu = part<QMenu>(window, "handRestMenu");
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        const auto handed = [&] {
            qsizetype count = 0;
            for (const inbox::Mention &mention : held(window).mentions)
                count += mention.disposition == Disposition::Assigned && mention.key != read;
            return count;
        };
        QTRY_COMPARE(handed(), 3);
        QTRY_VERIFY(!window->session()->history().undoWords().isEmpty());
        window->session()->history().undo();
        QTRY_COMPARE(handed(), 0);
    }

    void theCharterIsWrittenWithItsMistakesInTheMargin()
    {
        House house;
        ui::MainWindow *window = house.open(withAnInsult(house));
        window->desk()->showPane(u"settings"_s);
        auto *edit = part<ui::MarkEdit>(window, "charterText");
        QTRY_VERIFY(edit->text().contains(u"A1."));
        const QString shipped = edit->text();
        auto *save = part<QPushButton>(window, "charterSave");
        QVERIFY(!save->isEnabled());
        QVERIFY2(part<QLabel>(window, "charterState")->text().startsWith(u"In force"),
                 qPrintable(part<QLabel>(window, "charterState")->text()));
        edit->setPlainText(u"# Rules\n## R1. Rude\nNo.\nacts: burn\n"_s);
        QCOMPARE(edit->problems().keys(), QList<int>{4});
        QVERIFY(!save->isEnabled());
        part<QPushButton>(window, "charterGoTo")->click();
        QCOMPARE(edit->textCursor().blockNumber(), 3);
        const QString own = u"# Rules\n## R1. Rude\nNo\u00A0!\nacts: hide\n"_s; // a no-break space stays one
        edit->setPlainText(own);
        QVERIFY(edit->problems().isEmpty());
        QVERIFY(save->isEnabled());
        save->click();
        const auto inForce = [&] {
            return *test::await(window->session()->workspace().read(
                [](Connection &c) -> Result<QString> { return moderation::charter(c).numbers(); }));
        };
        QTRY_COMPARE(inForce(), u"R1"_s);
        QTRY_VERIFY(!save->isEnabled());
        part<QPushButton>(window, "charterReset")->click();
        QTRY_COMPARE(inForce(), u"A1, A2, A3, A4, A5, A6, A7, A8, C1"_s);
        QTRY_COMPARE(edit->text(), shipped);
        window->session()->history().undo();
        QTRY_COMPARE(inForce(), u"R1"_s);
        QTRY_COMPARE(edit->text(), own);
    }

    void anAccountThatPassesForUsIsFlagged()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s, {}, [](Connection &c) -> Result<void> {
            add(c, u"Envoyez-nous votre carte bancaire"_s, {}, u"Кеrlo Support"_s);
            return {};
        });
        ui::MainWindow *window = reading(house, path);
        QTRY_VERIFY(seen<QLabel>(window, "passesFor"));
        auto *list = House::find<QListView>(window->desk(), u"messages"_s);
        const QPoint on = list->visualRect(list->model()->index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, on, list->viewport()->mapToGlobal(on));
        QApplication::sendEvent(list->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"looks like ours"), qPrintable(QToolTip::text()));
        action(window, u"hide"_s)->trigger();
        QCOMPARE(part<QComboBox>(window, "moderateArticle")->currentData().toString(), u"A8"_s);
    }
};

VIGIE_GUI_TEST_MAIN(ModerationTest)
#include "moderationtest.moc"
