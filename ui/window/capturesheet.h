// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/overlay.h"

#include "ui/models/capturing.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace vigie::ui {

class CaptureForm;
class CapturePicture;
class InlineMessage;
class Session;
class Words;

/// What was copied, taken apart: each comment that was found, to look over, to correct or to leave out, and
/// the picture that becomes evidence. Enter files them. Where nothing was copied, it can be pasted or typed
/// here.
class CaptureSheet final : public Overlay
{
    Q_OBJECT

public:
    using From = Capturing::From;
    /// What was copied.
    struct Copied
    {
        inbox::Pasted pasted;
        RawPicture picture;
    };
    CaptureSheet(QWidget *window, Session &session, const Copied &copied, const From &from);

    bool isDirty() const override;

    /// What the system's clipboard holds: text, HTML, address, a picture.
    static Copied clipboard();

Q_SIGNALS:
    void filed(const QString &words); ///< what came of it, in words

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPasting();
    QWidget *buildFound();
    void join();
    void arrange();
    bool isForMessage() const;
    void showFound();
    void showRow(int row);
    void refresh();
    void file();
    QString rowText(qsizetype row) const;

    Capturing *m_capturing;
    Words *m_title;
    CapturePicture *m_picture;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_paste;
    QListWidget *m_list;
    QComboBox *m_channel;
    CaptureForm *m_form;
    InlineMessage *m_message;
    QPushButton *m_primary;
    bool m_filling = false;      ///< the list, by us
    bool m_touched = false;      ///< somebody corrected what was found
    bool m_fileWhenRead = false; ///< Enter was faster than the picture
};

} // namespace vigie::ui
