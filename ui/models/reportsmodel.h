// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "ui/models/card.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

/// A week or a month that can be reported.
struct PeriodRow
{
    report::Period period;
    bool running = false; ///< not over yet: "so far"
    QString code() const { return period.name(); }
};
inline QString keyOf(const PeriodRow &row)
{
    return row.code();
}

/// The words of reports in the language of the window.
report::Words windowWords();

/// The weeks and months that hold messages, and those of now, newest first, each month above its weeks. No
/// rows where no message has come in at all. UI thread.
class ReportsModel final : public RowsModel<PeriodRow>
{
    Q_OBJECT

public:
    explicit ReportsModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool isLoaded() const { return m_loaded; }
    /// Of the period of that code ("2026-W47", "2026-11"); invalid where it is not listed.
    QModelIndex indexOf(const QString &code) const;
    /// What one opens the pane for: the newest week that is over, else the running one.
    QModelIndex first() const;

Q_SIGNALS:
    void refreshed();
    void failed(const vigie::Error &error);

protected:
    QFuture<Result<QList<PeriodRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;

private:
    report::Words m_words = windowWords();
    bool m_loaded = false;
};

} // namespace vigie::ui
