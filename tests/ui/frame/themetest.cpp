// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/icons.h"

#include "support/guitest.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace vigie::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryTextReadable_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Token>("ink");
        QTest::addColumn<Token>("surface");
        QTest::addColumn<double>("least");
        for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const char *name = scheme == Scheme::Light ? "light" : "dark";
            for (Token surface : {Token::Window, Token::Base, Token::Raised}) {
                const int number = static_cast<int>(surface);
                QTest::addRow("%s text on %d", name, number) << scheme << Token::Text << surface << 11.0;
                QTest::addRow("%s muted on %d", name, number) << scheme << Token::Muted << surface << 5.0;
                for (Token state : {Token::Accent, Token::Danger, Token::Warning, Token::Success})
                    QTest::addRow("%s state %d on %d", name, static_cast<int>(state), number)
                        << scheme << state << surface << 5.0;
            }
            QTest::addRow("%s on accent", name) << scheme << Token::Base << Token::Accent << 5.35;
            const std::pair<Token, Token> own[] = {{Token::Accent, Token::AccentBack},
                                                   {Token::Danger, Token::DangerBack},
                                                   {Token::Warning, Token::WarningBack},
                                                   {Token::Success, Token::SuccessBack}};
            for (const auto &[ink, back] : own) {
                QTest::addRow("%s state %d on its own", name, static_cast<int>(ink))
                    << scheme << ink << back << 5.35;
                QTest::addRow("%s text on background %d", name, static_cast<int>(back))
                    << scheme << Token::Text << back << 10.0;
            }
        }
    }
    void keepsEveryTextReadable()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Token, ink);
        QFETCH(Token, surface);
        QFETCH(double, least);
        const double found = contrast(colorOf(ink, scheme), colorOf(surface, scheme));
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

    void measuresContrastAsWcagDoes()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.001);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.478) < 0.005);
    }

    void paintsWithTheSchemeThatIsForced()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.force(Scheme::Dark);
        QCOMPARE(schemeInUse(), Scheme::Dark);
        QCOMPARE(color(Token::Accent), colorOf(Token::Accent, Scheme::Dark));
        QCOMPARE(QApplication::palette().color(QPalette::Window), colorOf(Token::Window, Scheme::Dark));
        theme.force(Scheme::Light);
        QCOMPARE(schemeInUse(), Scheme::Light);
        QCOMPARE(color(Token::Text), colorOf(Token::Text, Scheme::Light));
        theme.follow();
        QCOMPARE(changed.size(), 3);
    }

    void givesWayToAHighContrastPalette()
    {
        QPalette yellow;
        for (auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            yellow.setColor(role, Qt::black);
        for (auto role : {QPalette::WindowText, QPalette::Text})
            yellow.setColor(role, Qt::yellow);
        QVERIFY(isHighContrast(yellow));
        QVERIFY(!isHighContrast(paletteOf(Scheme::Light)));
        QVERIFY(!isHighContrast(paletteOf(Scheme::Dark)));
        const QPalette before = QApplication::palette();
        QApplication::setPalette(yellow);
        QCOMPARE(color(Token::Danger), QColor(Qt::yellow));
        QCOMPARE(color(Token::DangerBack), QColor(Qt::black));
        QCOMPARE(color(Token::Muted), QColor(Qt::yellow));
        QApplication::setPalette(before);
    }

    void scalesFontsFromTheSystems()
    {
        const double text = font(TextSize::Text).pointSizeF();
        QCOMPARE(font(TextSize::Text), QApplication::font());
        QVERIFY(qAbs(font(TextSize::Meta).pointSizeF() / text - 0.9) < 0.01);
        QVERIFY(qAbs(font(TextSize::Title).pointSizeF() / text - 1.3) < 0.01);
        QVERIFY(qAbs(font(TextSize::Figure).pointSizeF() / text - 2.2) < 0.01);
        QCOMPARE(font(TextSize::Title).weight(), int(QFont::DemiBold));
    }

    void tintsIcons()
    {
        const QPixmap red = iconPixmap(u"send"_s, Qt::red, 20, 2);
        QCOMPARE(red.size(), QSize(40, 40));
        const QImage image = red.toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200) {
                    ++inked;
                    QVERIFY(pixel.red() > 240 && pixel.green() < 15 && pixel.blue() < 15);
                }
            }
        }
        QVERIFY(inked > 50);
        QCOMPARE(icon(u"send"_s).name(), u"send"_s);
    }

    /// A name that no drawing has would show as nothing, and nobody would notice.
    void hasADrawingForEveryIconThatIsNamed()
    {
        static const QRegularExpression named(
            uR"re((?:icon(?:Pixmap)?\(|Icon[^\n]*\n[^\n]*return )(?:QStringLiteral\(|u)"([a-z-]+)")re"_s);
        QStringList missing;
        int found = 0;
        QDirIterator files(QStringLiteral(VIGIE_SOURCE "/ui"), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto names = named.globalMatch(QString::fromUtf8(file.readAll()));
            while (names.hasNext()) {
                const QString name = names.next().captured(1);
                ++found;
                if (!QFile::exists(QStringLiteral(VIGIE_SOURCE "/resources/icons/%1.svg").arg(name)))
                    missing.append(name + u" in "_s + file.fileName());
            }
        }
        QVERIFY(found >= 3);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

VIGIE_GUI_TEST_MAIN(ThemeTest)
#include "themetest.moc"
