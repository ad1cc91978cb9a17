// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace vigie::ui {

/// The bar that says what was just done, with Undo, for 8 s; it stays while the mouse or the focus is on it.
/// The main window has one; panes reach it through History::added() and Pane::said().
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds stays{8000};

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Replaces what stood there. `action` is the button's text ("&Undo"), empty for none; `other` that of a
    /// second one.
    void say(const QString &words, const QString &action = {}, const QString &other = {});
    void dismiss();
    QString words() const;

Q_SIGNALS:
    void wanted(); ///< the button was pressed; the bar is gone
    void otherWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void leave();

    QLabel *m_words;
    QPushButton *m_action;
    QPushButton *m_other;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace vigie::ui
