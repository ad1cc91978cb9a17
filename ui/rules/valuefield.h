// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ruletext.h"

#include <QWidget>

class QLineEdit;

namespace vigie::ui {

class Chip;

/// The values of a condition or an action: typed, separated by commas, or chosen among chips.
class ValueField final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueField(QWidget *parent = nullptr);

    /// `single`: the whole of what is typed is one value.
    void letType(const QString &hint, bool single);
    /// `single`: choosing one leaves the others.
    void letChoose(const QList<RuleChoice> &choices, bool single);
    void letNothing(); ///< it needs no value
    void setValues(const QStringList &values);
    QStringList values() const;
    void setName(const QString &accessible); ///< to screen readers

Q_SIGNALS:
    void edited();

private:
    void clearChips();

    QLineEdit *m_typed;
    QWidget *m_chosen;
    QList<std::pair<QString, Chip *>> m_chips; ///< by their values
    bool m_single = false;
};

} // namespace vigie::ui
