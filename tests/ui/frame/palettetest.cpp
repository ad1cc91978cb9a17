// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actionsmodel.h"
#include "ui/models/fuzzy.h"

#include "support/guitest.h"

#include <QAbstractItemModelTester>

using namespace vigie::ui;
using namespace Qt::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAFewLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << u""_s << u"Import"_s << true;
        QTest::newRow("a word") << u"back"_s << u"Back up the workspace…"_s << true;
        QTest::newRow("initials") << u"butw"_s << u"Back up the workspace…"_s << true;
        QTest::newRow("consonants") << u"bck"_s << u"Back up"_s << true;
        QTest::newRow("without accents") << u"a traiter"_s << u"À traiter"_s << true;
        QTest::newRow("with accents") << u"réglages"_s << u"Reglages"_s << true;
        QTest::newRow("another order") << u"kb"_s << u"Back"_s << false;
        QTest::newRow("a letter that is not there") << u"backz"_s << u"Back up"_s << false;
        QTest::newRow("longer than the text") << u"imports"_s << u"Import"_s << false;
        QTest::newRow("an empty text") << u"a"_s << u""_s << false;
    }
    void findsByAFewLetters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(typed, text) >= 0, fits);
    }

    void prefersWholeWordsToScatteredLetters()
    {
        QVERIFY(fuzzyScore(u"imp", u"Import") > fuzzyScore(u"imp", u"Is my place"));
        QVERIFY(fuzzyScore(u"out", u"Outbox") > fuzzyScore(u"out", u"Log out"));
        QVERIFY(fuzzyScore(u"bu", u"Back up") > fuzzyScore(u"bu", u"Abacus"));
    }

    void isQuickOnLongText()
    {
        const QString text = QString(5000, u'a');
        QVERIFY(fuzzyScore(QString(200, u'a') + u'b', text) < 0);
    }

    void listsTheBestFirstAndWhatCannotBeDoneLast()
    {
        QAction first(u"&Undo: Closed 3 messages"_s);
        first.setEnabled(false);
        QAction second(u"Import && read…"_s);
        second.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
        QAction hidden(u"Approve"_s);
        hidden.setVisible(false);
        ActionsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setActions({&first, &second, &hidden});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), u"Import & read…"_s);
        QCOMPARE(model.data(model.index(0), ActionsModel::shortcutRole).toString(), u"Ctrl+I"_s);
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
        model.setTyped(u"undo"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.actionAt(model.index(0)), &first);
        model.setTyped(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.actionAt(model.index(0)), nullptr);
    }

    void forgetsAnActionThatIsGone()
    {
        auto action = std::make_unique<QAction>(u"Gone"_s);
        ActionsModel model;
        model.setActions({action.get()});
        action.reset();
        QCOMPARE(model.data(model.index(0), Qt::DisplayRole), QVariant());
        model.setTyped(u"g"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

VIGIE_GUI_TEST_MAIN(PaletteTest)
#include "palettetest.moc"
