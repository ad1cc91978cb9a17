// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "support/office.h"
#include "support/rows.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// The main job without a mouse, as two keyboards send it.
class KeyboardTest : public QObject
{
    Q_OBJECT

    static void press(ui::MainWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window, key, modifiers);
    }

    /// The key of that digit with Ctrl: on AZERTY it gives a sign where there is no Shift.
    static Qt::Key digit(const QString &layout, int number)
    {
        static constexpr Qt::Key azerty[] = {Qt::Key_Ampersand,  Qt::Key_Eacute,    Qt::Key_QuoteDbl,
                                             Qt::Key_Apostrophe, Qt::Key_ParenLeft, Qt::Key_Minus,
                                             Qt::Key_Egrave,     Qt::Key_Underscore};
        return layout == u"AZERTY" ? azerty[number - 1] : static_cast<Qt::Key>(Qt::Key_0 + number);
    }

    /// What differs between the two: which signs need Shift, and which letters have a key of their own.
    static void type(ui::MainWindow *window, const QString &layout, const QString &text)
    {
        static const QString shiftedThere = u"?.1234567890"_s; // on AZERTY
        static const QString shiftedHere = u"?!"_s;            // on QWERTY
        for (const QChar character : text) {
            const QString &shifted = layout == u"AZERTY" ? shiftedThere : shiftedHere;
            const bool upper = character.isUpper() || shifted.contains(character);
            const int key = character.toUpper().unicode();
            const bool known = key < 0x100 && (layout == u"AZERTY" || key < 0x80);
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                // What has no key is composed, and comes without one.
                QKeyEvent event(type, known ? key : 0, upper ? Qt::ShiftModifier : Qt::NoModifier, character);
                QWidget *focus = QApplication::focusWidget();
                QApplication::sendEvent(focus ? focus : window, &event);
            }
        }
    }

private Q_SLOTS:
    void answersByKeysAlone_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::newRow("AZERTY") << u"AZERTY"_s;
        QTest::newRow("QWERTY") << u"QWERTY"_s;
    }

    void answersByKeysAlone()
    {
        QFETCH(QString, layout);
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        const auto mention =
            test::await(window->session()->workspace().write([](workspace::Connection &c) -> Result<qint64> {
                return test::addMention(c, {.postedAt = u"2026-11-22T08:00:00Z"_s, .text = u"Où est-il ?"_s});
            }));
        REQUIRE_OK(mention);

        press(window, digit(layout, 2), Qt::ControlModifier);
        QCOMPARE(window->desk()->currentPane(), u"feed"_s);
        auto *list = House::find<QListView>(window->desk(), u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(list->hasFocus());
        House::settle(window); // the sight of it is what a person waits for
        press(window, Qt::Key_Down);
        press(window, Qt::Key_Return);
        auto *reply = House::find<QPlainTextEdit>(window->desk(), u"reply"_s);
        QTRY_VERIFY(reply->isVisible());
        press(window, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(reply->hasFocus() && !reply->isReadOnly());

        const QString text =
            u"Bonjour Léa, il est là : c’est 1 jour de plus, on revient vers vous vendredi. Ça va ?"_s;
        type(window, layout, text);
        QCOMPARE(reply->toPlainText(), text); // none of them did anything else
        QCOMPARE(window->desk()->currentPane(), u"feed"_s);

        auto *primary = House::find<QPushButton>(window->desk(), u"primary"_s);
        const QString before = primary->text();
        press(window, Qt::Key_Return, Qt::ControlModifier); // to be read once more
        QTRY_VERIFY(primary->text() != before && primary->isEnabled());
        const auto *read = House::find<QTextEdit>(window->desk(), u"reReadText"_s);
        QCOMPARE(read->toPlainText(), text);
        QVERIFY(read->document()->size().height() <= read->height()); // whole, in sight
        press(window, Qt::Key_Return, Qt::ControlModifier);           // approved
        press(window, digit(layout, 4), Qt::ControlModifier);
        QCOMPARE(window->desk()->currentPane(), u"outbox"_s);
        auto *outbox = House::find<QListView>(window->desk(), u"outboxList"_s);
        QTRY_VERIFY(outbox->model()->rowCount() > 0);
    }
};

VIGIE_GUI_TEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"
