// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace vigie::ui {

/// A card over the window, for what is asked or shown for a moment: Escape or a click beside it closes it,
/// and the focus goes back to where it was; where something is written on it, it asks first. Tab stays
/// inside, and no key acts on what lies under it, but those that close the window. Deletes itself when
/// closed.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    Overlay(QWidget *window, const QString &title, int cardWidth);

    QWidget *card() const { return m_card; }
    void openWith(QWidget *focus); ///< shows it, the focus there
    void leave();
    /// Whether what somebody wrote or chose here would be lost by closing it.
    virtual bool isDirty() const { return false; }
    /// Asks in the card whether that may be lost; where it may, leaves, and then() follows.
    void askToLeave(const std::function<void()> &then = {});

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leaveIfClean();
    void buildQuestion();
    void closeQuestion();
    bool holds(QObject *one) const;
    bool pressMnemonic(const QKeySequence &keys);

    QFrame *m_card;
    int m_cardWidth;
    QPointer<QWidget> m_before;
    QWidget *m_question = nullptr; ///< whether what is written may be lost: once it was asked
    QPointer<QWidget> m_writing;   ///< where one was when it was asked
    std::function<void()> m_then;
};

} // namespace vigie::ui
