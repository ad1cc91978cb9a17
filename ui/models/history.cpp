// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history.h"

namespace vigie::ui {

static constexpr qsizetype longest = 100;

void History::add(Undoable act)
{
    const QString words = act.words;
    m_done.append(std::move(act));
    if (m_done.size() > longest)
        m_done.removeFirst();
    m_undone.clear();
    Q_EMIT added(words);
    Q_EMIT changed();
}

void History::undo()
{
    step(m_done, m_undone, true);
}

void History::redo()
{
    step(m_undone, m_done, false);
}

void History::step(QList<Undoable> &from, QList<Undoable> &to, bool isUndo)
{
    if (from.isEmpty() || m_busy)
        return;
    m_busy = true;
    Undoable act = from.takeLast();
    (isUndo ? act.undo : act.redo)().then(this, [this, act, &to, isUndo](const Result<void> &done) {
        m_busy = false;
        if (done) {
            to.append(act);
            if (isUndo)
                Q_EMIT undone(act.words);
        } else {
            Q_EMIT refused(done.error());
        }
        Q_EMIT changed();
    });
}

void History::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

QString History::undoWords() const
{
    return m_done.isEmpty() ? QString() : m_done.last().words;
}

QString History::redoWords() const
{
    return m_undone.isEmpty() ? QString() : m_undone.last().words;
}

} // namespace vigie::ui
