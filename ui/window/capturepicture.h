// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/capturing.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace vigie::ui {

class PictureView;
class Words;

/// The picture that was copied, and what becomes of it: evidence of one of the messages that were found with
/// it, of the one that was read, or of a new one that is written down.
class CapturePicture final : public QWidget
{
    Q_OBJECT

public:
    CapturePicture(Capturing &capturing, QWidget *parent);

    /// Once more what is known: the picture is read, a message was found, another row is chosen.
    void refresh();
    /// Nothing is filed, and the picture goes to the message that was read.
    bool isForMessage() const;
    QString address() const; ///< for that
    QWidget *firstField() const;

Q_SIGNALS:
    void chosen(); ///< isForMessage() may be another
    void returnPressed();

private:
    Capturing &m_capturing;
    PictureView *m_view;
    Words *m_words;
    QCheckBox *m_keep;
    QRadioButton *m_forMessage;
    Words *m_message; ///< which one that is
    QRadioButton *m_forNew;
    QWidget *m_where;
    QLineEdit *m_address;
    bool m_begun = false; ///< the message that was read is known
};

} // namespace vigie::ui
