// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "support/rows.h"
#include "support/seat.h"
#include "ui/feed/feedpane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

class ViewsTest : public QObject
{
    Q_OBJECT

    static QString fill(House &house)
    {
        return house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
            using test::addMention;
            addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s,
                           .text = u"Colis jamais reçu"_s,
                           .language = u"fr"_s,
                           .rating = 1});
            addMention(c, {.postedAt = u"2026-11-21T09:00:00Z"_s,
                           .text = u"Parfait"_s,
                           .language = u"fr"_s,
                           .rating = 5});
            addMention(c, {.postedAt = u"2026-11-20T09:00:00Z"_s,
                           .authorName = u"Paul Doe"_s,
                           .authorHandle = u"paul"_s,
                           .text = u"Never arrived"_s,
                           .language = u"en"_s,
                           .rating = 1});
            return {};
        });
    }

    /// Chooses in the menu of a button as the keys do: opened, then the entry of that text.
    static void choose(QToolButton *button, const QString &submenu, const QString &text)
    {
        QMenu *menu = button->menu();
        const auto entry = [&]() -> QAction * {
            Q_EMIT menu->aboutToShow(); // what there is to choose from may still be on its way
            const QMenu *in = submenu.isEmpty() ? menu : nullptr;
            for (const QMenu *sub : menu->findChildren<QMenu *>(submenu)) {
                if (!submenu.isEmpty() && menu->actions().contains(sub->menuAction()))
                    in = sub;
            }
            if (!in)
                return nullptr;
            for (QAction *action : in->actions()) {
                if (action->text().section(u'\t', 0, 0) == text)
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY2(entry(), qPrintable(text));
        entry()->trigger();
    }

    static QStringList narrowings(ui::MainWindow *window)
    {
        QStringList all;
        for (const auto *chip : window->findChildren<QAbstractButton *>(u"narrowing"_s)) {
            if (!chip->isHidden())
                all.append(chip->accessibleName());
        }
        return all;
    }

private Q_SLOTS:
    void whatIsChosenStaysSoInAnotherOrderHoweverLongTheList()
    {
        House house;
        ui::MainWindow *window =
            house.open(house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
                const QDateTime first(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
                for (int i = 0; i < 250; ++i)
                    test::addMention(c, {.postedAt = first.addSecs(60 * i).toString(Qt::ISODate)});
                return {};
            }));
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 250);
        auto *order = House::find<QComboBox>(window, u"order"_s);
        const auto keyAt = [list](int row) { return list->model()->index(row, 0).data(Qt::UserRole); };
        const QVariant oldest = keyAt(0);
        order->setCurrentIndex(order->findData(static_cast<int>(inbox::Order::Newest)));
        QTRY_COMPARE(keyAt(249), oldest);
        QItemSelectionModel *chosen = list->selectionModel();
        chosen->select(list->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        chosen->setCurrentIndex(list->model()->index(249, 0), QItemSelectionModel::Select);
        order->setCurrentIndex(order->findData(static_cast<int>(inbox::Order::Oldest)));
        QTRY_COMPARE(keyAt(0), oldest);
        QTRY_COMPARE(list->model()->rowCount(), 250);
        QTRY_COMPARE(chosen->selectedIndexes().size(), 2);
        QVERIFY(chosen->isSelected(list->model()->index(0, 0)));
        QVERIFY(chosen->isSelected(list->model()->index(249, 0)));
    }

    void whatItWasLeftWithIsKeptThoughTheListIsNotHereYet()
    {
        House house;
        ui::MainWindow *window = house.open(fill(house));
        const test::HeldReaders held(window->session()->workspace());
        ui::FeedPane pane(*window->session());
        const QVariantMap left{{u"current"_s, qint64(2)}, {u"top"_s, 40}, {u"compact"_s, true}};
        pane.setState({{u"list"_s, left}});
        QCOMPARE(pane.state().value(u"list"_s).toMap(), left); // closed at once
    }

    void narrowsKeepsAndComesBack()
    {
        House house;
        const QString path = fill(house);
        ui::MainWindow *window = house.open(path);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);

        choose(House::find<QToolButton>(window, u"moreFilters"_s), u"languages"_s, u"français"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        choose(House::find<QToolButton>(window, u"moreFilters"_s), u"ratings"_s, u"1 star"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(narrowings(window), QStringList({u"Language: français"_s, u"Rating: 1 star"_s}));

        auto *views = House::find<QToolButton>(window, u"views"_s);
        choose(views, {}, u"&Keep what is shown as a view…"_s);
        auto *field = House::find<QLineEdit>(House::find<QWidget>(window, u"askView"_s), u"askField"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Bad & French"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(views->text(), u"Bad && French"_s);
        // The three watches stand above; that of the firm looks for its name.
        const auto offers = [&](const QString &beginning) {
            Q_EMIT views->menu()->aboutToShow();
            return std::ranges::any_of(views->menu()->actions(), [&](const QAction *action) {
                return action->text().startsWith(beginning);
            });
        };
        QTRY_VERIFY(offers(u"What is said of us ("_s));
        QVERIFY(offers(u"Our sector: search for it"_s));

        auto *chip = window->findChildren<QAbstractButton *>(u"narrowing"_s).constLast();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(narrowings(window), QStringList{u"Language: français"_s});
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"narrowing"_s); // not lost with the chip
        QCOMPARE(views->text(), u"&Views"_s);

        house.restart();
        window = house.open(path);
        window->desk()->showPane(u"feed"_s);
        list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(narrowings(window), QStringList{u"Language: français"_s});
        views = House::find<QToolButton>(window, u"views"_s);
        choose(views, {}, u"Bad && French"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(House::find<QToolButton>(window, u"clearFilters"_s), Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QVERIFY(narrowings(window).isEmpty());
    }

    void showsAllByAnAuthor()
    {
        House house;
        ui::MainWindow *window = house.open(fill(house));
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *all = House::find<QPushButton>(window->desk(), u"showAuthor"_s);
        QTRY_VERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_VERIFY(list->model()->rowCount() < 3);
        QTRY_VERIFY2(narrowings(window).contains(u"Author: Paul Doe"_s) ||
                         narrowings(window).contains(u"Author: Léa Garçon"_s),
                     qPrintable(narrowings(window).join(u' ')));
    }
};

VIGIE_GUI_TEST_MAIN(ViewsTest)
#include "viewstest.moc"
