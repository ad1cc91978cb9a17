// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/reporttable.h"
#include "ui/models/session.h"

namespace vigie::ui {

/// A report as it is shown: its numbers, and all that is said of them, in one language.
struct ReportContent
{
    report::Numbers numbers;
    report::Words words;
    QList<report::Figure> figures;
    QStringList summary;
    LinkedTable days;
    LinkedTable channels;
    LinkedTable dispositions;
    LinkedTable left;
    LinkedTable notLooked;
    QString method;
};
ReportContent contentOf(const report::Numbers &numbers, const report::Words &words); ///< any thread

/// The report of the period that is looked at: counted and worded off the UI thread, again whenever what they
/// count changes, and only while somebody looks. An answer that is stale when it comes is dropped. UI thread.
class ShownReport final : public QObject
{
    Q_OBJECT

public:
    explicit ShownReport(Session &session, QObject *parent = nullptr);

    void setPeriod(const report::Period &period);
    const std::optional<report::Period> &period() const { return m_period; }
    void setLanguage(const QString &language); ///< "fr" or "en"
    /// Of period(), or of the one before it while its own is being counted; nothing before the first.
    const std::optional<ReportContent> &content() const { return m_content; }
    /// While nobody looks, changes are only remembered.
    void setWatched(bool watched);
    void refresh(); ///< time has gone by

Q_SIGNALS:
    void counted();
    void failed(const vigie::Error &error);

private:
    void count();

    Session &m_session;
    std::optional<report::Period> m_period;
    QString m_language;
    std::optional<ReportContent> m_content;
    bool m_watched = false;
    bool m_stale = false;
    bool m_counting = false;
};

} // namespace vigie::ui
