// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

#include "inbox/incoming.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsEveryError_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::Unexpected); ++code)
            QTest::addRow("%s", qPrintable(errorCodeName(static_cast<ErrorCode>(code)))) << code;
    }
    void wordsEveryError()
    {
        QFETCH(int, code);
        const auto error = static_cast<ErrorCode>(code);
        const QString bare = ui::errorText(makeError(error));
        QVERIFY2(bare.size() > 10 && bare.endsWith(u'.'), qPrintable(bare));
        QVERIFY2(!bare.contains(u'%'), qPrintable(bare));
        QVERIFY2(!bare.contains(errorCodeName(error) + u' '), qPrintable(bare));
        QCOMPARE(bare.front(), bare.front().toUpper());
    }

    void namesTheFactsItWasGiven()
    {
        const QString text =
            ui::errorText(makeError(ErrorCode::TextTooLong, {{"length", u"301"_s}, {"limit", u"280"_s}}));
        QVERIFY(text.contains(u"301"_s) && text.contains(u"280"_s));
        QVERIFY(ui::errorText(makeError(ErrorCode::FileNotFound, {{"path", u"/a/b.csv"_s}}))
                    .contains(u"b.csv"_s));
    }

    void letsNoFactReorderOrBreakTheSentence()
    {
        const QString text = ui::errorText(
            makeError(ErrorCode::FileNotFound, {{"path", u"a\u202Egnp.exe\nSecond line <b>x</b>"_s}}));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(!text.contains(u'\n'));
    }

    void wordsEveryReasonToRefuseARow()
    {
        for (const char *reason : inbox::rejectReasons) {
            const QString words = ui::rejectText(QString::fromLatin1(reason), {});
            QVERIFY2(!words.contains(QLatin1StringView(reason)) && words.contains(u' '), reason);
        }
    }

    void saysWhyARowWasRefused()
    {
        QVERIFY(ui::rejectText(u"date-unreadable"_s, u"31/02/2026"_s).contains(u"31/02/2026"_s));
        QVERIFY(!ui::rejectText(u"text-missing"_s, {}).contains(u"text-missing"_s));
        QCOMPARE(ui::rejectText(u"of-a-newer-parser"_s, {}), u"of-a-newer-parser"_s);
    }
};

VIGIE_TEST_MAIN(ErrorTextTest)
#include "errortexttest.moc"
