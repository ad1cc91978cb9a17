// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportexport.h"

#include "ui/models/wholefile.h"
#include "ui/reportpdf.h"

#include <QDir>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using report::Numbers;
using report::Words;
using workspace::Connection;

std::optional<ReportForm> reportFormNamed(QStringView name)
{
    if (name == "pdf"_L1)
        return ReportForm::Pdf;
    if (name == "html"_L1)
        return ReportForm::Html;
    if (name == "csv"_L1)
        return ReportForm::Csv;
    if (name == "json"_L1)
        return ReportForm::Json;
    return std::nullopt;
}

static Result<void> makeFolder(const QString &path)
{
    const QFileInfo place(path);
    if (place.exists() && !place.isDir())
        return fail(ErrorCode::FileExists, {{"path", path}});
    if (!QDir().mkpath(path))
        return fail(ErrorCode::ReadOnly, {{"path", path}});
    return {};
}

namespace {

/// One report on its way into a folder; stops at the first file that fails.
class Writing
{
public:
    using Cancel = std::shared_ptr<const std::atomic_bool>;
    Writing(Numbers numbers, QString firm, Words words, const QString &folder, Cancel cancel)
        : m_cancel(std::move(cancel))
        , m_numbers(std::move(numbers))
        , m_firm(std::move(firm))
        , m_words(std::move(words))
        , m_base(QDir(folder).absoluteFilePath("report-"_L1 + m_numbers.period.name()))
    {
    }

    Result<ExportedReport> write(ReportForms forms)
    {
        if (forms & ReportForm::Pdf)
            add(m_base + ".pdf"_L1,
                [&](QIODevice &file) { return drawPdf(m_numbers, m_firm, m_words, file); });
        if (forms & ReportForm::Html)
            add(m_base + ".html"_L1, toHtml(m_numbers, m_firm, m_words));
        if (forms & ReportForm::Csv)
            addCsv();
        if (forms & ReportForm::Json)
            add(m_base + ".json"_L1, toJson(m_numbers));
        if (!m_written) {
            Error error = m_written.error();
            error.facts.insert(u"written"_s, QString::number(m_files.size()));
            return std::unexpected(error);
        }
        return ExportedReport{m_files, jsonOf(m_numbers)};
    }

private:
    void add(const QString &path, const auto &content)
    {
        if (m_written && m_cancel && *m_cancel)
            m_written = fail(ErrorCode::Cancelled);
        if (!m_written)
            return;
        m_written = writeWhole(path, content);
        if (m_written)
            m_files.append(path);
    }

    void addCsv()
    {
        const QString folder = m_base + "-csv"_L1;
        if (m_written)
            m_written = makeFolder(folder);
        for (const auto &[name, bytes] : toCsv(m_numbers, m_words).asKeyValueRange())
            add(folder + u'/' + name, bytes);
    }

    Cancel m_cancel;
    Numbers m_numbers;
    QString m_firm;
    Words m_words;
    QString m_base;
    Result<void> m_written;
    QStringList m_files;
};

} // namespace

QFuture<Result<ExportedReport>> exportReport(workspace::Workspace &workspace, const report::Period &period,
                                             ReportForms forms, const QString &folder,
                                             const QString &language,
                                             std::shared_ptr<const std::atomic_bool> cancel)
{
    struct Counted
    {
        Numbers numbers;
        workspace::Settings settings;
    };
    return workspace
        .read([period](Connection &c) -> Result<Counted> {
            return Counted{numbersOf(c, period), workspace::readSettings(c)};
        })
        .then(
            QtFuture::Launch::Async,
            [forms, folder, language, cancel](const Result<Counted> &counted) -> Result<ExportedReport> {
                if (!counted)
                    return std::unexpected(counted.error());
                if (const Result<void> made = makeFolder(folder); !made)
                    return std::unexpected(made.error());
                const Words words = Words::in(language.isEmpty() ? counted->settings.language : language);
                return Writing(counted->numbers, counted->settings.firm, words, folder, cancel).write(forms);
            });
}

} // namespace vigie::ui
