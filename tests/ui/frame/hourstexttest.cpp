// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hourstext.h"

#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using team::Shift;

class HoursTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHoursAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // "?" where it cannot be
        const auto row = [](const QString &typed, const QString &read) {
            QTest::newRow(typed.toUtf8()) << typed << read;
        };
        row(u""_s, u""_s);
        row(u"9-17"_s, u"9:00–17:00"_s);
        row(u"9:00–12:00, 14:00–18:00"_s, u"9:00–12:00, 14:00–18:00"_s);
        row(u" 14h - 18h ; 9h-12h30 "_s, u"9:00–12:30, 14:00–18:00"_s);
        row(u"9h30 à 17 h"_s, u"9:30–17:00"_s);
        row(u"9 to 12 and 14 to 18"_s, u"9:00–12:00, 14:00–18:00"_s);
        row(u"9 à 12 et 14 à 18"_s, u"9:00–12:00, 14:00–18:00"_s);
        row(u"9am-5:30pm"_s, u"9:00–17:30"_s);
        row(u"12am-12pm"_s, u"0:00–12:00"_s);
        row(u"22:00-6:00"_s, u"22:00–6:00"_s);
        row(u"0-24"_s, u"0:00–24:00"_s);
        row(u"9.15-10.45"_s, u"9:15–10:45"_s);
        row(u"9"_s, u"?"_s);
        row(u"9-25"_s, u"?"_s);
        row(u"24-6"_s, u"?"_s);
        row(u"9:75-10"_s, u"?"_s);
        row(u"13pm-14"_s, u"?"_s);
        row(u"toujours"_s, u"?"_s);
        row(u"9-12-15"_s, u"?"_s);
        row(u"0-1,1-2,2-3,3-4,4-5,5-6,6-7,7-8,8-9,9-10,10-11,11-12,12-13"_s, u"?"_s);
    }
    void readsHoursAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto shifts = shiftsFrom(typed);
        QCOMPARE(shifts ? shiftsText(*shifts) : u"?"_s, read);
        if (shifts)
            QCOMPARE(shiftsFrom(shiftsText(*shifts)), shifts);
    }

    void anEndAtItsBeginningIsTheNextDays()
    {
        QCOMPARE(shiftsFrom(u"22-6"_s), (QList<Shift>{{22 * 60, 30 * 60}}));
        QCOMPARE(shiftsFrom(u"9-9"_s), (QList<Shift>{{9 * 60, 33 * 60}}));
    }

    void readsDaysOfTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<QDate>>("days");
        const QLocale french(QLocale::French, QLocale::France), english(QLocale::English);
        const QDate eve(2026, 12, 24), first(2026, 8, 1), second(2026, 8, 2);
        QTest::newRow("none") << french << u""_s << QList<QDate>{};
        QTest::newRow("one, French") << french << u"24/12/2026"_s << QList{eve};
        QTest::newRow("one, English") << english << u"12/24/2026"_s << QList{eve};
        QTest::newRow("ISO") << french << u"2026-12-24"_s << QList{eve};
        QTest::newRow("a stretch") << french << u"24/12/2026, 01/08/2026 – 02/08/2026"_s
                                   << QList{first, second, eve};
        QTest::newRow("a stretch in words")
            << french << u"01/08/2026 au 02/08/2026"_s << QList{first, second};
        QTest::newRow("twice") << french << u"24/12/2026, 24/12/2026"_s << QList{eve};
    }
    void readsDaysOfTheLocale()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QList<QDate>, days);
        const auto read = daysFrom(typed, locale);
        QVERIFY(read);
        QCOMPARE(*read, days);
        QCOMPARE(daysFrom(daysText(days, locale), locale), read);
    }

    void refusesWhatIsNoDay()
    {
        const QLocale french(QLocale::French, QLocale::France);
        for (const QString &typed : {u"Noël"_s, u"30/02/2026"_s, u"02/08/2026 – 01/08/2026"_s,
                                     u"01/01/1900–01/01/2900"_s, u"1–2–3"_s})
            QVERIFY2(!daysFrom(typed, french), qPrintable(typed));
    }
};

VIGIE_TEST_MAIN(HoursTextTest)
#include "hourstexttest.moc"
