// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/charset.h"

#include <QTemporaryFile>

#include <simdjson.h>
#include <unicode/ucnv.h>

#include <array>
#include <vector>

namespace vigie::inbox {

static constexpr qint64 atOnce = 256 * 1024;

std::optional<Charset> charsetOf(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe"))
        return Charset::Utf16LittleEndian;
    if (head.startsWith("\xfe\xff"))
        return Charset::Utf16BigEndian;
    std::array<qsizetype, 2> zeros{}; // at even and at odd places
    qsizetype controls = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto c = static_cast<unsigned char>(head.at(i));
        zeros[static_cast<size_t>(i % 2)] += c == 0;
        controls += c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != 0;
    }
    if (controls > head.size() / 20)
        return std::nullopt;
    if (zeros[0] == 0 && zeros[1] == 0)
        return Charset::Utf8;
    // Text in UTF-16 has most of its zeros on one side; anything else with zeros is no text.
    const qsizetype enough = head.size() / 5;
    if (zeros[1] > enough && zeros[0] < zeros[1] / 20)
        return Charset::Utf16LittleEndian;
    if (zeros[0] > enough && zeros[1] < zeros[0] / 20)
        return Charset::Utf16BigEndian;
    return std::nullopt;
}

static Error cannotRead(const QString &path)
{
    return makeError(ErrorCode::InputOutput, {{"path", path}});
}

/// The length of the sequence that the byte begins, 0 where it begins none.
static qsizetype sequenceLength(unsigned char lead)
{
    return lead >= 0xf0 && lead <= 0xf4  ? 4
           : lead >= 0xe0 && lead < 0xf0 ? 3
           : lead >= 0xc2                ? 2 * (lead < 0xe0)
                                         : 0;
}

static void weigh(QByteArrayView bytes, Utf8Evidence &evidence)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes.at(i));
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = sequenceLength(lead);
        const bool good = length > 0 && i + length <= bytes.size() &&
                          simdjson::validate_utf8(bytes.data() + i, static_cast<size_t>(length));
        good ? ++evidence.sequences : ++evidence.wrong;
        i += good ? length : 1;
    }
}

/// Where the last character that may go on beyond the bytes begins.
static qsizetype wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto c = static_cast<unsigned char>(bytes.at(bytes.size() - back));
        if (c >= 0xc0)
            return sequenceLength(c) > back ? bytes.size() - back : bytes.size();
        if (c < 0x80)
            break;
    }
    return bytes.size();
}

Result<Utf8Evidence> utf8Evidence(QFile &file, const QString &path, const std::atomic_bool &cancel)
{
    std::vector<char> buffer(static_cast<size_t>(atOnce));
    Utf8Evidence evidence;
    if (!file.seek(0))
        return fail(cannotRead(path));
    for (qint64 kept = 0;;) {
        if (cancel)
            return fail(ErrorCode::Cancelled);
        const qint64 read = file.read(buffer.data() + kept, atOnce - kept);
        if (read < 0)
            return fail(cannotRead(path));
        const QByteArrayView bytes(buffer.data(), kept + read);
        const qsizetype whole = read == 0 ? bytes.size() : wholeCharacters(bytes);
        const bool good = simdjson::validate_utf8(bytes.data(), static_cast<size_t>(whole));
        if (!good || evidence.wrong > 0)
            weigh(bytes.first(whole), evidence);
        else if (evidence.sequences == 0)
            evidence.sequences = std::ranges::any_of(bytes.first(whole), [](char c) { return c < 0; });
        if (read == 0)
            break;
        kept = bytes.size() - whole;
        std::copy_n(buffer.data() + whole, kept, buffer.data());
    }
    return evidence;
}

Result<bool> isWindows1252(QFile &file, const QString &path, const std::atomic_bool &cancel)
{
    return utf8Evidence(file, path, cancel).transform([](const Utf8Evidence &evidence) {
        return evidence.wrong > evidence.sequences;
    });
}

namespace {
struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;
} // namespace

static Converter converterFor(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter made(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(made) : Converter();
}

static const char *icuName(Charset charset)
{
    switch (charset) {
    case Charset::Utf16LittleEndian:
        return "UTF-16LE";
    case Charset::Utf16BigEndian:
        return "UTF-16BE";
    case Charset::Windows1252:
        return "windows-1252";
    case Charset::Utf8:
        break;
    }
    return "UTF-8";
}

static Result<std::unique_ptr<QFile>> converted(QFile &file, const QString &path, const char *name,
                                                bool marked, const std::atomic_bool &cancel)
{
    auto copy = std::make_unique<QTemporaryFile>();
    const Converter from = converterFor(name);
    const Converter to = converterFor("UTF-8");
    if (!from || !to)
        return fail(ErrorCode::Unexpected, {{"reason", QStringLiteral("character set")}});
    if (!copy->open() || !file.seek(0))
        return fail(cannotRead(path));
    std::vector<char> in(static_cast<size_t>(atOnce));
    std::vector<char> out(static_cast<size_t>(atOnce));
    std::vector<UChar> pivot(static_cast<size_t>(atOnce));
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    bool reset = true;
    for (bool last = false, first = true; !last; first = false) {
        if (cancel)
            return fail(ErrorCode::Cancelled);
        const qint64 read = file.read(in.data(), atOnce);
        if (read < 0)
            return fail(cannotRead(path));
        last = read == 0;
        const char *source = in.data();
        const QByteArrayView mark = QByteArrayView(in.data(), read).first(std::min<qint64>(read, 2));
        if (first && marked && (mark == "\xff\xfe" || mark == "\xfe\xff"))
            source += 2;
        for (UErrorCode status = U_BUFFER_OVERFLOW_ERROR; status == U_BUFFER_OVERFLOW_ERROR;) {
            status = U_ZERO_ERROR;
            char *target = out.data();
            ucnv_convertEx(to.get(), from.get(), &target, out.data() + out.size(), &source, in.data() + read,
                           pivot.data(), &pivotSource, &pivotTarget, pivot.data() + pivot.size(), reset, last,
                           &status);
            reset = false;
            if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR && status != U_TRUNCATED_CHAR_FOUND)
                return fail(ErrorCode::FileBinary, {{"path", path}});
            if (copy->write(out.data(), target - out.data()) != target - out.data())
                return fail(ErrorCode::DiskFull, {{"path", copy->fileTemplate()}});
        }
    }
    if (!copy->flush() || !copy->seek(0))
        return fail(ErrorCode::DiskFull, {{"path", copy->fileTemplate()}});
    return copy;
}

Result<std::unique_ptr<QFile>> inUtf8(std::unique_ptr<QFile> file, const QString &path, Charset charset,
                                      const std::atomic_bool &cancel)
{
    return converted(*file, path, icuName(charset), charset != Charset::Windows1252, cancel);
}

Result<std::unique_ptr<QFile>> inUtf8(std::unique_ptr<QFile> file, const QString &path,
                                      const QByteArray &charset, const std::atomic_bool &cancel)
{
    return converted(*file, path, charset.constData(), false, cancel);
}

} // namespace vigie::inbox
