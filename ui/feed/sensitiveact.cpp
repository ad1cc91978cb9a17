// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/sensitiveact.h"

#include "ui/icons.h"
#include "ui/models/threadtext.h"

namespace vigie::ui {

using workspace::Connection;

SensitiveAct::SensitiveAct(Session &session, Conversation &conversation, ThreadActs &acts, QObject *parent)
    : QAction(ui::icon(QStringLiteral("eye")), tr("&Sensitive subject"), parent)
    , m_session(session)
    , m_conversation(conversation)
{
    setObjectName(QStringLiteral("sensitiveMessage"));
    setToolTip(sensitiveHint());
    setCheckable(true);
    setEnabled(false);
    connect(&conversation, &Conversation::loaded, this, &SensitiveAct::ask);
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & workspace::Area::Mentions)
            ask();
    });
    connect(this, &QAction::triggered, this, [this, &acts](bool on) { acts.markSensitive(m_subject, on); });
}

void SensitiveAct::ask()
{
    const quint64 asked = ++m_asked;
    const qint64 key = m_conversation.mention() ? m_conversation.key() : 0;
    if (key == 0) {
        setEnabled(false);
        return;
    }
    using Known = std::pair<triage::Subject, bool>;
    m_session.workspace()
        .read([key](Connection &c) -> Result<Known> {
            const triage::Subject subject = triage::subjectOf(c, key);
            return Known{subject, triage::isSensitive(c, subject)};
        })
        .then(this, [this, asked](const Result<Known> &known) {
            if (!known || asked != m_asked)
                return;
            m_subject = known->first;
            setChecked(known->second);
            setEnabled(m_session.actor().require(team::Act::Moderate).has_value());
        });
}

} // namespace vigie::ui
