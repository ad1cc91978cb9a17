// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vigie::ui {

/// A filter that is on or off: rounded, its text and, when it is known, a count. Checkable; Space and Enter
/// toggle.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(qint64 count); ///< negative: none shown
    QString label() const;       ///< text and count
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qint64 m_count = -1;
};

} // namespace vigie::ui
