// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QWidget>

namespace vigie::ui {

/// A card over the window, for what is asked or shown for a moment: Escape or a click beside it closes it,
/// and the focus goes back to where it was. Tab stays inside, and no key acts on what lies under it, but
/// those that close the window. Deletes itself when closed.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    Overlay(QWidget *window, const QString &title, int cardWidth);

    QWidget *card() const { return m_card; }
    void openWith(QWidget *focus); ///< shows it, the focus there
    void leave();

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
    bool holds(QObject *one) const;
    bool pressMnemonic(const QKeySequence &keys);

    QFrame *m_card;
    int m_cardWidth;
    QPointer<QWidget> m_before;
};

} // namespace vigie::ui
