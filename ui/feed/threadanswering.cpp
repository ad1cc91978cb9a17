// SPDX-License-Identifier: GPL-3.0-or-later
// A draft of its own for each comment of a pile, from one text.
#include "ui/feed/answereach.h"
#include "ui/feed/threadview.h"
#include "ui/widgets/inlinemessage.h"

#include <QTreeView>

namespace vigie::ui {

void ThreadView::answerEach()
{
    const QList<qint64> wanted = keys();
    if (wanted.isEmpty())
        return;
    m_askedOfPile = m_model.commentAt(m_list->currentIndex()) == nullptr;
    m_answer->ask(wanted, m_under.thread().service, m_facets.colleagues().size() < 2);
}

void ThreadView::pressPrimary()
{
    if (m_under.isLoaded() && m_answer->isAsking())
        m_answer->press();
}

void ThreadView::draftEach(const QList<qint64> &comments, const QString &text)
{
    if (m_acts.isDrafting())
        return; // those before come first, and it is said: this one stays open
    m_answer->hide();
    m_list->setFocus(Qt::OtherFocusReason);
    m_drafting = text;
    m_acts.draftEach(comments, text);
}

/// What is asked of a pile is asked of what is in it now, and not while one is at another.
void ThreadView::followAsked()
{
    if (!m_answer->isAsking())
        return;
    QModelIndex asked;
    if (m_under.isLoaded()) {
        for (const qint64 key : m_answer->comments()) {
            if (asked = m_model.indexOf(key); asked.isValid())
                break;
        }
    }
    const QList<qint64> wanted = m_model.keysAt(m_askedOfPile ? asked.parent() : asked);
    if (wanted.isEmpty() || m_model.pileAt(asked) != m_model.pileAt(m_list->currentIndex()))
        m_answer->dismiss();
    else if (wanted != m_answer->comments())
        m_answer->reword(wanted);
}

void ThreadView::showDrafting(int done, int all)
{
    m_message->say(InlineMessage::Mood::Note, tr("Drafting %1 of %2…").arg(done).arg(all));
    m_message->setAction(tr("&Cancel"));
}

void ThreadView::showDrafted(int made, int leftOut, bool submitted)
{
    m_message->setAction({});
    if (made > 0)
        m_answer->letGo(m_drafting);
    QString words =
        submitted ? tr("%Ln answer(s) wait to be approved.", nullptr, made)
                  : tr("%Ln draft(s) wait to be re-read: Enter on a comment opens its own.", nullptr, made);
    if (leftOut > 0)
        words += u' ' + tr("%Ln comment(s) left out: somebody writes to them already.", nullptr, leftOut);
    m_message->say(InlineMessage::Mood::Success, words);
}

} // namespace vigie::ui
