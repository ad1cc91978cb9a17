// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "base/text.h"
#include "triage/learning.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <ctime>
#include <queue>
#include <set>

namespace vigie::bench {

using namespace Qt::StringLiterals;

static constexpr qsizetype textLength = 140;
static constexpr std::size_t texts = 20'000;
static constexpr std::size_t floorWords = 5'000;

namespace {

/// The bare automaton of Aho and Corasick over UTF-16 units of folded text, one table of transitions a state.
class BareAutomaton
{
public:
    explicit BareAutomaton(const std::set<QString> &words)
    {
        for (const QString &word : words) {
            quint32 state = 0;
            for (const QChar letter : word) {
                quint32 next = m_next[state][slot(letter)];
                if (next == 0) {
                    next = static_cast<quint32>(m_next.size());
                    m_next[state][slot(letter)] = next;
                    m_next.emplace_back();
                    m_ends.push_back(false);
                }
                state = next;
            }
            m_ends[state] = true;
        }
        std::vector<quint32> fail(m_next.size());
        std::queue<quint32> open;
        for (const quint32 child : m_next[0])
            if (child != 0)
                open.push(child);
        for (; !open.empty(); open.pop()) {
            const quint32 state = open.front();
            m_ends[state] = m_ends[state] || m_ends[fail[state]];
            for (std::size_t letter = 0; letter < letters; ++letter) {
                const quint32 child = m_next[state][letter];
                if (child == 0) {
                    m_next[state][letter] = m_next[fail[state]][letter];
                } else {
                    fail[child] = m_next[fail[state]][letter];
                    open.push(child);
                }
            }
        }
    }

    int count(const QString &text) const
    {
        quint32 state = 0;
        int found = 0;
        for (const QChar letter : text) {
            state = m_next[state][slot(letter)];
            found += m_ends[state];
        }
        return found;
    }

private:
    static constexpr std::size_t letters = 28;
    static std::size_t slot(QChar letter)
    {
        const char16_t c = letter.unicode();
        return c >= u'a' && c <= u'z' ? c - u'a' : c == u' ' ? 26u : 27u;
    }
    std::vector<std::array<quint32, letters>> m_next = std::vector<std::array<quint32, letters>>(1);
    std::vector<bool> m_ends = std::vector<bool>(1);
};

} // namespace

/// Pieces of the sample's messages, French and English as they come, each of 140 characters.
static std::vector<QString> samplePieces()
{
    QFile file(u":/sample/mentions.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        stop(u"the sample is missing"_s);
    QString all;
    while (!file.atEnd())
        all += QJsonDocument::fromJson(file.readLine()).object().value(u"text"_s).toString() + u' ';
    std::vector<QString> pieces;
    for (qsizetype at = 0; pieces.size() < texts; at = (at + 61) % (all.size() - textLength))
        pieces.push_back(all.sliced(at, textLength));
    return pieces;
}

/// Of this thread, in milliseconds: what others do on the machine is not counted.
static double processorMs(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

QList<Row> triageBench(const Options &options)
{
    const std::vector<QString> pieces = samplePieces();
    std::set<QString> words;
    for (const QString &piece : pieces)
        for (const QString &word : folded(piece).split(u' '))
            if (word.size() > 3 && words.size() < floorWords)
                words.insert(word);
    const BareAutomaton automaton(words);
    const auto triage = triage::Triage::load();
    if (!triage)
        stop(u"triage did not load: "_s + triage.error().fact("file") + u' ' + triage.error().fact("reason"));
    const auto each = [&](const std::function<qsizetype(const QString &)> &work) {
        qsizetype sum = 0;
        const double ms = processorMs([&] {
            for (qint64 i = 0; i < options.size; ++i)
                sum += work(pieces[static_cast<std::size_t>(i) % pieces.size()]);
        });
        if (sum == 0)
            stop(u"nothing was found in any text"_s);
        return ms;
    };

    std::vector<triage::Label> labels;
    for (std::size_t i = 0; i < 1000; ++i)
        labels.push_back({pieces[i * 7], static_cast<triage::Sentiment>(i % 3), i % 5 == 0});
    triage::Model model;
    QList<double> floor, plain, taught, learning;
    for (int run = 0; run < options.runs; ++run) {
        floor.append(each([&](const QString &text) { return automaton.count(folded(text)); }));
        plain.append(each([&](const QString &text) {
            return static_cast<qsizetype>(triage->verdict(text).reasons.size());
        }));
        learning.append(processorMs([&] { model = triage::learned(*triage, labels); }));
        taught.append(each([&](const QString &text) {
            return static_cast<qsizetype>(triage->verdict(text, {}, &model).reasons.size());
        }));
    }
    const QString memory = u"lexicons and weights %1 KiB"_s.arg(triage->bytes() / 1024);
    const auto perSecond = [&](const QList<double> &ms) {
        return u"%1 texts/s"_s.arg(qRound64(static_cast<double>(options.size) * 1000 / median(ms)));
    };
    return {{u"triage"_s, u"texts of 140 characters, one core: "_s + perSecond(plain), floor, plain,
             u"50 k texts/s"_s, u"100 k texts/s"_s},
            {u"triage"_s, u"with what was learned: "_s + perSecond(taught), floor, taught, u"50 k texts/s"_s,
             u"100 k texts/s"_s},
            {u"triage"_s, u"learning from 1,000 labels; "_s + memory, floor, learning, u"1 s; 8 MiB"_s,
             u"4 MiB"_s}};
}

} // namespace vigie::bench
