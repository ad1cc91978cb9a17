// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace vigie::ui {

class InlineMessage;
class Words;

/// Under the report: its language, which files are written and where, and what came of it.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    ReportForms forms() const;
    void setForms(ReportForms forms);
    /// "fr" or "en".
    QString language() const;
    void setLanguage(const QString &language);
    void setFolder(const QString &folder);
    /// Whether there is a report to write.
    void setOffered(bool offered);
    void setBusy(bool busy);
    InlineMessage &message() { return *m_message; }
    /// What Ctrl+Enter does here.
    void doPrimary();

Q_SIGNALS:
    void exportWanted();
    void folderWanted();
    void languageChosen(const QString &language); ///< by the person

private:
    QCheckBox *addForm(const char *name, const QString &text, const QString &tip, ReportForm form);
    void refresh();

    QList<std::pair<ReportForm, QCheckBox *>> m_forms;
    QString m_folder;
    bool m_offered = false;
    bool m_busy = false;
    InlineMessage *m_message;
    QComboBox *m_language;
    QPushButton *m_choose;
    Words *m_hint;
    QPushButton *m_export;
};

} // namespace vigie::ui
