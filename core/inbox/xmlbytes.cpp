// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/xmlbytes.h"

#include "inbox/charset.h"
#include "inbox/intakelimits.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <vector>

namespace vigie::inbox {

static constexpr qint64 detectedBytes = 64 * 1024;
static constexpr qint64 prologueBytes = 4 * 1024;

namespace {
struct CloseDetector
{
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
struct CloseReader
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
struct Said
{
    QByteArrayView name;
    QByteArrayView meant;
};

/// What pages mean by these names holds more characters than the standards that bear them (WHATWG Encoding).
constexpr Said wider[] = {{"iso-8859-1", "windows-1252"},
                          {"latin1", "windows-1252"},
                          {"latin-1", "windows-1252"},
                          {"iso8859-1", "windows-1252"},
                          {"us-ascii", "windows-1252"},
                          {"ascii", "windows-1252"},
                          {"iso-8859-9", "windows-1254"},
                          {"iso-8859-11", "windows-874"},
                          {"tis-620", "windows-874"},
                          {"gb2312", "gb18030"},
                          {"gbk", "gb18030"},
                          {"gb_2312-80", "gb18030"},
                          {"shift_jis", "ibm-943_P15A-2003"},
                          {"sjis", "ibm-943_P15A-2003"},
                          {"euc-kr", "windows-949"},
                          {"ks_c_5601-1987", "windows-949"},
                          {"big5", "Big5-HKSCS"},
                          {"utf8", "UTF-8"},
                          {"utf_8", "UTF-8"},
                          {"utf-8", "UTF-8"}};

/// Marks and first bytes; the longer ones first.
constexpr Said signatures[] = {{QByteArrayView("\x00\x00\xfe\xff", 4), "UTF-32BE"},
                               {QByteArrayView("\xff\xfe\x00\x00", 4), "UTF-32LE"},
                               {"\xef\xbb\xbf", "UTF-8"},
                               {"\xfe\xff", "UTF-16BE"},
                               {"\xff\xfe", "UTF-16LE"},
                               {QByteArrayView("\x00\x00\x00<", 4), "UTF-32BE"},
                               {QByteArrayView("<\x00\x00\x00", 4), "UTF-32LE"},
                               {QByteArrayView("\x00<", 2), "UTF-16BE"},
                               {QByteArrayView("<\x00", 2), "UTF-16LE"}};
constexpr QByteArrayView ebcdicBegin = "\x4c\x6f\xa7\x94";
} // namespace

/// The value of `encoding` in a declaration that is in ASCII.
static QByteArray declaredIn(QByteArrayView head)
{
    head = head.trimmed();
    if (!head.startsWith("<?xml"))
        return {};
    const qsizetype end = head.indexOf("?>");
    const QByteArray declaration =
        head.first(std::min<qsizetype>({end < 0 ? head.size() : end, head.size(), 1024})).toByteArray();
    const qsizetype word = declaration.indexOf("encoding");
    const qsizetype sign = word < 0 ? -1 : declaration.indexOf('=', word);
    if (sign < 0)
        return {};
    const QByteArray rest = declaration.sliced(sign + 1).trimmed();
    if (rest.size() < 2 || (rest.front() != '"' && rest.front() != '\''))
        return {};
    const qsizetype close = rest.indexOf(rest.front(), 1);
    return close < 0 ? QByteArray() : rest.sliced(1, close - 1).trimmed().toLower();
}

QByteArray charsetOfXml(QByteArrayView head)
{
    for (const Said &signature : signatures) {
        if (head.startsWith(signature.name))
            return signature.meant.toByteArray();
    }
    if (head.startsWith(ebcdicBegin)) {
        // The letters of a declaration are where they are in all of EBCDIC.
        std::array<char, 256> ascii{};
        UErrorCode status = U_ZERO_ERROR;
        const auto length =
            ucnv_convert("US-ASCII", "ibm-37", ascii.data(), int32_t(ascii.size()), head.data(),
                         int32_t(std::min<qsizetype>(head.size(), qsizetype(ascii.size()))), &status);
        const QByteArray declared = U_SUCCESS(status) ? declaredIn({ascii.data(), length}) : QByteArray();
        return declared.isEmpty() ? "ibm-37" : declared;
    }
    const QByteArray declared = declaredIn(head);
    const auto *const meant = std::ranges::find(wider, declared, &Said::name);
    return meant == std::end(wider) ? declared : meant->meant.toByteArray();
}

/// Whether the bytes can be in that set; they may end inside of a character.
static bool canBe(const QByteArray &charset, QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseReader> reader(ucnv_open(charset.constData(), &status));
    if (U_FAILURE(status))
        return false;
    ucnv_setToUCallBack(reader.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> text(static_cast<size_t>(bytes.size()) * 2 + 16);
    UChar *target = text.data();
    const char *source = bytes.data();
    ucnv_toUnicode(reader.get(), &target, text.data() + text.size(), &source, bytes.data() + bytes.size(),
                   nullptr, false, &status);
    return U_SUCCESS(status);
}

static bool isKnown(const QByteArray &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    return !charset.isEmpty() && ucnv_getStandardName(charset.constData(), "IANA", &status) != nullptr;
}

static QByteArray detected(QByteArrayView head)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_enableInputFilter(detector.get(), true); // tags say nothing
    ucsdet_setText(detector.get(), head.data(), static_cast<int32_t>(head.size()), &status);
    const UCharsetMatch *const match = U_SUCCESS(status) ? ucsdet_detect(detector.get(), &status) : nullptr;
    if (U_FAILURE(status) || match == nullptr)
        return "windows-1252";
    const QByteArray name = QByteArray(ucsdet_getName(match, &status)).toLower();
    if (name.startsWith("utf") || name.startsWith("ibm") || !canBe(name, head))
        return "windows-1252";
    const auto *const meant = std::ranges::find(wider, name, &Said::name);
    return meant == std::end(wider) ? name : meant->meant.toByteArray();
}

/// Of bytes that ASCII is part of: what they are most likely in.
static QByteArray likely(const QByteArray &said, const Utf8Evidence &evidence, QByteArrayView head)
{
    const bool declared = isKnown(said) && said != "UTF-8";
    if (evidence.wrong == 0 && evidence.sequences > 0)
        return "UTF-8";
    if (evidence.wrong == 0 && (said.startsWith("windows-") || said.startsWith("iso-8859")))
        return "UTF-8"; // ASCII
    // Sets of seven bits look like ASCII, EBCDIC like nothing.
    if (declared && !said.startsWith("utf-16") && !said.startsWith("utf-32") && canBe(said, head))
        return said;
    if (evidence.wrong <= evidence.sequences)
        return "UTF-8";
    return detected(head);
}

Result<std::unique_ptr<XmlBytes>> XmlBytes::of(std::unique_ptr<QFile> file, const QString &path,
                                               const std::atomic_bool &cancel)
{
    if (!file->seek(0))
        return fail(ErrorCode::InputOutput, {{"path", path}});
    const QByteArray head = file->read(detectedBytes);
    QByteArray charset = charsetOfXml(head);
    const auto *const signature = std::ranges::find_if(
        signatures, [&](const Said &known) { return QByteArrayView(head).startsWith(known.name); });
    const bool wide = signature != std::end(signatures) && signature->meant != "UTF-8";
    const auto evidence = utf8Evidence(*file, path, cancel);
    if (!evidence)
        return fail(evidence.error());
    if (!wide)
        charset = likely(charset, *evidence, head);
    if (charset != "UTF-8" || evidence->wrong > 0) {
        auto converted = inUtf8(std::move(file), path, charset, cancel);
        if (!converted)
            return fail(converted.error());
        file = std::move(*converted);
    }
    std::unique_ptr<XmlBytes> bytes(new XmlBytes(std::move(file), cancel));
    if (!bytes->skipPrologue())
        return fail(ErrorCode::InputOutput, {{"path", path}});
    bytes->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return bytes;
}

XmlBytes::XmlBytes(std::unique_ptr<QFile> file, const std::atomic_bool &cancel)
    : m_file(std::move(file))
    , m_cancel(cancel)
{
}

/// The declaration names a character set that the bytes are no longer in.
bool XmlBytes::skipPrologue()
{
    if (!m_file->seek(0))
        return false;
    const QByteArray bytes = m_file->read(prologueBytes);
    QByteArrayView rest = bytes;
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    while (!rest.isEmpty() && static_cast<unsigned char>(rest.front()) <= ' ')
        rest = rest.sliced(1);
    m_hasMarkup = rest.startsWith('<');
    if (const qsizetype end = rest.indexOf("?>"); rest.startsWith("<?xml") && rest.size() > 5 &&
                                                  static_cast<unsigned char>(rest.at(5)) <= ' ' && end > 0)
        rest = rest.sliced(end + 2);
    m_done = bytes.size() - rest.size();
    m_linesBefore = std::ranges::count(bytes.first(m_done), '\n');
    return m_file->seek(m_done);
}

qint64 XmlBytes::readData(char *data, qint64 most)
{
    if (m_cancel || m_failed)
        return -1;
    if (m_since > limits::xmlTokenBytes) {
        m_exhausted = true;
        return -1;
    }
    const qint64 length = m_file->read(data, most);
    m_failed = length < 0;
    for (qint64 i = 0; i < length; ++i) {
        const char c = data[i];
        const bool unknown = (c >= 0) & (c < ' ') & (c != '\n') & (c != '\t') & (c != '\r');
        data[i] = unknown ? ' ' : c; // without a branch, as this is done for every byte
    }
    m_since += std::max<qint64>(0, length);
    m_done += std::max<qint64>(0, length);
    return length;
}

} // namespace vigie::inbox
