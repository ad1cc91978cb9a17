// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/cardpicture.h"
#include "support/guitest.h"
#include "ui/theme.h"

#include <QImage>
#include <QPainter>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;

class CardPictureTest : public QObject
{
    Q_OBJECT

    CardFaces m_faces;

    static FeedRow row()
    {
        return {.key = 7,
                .postedAtMs = 1'795'000'000'000,
                .traits = inbox::Trait::Unread,
                .rating = 4,
                .author = u"Léa Garrec"_s,
                .handle = u"@lea_g"_s,
                .channel = u"Page Facebook"_s,
                .service = u"facebook"_s,
                .excerpt =
                    u"Bonjour, mon vélo fait un bruit au démarrage et personne ne répond. "_s.repeated(5),
                .assignee = u"Anne Morvan"_s,
                .initials = u"AM"_s};
    }

    static CardTerms terms()
    {
        return {.width = 400, .minute = 1'795'000'000'000 / 60'000 + 180, .zone = QTimeZone::utc()};
    }

    QImage painted(const CardPicture &card, const CardTerms &terms, int times = 1)
    {
        QImage image(terms.width, m_faces.cardHeight(terms.compact), QImage::Format_ARGB32_Premultiplied);
        for (int i = 0; i < times; ++i) {
            image.fill(color(Token::Base));
            QPainter painter(&image);
            card.paint(painter, m_faces, {0, 0});
        }
        return image;
    }

    static int pixelsOf(const QImage &image, const QColor &ink, const QRect &where)
    {
        int found = 0;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                found += image.pixelColor(x, y).rgb() == ink.rgb();
        }
        return found;
    }

private Q_SLOTS:
    void paintedAgainItLooksTheSame()
    {
        const CardPicture card(row(), m_faces, terms());
        const QImage first = painted(card, terms());
        QCOMPARE(painted(card, terms(), 2), first);
        QCOMPARE(painted(CardPicture(row(), m_faces, terms()), terms()), first);
    }

    void anInsultIsBlurredAndSaysNothing()
    {
        FeedRow insult = row();
        insult.excerpt = u"Bande de nuls"_s;
        const QImage plain = painted(CardPicture(insult, m_faces, terms()), terms());
        insult.judgement = inbox::Judgement{.abuse = inbox::Abuse::Clear};
        const QImage blurred = painted(CardPicture(insult, m_faces, terms()), terms());
        QVERIFY(blurred != plain);
        insult.excerpt = u"Merci de tout"_s; // of the same shape: it looks the same
        QCOMPARE(painted(CardPicture(insult, m_faces, terms()), terms()), blurred);
    }

    void whatIsShownNoMoreIsWorkedOutAnew_data()
    {
        QTest::addColumn<FeedRow>("row");
        QTest::addColumn<CardTerms>("terms");
        QTest::addColumn<bool>("shows");
        const auto changed = [](auto value, auto change) {
            change(value);
            return value;
        };
        QTest::newRow("nothing changed") << row() << terms() << true;
        QTest::newRow("read") << changed(row(), [](FeedRow &r) { r.traits = {}; }) << terms() << false;
        QTest::newRow("closed") << changed(row(), [](FeedRow &r) {
            r.disposition = inbox::Disposition::Closed;
        }) << terms() << false;
        QTest::newRow("searched") << changed(row(), [](FeedRow &r) { r.hits = {{0, 7}}; }) << terms()
                                  << false;
        QTest::newRow("wider") << row() << changed(terms(), [](CardTerms &t) { t.width = 500; }) << false;
        QTest::newRow("a minute later")
            << row() << changed(terms(), [](CardTerms &t) { ++t.minute; }) << false;
        QTest::newRow("mirrored") << row()
                                  << changed(terms(), [](CardTerms &t) { t.direction = Qt::RightToLeft; })
                                  << false;
    }
    void whatIsShownNoMoreIsWorkedOutAnew()
    {
        QFETCH(FeedRow, row);
        QFETCH(CardTerms, terms);
        QTEST(CardPicture(CardPictureTest::row(), m_faces, CardPictureTest::terms()).shows(row, terms),
              "shows");
    }

    void anUnreadOneIsMarkedWhereItsTextBegins()
    {
        CardTerms mirrored = terms();
        mirrored.direction = Qt::RightToLeft;
        const QRect left(0, 0, CardFaces::gutter, m_faces.cardHeight(false));
        const QRect right = left.translated(terms().width - CardFaces::gutter, 0);
        const QImage usual = painted(CardPicture(row(), m_faces, terms()), terms());
        const QImage other = painted(CardPicture(row(), m_faces, mirrored), mirrored);
        QVERIFY(pixelsOf(usual, color(Token::Accent), left) > 10);
        QVERIFY(pixelsOf(other, color(Token::Accent), right) > 10);
        QCOMPARE(pixelsOf(other, color(Token::Accent), left), 0);
    }

    void whatIsLateIsInTheColourOfDanger()
    {
        FeedRow late = row();
        late.owed = Owed{{.postedAtMs = late.postedAtMs}, (terms().minute - 1) * 60'000};
        FeedRow soon = late;
        soon.owed->dueMs = (terms().minute + 10) * 60'000;
        const auto inked = [this](const FeedRow &row, Token token) {
            const QImage image = painted(CardPicture(row, m_faces, terms()), terms());
            return pixelsOf(image, color(token), image.rect()) > 5;
        };
        QVERIFY(inked(late, Token::Danger) && !inked(late, Token::Warning));
        QVERIFY(inked(soon, Token::Warning) && !inked(soon, Token::Danger));
    }

    void aStorySaysWhenItVanishes_data()
    {
        QTest::addColumn<qint64>("left"); // of the minutes until it vanishes
        QTest::addColumn<inbox::Disposition>("disposition");
        QTest::addColumn<bool>("asks");
        QTest::newRow("a day") << qint64(1440) << inbox::Disposition::New << false;
        QTest::newRow("an hour") << qint64(60) << inbox::Disposition::New << true;
        QTest::newRow("an hour, and answered") << qint64(60) << inbox::Disposition::Replied << false;
        QTest::newRow("none") << qint64(0) << inbox::Disposition::New << false;
    }
    void aStorySaysWhenItVanishes()
    {
        QFETCH(qint64, left);
        QFETCH(inbox::Disposition, disposition);
        QFETCH(bool, asks);
        FeedRow lasting = row();
        lasting.disposition = disposition;
        if (inbox::isOpen(disposition))
            lasting.owed = Owed{{.postedAtMs = lasting.postedAtMs}, std::nullopt};
        FeedRow story = lasting;
        for (const bool compact : {false, true}) {
            CardTerms asked = terms();
            asked.compact = compact;
            story.expiresAtMs = (asked.minute + left) * 60'000;
            QVERIFY(!CardPicture(lasting, m_faces, asked).shows(story, asked));
            const QImage image = painted(CardPicture(story, m_faces, asked), asked);
            QVERIFY(image != painted(CardPicture(lasting, m_faces, asked), asked));
            QCOMPARE(pixelsOf(image, color(Token::Warning), image.rect()) > 5, asks);
        }
    }

    void hitsAreMarked_data()
    {
        QTest::addColumn<bool>("compact");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("in the first line") << false << qsizetype(9);
        QTest::newRow("in the second line") << false << qsizetype(68);
        QTest::newRow("in the only line") << true << qsizetype(9);
    }
    void hitsAreMarked()
    {
        QFETCH(bool, compact);
        QFETCH(qsizetype, at);
        FeedRow hit = row();
        hit.hits = {{at, 7}};
        CardTerms asked = terms();
        asked.compact = compact;
        const QImage image = painted(CardPicture(hit, m_faces, asked), asked);
        QVERIFY(pixelsOf(image, color(Token::WarningBack), image.rect()) > 50);
    }

    void noTextLeavesTheCard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("one word") << u"o"_s.repeated(400);
        QTest::newRow("narrow letters") << u"il "_s.repeated(130);
        QTest::newRow("wide letters") << u"語"_s.repeated(400);
    }
    void noTextLeavesTheCard()
    {
        QFETCH(QString, text);
        FeedRow wordy = row();
        wordy.author = wordy.channel = wordy.excerpt = text;
        for (const int width : {160, 200, 400, 1200}) {
            CardTerms asked = terms();
            asked.width = width;
            const CardPicture card(wordy, m_faces, asked);
            const QImage image = painted(card, asked);
            const QRect edge(width - 2, 0, 2, image.height()); // right of all texts
            QCOMPARE(pixelsOf(image, color(Token::Base), edge), 2 * image.height());
        }
    }
};

VIGIE_GUI_TEST_MAIN(CardPictureTest)
#include "cardpicturetest.moc"
