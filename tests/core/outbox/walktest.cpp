// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "support/vigietest.h"
#include "walkmodel.h"

#include <QDir>
#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::outbox;
using namespace Qt::StringLiterals;
using vigie::test::Desk;
using vigie::test::ModelDraft;
using vigie::test::ModelVersion;
using vigie::test::Verdict;
using workspace::Connection;

/// Many thousand steps by colleagues, kills and hand-written SQL, each foretold by a simple model.
/// VIGIE_WALK_STEPS and VIGIE_WALK_SEED change how many and which.
class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesUnapprovedAndNothingTwice()
    {
        const int steps = qEnvironmentVariableIsSet("VIGIE_WALK_STEPS")
                              ? qEnvironmentVariableIntValue("VIGIE_WALK_STEPS")
                              : 20'000;
        const quint32 seed = qEnvironmentVariableIsSet("VIGIE_WALK_SEED")
                                 ? static_cast<quint32>(qEnvironmentVariableIntValue("VIGIE_WALK_SEED"))
                                 : 20261122u;
        m_random.seed(seed);
        m_actors = {m_desk.actor()};
        for (const char *name : {"one", "two", "three"})
            QDir().mkpath(folder(QLatin1StringView(name)));
        for (m_step = 0; m_step < steps; ++m_step) {
            if (m_step == steps / 5) {
                m_actors.append(m_desk.hire(u"Claire"_s, team::Role::Approver));
                m_actors.append(m_desk.hire(u"Agathe"_s, team::Role::Agency));
                m_actors.append(m_desk.hire(u"Dominique"_s, team::Role::Director));
            }
            step();
            if (m_step % 4000 == 3999) {
                checkEverything();
                m_desk.reopen();
            }
            if (QTest::currentTestFailed()) {
                qWarning("at step %d of seed %u: %s", m_step, seed, qPrintable(m_doing));
                return;
            }
        }
        for (ModelDraft &draft : m_drafts)
            mend(draft);
        checkEverything();
        QVERIFY(m_desk.problems().isEmpty());
        qInfo("%d steps of seed %u: %d drafts, %d left, %d refused, %d changed by hand", steps, seed,
              int(m_drafts.size()), m_left, m_refused, m_tampered);
        QVERIFY(m_left > steps / 100);
        QVERIFY(m_tampered > steps / 100);
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QString folder(QLatin1StringView name) const { return m_desk.path(u"out-"_s + name); }
    QString anyFolder()
    {
        static constexpr const char *names[] = {"one", "two", "three"};
        return folder(QLatin1StringView(names[below(3)]));
    }
    /// Mostly the one whose work it is, else anybody.
    int anyActor(int mostly = 0)
    {
        const int all = static_cast<int>(m_actors.size());
        return below(10) < 7 ? std::min(mostly, all - 1) : below(all);
    }
    bool drafts(int who) const { return who != 3; }
    bool sends(int who) const { return who < 2; }

    template <typename Work>
    auto write(Work work)
    {
        return m_desk.workspace->write(std::move(work)).takeResult();
    }
    template <typename Result>
    bool went(const Result &result, bool expected, const char *what)
    {
        const QString answer = result ? u"done"_s : errorCodeName(result.error().code);
        m_refused += result ? 0 : 1;
        if (bool(result) != expected)
            QTest::qFail(qPrintable(u"%1: %2, expected it %3"_s.arg(QLatin1StringView(what), answer,
                                                                    expected ? u"done"_s : u"refused"_s)),
                         __FILE__, __LINE__);
        return result && expected;
    }

    void step()
    {
        const int what = below(100);
        if (m_open.isEmpty() || (what < 8 && m_open.size() < 25)) {
            begin();
            return;
        }
        if (what < 12) {
            deliver();
            return;
        }
        const qsizetype index = m_open[below(static_cast<int>(m_open.size()))];
        ModelDraft &draft = m_drafts[index];
        if (!draft.mend.isEmpty()) {
            if (what < 60)
                tryTampered(draft);
            else
                mend(draft);
        } else if (what < 30) {
            type(draft);
        } else if (what < 34) {
            flip(draft);
        } else if (what < 50) {
            submit(draft);
        } else if (what < 66) {
            approve(draft);
        } else if (what < 70) {
            refuse(draft);
        } else if (what < 73) {
            discard(draft);
        } else if (what < 76) {
            tamper(draft);
        } else if (!draft.versions.isEmpty()) {
            send(draft, what);
        }
        compare(draft);
        if (draft.state() == "sent"_L1 && draft.mend.isEmpty())
            m_open.removeOne(index);
        if (below(300) == 0)
            m_desk.clock.advance(std::chrono::seconds(below(100)));
    }

    void begin()
    {
        m_doing = u"begin"_s;
        const int who = anyActor();
        const auto made = write([&](Connection &c) -> Result<reply::Draft> {
            const qint64 mention = test::addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s});
            return reply::newReply(c, m_actors[who], mention, u"a"_s);
        });
        if (!went(made, drafts(who), "new"))
            return;
        m_open.append(m_drafts.size());
        m_drafts.append({.id = made->id, .text = u"a"_s, .writer = who});
    }

    void type(ModelDraft &draft)
    {
        m_doing = u"type"_s;
        static constexpr const char *texts[] = {"", "a", "b", "a ", "Bonjour", "Bonjour !"};
        const QString text = QLatin1StringView(texts[below(6)]);
        const int who = anyActor();
        const auto saved =
            write([&](Connection &c) { return reply::saveWorkingCopy(c, m_actors[who], draft.id, text, 0); });
        if (!went(saved, drafts(who) && !draft.locked(), "type"))
            return;
        if (draft.text != text)
            draft.writer = who;
        draft.text = text;
    }

    void flip(ModelDraft &draft)
    {
        m_doing = u"flip"_s;
        const int who = anyActor();
        const auto done = write(
            [&](Connection &c) { return reply::setPrivate(c, m_actors[who], draft.id, !draft.isPrivate); });
        if (!went(done, drafts(who) && !draft.locked(), "private"))
            return;
        draft.isPrivate = !draft.isPrivate;
        draft.writer = who;
    }

    void discard(ModelDraft &draft)
    {
        m_doing = u"discard"_s;
        const bool wanted = below(6) == 0;
        const auto done =
            write([&](Connection &c) { return reply::setDiscarded(c, m_actors[0], draft.id, wanted); });
        if (went(done, !draft.locked(), "discard"))
            draft.discarded = wanted;
    }

    void submit(ModelDraft &draft)
    {
        m_doing = u"submit"_s;
        const int who = anyActor();
        const QString state = draft.state();
        const bool again = state == "submitted"_L1 || state == "approved"_L1;
        const bool may = drafts(who) && !draft.discarded && !draft.locked() && state != "rejected"_L1 &&
                         (again || !draft.text.trimmed().isEmpty());
        const auto version = write([&](Connection &c) { return reply::submit(c, m_actors[who], draft.id); });
        if (!went(version, may, "submit"))
            return;
        if (!again)
            draft.versions.append({.number = static_cast<int>(draft.versions.size()) + 1,
                                   .text = draft.text,
                                   .isPrivate = draft.isPrivate,
                                   .author = draft.writer});
        if (version->number != draft.versions.size() || version->text != draft.text)
            QFAIL("another version than expected");
    }

    void approve(ModelDraft &draft)
    {
        m_doing = u"approve"_s;
        const int who = anyActor(1);
        const int number = static_cast<int>(draft.versions.size()) - (below(8) == 0 ? 1 : 0);
        const bool may = number > 0 && number == draft.versions.size() && !draft.discarded && who != 2 &&
                         draft.state() == "submitted"_L1 && !draft.locked() &&
                         (m_actors.size() == 1 || who != draft.versions.last().author);
        const auto message =
            write([&](Connection &c) { return approveAndEnqueue(c, m_actors[who], draft.id, number, {}); });
        if (!went(message, may, "approve"))
            return;
        for (ModelVersion &version : draft.versions) {
            if (version.state == "waiting"_L1) {
                version.state = u"cancelled"_s;
                version.verdict = Verdict::None;
            }
        }
        draft.versions.last().verdict = Verdict::Yes;
        draft.versions.last().message = message->id;
        draft.versions.last().state = u"waiting"_s;
    }

    void refuse(ModelDraft &draft)
    {
        m_doing = u"refuse"_s;
        const int who = anyActor(1);
        const bool may = who != 2 && !draft.discarded && draft.state() == "submitted"_L1;
        const auto done = write([&](Connection &c) {
            return approval::refuse(c, m_actors[who], draft.id, static_cast<int>(draft.versions.size()),
                                    below(2) ? approval::Decision::Rejected : approval::Decision::SentBack,
                                    u"non"_s);
        });
        if (went(done, may, "refuse"))
            draft.versions.last().verdict = Verdict::No;
    }

    /// What can be done to a message: copied, begun and killed, cancelled, confirmed, said not to be posted.
    void send(ModelDraft &draft, int what)
    {
        ModelVersion &version = draft.versions[below(static_cast<int>(draft.versions.size()))];
        const bool newest = &version == &draft.versions.last();
        const Id message = version.message.isNull() ? Id::make(m_desk.clock) : version.message;
        const int who = anyActor();
        const bool leaves = sends(who) && newest && !draft.discarded && version.state == "waiting"_L1 &&
                            draft.state() == "approved"_L1;
        if (what < 80) {
            m_doing = u"copy"_s;
            if (went(handOverCopied(*m_desk.workspace, m_actors[who], message).takeResult(), leaves, "copy"))
                left(draft, version, version.text);
        } else if (what < 84) {
            m_doing = u"kill"_s;
            const QString place = QDir(anyFolder()).canonicalPath();
            const auto begun =
                write([&](Connection &c) { return beginAttempt(c, m_actors[who], message, place); });
            if (!went(begun, leaves, "begin"))
                return;
            version.state = u"sending"_s;
            version.place = place;
            if (below(2) == 0 && !QFile::exists(place + u'/' + message.toString() + u".txt"_s))
                m_desk.file(place.section(u'/', -1) + u'/' + message.toString() + u".txt"_s,
                            version.text.toUtf8());
            if (below(10) == 0)
                m_desk.reopen();
        } else if (what < 88) {
            m_doing = u"cancel"_s;
            const bool may =
                sends(who) && (version.state == "waiting"_L1 || version.state == "handed-over"_L1);
            const auto done = write([&](Connection &c) { return outbox::cancel(c, m_actors[who], message); });
            if (!went(done, may, "cancel"))
                return;
            version.state = u"cancelled"_s;
            version.verdict = Verdict::None;
        } else if (what < 92) {
            m_doing = u"not posted"_s;
            const bool may =
                sends(who) && (version.state == "handed-over"_L1 || version.state == "unknown"_L1);
            const auto done =
                write([&](Connection &c) { return outbox::notPosted(c, m_actors[who], message); });
            if (!went(done, may, "not posted"))
                return;
            version.state = u"waiting"_s;
            ++version.notPosted;
        } else if (what < 94) {
            m_doing = u"lose"_s;
            const auto done =
                write([&](Connection &c) { return outbox::lost(c, m_actors[who], message, u"lost"_s); });
            if (went(done, sends(who) && version.state == "sending"_L1, "lost")) {
                version.state = u"unknown"_s;
                ++version.leavings;
            }
        } else {
            m_doing = u"confirm"_s;
            const bool may =
                sends(who) && (version.state == "handed-over"_L1 || version.state == "unknown"_L1);
            const auto done =
                write([&](Connection &c) { return outbox::confirm(c, m_actors[who], message, {}); });
            if (went(done, may, "confirm"))
                version.state = u"sent"_s;
        }
    }

    void deliver()
    {
        m_doing = u"deliver"_s;
        const QString out = QDir(anyFolder()).canonicalPath();
        const int who = anyActor();
        const auto done = deliverToFolder(*m_desk.workspace, m_actors[who], out, {}).takeResult();
        if (!went(done, sends(who), "deliver"))
            return;
        QMap<Id, QString> delivered;
        for (const Message &message : done->delivered)
            delivered.insert(message.id, message.text);
        QCOMPARE(delivered.size(), done->delivered.size());
        for (const qsizetype index : std::as_const(m_open)) {
            ModelDraft &draft = m_drafts[index];
            if (draft.versions.isEmpty())
                continue;
            ModelVersion &version = draft.versions.last();
            const QString file = u'/' + version.message.toString() + u".txt"_s;
            const bool found = version.state == "sending"_L1 && QFile::exists(version.place + file);
            const bool leaves = draft.mend.isEmpty() && !draft.discarded && draft.state() == "approved"_L1 &&
                                (version.state == "waiting"_L1 || version.state == "sending"_L1);
            QCOMPARE(delivered.contains(version.message), leaves);
            if (!leaves)
                continue;
            const QString where = found ? version.place : out;
            QCOMPARE(m_desk.content(where + file), version.text.toUtf8());
            left(draft, version, delivered.take(version.message));
        }
        QVERIFY(delivered.isEmpty());
    }

    void left(const ModelDraft &draft, ModelVersion &version, const QString &text)
    {
        QCOMPARE(version.verdict, Verdict::Yes);
        QCOMPARE(text, version.text);
        QVERIFY(draft.same() && draft.mend.isEmpty() && !draft.discarded);
        version.state = u"handed-over"_s;
        ++version.leavings;
        QVERIFY2(version.leavings <= version.notPosted + 1, "it left twice");
        ++m_left;
    }

    /// One row changed, made or taken away behind Vigie's back.
    void tamper(ModelDraft &draft)
    {
        m_doing = u"tamper"_s;
        if (draft.versions.isEmpty() || draft.versions.last().state == "sending"_L1 ||
            draft.versions.last().state == "unknown"_L1)
            return;
        const ModelVersion &version = draft.versions.last();
        const QByteArray id = Desk::hex(draft.id);
        const QByteArray ofVersion =
            " WHERE draft = " + id + " AND version = " + QByteArray::number(version.number);
        const QByteArray byNumber =
            " WHERE draft = " + id + " AND number = " + QByteArray::number(version.number);
        const QByteArray flipMac =
            "UPDATE approval SET mac = CAST(substr(mac, 17) || substr(mac, 1, 16) AS BLOB)" + ofVersion;
        const QByteArray made = Desk::hex(Id::make(m_desk.clock));
        QByteArray sql;
        switch (below(6)) {
        case 0:
            sql = "UPDATE version SET text = text || 'x'" + byNumber;
            draft.mend = "UPDATE version SET text = substr(text, 1, length(text) - 1)" + byNumber;
            break;
        case 1:
            sql = "UPDATE version SET author = " +
                  Desk::hex(m_actors[(version.author + 1) % m_actors.size()].id()) + ", at = at + 1" +
                  byNumber;
            draft.mend = "UPDATE version SET author = " + Desk::hex(m_actors[version.author].id()) +
                         ", at = at - 1" + byNumber;
            break;
        case 2:
            if (version.verdict != Verdict::Yes)
                return;
            sql = flipMac;
            draft.mend = flipMac;
            break;
        case 3:
            if (version.state == "waiting"_L1 && version.verdict == Verdict::Yes)
                return;
            sql = "INSERT INTO approval(id, draft, version, decision, actor, at, mac) VALUES(" + made + ',' +
                  id + ',' + QByteArray::number(version.number) + ",'approved'," +
                  Desk::hex(m_actors.last().id()) + ",99999999999999,randomblob(32))";
            draft.mend = "DELETE FROM approval WHERE id = " + made;
            break;
        case 4:
            if (version.message.isNull())
                return;
            sql = QByteArray("UPDATE outbox SET state = '") +
                  (version.state == "waiting"_L1 ? "handed-over" : "waiting") + '\'' + ofVersion;
            draft.mend = "UPDATE outbox SET state = '" + version.state.toLatin1() + '\'' + ofVersion;
            break;
        default:
            if (!version.message.isNull())
                return;
            sql = "INSERT INTO outbox(id, draft, version, state, idempotency, made_at) VALUES(" + made + ',' +
                  id + ',' + QByteArray::number(version.number) + ",'waiting',randomblob(16),0)";
            draft.mend = "DELETE FROM outbox WHERE id = " + made;
        }
        m_desk.bySql(sql);
        ++m_tampered;
    }

    void mend(ModelDraft &draft)
    {
        if (!draft.mend.isEmpty())
            m_desk.bySql(draft.mend);
        draft.mend.clear();
    }

    /// While a row is changed by hand, it cannot be made to leave.
    void tryTampered(ModelDraft &draft)
    {
        m_doing = u"try tampered"_s;
        const int number = static_cast<int>(draft.versions.size());
        const auto found =
            m_desk.workspace->read([&](Connection &c) -> Result<QList<Message>> { return messages(c, true); })
                .takeResult();
        for (const Message &message : *found) {
            if (message.draft == draft.id && message.version == number)
                went(handOverCopied(*m_desk.workspace, m_actors[0], message.id).takeResult(), false,
                     "copy of what was changed by hand");
        }
        const auto enqueued = write([&](Connection &c) { return enqueue(c, m_actors[0], draft.id, number); });
        // The approval itself may be whole, where only the message was changed: then nothing new is made.
        if (enqueued && enqueued->id != draft.versions.last().message)
            QFAIL("a message was made of what was changed by hand");
    }

    void compare(const ModelDraft &draft)
    {
        if (!draft.mend.isEmpty())
            return;
        const auto found = m_desk.workspace
                               ->read([&](Connection &c) -> Result<std::optional<reply::Draft>> {
                                   return reply::draftWith(c, draft.id);
                               })
                               .takeResult();
        QCOMPARE(found->has_value(), !draft.discarded);
        if (!*found)
            return;
        QCOMPARE(reply::stateName((*found)->state), draft.state());
        QCOMPARE((*found)->locked, draft.locked());
        QCOMPARE((*found)->text, draft.text);
        QCOMPARE((*found)->version, static_cast<int>(draft.versions.size()));
    }

    /// Every draft, every message and every file in the folders.
    void checkEverything()
    {
        m_doing = u"check"_s;
        bool tampered = false;
        QMap<QString, QByteArray> texts;
        for (const ModelDraft &draft : std::as_const(m_drafts)) {
            compare(draft);
            tampered = tampered || !draft.mend.isEmpty();
            for (const ModelVersion &version : draft.versions) {
                if (version.message.isNull())
                    continue;
                texts.insert(version.message.toString() + u".txt"_s, version.text.toUtf8());
                if (draft.mend.isEmpty())
                    QCOMPARE(stateName(m_desk.message(version.message).state), version.state);
            }
        }
        for (const char *name : {"one", "two", "three"}) {
            const QDir out(folder(QLatin1StringView(name)));
            const QStringList files = out.entryList(QDir::Files | QDir::Hidden);
            for (const QString &file : files)
                QCOMPARE(m_desk.content(out.filePath(file)), texts.value(file, "unknown"));
        }
        QCOMPARE(!m_desk.problems().isEmpty(), tampered);
    }

    Desk m_desk;
    QRandomGenerator m_random;
    QList<team::Actor> m_actors;
    QList<ModelDraft> m_drafts;
    QList<qsizetype> m_open; ///< of m_drafts: those not sent
    QString m_doing;
    int m_step = 0;
    int m_left = 0;
    int m_refused = 0;
    int m_tampered = 0;
};

VIGIE_TEST_MAIN(WalkTest)
#include "walktest.moc"
