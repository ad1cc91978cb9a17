// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/capture.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vigie::ui {

/// One captured comment, field by field.
class CaptureForm final : public QWidget
{
    Q_OBJECT

public:
    /// `channel`, the caller's, stands above the fields; times are of that zone.
    CaptureForm(QComboBox *channel, const QTimeZone &zone, QWidget *parent);

    void show(const inbox::Captured &captured);
    /// As it stands now; its text may be empty.
    inbox::Captured captured() const;
    /// The field to begin with: the first that is empty and ought not to be.
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    void changed();

    inbox::Captured m_captured;
    QTimeZone m_zone;
    bool m_showing = false;
    QComboBox *m_channel;
    QLineEdit *m_name;
    QLineEdit *m_handle;
    QCheckBox *m_timeKnown;
    QDateTimeEdit *m_time;
    QComboBox *m_rating;
    QLineEdit *m_url;
    QPlainTextEdit *m_text;
};

} // namespace vigie::ui
