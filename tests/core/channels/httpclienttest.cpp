// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/httpclient.h"
#include "support/loopback.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QSslSocket>

using namespace vigie;
using namespace vigie::channels;
using namespace Qt::StringLiterals;
using test::Asked;
using test::await;
using test::Loopback;

Q_DECLARE_METATYPE(vigie::test::Loopback::Certificate)

class HttpClientTest : public QObject
{
    Q_OBJECT

    static constexpr HttpLimits small{.bodyBytes = 1024 * 1024,
                                      .redirects = 5,
                                      .connectMs = 2000,
                                      .headMs = 500,
                                      .idleMs = 500,
                                      .totalMs = 4000};

    static Result<HttpAnswer> get(const Loopback &site, const QUrl &url, const HttpLimits &limits = small)
    {
        HttpClient client(site.reach());
        return await(client.get({.url = url, .limits = limits}));
    }

    /// Says all that an error holds, to look for what it must not.
    static QString told(const Error &error) { return error.facts.values().join(u' '); }

private Q_SLOTS:
    void bringsWhatTheSiteSays()
    {
        Loopback site;
        site.on("/feed?key=1",
                Loopback::answer(200, "Bonjour",
                                 {"ETag: \"v1\"", "Last-Modified: Sun, 22 Nov 2026 10:00:00 GMT",
                                  "Content-Type: text/plain"}));
        const auto answer = get(site, site.url(u"/feed?key=1"_s));
        REQUIRE_OK(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("Bonjour"));
        QCOMPARE(answer->etag, u"\"v1\""_s);
        QCOMPARE(answer->lastModified, u"Sun, 22 Nov 2026 10:00:00 GMT"_s);
        QCOMPARE(answer->contentType, QByteArray("text/plain"));
        QVERIFY(!answer->movedTo);
    }

    void saysNoMoreOfItselfThanItMust()
    {
        Loopback site;
        site.on("/feed", Loopback::answer(200, "x", {"Set-Cookie: id=1; Path=/"}));
        HttpClient client(site.reach());
        for (int i = 0; i < 2; ++i)
            REQUIRE_OK(await(client.get({.url = site.url(u"/feed#part"_s), .accept = "text/xml"})));
        const QList<Asked> asked = site.asked();
        QCOMPARE(asked.size(), 2);
        for (const Asked &one : asked) {
            QCOMPARE(one.method, QByteArray("GET"));
            QCOMPARE(one.header("host"), "blog.test:" + QByteArray::number(site.port()));
            QCOMPARE(one.header("user-agent"), QByteArray("Vigie/" VIGIE_VERSION));
            QCOMPARE(one.header("accept"), QByteArray("text/xml"));
            for (const char *secret :
                 {"cookie", "referer", "authorization", "if-none-match", "if-modified-since"})
                QVERIFY2(!one.headers.contains(secret), secret);
        }
    }

    void asksOnlyForWhatIsNew()
    {
        Loopback site;
        site.on("/feed", Loopback::answer(304, {}, {"ETag: \"v2\""}));
        HttpClient client(site.reach());
        const auto answer = await(client.get({.url = site.url(u"/feed"_s),
                                              .etag = u"\"v1\""_s,
                                              .lastModified = u"Sun, 22 Nov 2026 10:00:00 GMT"_s}));
        REQUIRE_OK(answer);
        QCOMPARE(answer->status, 304);
        QCOMPARE(site.asked().first().header("if-none-match"), QByteArray("\"v1\""));
        QCOMPARE(site.asked().first().header("if-modified-since"),
                 QByteArray("Sun, 22 Nov 2026 10:00:00 GMT"));
    }

    void givesOtherAnswersWithoutTheirBody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {204, 400, 401, 403, 404, 407, 410, 418, 429, 451, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void givesOtherAnswersWithoutTheirBody()
    {
        QFETCH(int, status);
        Loopback site;
        site.on("/feed", Loopback::answer(status, status == 204 ? "" : "sorry",
                                          {"Retry-After: 120", "WWW-Authenticate: Basic realm=\"x\""}));
        const auto answer = get(site, site.url(u"/feed"_s));
        REQUIRE_OK(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray());
        QCOMPARE(answer->retryAfter, QByteArray("120"));
    }

    void unpacksWhatIsPacked()
    {
        Loopback site;
        const QByteArray text(100'000, 'a');
        site.on("/feed", Loopback::answer(200, qCompress(text).sliced(4), {"Content-Encoding: deflate"}));
        const auto answer = get(site, site.url(u"/feed"_s));
        REQUIRE_OK(answer);
        QCOMPARE(answer->body, text);
    }

    void followsRedirectsAndKnowsWhichAreForGood_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<bool>("forGood");
        QTest::newRow("301") << QList<int>{301} << true;
        QTest::newRow("308") << QList<int>{308} << true;
        QTest::newRow("302") << QList<int>{302} << false;
        QTest::newRow("303") << QList<int>{303} << false;
        QTest::newRow("307") << QList<int>{307} << false;
        QTest::newRow("301 301 308") << QList<int>{301, 301, 308} << true;
        QTest::newRow("301 302") << QList<int>{301, 302} << false;
        QTest::newRow("302 301") << QList<int>{302, 301} << false;
        QTest::newRow("five") << QList<int>{301, 301, 301, 301, 301} << true;
    }
    void followsRedirectsAndKnowsWhichAreForGood()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(bool, forGood);
        Loopback site;
        for (qsizetype i = 0; i < statuses.size(); ++i) {
            // The first step is relative, the next to another machine.
            const QByteArray next = "/" + QByteArray::number(i + 1);
            const QByteArray to =
                i == 0 ? next : site.address(QString::fromLatin1(next), u"other.test"_s).toLatin1();
            site.on("/" + QByteArray::number(i),
                    Loopback::answer(statuses[i], "elsewhere", {"Location: " + to}));
        }
        site.on("/" + QByteArray::number(statuses.size()), Loopback::answer(200, "here"));
        const auto answer = get(site, site.url(u"/0"_s));
        REQUIRE_OK(answer);
        QCOMPARE(answer->body, QByteArray("here"));
        QCOMPARE(answer->movedTo.has_value(), forGood);
        if (forGood)
            QCOMPARE(*answer->movedTo, answer->url);
        QCOMPARE(answer->url.path(), u'/' + QString::number(statuses.size()));
        QCOMPARE(answer->url.host(), statuses.size() > 1 ? u"other.test"_s : u"blog.test"_s);
    }

    void refusesToBeLedAstray_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("reason");
        QTest::newRow("http") << QByteArray("http://blog.test/feed") << u"not-https"_s;
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << u"unreadable"_s;
        QTest::newRow("nothing") << QByteArray() << u"redirects"_s;
        QTest::newRow("itself") << QByteArray("/feed") << u"redirects"_s;
        QTest::newRow("private name") << QByteArray("https://private.test/") << u"private"_s;
        QTest::newRow("one private address of two") << QByteArray("https://mixed.test/") << u"private"_s;
        QTest::newRow("private number") << QByteArray("https://10.0.0.1/") << u"private"_s;
        QTest::newRow("the cloud's own")
            << QByteArray("https://169.254.169.254/latest/meta-data") << u"private"_s;
        QTest::newRow("loopback 6") << QByteArray("https://[::1]/") << u"private"_s;
        QTest::newRow("mapped") << QByteArray("https://[::ffff:10.0.0.1]/") << u"private"_s;
        QTest::newRow("another loopback") << QByteArray("https://127.0.0.2/") << u"private"_s;
        QTest::newRow("a number in one piece") << QByteArray("https://167772161/") << u"private"_s;
        QTest::newRow("hexadecimal") << QByteArray("https://0x0a000001/") << u"private"_s;
        QTest::newRow("password") << QByteArray("https://anne:secret@blog.test/") << u"passphrase"_s;
    }
    void refusesToBeLedAstray()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, reason);
        for (const int status : {301, 302, 307}) {
            Loopback site;
            site.on("/feed", Loopback::answer(status, "elsewhere", {"Location: " + location}));
            const auto answer = get(site, site.url(u"/feed"_s));
            REQUIRE_ERROR(answer, ErrorCode::AddressRefused);
            QCOMPARE(answer.error().fact("reason"), reason);
            QVERIFY(!told(answer.error()).contains(u"secret"_s));
            QVERIFY(site.asked().size() <= 6);
        }
    }

    void theFirstAddressIsHeldToTheSameRule()
    {
        Loopback site;
        for (const QString &address :
             {u"https://10.0.0.1/"_s, u"https://private.test/"_s, u"https://[fe80::1]/"_s}) {
            const auto answer = get(site, QUrl(address));
            REQUIRE_ERROR(answer, ErrorCode::AddressRefused);
        }
        HttpClient usual; // as it is composed outside of tests
        const auto answer = await(usual.get({.url = QUrl(site.address(u"/feed"_s, u"127.0.0.1"_s))}));
        REQUIRE_ERROR(answer, ErrorCode::AddressRefused);
        QCOMPARE(site.connections(), 0);
        REQUIRE_ERROR(get(site, QUrl(u"https://nowhere.test/"_s)), ErrorCode::HostUnknown);
    }

    void aNumberIsCheckedAgainstItsCertificate()
    {
        Loopback site;
        site.on("/feed", Loopback::answer(200, "x"));
        REQUIRE_OK(get(site, site.url(u"/feed"_s, u"127.0.0.1"_s)));
        QCOMPARE(site.asked().first().header("host"), "127.0.0.1:" + QByteArray::number(site.port()));
    }

    void refusesBadCertificates_data()
    {
        QTest::addColumn<Loopback::Certificate>("certificate");
        QTest::addColumn<QString>("reason");
        QTest::newRow("expired") << Loopback::Certificate::Expired << u"expired"_s;
        QTest::newRow("not yet") << Loopback::Certificate::Early << u"not-yet"_s;
        QTest::newRow("of another") << Loopback::Certificate::Elsewhere << u"other-name"_s;
        QTest::newRow("self-signed") << Loopback::Certificate::SelfSigned << u"unknown-authority"_s;
    }
    void refusesBadCertificates()
    {
        QFETCH(Loopback::Certificate, certificate);
        QFETCH(QString, reason);
        Loopback site(certificate);
        site.on("/feed?key=secret", Loopback::answer(200, "x"));
        const auto answer = get(site, site.url(u"/feed?key=secret"_s));
        REQUIRE_ERROR(answer, ErrorCode::CertificateRefused);
        QCOMPARE(answer.error().fact("reason"), reason);
        QCOMPARE(answer.error().fact("host"), u"blog.test"_s);
        QVERIFY(!told(answer.error()).contains(u"secret"_s));
        QVERIFY(site.asked().isEmpty());
    }

    void trustsNoAuthorityOfItsOwn()
    {
        Loopback site;
        Reach stranger = site.reach();
        stranger.authorities.clear();
        HttpClient client(stranger);
        REQUIRE_ERROR(await(client.get({.url = site.url(u"/feed"_s)})), ErrorCode::CertificateRefused);
    }

    void everyAnswerIsBounded_data()
    {
        using Answer = Loopback::Answer;
        QTest::addColumn<Answer>("misbehave");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, ErrorCode code, const Answer &answer) {
            QTest::newRow(name) << answer << int(code);
        };
        const auto whole = [](const QByteArray &bytes) {
            return [bytes](QSslSocket &to, const Asked &) { Loopback::send(to, bytes); };
        };
        const QByteArray head("HTTP/1.1 200 OK\r\nConnection: close\r\n");
        row("says nothing", ErrorCode::TimedOut, [](QSslSocket &, const Asked &) {});
        row("hangs up", ErrorCode::ConnectionFailed, [](QSslSocket &to, const Asked &) { to.abort(); });
        row("hangs up in the head", ErrorCode::ConnectionFailed, whole("HTTP/1.1 200 OK\r\nContent-"));
        row("no HTTP", ErrorCode::ConnectionFailed, whole("SSH-2.0-OpenSSH_9.9\r\n\r\n"));
        row("less than it said", ErrorCode::ConnectionFailed,
            whole(head + "Content-Length: 1000\r\n\r\nshort"));
        row("stalls in the body", ErrorCode::TimedOut,
            [head](QSslSocket &to, const Asked &) { to.write(head + "Content-Length: 1000\r\n\r\nbegun"); });
        row("a byte at a time", ErrorCode::TimedOut, [head](QSslSocket &to, const Asked &) {
            Loopback::sendForEver(to, head + "Content-Length: 100000\r\n\r\n", "a", 50);
        });
        row("a head at a time", ErrorCode::TimedOut, [](QSslSocket &to, const Asked &) {
            Loopback::sendForEver(to, "HTTP/1.1 200 OK\r\nX: ", "a", 50);
        });
        row("says too much", ErrorCode::AnswerTooLarge, whole(head + "Content-Length: 2000000\r\n\r\nbegun"));
        row("endless", ErrorCode::AnswerTooLarge, [head](QSslSocket &to, const Asked &) {
            Loopback::sendForEver(to, head + "\r\n", QByteArray(64 * 1024, 'a'), 0);
        });
        row("endless in chunks", ErrorCode::AnswerTooLarge, [head](QSslSocket &to, const Asked &) {
            Loopback::sendForEver(to, head + "Transfer-Encoding: chunked\r\n\r\n",
                                  "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n", 0);
        });
        row("endless head", ErrorCode::TimedOut, [](QSslSocket &to, const Asked &) {
            Loopback::sendForEver(to, "HTTP/1.1 200 OK\r\n", "X: " + QByteArray(60'000, 'a') + "\r\n", 0);
        });
        row("endless line in the head", ErrorCode::TimedOut, [](QSslSocket &to, const Asked &) {
            Loopback::sendForEver(to, "HTTP/1.1 200 OK\r\nX: ", QByteArray(60'000, 'a'), 0);
        });
        row("bomb", ErrorCode::AnswerTooLarge,
            whole(Loopback::answer(200, Loopback::bomb(), {"Content-Encoding: deflate"})));
        row("bomb in the wrong paper", ErrorCode::ConnectionFailed, [](QSslSocket &to, const Asked &) {
            Loopback::send(to, Loopback::answer(200, "no gzip at all", {"Content-Encoding: gzip"}));
        });
    }
    void everyAnswerIsBounded()
    {
        QFETCH(Loopback::Answer, misbehave);
        QFETCH(int, code);
        Loopback site;
        site.on("/feed?key=secret", misbehave);
        const auto answer = get(site, site.url(u"/feed?key=secret"_s));
        REQUIRE_ERROR(answer, static_cast<ErrorCode>(code));
        QCOMPARE(answer.error().fact("host"), u"blog.test"_s);
        QVERIFY(!told(answer.error()).contains(u"secret"_s));
    }

    void theLimitOfUnpackedBytesIsOurs()
    {
        Loopback site;
        // Not packed enough for Qt to mind.
        site.on("/feed", Loopback::answer(200, qCompress(QByteArray(3'000'000, 'a')).sliced(4),
                                          {"Content-Encoding: deflate"}));
        REQUIRE_ERROR(get(site, site.url(u"/feed"_s)), ErrorCode::AnswerTooLarge);
        HttpLimits more = small;
        more.bodyBytes = 3'000'000;
        REQUIRE_OK(get(site, site.url(u"/feed"_s), more));
    }

    void nobodyThere()
    {
        QUrl url;
        Reach reach;
        {
            Loopback site;
            url = site.url(u"/feed"_s);
            reach = site.reach();
        }
        HttpClient client(reach);
        const auto answer = await(client.get({.url = url, .limits = small}));
        REQUIRE_ERROR(answer, ErrorCode::ConnectionFailed);
        QCOMPARE(answer.error().fact("reason"), u"refused"_s);
        QVERIFY(answer.error().tryAgain);
    }

    void theNextAddressOfAMachineIsTriedWhereOneDoesNotAnswer()
    {
        Loopback site;
        site.on("/feed", Loopback::answer(200, "x"));
        Reach reach = site.reach();
        reach.permitted.append(u"127.0.0.9"_s);
        reach.names[u"blog.test"_s] = {u"127.0.0.9"_s, u"127.0.0.1"_s}; // nobody listens at the first
        HttpClient client(reach);
        REQUIRE_OK(await(client.get({.url = site.url(u"/feed"_s), .limits = small})));
    }

    void whatWasCutOverAKeptConnectionIsNotMadeWholeElsewhere()
    {
        Loopback site;
        const QByteArray head("HTTP/1.1 200 OK\r\nContent-Length: ");
        site.on("/kept", [head](QSslSocket &to, const Asked &) { to.write(head + "4\r\n\r\nkept"); });
        std::atomic<int> times = 0;
        site.on("/feed", [head, &times](QSslSocket &to, const Asked &) {
            Loopback::send(to, times++ == 0 ? head + "1000\r\n\r\nhalf" : head + "5\r\n\r\nwhole");
        });
        Reach reach = site.reach();
        reach.names[u"blog.test"_s] = {u"127.0.0.1"_s, u"127.0.0.1"_s};
        HttpClient client(reach);
        REQUIRE_OK(await(client.get({.url = site.url(u"/kept"_s), .limits = small})));
        const auto answer = await(client.get({.url = site.url(u"/feed"_s), .limits = small}));
        REQUIRE_ERROR(answer, ErrorCode::ConnectionFailed);
        QCOMPARE(answer.error().fact("reason"), u"cut"_s);
        QCOMPARE(site.connections(), 1);
    }

    void endsWithinASecondWhenItIsCancelled()
    {
        Loopback site;
        site.on("/feed", [](QSslSocket &, const Asked &) {});
        HttpClient client(site.reach());
        const auto cancel = std::make_shared<std::atomic_bool>(false);
        auto future = client.get({.url = site.url(u"/feed"_s), .cancel = cancel});
        QTRY_COMPARE(site.asked().size(), 1);
        QVERIFY(!future.isFinished());
        *cancel = true;
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 1000);
        const auto ended = future.takeResult();
        REQUIRE_ERROR(ended, ErrorCode::Cancelled);
    }

    void endsWhatIsUnderWayWhenItGoes()
    {
        Loopback site;
        site.on("/feed", [](QSslSocket &, const Asked &) {});
        auto client = std::make_unique<HttpClient>(site.reach());
        QList<QFuture<Result<HttpAnswer>>> futures;
        for (int i = 0; i < 3; ++i)
            futures.append(client->get({.url = site.url(u"/feed"_s)}));
        QTRY_COMPARE(site.asked().size(), 3);
        client.reset();
        for (auto &future : futures) {
            QVERIFY(future.isFinished());
            const auto ended = future.takeResult();
            REQUIRE_ERROR(ended, ErrorCode::Cancelled);
        }
    }
};

VIGIE_TEST_MAIN(HttpClientTest)
#include "httpclienttest.moc"
