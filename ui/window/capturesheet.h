// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/overlay.h"

#include "inbox/capture.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vigie::ui {

class Capturing;
class CaptureForm;
class InlineMessage;
class Session;
class Words;

/// What was copied, taken apart: each comment that was found, to look over, to correct or to leave out. Enter
/// files them. Where nothing was copied, it can be pasted or typed here.
class CaptureSheet final : public Overlay
{
    Q_OBJECT

public:
    /// Where it was copied: the channel to propose, and the row of the stop of the round that one stands at;
    /// empty and 0 where nothing is known.
    struct From
    {
        QString channel;
        qint64 stop = 0;
    };
    CaptureSheet(QWidget *window, Session &session, const inbox::Pasted &pasted, const From &from);

    /// What the system's clipboard holds: text, HTML, address.
    static inbox::Pasted clipboard();

Q_SIGNALS:
    void filed(const QString &words); ///< what came of it, in words

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPasting();
    QWidget *buildFound();
    void join();
    void showFound();
    void showRow(int row);
    void refresh();
    void file();
    QString rowText(qsizetype row) const;

    Capturing *m_capturing;
    Words *m_title;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_paste;
    QListWidget *m_list;
    CaptureForm *m_form;
    QComboBox *m_channel;
    InlineMessage *m_message;
    QPushButton *m_primary;
    bool m_filling = false; ///< the list, by us
};

} // namespace vigie::ui
