// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "support/rows.h"
#include "ui/feed/filterbar.h"
#include "ui/preferences.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// The head of the feed: what it holds finds room in one row.
class FeedHeadTest : public QObject
{
    Q_OBJECT

    static QString fill(House &house)
    {
        return house.makeWorkspace(u"a.vigie"_s, u"Claire"_s, [](workspace::Connection &c) -> Result<void> {
            using enum inbox::Disposition;
            for (const inbox::Disposition disposition :
                 {New, Assigned, WaitingCustomer, Replied, Liked, Hidden, Closed}) {
                for (int i = 0; i < 120; ++i)
                    test::addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s,
                                         .disposition = disposition,
                                         .language = u"fr"_s});
            }
            return {};
        });
    }

    static ui::FilterBar *enter(House &house, const QSize &size)
    {
        QFETCH(QString, language);
        house.composition->preferences().setLanguage(language);
        ui::MainWindow *window = house.open(fill(house));
        window->resize(size);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        [&] { QTRY_COMPARE(list->model()->rowCount(), 840); }();
        House::settle(window);
        return window->findChild<ui::FilterBar *>();
    }

    static QList<QWidget *> parts(const ui::FilterBar *bar)
    {
        QList<QWidget *> found = bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        found.removeIf([](const QWidget *part) { return !part->isVisible(); });
        return found;
    }

    /// What is not whole, or stands on another part.
    static QStringList clipped(const ui::FilterBar *bar)
    {
        QStringList found;
        const QList<QWidget *> all = parts(bar);
        for (const QWidget *part : all) {
            if (!bar->rect().contains(part->geometry()) || part->width() < part->minimumSizeHint().width())
                found.append(part->objectName());
            for (const QWidget *other : all) {
                if (other != part && other->geometry().intersects(part->geometry()))
                    found.append(part->objectName() + u" on "_s + other->objectName());
            }
        }
        return found;
    }

    static bool isOneRow(const ui::FilterBar *bar)
    {
        const QList<QWidget *> all = parts(bar);
        return std::ranges::all_of(all, [&](const QWidget *part) {
            return std::abs(part->geometry().center().y() - all.first()->geometry().center().y()) <= 4;
        });
    }

    static void rows()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    static QAction *entry(const QToolButton *button, const QString &text)
    {
        for (QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void isOneRowAt1280_data() { rows(); }
    void isOneRowAt1280()
    {
        House house;
        ui::FilterBar *bar = enter(house, {1280, 800});
        QTRY_VERIFY(isOneRow(bar));
        QTRY_COMPARE(clipped(bar), QStringList());
        // Filtered, too: a chip that is on is wider, and one more button takes all of it away.
        House::find<QAbstractButton>(bar, u"chipNew"_s)->click();
        inbox::Filter filter = bar->filter();
        filter.languages = {u"fr"_s};
        bar->setFilter(filter);
        QTRY_VERIFY(House::find<QWidget>(bar, u"clearFilters"_s)->isVisible());
        QVERIFY(House::find<QWidget>(bar, u"narrowing"_s)->isVisible());
        QTRY_VERIFY(isOneRow(bar));
        QTRY_COMPARE(clipped(bar), QStringList());
    }

    void showsAllWhereThereIsRoom_data() { rows(); }
    void showsAllWhereThereIsRoom()
    {
        House house;
        const ui::FilterBar *bar = enter(house, {1900, 900});
        for (const QString &name : {u"chipNew"_s, u"chipLiked"_s, u"chipHidden"_s, u"chipClosed"_s})
            QTRY_VERIFY2(House::find<QWidget>(bar->window(), name)->isVisible(), qPrintable(name));
        QCOMPARE(House::find<QToolButton>(bar->window(), u"moreFilters"_s)->toolButtonStyle(),
                 Qt::ToolButtonTextBesideIcon);
        QTRY_VERIFY(isOneRow(bar));
    }

    void whatHasNoRoomIsInTheMenu_data() { rows(); }
    void whatHasNoRoomIsInTheMenu()
    {
        House house;
        const ui::FilterBar *bar = enter(house, {1000, 700});
        auto *liked = House::find<QAbstractButton>(bar->window(), u"chipLiked"_s);
        auto *more = House::find<QToolButton>(bar->window(), u"moreFilters"_s);
        QTRY_VERIFY(!liked->isVisible());
        QTRY_COMPARE(clipped(bar), QStringList());
        QCOMPARE(more->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QVERIFY(!more->text().isEmpty()); // its accessible name
        QVERIFY(!more->toolTip().isEmpty());
        QAction *like = entry(more, QString(liked->text()).remove(u'&'));
        QVERIFY(like);
        like->trigger();
        QTRY_VERIFY(liked->isVisible() && liked->isChecked()); // what is on is always seen
        QCOMPARE(bar->filter().dispositions, QList{inbox::Disposition::Liked});
        QVERIFY(!entry(more, QString(liked->text()).remove(u'&')));
        liked->click();
        QTRY_VERIFY(bar->filter().dispositions.isEmpty());
    }

    void downFromTheSearchChoosesTheFirst_data() { rows(); }
    void downFromTheSearchChoosesTheFirst()
    {
        House house;
        const ui::FilterBar *bar = enter(house, {1280, 800});
        const auto *list = House::find<QListView>(bar->window(), u"messages"_s);
        QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
        bar->search()->setFocus();
        QTest::keyClick(bar->search(), Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QCOMPARE(list->selectionModel()->selectedIndexes(), QModelIndexList{list->model()->index(0, 0)});
    }

    void itsMenusOpenByName_data() { rows(); }
    void itsMenusOpenByName()
    {
        House house;
        const ui::FilterBar *bar = enter(house, {1280, 800});
        for (const auto &[act, button] :
             {std::pair("openFilter", "moreFilters"), std::pair("openViews", "views"),
              std::pair("openChannels", "channelFilter")}) {
            House::find<QAction>(bar->window(), QLatin1StringView(act))->trigger();
            QMenu *menu = House::find<QToolButton>(bar->window(), QLatin1StringView(button))->menu();
            QTRY_VERIFY(menu->isVisible());
            menu->close();
        }
    }
};

VIGIE_GUI_TEST_MAIN(FeedHeadTest)
#include "feedheadtest.moc"
