// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/pack.h"

#include "base/text.h"
#include "inbox/mentionstore.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

static void initPackWords()
{
    Q_INIT_RESOURCE(vigie_pack);
}

namespace vigie::moderation {

using namespace Qt::StringLiterals;

Limitation limitationOf(qint64 postedAtMs, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(postedAtMs, zone).date();
    return {day, day.addMonths(3), day.addYears(1)};
}

static QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// What a text holds that is not seen, or would turn what stands beside it, is named instead.
static QString plainly(const QString &text)
{
    QString shown;
    for (const QChar sign : text) {
        const bool isUnseen = sign.category() == QChar::Other_Format ||
                              (sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t') ||
                              sign.isNonCharacter();
        shown += isUnseen ? u"[U+%1]"_s.arg(static_cast<uint>(sign.unicode()), 4, 16, QChar(u'0')).toUpper()
                          : QString(sign);
    }
    return shown.toHtmlEscaped();
}

namespace {

/// Writes the file from its words (resources/documents/{fr,en}/evidence.json) and the pack.
class PackWriter
{
public:
    explicit PackWriter(const Pack &pack);
    QByteArray take();

private:
    QString say(const char *key) const
    {
        const QString word = m_words.value(QLatin1StringView(key)).toString();
        Q_ASSERT_X(!word.isEmpty(), "PackWriter", key);
        return word.toHtmlEscaped();
    }
    QString when(qint64 ms) const
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, m_pack.zone);
        return (m_locale.toString(at.date(), QLocale::LongFormat) + u", "_s +
                at.time().toString(u"HH:mm:ss"_s) + u" ("_s + at.toString(u"t"_s) + u')')
            .toHtmlEscaped();
    }
    QString day(QDate date) const { return m_locale.toString(date, QLocale::LongFormat).toHtmlEscaped(); }
    void row(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_html += u"<tr><th scope=\"row\">"_s + say(key) + u"</th><td>"_s + value + u"</td></tr>\n"_s;
    }
    void heading(const char *key) { m_html += u"<h2>"_s + say(key) + u"</h2>\n"_s; }
    void message();
    void limitation();
    void acts();
    void images();
    void digests();

    const Pack &m_pack;
    QJsonObject m_words;
    QLocale m_locale;
    QString m_html;
    QByteArray m_list;
};

} // namespace

PackWriter::PackWriter(const Pack &pack)
    : m_pack(pack)
    , m_locale(pack.language == "fr"_L1 ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    initPackWords();
    QFile file(u":/pack/%1/evidence.json"_s.arg(pack.language == "fr"_L1 ? u"fr"_s : u"en"_s));
    if (file.open(QIODevice::ReadOnly))
        m_words = QJsonDocument::fromJson(file.readAll()).object();
}

void PackWriter::message()
{
    const inbox::Mention &mention = m_pack.mention;
    const QByteArray exact = mention.text.toUtf8();
    m_list += sha256(exact) + "  message.txt\n";
    heading("message");
    m_html += u"<table>\n"_s;
    row("author", plainly(oneLine(mention.authorName, 200)));
    row("handle", plainly(oneLine(mention.authorHandle, 200)));
    row("channel", plainly(oneLine(mention.channelName, 200)));
    row("address", plainly(mention.url));
    row("published", when(mention.postedAtMs));
    row("seen", when(mention.seenAtMs));
    row("public", say(mention.traits.testFlag(inbox::Trait::Private) ? "no" : "yes"));
    row("id", mention.id.toString() + u" · "_s + plainly(oneLine(mention.remoteId, 200)));
    m_html += u"</table>\n<blockquote dir=\"auto\">"_s + plainly(mention.text).replace(u'\n', u"<br/>\n"_s) +
              u"</blockquote>\n<p class=\"digest\">"_s + say("text_digest") + u" <code>"_s +
              QString::fromLatin1(sha256(exact)) + u"</code></p>\n<details><summary>"_s + say("exact") +
              u"</summary><p class=\"digest\"><code>"_s + QString::fromLatin1(exact.toBase64()) +
              u"</code></p></details>\n"_s;
}

void PackWriter::limitation()
{
    const Limitation dates = limitationOf(m_pack.mention.postedAtMs, m_pack.zone);
    heading("limitation");
    m_html += u"<p><strong>"_s + say("confirm") + u"</strong></p>\n<table>\n"_s;
    row("first_published", day(dates.published));
    row("three_months", day(dates.threeMonths));
    row("one_year", day(dates.oneYear));
    m_html += u"</table>\n<p>"_s + say("limitation_note") + u"</p>\n"_s;
    if (m_pack.mention.traits.testFlag(inbox::Trait::Private))
        m_html += u"<p>"_s + say("not_public") + u"</p>\n"_s;
}

void PackWriter::acts()
{
    if (m_pack.acts.isEmpty())
        return;
    heading("acts");
    for (const auto &[act, article] : m_pack.acts) {
        m_html += u"<table>\n"_s;
        row("act", say(qPrintable(u"act_"_s + actKindName(act.kind))));
        row("state", say(qPrintable(u"state_"_s + actStateName(act.state))));
        row("article", article ? plainly(article->number + u". "_s + article->title) : plainly(act.article));
        row("article_text", article ? plainly(article->text).replace(u'\n', u"<br/>\n"_s) : QString());
        row("reason", plainly(act.reason));
        row("by", plainly(act.proposerName));
        row("at", when(act.atMs));
        row("decided_by", plainly(act.deciderName));
        row("unproven", plainly(act.unproven));
        m_html += u"</table>\n"_s;
    }
}

void PackWriter::images()
{
    heading("images");
    if (m_pack.images.isEmpty())
        m_html += u"<p>"_s + say("no_images") + u"</p>\n"_s;
    int number = 0;
    for (const auto &[evidence, png] : m_pack.images) {
        const QString name = u"%1-%2.png"_s.arg(++number).arg(evidence.id.toString());
        const QByteArray digest = sha256(png);
        m_list += digest + "  " + name.toLatin1() + '\n';
        m_html += u"<figure><img alt=\""_s + say("image") + u' ' + QString::number(number) +
                  u"\" src=\"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()) +
                  u"\"/><figcaption><table>\n"_s;
        row("file", name);
        row("taken_by", plainly(evidence.takerName));
        row("taken_at", when(evidence.atMs));
        row("address", plainly(evidence.address));
        row("digest", u"<code>"_s + QString::fromLatin1(digest) + u"</code>"_s);
        if (digest != evidence.sha256.toHex())
            row("changed", u"<code>"_s + QString::fromLatin1(evidence.sha256.toHex()) + u"</code>"_s);
        m_html += u"</table></figcaption></figure>\n"_s;
    }
}

void PackWriter::digests()
{
    heading("list");
    m_html += u"<p>"_s + say("list_note") + u"</p>\n<pre>"_s + QString::fromLatin1(m_list) +
              u"</pre>\n<p class=\"digest\">"_s + say("list_digest") + u" <code>"_s +
              QString::fromLatin1(sha256(m_list)) + u"</code></p>\n"_s;
}

QByteArray PackWriter::take()
{
    m_html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
        "'unsafe-inline'\"/>\n<meta name=\"viewport\" "
        "content=\"width=device-width\"/>\n<title>%2</title>\n<style>\n"
        "body{font:16px/1.4 sans-serif;max-width:50em;margin:2em auto;padding:0 "
        "1em;color:#1B2027;background:#fff}\n"
        "th{text-align:left;vertical-align:top;padding:.2em 1em .2em 0;font-weight:600;min-width:11em}\n"
        "td{padding:.2em 0}blockquote{border-left:3px solid #D9DEE4;margin:1em 0;padding:.2em 1em}\n"
        "img{max-width:100%;border:1px solid #D9DEE4}figure{margin:1em 0;break-inside:avoid}\n"
        "code,pre{font:13px/1.4 monospace;overflow-wrap:anywhere;white-space:pre-wrap}\n"
        ".notice{border:1px solid #B3261E;padding:.5em 1em}\n</style>\n</head>\n<body>\n"_s.arg(
            m_pack.language == "fr"_L1 ? u"fr"_s : u"en"_s, say("title"));
    m_html += u"<h1>"_s + say("title") + u"</h1>\n<p class=\"notice\"><strong>"_s + say("no_record") +
              u"</strong> "_s + say("no_record_why") + u"</p>\n<table>\n"_s;
    row("firm", plainly(oneLine(m_pack.firm, 200)));
    row("made_by", plainly(oneLine(m_pack.maker, 200)));
    row("made_at", when(m_pack.madeAtMs));
    m_html += u"</table>\n"_s;
    message();
    limitation();
    acts();
    images();
    digests();
    m_html += u"</body>\n</html>\n"_s;
    return m_html.toUtf8();
}

QByteArray packHtml(const Pack &pack)
{
    return PackWriter(pack).take();
}

Result<Pack> readPack(Connection &c, const team::Actor &actor, qint64 key)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    const auto mention = inbox::mentionAt(c, key);
    if (!mention)
        return fail(ErrorCode::NotFound, {{"what", u"mention"_s}, {"id", QString::number(key)}});
    const workspace::Settings settings = workspace::readSettings(c);
    Pack pack{.firm = settings.firm,
              .language = settings.language,
              .zone = settings.zone,
              .madeAtMs = c.now(),
              .maker = actor.colleague().name,
              .mention = *mention};
    for (const Evidence &evidence : evidenceOf(c, key))
        pack.images.append({evidence, imageOf(c, evidence.id).value_or(QByteArray())});
    for (const ModerationAct &act : actsOn(c, key))
        pack.acts.append({act, articleOf(c, act)});
    return pack;
}

Result<void> savePack(const QByteArray &html, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", path}});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(html) == html.size() && file.commit())
        return {};
    return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::InputOutput,
                {{"path", path}});
}

} // namespace vigie::moderation
