// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/person.h"
#include "ui/models/session.h"

#include <QObject>

namespace vigie::ui {

/// The person who is behind one author, and what a colleague does about them. Joining, parting and notes go
/// into the session's history to be undone; erasing cannot be, and empties it. Follows changes. UI thread;
/// the session outlives it.
class People : public QObject
{
    Q_OBJECT

public:
    explicit People(Session &session, QObject *parent = nullptr);

    /// The person behind that author's row; 0 is nobody.
    void open(qint64 author);
    qint64 author() const { return m_author; }
    const care::Person &person() const { return m_person; }
    /// Authors of that name or handle, for joining: found() when they are there. Nothing typed: none.
    void find(const QString &typed);
    const QList<care::Face> &found() const { return m_found; }

    /// All of these are that person too, as one act.
    void join(const QList<qint64> &others);
    void part(qint64 face);
    void addNote(const QString &text, int days); ///< noteEnded() says whether it is kept
    void removeNote(const Id &note);
    /// Writes what is held of the person behind that author into that file. Of whom it was asked, whoever is
    /// shown meanwhile.
    void exportTo(const QString &path, qint64 author);
    void erase(qint64 author); ///< likewise
    bool mayErase() const;

Q_SIGNALS:
    void loaded();
    void searched();
    void noteEnded(qint64 author, const QString &text, bool kept);
    void erased(); ///< what shows their messages is to be asked anew
    void said(const QString &words);
    void refused(const vigie::Error &error);

private:
    void ask();

    Session &m_session;
    qint64 m_author = 0;
    care::Person m_person;
    QList<care::Face> m_found;
    quint64 m_ask = 0;
    quint64 m_find = 0;
};

} // namespace vigie::ui
