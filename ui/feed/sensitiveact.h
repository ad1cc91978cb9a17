// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conversation.h"
#include "ui/models/threadacts.h"

#include <QAction>

namespace vigie::ui {

/// Marks the post that the open message stands under as sensitive, or the message where it stands under none;
/// checked where it is.
class SensitiveAct final : public QAction
{
    Q_OBJECT

public:
    SensitiveAct(Session &session, Conversation &conversation, ThreadActs &acts, QObject *parent);

private:
    void ask();

    Session &m_session;
    Conversation &m_conversation;
    triage::Subject m_subject;
    quint64 m_asked = 0;
};

} // namespace vigie::ui
