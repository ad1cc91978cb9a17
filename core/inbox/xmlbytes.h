// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

#include <atomic>
#include <memory>

namespace vigie::inbox {

/// The character set that an XML file says it is in, by its byte order mark, its first bytes, or its
/// declaration (XML 1.0, appendix F); empty where it says nothing. Pure.
QByteArray charsetOfXml(QByteArrayView head);

/// The bytes of an XML file in UTF-8, without mark, declaration and white space before the root. A file says
/// its character set, but is not believed where its bytes are well-formed UTF-8 beyond ASCII, or cannot be
/// what it says: then ICU detects it, and failing that it is Windows-1252. Characters that XML does not know
/// are spaces. Reading fails when `budget` bytes were read since allow(), or when cancelled. For one thread.
class XmlBytes final : public QIODevice
{
public:
    /// FileChanged, InputOutput, FileBinary, DiskFull, Cancelled. `cancel` must outlive it.
    static Result<std::unique_ptr<XmlBytes>> of(std::unique_ptr<QFile> file, const QString &path,
                                                const std::atomic_bool &cancel);

    bool isSequential() const override { return true; }
    void allow() { m_since = 0; }
    bool isExhausted() const { return m_exhausted; }
    bool hasFailed() const { return m_failed; } ///< its medium
    bool isCancelled() const { return m_cancel; }
    bool hasMarkup() const { return m_hasMarkup; } ///< it begins with a tag or a declaration
    qint64 done() const { return m_done; }
    qint64 total() const { return m_file->size(); }
    qint64 linesBefore() const { return m_linesBefore; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    XmlBytes(std::unique_ptr<QFile> file, const std::atomic_bool &cancel);
    bool skipPrologue();

    std::unique_ptr<QFile> m_file;
    const std::atomic_bool &m_cancel;
    qint64 m_done = 0;
    qint64 m_since = 0;
    qint64 m_linesBefore = 0;
    bool m_hasMarkup = false;
    bool m_exhausted = false;
    bool m_failed = false;
};

} // namespace vigie::inbox
