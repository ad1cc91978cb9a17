// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conversation.h"

#include <QScrollArea>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace vigie::ui {

class MessageBubble;

/// A conversation as messages, oldest first; of a long one the part around the chosen message, and the rest
/// when it is asked for.
class ConversationView final : public QScrollArea
{
    Q_OBJECT

public:
    ConversationView(Session &session, Conversation &conversation, QWidget *parent = nullptr);

    /// The address of the chosen message's page, or empty.
    QString pageOfChosen() const;
    MessageBubble *chosen() const;
    /// Tells anew how long ago things were said and when they vanish.
    void passTime();

Q_SIGNALS:
    void openWanted(const QString &address);
    void unveiled(qint64 mention);
    void handRestWanted(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh(bool another);
    void place();
    void showChosen();
    struct Row
    {
        QWidget *widget;
        QHBoxLayout *layout; ///< stretch, bubble, stretch
        MessageBubble *bubble;
    };
    const Row &row(qsizetype at);

    Session &m_session;
    Conversation &m_conversation;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QList<Row> m_rows; ///< kept and used again
    qsizetype m_first = 0;
    qsizetype m_last = -1;
    bool m_showsChosen = true; ///< until somebody scrolls, whatever is laid out anew
};

} // namespace vigie::ui
