// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "ui/models/session.h"
#include "ui/pane.h"

#include <functional>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QUrl;

namespace vigie::ui {

class CardList;
class EmptyState;
class ExportBar;
class InlineMessage;
class MeasuredPage;
class ReportPage;
class ReportsModel;
class ShownReport;

/// Weeks and months, the report of one to read, and its export. The page shows what the PDF shows, from the
/// same values, but as widgets in the colours of the window: it can be read at any width, by a screen reader
/// too, and every figure leads to its messages.
class ReportsPane final : public Pane
{
    Q_OBJECT

public:
    explicit ReportsPane(Session &session, QWidget *parent = nullptr);
    ~ReportsPane() override;

    static Place place();
    void activate() override;
    /// {"period": "2026-W47"}, or {"measured": true}: how often triage was right.
    void open(const QVariantMap &what) override;
    QList<QAction *> paneActions() const override { return m_actions; }
    QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

    /// Opens a folder: the system's file manager unless told otherwise.
    void setFolderOpener(std::function<void(const QUrl &)> opener) { m_openFolder = std::move(opener); }
    /// Writes the report that is shown, in the forms ticked, into that folder, which is remembered.
    void exportTo(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeActions();
    void connectParts();
    void showMeasured(bool shown);
    void periodsRead();
    void periodChosen();
    void languageChanged();
    void present();
    void chooseFolder(bool thenExport);
    void exportOrAsk();

    Session &m_session;
    ReportsModel *m_periods;
    ShownReport *m_report;
    QStackedWidget *m_whole;
    EmptyState *m_empty;
    QSplitter *m_columns;
    CardList *m_list;
    QPushButton *m_toMeasured;
    QStackedWidget *m_read; ///< the report, or what was measured of triage
    MeasuredPage *m_measured;
    InlineMessage *m_trouble;
    ReportPage *m_page;
    ExportBar *m_bar;
    QList<QAction *> m_actions;
    std::function<void(const QUrl &)> m_openFolder;
    QString m_language; ///< as the person chose it; empty for the workspace's
    QString m_folder;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the export that runs; null where none does
    QString m_writtenTo;                        ///< what the message under the report speaks of
    QString m_wanted;                           ///< code of the period to choose once the list is read
    bool m_placed = false;
};

} // namespace vigie::ui
