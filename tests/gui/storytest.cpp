// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "support/rows.h"
#include "ui/feed/contextcolumn.h"
#include "ui/feed/conversationview.h"
#include "ui/feed/feedlist.h"
#include "ui/feed/messagebubble.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QListView>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// A story that is read while its time runs out.
class StoryTest : public QObject
{
    Q_OBJECT

    /// All that is written in a part of the window.
    static QString shown(const QWidget *part)
    {
        QStringList texts;
        for (const auto *label : part->findChildren<ui::ElidedLabel *>())
            texts.append(label->text());
        for (const auto *label : part->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n').replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
    }

private Q_SLOTS:
    void whatIsReadSaysSoWithoutBeingOpenedAgain()
    {
        House house;
        ui::MainWindow *window =
            house.open(house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
                test::addMention(
                    c, {.postedAt = u"2026-11-22T09:00:00Z"_s, .expiresAt = u"2026-11-22T22:30:00Z"_s});
                return {};
            }));
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(list, Qt::Key_Down);
        auto *conversation = window->findChild<ui::ConversationView *>();
        QTRY_VERIFY(conversation->chosen());
        const auto *message = conversation->chosen();
        const auto *context = window->findChild<ui::ContextColumn *>();
        QVERIFY(shown(message).contains(u" · 11 h · vanishes in 2 h"_s));
        QVERIFY(
            message->accessibleName().contains(u", vanishes in 2 hours, Sunday, November 22, 2026 11:30"_s));
        QTRY_VERIFY(shown(context).contains(u"Vanishes Sunday"_s));

        house.clock.set(u"2026-11-22T22:30:00Z"_s);
        Q_EMIT window->findChild<ui::FeedList *>()->minutePassed();
        QVERIFY(shown(message).contains(u" · 13 h · vanished"_s));
        QVERIFY(shown(context).contains(u"Vanished Sunday"_s));
    }
};

VIGIE_GUI_TEST_MAIN(StoryTest)
#include "storytest.moc"
