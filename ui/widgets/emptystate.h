// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigie::ui {

/// What a place shows that has nothing to show: one sentence and one button, in the middle.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// Without `action` there is no button.
    explicit EmptyState(const QString &iconName, const QString &sentence, const QString &action = {},
                        QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAction(const QString &action);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void wanted(); ///< the button was pressed

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace vigie::ui
