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

/// A test class that its program knows by the name of its file: "test_core_reply drafttest". A program holds
/// the test classes of a folder and runs one of them.
class Registered
{
public:
    using Run = int (*)(int argc, char **argv);
    Registered(const char *file, Run run);
};

template <typename Application, typename TestClass>
int runTest(int argc, char **argv)
{
    const Surrounding surrounding;
    Application app(argc, argv);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace vigie::test

#define VIGIE_REGISTER_TEST(Application, TestClass)                                                          \
    static const vigie::test::Registered registered##TestClass(                                              \
        __FILE__, vigie::test::runTest<Application, TestClass>);
/// At the end of the file, before its moc: a test without widgets.
#define VIGIE_TEST_MAIN(TestClass) VIGIE_REGISTER_TEST(QCoreApplication, TestClass)
