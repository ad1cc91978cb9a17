// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/round.h"
#include "team/colleague.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace vigie::ui {

/// How a place is looked at in the round: whether, how often, by whom.
class StopBox final : public QWidget
{
    Q_OBJECT

public:
    explicit StopBox(QWidget *parent = nullptr);

    /// An owner who has left is shown as nobody.
    void show(const inbox::Stop &stop, const QList<team::Colleague> &colleagues);
    void setKind(inbox::StopKind kind); ///< bounds of the interval
    void setInterval(const inbox::Interval &every);
    /// `stop` with what is chosen here.
    inbox::Stop chosen(inbox::Stop stop) const;

Q_SIGNALS:
    void edited();

private:
    void bound();
    inbox::Interval::Unit unit() const;

    inbox::StopKind m_kind = inbox::StopKind::Channel;
    QCheckBox *m_active;
    QSpinBox *m_every;
    QComboBox *m_unit;
    QComboBox *m_owner;
};

} // namespace vigie::ui
