// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/question.h"

#include "base/text.h"

#include <QFile>
#include <QLocale>
#include <QUrl>

static void initForms()
{
    Q_INIT_RESOURCE(vigie_question);
}

namespace vigie::care {

// Windows hands programs addresses of 2,083 characters at most; others take more.
static constexpr qsizetype longestAddress = 2000;

/// The form of that language: its first line is the subject, after the line of the licence.
static QString formOf(const QString &language)
{
    initForms();
    const QString known = language == QStringLiteral("fr") ? language : QStringLiteral("en");
    QFile file(QStringLiteral(":/question/%1/question.txt").arg(known));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).section(u'\n', 1) : QString();
}

/// Places are filled one by one, so that a text that looks like one is not.
static QString filled(const QString &form, const QMap<QString, QString> &values)
{
    QString out;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = form.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : form.indexOf(u'}', open);
        if (close < 0)
            return out + form.sliced(at);
        out += QStringView(form).sliced(at, open - at);
        out += values.value(form.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
}

Mail mailOf(const Question &question, const inbox::Mention &mention, const QString &firm,
            const QString &language, const QTimeZone &zone)
{
    const QLocale locale(language == QStringLiteral("fr") ? QLocale::French : QLocale::English);
    const auto when = [&](qint64 ms) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zone);
        return locale.toString(at.date(), QLocale::LongFormat) + QStringLiteral(", ") +
               locale.toString(at.time(), QLocale::ShortFormat);
    };
    const QString author =
        oneLine(mention.authorName.isEmpty() ? mention.authorHandle : mention.authorName, 80);
    const QString text =
        filled(formOf(language), {{QStringLiteral("firm"), oneLine(firm, 80)},
                                  {QStringLiteral("whom"), question.whom},
                                  {QStringLiteral("asker"), oneLine(question.askerName, 80)},
                                  {QStringLiteral("question"), question.text},
                                  {QStringLiteral("due"), when(question.dueMs)},
                                  {QStringLiteral("author"), author},
                                  {QStringLiteral("channel"), oneLine(mention.channelName, 80)},
                                  {QStringLiteral("posted"), when(mention.postedAtMs)},
                                  {QStringLiteral("text"), safeText(mention.text)},
                                  {QStringLiteral("page"), oneLine(mention.url, 2000)}});
    const qsizetype end = text.indexOf(u'\n');
    return {oneLine(text.first(std::max<qsizetype>(end, 0)), 200), text.sliced(end + 1).trimmed()};
}

QString mailAddress(const Question &question, const Mail &mail)
{
    // Line breaks are %0D%0A there, and a plus sign is one.
    const auto encoded = [](QString value) {
        return QString::fromLatin1(
            QUrl::toPercentEncoding(value.replace(QStringLiteral("\n"), QStringLiteral("\r\n"))));
    };
    const QString address = QStringLiteral("mailto:") + encoded(question.contact) +
                            QStringLiteral("?subject=") + encoded(mail.subject) + QStringLiteral("&body=") +
                            encoded(mail.body);
    return address.size() <= longestAddress ? address : QString();
}

} // namespace vigie::care
