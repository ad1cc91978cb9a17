// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keysymbol.h"
#include "support/vigietest.h"
#include "ui/outside/globalshortcut.h"

#include <QGuiApplication>
#include <QKeySequence>

using namespace vigie;
using namespace Qt::StringLiterals;

class KeySymbolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeysAsTheDesktopDoes_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<quint32>("number");
        QTest::addColumn<QString>("trigger");
        const auto row = [](const QString &keys, quint32 number, const QString &trigger) {
            QTest::newRow(qPrintable(keys)) << keys << number << trigger;
        };
        row(u"Ctrl+Alt+V"_s, 0x76, u"CTRL+ALT+v"_s);
        row(u"Ctrl+Shift+V"_s, 0x76, u"CTRL+SHIFT+v"_s);
        row(u"Meta+C"_s, 0x63, u"LOGO+c"_s);
        row(u"Ctrl+Alt+Shift+Meta+Z"_s, 0x7a, u"CTRL+ALT+SHIFT+LOGO+z"_s);
        row(u"F9"_s, 0xffc6, u"F9"_s);
        row(u"F12"_s, 0xffc9, u"F12"_s);
        row(u"F35"_s, 0xffe0, u"F35"_s);
        row(u"Alt+1"_s, 0x31, u"ALT+1"_s);
        row(u"Ctrl+&"_s, 0x26, u"CTRL+ampersand"_s);
        row(u"Ctrl+É"_s, 0xe9, u"CTRL+eacute"_s);
        row(u"Ctrl+Space"_s, 0x20, u"CTRL+space"_s);
        row(u"Ctrl+Ins"_s, 0xff63, u"CTRL+Insert"_s);
        row(u"Ctrl+PgUp"_s, 0xff55, u"CTRL+Page_Up"_s);
        row(u"Meta+Print"_s, 0xff61, u"LOGO+Print"_s);
    }

    void namesKeysAsTheDesktopDoes()
    {
        QFETCH(QString, keys);
        QFETCH(quint32, number);
        QFETCH(QString, trigger);
        const QKeySequence sequence(keys, QKeySequence::PortableText);
        QCOMPARE(sequence.count(), 1);
        const auto symbol = platform::keySymbol(sequence[0].key());
        QVERIFY(symbol);
        QCOMPARE(symbol->number, number);
        QCOMPARE(platform::shortcutTrigger(sequence[0]), trigger);
        QVERIFY(ui::isFit(sequence));
    }

    void takesNoKeyThatIsNone_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("none") << 0;
        QTest::newRow("unknown") << static_cast<int>(Qt::Key_unknown);
        QTest::newRow("a modifier") << static_cast<int>(Qt::Key_Control);
        QTest::newRow("of a telephone") << static_cast<int>(Qt::Key_Hangup);
    }

    void takesNoKeyThatIsNone()
    {
        QFETCH(int, key);
        const auto pressed = static_cast<Qt::Key>(key);
        QVERIFY(!platform::keySymbol(pressed));
        QCOMPARE(platform::shortcutTrigger(Qt::CTRL | pressed), QString());
    }

    void leavesOthersTheirLetters_data()
    {
        QTest::addColumn<QString>("keys");
        for (const char *keys :
             {"", "V", "Shift+V", "1", "Esc", "Ctrl+Esc", "Space", "Ctrl+K, Ctrl+V", "Home"})
            QTest::newRow(*keys ? keys : "nothing") << QString::fromLatin1(keys);
    }

    void leavesOthersTheirLetters()
    {
        QFETCH(QString, keys);
        QVERIFY(!ui::isFit(QKeySequence(keys, QKeySequence::PortableText)));
    }
};

VIGIE_REGISTER_TEST(QGuiApplication, KeySymbolTest)
#include "keysymboltest.moc"
