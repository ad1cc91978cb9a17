// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "base/text.h"
#include "report/documents.h"

namespace vigie::report {

using namespace Qt::StringLiterals;

/// What makes a spreadsheet compute: OWASP, "CSV Injection". Looked for behind spaces too, which some trim.
static bool startsFormula(QStringView cell)
{
    if (!cell.isEmpty() && cell[0].category() == QChar::Other_Control)
        return true;
    const QStringView trimmed = cell.trimmed();
    return !trimmed.isEmpty() && u"=+-@＝＋－＠\u2212"_s.contains(trimmed[0]);
}

static QString quoted(const QString &cell)
{
    if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    QString doubled = cell;
    return u'"' + doubled.replace(u'"', "\"\""_L1) + u'"';
}

/// Rows of one file. Our own values are written as they are, texts are made harmless.
class Rows
{
public:
    explicit Rows(const QStringList &header) { add(header); }
    void add(const QStringList &cells)
    {
        QStringList written;
        for (const QString &cell : cells)
            written.append(quoted(startsFormula(cell) ? u'\'' + cell : cell));
        m_text += written.join(u',') + "\r\n"_L1;
    }
    QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    QString m_text;
};

static QString shareText(std::optional<double> value)
{
    return value ? QString::number(roundedShare(*value), 'f', 4) : QString();
}

static QString shareOf(qint64 part, qint64 whole)
{
    return shareText(whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt);
}

static QString seconds(std::optional<qint64> ms)
{
    return ms ? QString::number(*ms / 1000) : QString();
}

static QByteArray summaryCsv(const Numbers &numbers)
{
    const auto num = [](qint64 n) { return QString::number(n); };
    Rows rows({u"figure"_s, u"value"_s, u"unit"_s});
    rows.add({u"period"_s, numbers.period.name(), u"text"_s});
    rows.add({u"first-day"_s, numbers.period.first.toString(Qt::ISODate), u"date"_s});
    rows.add({u"last-day"_s, numbers.period.last().toString(Qt::ISODate), u"date"_s});
    rows.add({u"time-zone"_s, QString::fromLatin1(numbers.period.zone.id()), u"text"_s});
    rows.add({u"complete"_s, numbers.running ? u"no"_s : u"yes"_s, u"text"_s});
    rows.add({u"messages"_s, num(numbers.mentions), u"messages"_s});
    rows.add({u"answered"_s, num(numbers.answered), u"messages"_s});
    rows.add({u"answered-share"_s, shareText(numbers.answeredShare()), u"share"_s});
    rows.add({u"closed-without-answer"_s, num(numbers.closedWithoutAnswer), u"messages"_s});
    rows.add({u"open"_s, num(numbers.open), u"messages"_s});
    rows.add({u"median-first-answer"_s, seconds(numbers.medianAnswerMs), u"seconds"_s});
    rows.add({u"p90-first-answer"_s, seconds(numbers.p90AnswerMs), u"seconds"_s});
    rows.add({u"messages-before"_s, num(numbers.mentionsBefore), u"messages"_s});
    rows.add({u"answered-before"_s, num(numbers.answeredBefore), u"messages"_s});
    rows.add({u"answered-share-before"_s, shareText(numbers.answeredShareBefore()), u"share"_s});
    return rows.bytes();
}

static QByteArray daysCsv(const Numbers &numbers)
{
    Rows rows({u"day"_s, u"messages"_s, u"answered"_s, u"share"_s});
    for (qsizetype i = 0; i < numbers.byDay.size(); ++i)
        rows.add({numbers.period.first.addDays(i).toString(Qt::ISODate), QString::number(numbers.byDay[i]),
                  QString::number(numbers.answeredByDay[i]),
                  shareOf(numbers.answeredByDay[i], numbers.byDay[i])});
    return rows.bytes();
}

static QByteArray channelsCsv(const Numbers &numbers)
{
    Rows rows({u"channel"_s, u"messages"_s, u"answered"_s, u"share"_s});
    for (const QString &name : channelsBySize(numbers)) {
        const qint64 mentions = numbers.byChannel[name];
        const qint64 answered = numbers.answeredByChannel[name];
        rows.add({oneLine(name), QString::number(mentions), QString::number(answered),
                  shareOf(answered, mentions)});
    }
    return rows.bytes();
}

static QByteArray dispositionsCsv(const Numbers &numbers, const Words &words)
{
    Rows rows({u"disposition"_s, u"label"_s, u"messages"_s});
    for (const auto &[disposition, count] : numbers.byDisposition.asKeyValueRange()) {
        const QString name = inbox::dispositionName(disposition);
        rows.add({name, words.say(("disposition." + name.toLatin1()).constData()), QString::number(count)});
    }
    return rows.bytes();
}

static QByteArray leftCsv(const Numbers &numbers)
{
    Rows rows({u"message"_s, u"posted"_s, u"channel"_s, u"author"_s, u"disposition"_s, u"excerpt"_s});
    for (const LeftOut &left : numbers.leftOut) {
        const QDateTime posted = QDateTime::fromMSecsSinceEpoch(left.postedAtMs, numbers.period.zone);
        rows.add({left.id.toString(), posted.toOffsetFromUtc(posted.offsetFromUtc()).toString(Qt::ISODate),
                  oneLine(left.channelName), initialsOf(left.authorName, left.authorHandle),
                  inbox::dispositionName(left.disposition), left.excerpt});
    }
    return rows.bytes();
}

static QByteArray notLookedCsv(const Numbers &numbers)
{
    Rows rows({u"place"_s, u"last-look"_s, u"days"_s});
    for (const NotLooked &one : numbers.notLooked)
        rows.add({oneLine(one.place), isoTime(one.lastLookMs, numbers.period.zone).toString(),
                  QString::number(one.days)});
    return rows.bytes();
}

static QByteArray dictionaryCsv(const Words &words)
{
    static const QList<std::pair<const char *, QList<const char *>>> files{
        {"summary", {"figure", "value", "unit"}},
        {"by-day", {"day", "messages", "answered", "share"}},
        {"by-channel", {"channel", "messages", "answered", "share"}},
        {"by-disposition", {"disposition", "label", "messages"}},
        {"left-without-answer", {"message", "posted", "channel", "author", "disposition", "excerpt"}},
        {"not-looked-at", {"place", "last-look", "days"}},
    };
    Rows rows({u"file"_s, u"column"_s, u"meaning"_s});
    for (const auto &[file, columns] : files) {
        const QString name = QLatin1StringView(file) + ".csv"_L1;
        rows.add({name, {}, words.say((QByteArray("csv.") + file).constData())});
        for (const char *column : columns)
            rows.add({name, QLatin1StringView(column), words.say((QByteArray("csv.") + column).constData())});
    }
    return rows.bytes();
}

QMap<QString, QByteArray> toCsv(const Numbers &numbers, const Words &words)
{
    return {{u"summary.csv"_s, summaryCsv(numbers)},
            {u"by-day.csv"_s, daysCsv(numbers)},
            {u"by-channel.csv"_s, channelsCsv(numbers)},
            {u"by-disposition.csv"_s, dispositionsCsv(numbers, words)},
            {u"left-without-answer.csv"_s, leftCsv(numbers)},
            {u"not-looked-at.csv"_s, notLookedCsv(numbers)},
            {u"dictionary.csv"_s, dictionaryCsv(words)}};
}

} // namespace vigie::report
