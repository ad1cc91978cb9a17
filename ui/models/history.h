// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace vigie::ui {

/// One act that can be taken back: what it was, in words ("Closed 3 messages"), and how.
struct Undoable
{
    QString words;
    std::function<QFuture<Result<void>>()> undo;
    std::function<QFuture<Result<void>>()> redo;
};

/// What the colleague at this window did, newest last, at most a hundred. Undoing appends activity, it
/// removes none. An undo that core refuses (the message changed meanwhile) is dropped and told by refused().
/// UI thread.
class History : public QObject
{
    Q_OBJECT

public:
    /// Remembers an act that is done.
    void add(Undoable act);
    void undo();
    void redo();
    void clear();

    QString undoWords() const; ///< empty when there is nothing to undo
    QString redoWords() const;

Q_SIGNALS:
    void changed();
    void added(const QString &words); ///< for the bar with Undo
    void undone(const QString &words);
    void refused(const vigie::Error &error);

private:
    void step(QList<Undoable> &from, QList<Undoable> &to, bool isUndo);

    QList<Undoable> m_done;
    QList<Undoable> m_undone;
    bool m_busy = false;
};

} // namespace vigie::ui
