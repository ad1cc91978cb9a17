// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vigie::ui {

/// One place of the rail: icon, words and how many wait. Folded, the icon alone with a small count.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, const QString &text, const QString &keys, QWidget *parent = nullptr);

    void setCount(int count); ///< 0 shows none
    int count() const { return m_count; }
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_icon;
    QString m_keys;
    int m_count = 0;
    bool m_folded = false;
};

} // namespace vigie::ui
