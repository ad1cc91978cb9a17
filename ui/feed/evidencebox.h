// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidenceshelf.h"

#include <QWidget>

class QAbstractScrollArea;
class QAction;
class QVBoxLayout;

namespace vigie::ui {

class EvidenceCard;

/// The evidence of the message, and what adds to it: a picture from the clipboard, from a file, or dropped.
class EvidenceBox final : public QWidget
{
    Q_OBJECT

public:
    EvidenceBox(Session &session, EvidenceShelf &shelf, QWidget *parent = nullptr);

    QList<QAction *> acts() const { return m_acts; }
    void setRead(bool read); ///< whether the message is what one sees: else nothing is added to it
    /// A picture that is dragged onto that part of the window and let go becomes evidence of the message.
    void takeDropsOn(QAbstractScrollArea *part);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addAct(const QString &text, const char *name, const char *iconName, const QKeySequence &keys);
    bool mayAdd() const;
    void refresh();
    void add(const moderation::Evidence &evidence);
    void readNext();
    void paste();
    void askForFile();
    void open(const moderation::Evidence &evidence);

    Session &m_session;
    EvidenceShelf &m_shelf;
    QList<QAction *> m_acts;
    bool m_read = true;
    QVBoxLayout *m_column;
    QWidget *m_buttons;
    QList<moderation::Evidence> m_shown;
    QList<EvidenceCard *> m_cards; ///< of m_shown
    bool m_reading = false;        ///< one picture at a time
    quint64 m_ask = 0;
};

} // namespace vigie::ui
