// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::test {

/// Pins what a desktop could change under a test: locale, zone, style, and a home of its own for every XDG
/// folder.
class Surrounding
{
public:
    Surrounding()
    {
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("TZ", "UTC");
        qputenv("QT_QPA_PLATFORM",
                qgetenv("VIGIE_TEST_PLATFORM").isEmpty() ? "offscreen" : qgetenv("VIGIE_TEST_PLATFORM"));
        qputenv("HOME", m_home.path().toUtf8());
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(name, (m_home.path() + u'/' + QLatin1StringView(name)).toUtf8());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

private:
    QTemporaryDir m_home;
};

} // namespace vigie::test

/// As QTEST_GUILESS_MAIN, in a pinned surrounding.
#define VIGIE_TEST_MAIN(TestClass)                                                                           \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        const vigie::test::Surrounding surrounding;                                                          \
        QCoreApplication app(argc, argv);                                                                    \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
