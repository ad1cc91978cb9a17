// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/channelsmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vigie::ui {

class StopBox;
class Words;

/// A channel, or a stop of the round of its own, field by field.
class ChannelForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelForm(QWidget *parent = nullptr);

    /// Row 0: one that is being added.
    void show(const ChannelRow &row, const QList<team::Colleague> &colleagues);
    ChannelRow typed() const;
    const ChannelRow &shown() const { return m_shown; }
    bool isChanged() const;
    void setEditable(bool editable);
    QLineEdit *name() const { return m_name; }
    QLineEdit *address() const { return m_url; }

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    void arrange();
    void kindChosen();

    ChannelRow m_shown;
    QList<QWidget *> m_ofChannels; ///< fields and labels that stops of their own have not
    QList<QWidget *> m_ofStops;
    QLineEdit *m_name;
    QComboBox *m_service;
    QComboBox *m_kind;
    QLineEdit *m_handle;
    QLineEdit *m_url;
    StopBox *m_stop;
};

} // namespace vigie::ui
