// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feedentry.h"

#include "base/html.h"
#include "base/text.h"
#include "inbox/intakelimits.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace vigie::inbox {

using namespace Qt::StringLiterals;

/// As it is written, but for what is no text.
static QString withoutControls(QByteArrayView utf8)
{
    QString text = fromUtf8(utf8.trimmed());
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

QString plainText(const FeedText &text)
{
    return text.form == FeedText::Form::Html ? textOfHtml(text.value) : withoutControls(text.value);
}

/// Whether what stands under a title says it once more at its beginning, as posts without a title of their
/// own do ("I have been…").
static bool beginsWith(const QString &body, const QString &title)
{
    QStringView begin = title;
    while (begin.endsWith(u'…') || begin.endsWith(u'.'))
        begin.chop(1);
    begin = begin.trimmed();
    if (begin.isEmpty())
        return true;
    qsizetype at = 0;
    for (qsizetype i = 0; i < begin.size(); ++i) {
        if (begin.at(i).isSpace()) {
            while (at < body.size() && body.at(at).isSpace())
                ++at;
        } else if (at == body.size() || body.at(at++) != begin.at(i)) {
            return false;
        }
    }
    // "Open" is no beginning of "Opening hours".
    return at == body.size() || !body.at(at).isLetterOrNumber() || title.endsWith(u'…') ||
           title.endsWith(u"..."_s);
}

static QByteArray textOf(const FeedEntry &entry)
{
    const QString title = plainText(entry.title).simplified();
    QString body = plainText(entry.content);
    if (body.isEmpty())
        body = plainText(entry.summary);
    if (title.isEmpty() || beginsWith(body, title))
        return (body.isEmpty() ? title : body).toUtf8();
    return (body.isEmpty() ? title : title + u"\n\n"_s + body).toUtf8();
}

static bool isWeb(QByteArrayView address)
{
    const auto begins = [&](QByteArrayView scheme) {
        return address.size() > scheme.size() &&
               address.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    };
    return begins("https://") || begins("http://");
}

/// Where Google's own address leads on to; nothing where it is none of those.
static QByteArray unwrapped(const QByteArray &address)
{
    if (!address.contains("google.") || !address.contains("/url?"))
        return {};
    const QUrl url = QUrl::fromEncoded(address);
    const QString host = url.host();
    if (url.path() != u"/url"_s || !(host.startsWith(u"google."_s) || host.startsWith(u"www.google."_s)))
        return {};
    const QUrlQuery query(url);
    for (const QString &name : {u"url"_s, u"q"_s}) {
        const QByteArray target = query.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
        if (isWeb(target))
            return QUrl(QString::fromUtf8(target)).toEncoded();
    }
    return {};
}

QByteArray webAddress(QByteArrayView href, const QUrl &base)
{
    href = href.trimmed();
    if (href.isEmpty() || href.size() > limits::fieldBytes)
        return {};
    QByteArray address = href.toByteArray();
    if (!isWeb(address)) {
        if (!base.isValid() || base.isRelative())
            return {};
        address = base.resolved(QUrl::fromEncoded(address)).toEncoded();
    }
    if (const QByteArray target = unwrapped(address); !target.isEmpty())
        return target;
    return isWeb(address) ? address : QByteArray();
}

void setAuthor(FeedEntry &entry, const QByteArray &written)
{
    const QByteArray text = plainText({written, FeedText::Form::Html}).simplified().toUtf8();
    const qsizetype open = text.indexOf('(');
    if (text.contains('@') && open > 0 && text.endsWith(')') && text.first(open).contains('@')) {
        entry.authorHandle = text.first(open).trimmed();
        entry.authorName = text.sliced(open + 1).chopped(1).trimmed();
        return;
    }
    const bool isAddress = text.contains('@') && !text.contains(' ');
    (isAddress ? entry.authorHandle : entry.authorName) = text;
}

IncomingSource::Row FeedRows::rowOf(FeedEntry entry, const Place &place)
{
    m_entry = std::move(entry);
    m_text = textOf(m_entry);
    const auto published = m_times.read(m_entry.published);
    const auto posted = published ? published : m_times.read(m_entry.updated);
    if (m_entry.id.trimmed().isEmpty())
        m_entry.id = m_entry.link;
    if (m_entry.id.isEmpty() && !m_text.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArray::number(posted.value_or(0)) + ':' + m_entry.authorName + ':');
        hash.addData(m_text);
        m_entry.id = "vigie-" + hash.result().first(16).toHex();
    }
    m_entry.language = m_entry.language.trimmed().toLower();

    Incoming row;
    row.place = place;
    const std::pair<Field, QByteArrayView> fields[] = {
        {Field::RemoteId, m_entry.id},
        {Field::Url, m_entry.link},
        {Field::AuthorName, m_entry.authorName},
        {Field::AuthorHandle, m_entry.authorHandle},
        {Field::Language, m_entry.language},
        {Field::InReplyTo, m_entry.inReplyTo},
        {Field::Text, m_text},
    };
    for (const auto &[field, value] : fields) {
        if (const auto refusal = readField(row, field, value, m_none))
            return std::unexpected(rejected(place, *refusal));
    }
    row.postedAtMs = posted;
    row.kind = row.inReplyTo.isEmpty() ? Kind::Article : Kind::Comment;
    if (const auto refusal = lacking(row))
        return std::unexpected(rejected(place, *refusal));
    return row;
}

} // namespace vigie::inbox
