// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conversation.h"

#include <QFrame>
#include <QTimeZone>

class QLabel;
class QPushButton;
class QToolButton;

namespace vigie::ui {

class ElidedLabel;
class ReadingText;

/// One message of a conversation. Theirs stands left; ours right on the accent's background; a note is
/// hatched and inset, and says that only colleagues see it. Addresses are shown as buttons, and opened by
/// nothing else.
class MessageBubble final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBubble(QWidget *parent = nullptr);

    /// `chosen`: the message that is selected in the list.
    void show(const Spoken &spoken, bool chosen, qint64 nowMs, const QTimeZone &zone);
    /// Tells anew what a time that passes changes, and nothing else.
    void showHead(qint64 nowMs, const QTimeZone &zone);
    const Spoken &spoken() const { return m_spoken; }
    ReadingText *text() const { return m_text; }

Q_SIGNALS:
    void openWanted(const QString &address); ///< http or https
    void unveiled(qint64 mention);           ///< somebody asked to see an insult
    void handRestWanted(const QPoint &at);   ///< of the screen: who is to see the other insults

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void showLinks();
    void showState();
    void showVeil();
    bool isVeiled() const { return m_spoken.isVeiled && m_unveiled != m_spoken.id; }
    void dress();
    bool isOurs() const { return m_spoken.by == Spoken::By::Us || m_spoken.by == Spoken::By::Reply; }

    Spoken m_spoken;
    bool m_chosen = false;
    qsizetype m_most;
    QLabel *m_mark;
    ElidedLabel *m_author;
    ElidedLabel *m_meta;
    ReadingText *m_text;
    QWidget *m_veil;
    Id m_unveiled; ///< the message that somebody asked to see, as long as it stands here
    QPushButton *m_more;
    QWidget *m_links;
    QLabel *m_stateIcon;
    QLabel *m_state;
};

} // namespace vigie::ui
