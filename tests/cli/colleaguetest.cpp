// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// colleague, --actor and --passphrase-fd: who works here, and how they prove it.
class CliColleagueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnerManagesTheTeam()
    {
        Shell vigie;
        vigie.init();
        const QJsonObject claire{
            {u"name"_s, u"Claire"_s}, {u"role"_s, u"approver"_s}, {u"passphrase"_s, false}};
        QCOMPARE(vigie.json({u"colleague"_s, u"add"_s, u"Claire"_s, u"--role"_s, u"approver"_s}).json(),
                 claire);
        REQUIRE_STATUS(vigie({u"colleague"_s, u"add"_s, u"claire"_s, u"--role"_s, u"agency"_s}), 1);
        REQUIRE_STATUS(vigie({u"colleague"_s, u"add"_s, u"Paul"_s, u"--role"_s, u"chef"_s}), 2);
        REQUIRE_STATUS(vigie({u"colleague"_s, u"add"_s, u"Paul"_s}), 2);
        REQUIRE_STATUS(vigie({u"colleague"_s, u"role"_s, u"Nobody"_s, u"agency"_s}), 1);
        REQUIRE_STATUS(
            vigie({u"--actor"_s, u"Claire"_s, u"colleague"_s, u"add"_s, u"Paul"_s, u"--role"_s, u"agency"_s}),
            4);
        QCOMPARE(
            vigie.json({u"colleague"_s, u"role"_s, u"Claire"_s, u"director"_s}).json()[u"role"].toString(),
            u"director"_s);
        QCOMPARE(vigie.json({u"colleague"_s, u"list"_s}).lines().size(), 2);
    }

    void anUnknownColleagueDoesNothing()
    {
        Shell vigie;
        vigie.init();
        const Printed refused = vigie.json({u"--actor"_s, u"Nobody"_s, u"colleague"_s, u"list"_s});
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.json()[u"error"][u"code"].toString(), u"colleague-unknown"_s);
    }

    void aPassphraseIsAskedForAndProved()
    {
        Shell vigie;
        vigie.init();
        vigie.typedUnseen = {u"tide"_s, u"tide"_s};
        QVERIFY(vigie.json({u"colleague"_s, u"passphrase"_s, u"Anne"_s}).json()[u"passphrase"].toBool());
        const QStringList list{u"colleague"_s, u"list"_s};
        REQUIRE_STATUS(vigie(list), 4);
        vigie.typedUnseen = {u"ebb"_s};
        REQUIRE_STATUS(vigie(list), 4);
        vigie.typedUnseen = {u"tide"_s};
        const Printed proved = vigie(list);
        REQUIRE_STATUS(proved, 0);
        QVERIFY(!proved.out.contains(u"tide"));
        REQUIRE_STATUS(vigie({u"check"_s}), 0); // needs nobody
    }

    void aNewPassphraseTypedInTwoWaysIsNotSet()
    {
        Shell vigie;
        vigie.init();
        vigie.typedUnseen = {u"tide"_s, u"tied"_s};
        REQUIRE_STATUS(vigie({u"colleague"_s, u"passphrase"_s, u"Anne"_s}), 2);
        REQUIRE_STATUS(vigie({u"colleague"_s, u"list"_s}), 0);
        REQUIRE_STATUS(vigie({u"colleague"_s, u"passphrase"_s, u"Anne"_s}), 4); // nobody to ask
    }

#ifndef Q_OS_WIN
    /// A pipe that holds `text`; gives its reading end as --passphrase-fd wants it.
    static QString descriptorOf(const QByteArray &text)
    {
        int ends[2];
        if (pipe(ends) != 0 || ::write(ends[1], text.constData(), static_cast<size_t>(text.size())) < 0)
            qFatal("no pipe");
        ::close(ends[1]);
        return QString::number(ends[0]);
    }

    void passphrasesComeFromAFileDescriptor()
    {
        Shell vigie;
        vigie.init();
        REQUIRE_STATUS(
            vigie({u"--passphrase-fd"_s, descriptorOf("tide\n"), u"colleague"_s, u"passphrase"_s, u"Anne"_s}),
            0);
        const QStringList list{u"colleague"_s, u"list"_s};
        REQUIRE_STATUS(vigie(QStringList{u"--passphrase-fd"_s, descriptorOf("tide")} + list), 0);
        REQUIRE_STATUS(vigie(QStringList{u"--passphrase-fd"_s, descriptorOf("ebb\n")} + list), 4);
        REQUIRE_STATUS(vigie(QStringList{u"--passphrase-fd"_s, descriptorOf("")} + list), 4);
        REQUIRE_STATUS(vigie(QStringList{u"--passphrase-fd"_s, descriptorOf("\xff\xfe\n")} + list), 2);
        REQUIRE_STATUS(vigie(QStringList{u"--passphrase-fd"_s, descriptorOf(QByteArray(5000, 'x'))} + list),
                       2);
        REQUIRE_STATUS(vigie(QStringList{u"--passphrase-fd"_s, u"987"_s} + list), 2);
        REQUIRE_STATUS(vigie(QStringList{u"--passphrase-fd"_s, u"keys"_s} + list), 2);
        // one's own, then the new one: empty takes it away
        REQUIRE_STATUS(vigie({u"--passphrase-fd"_s, descriptorOf("tide\n\n"), u"colleague"_s, u"passphrase"_s,
                              u"Anne"_s}),
                       0);
        REQUIRE_STATUS(vigie(list), 0);
    }
#endif
};

VIGIE_TEST_MAIN(CliColleagueTest)
#include "colleaguetest.moc"
