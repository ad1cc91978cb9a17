// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/people.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vigie::ui {

/// Who is behind an author: their other faces, who might be the same, what colleagues noted, and what the law
/// lets a person ask for. For the column about a message.
class PersonBox final : public QWidget
{
    Q_OBJECT

public:
    PersonBox(Session &session, People &people, QWidget *parent = nullptr);

private:
    void refresh();
    void showFaces();
    void showAlike();
    void showNotes();
    void addFace(QVBoxLayout *to, const care::Face &face, bool joined);
    void join(const QList<qint64> &authors);
    void addNote();
    void noteEnded(qint64 author, const QString &text, bool kept);
    void showNote();
    void enableNote();
    void askErase();
    void askExport();

    Session &m_session;
    People &m_people;
    QWidget *m_faces;
    QWidget *m_alike;
    QWidget *m_notes;
    QPushButton *m_other;
    QLineEdit *m_search;
    QLineEdit *m_note;
    QComboBox *m_until;
    QPushButton *m_addNote;
    qint64 m_noteOf = 0;             ///< the author whom the note is about
    QHash<qint64, QString> m_unsent; ///< what was typed about others
    QSet<qint64> m_adding;           ///< those whose note is on its way
    QToolButton *m_more;
};

} // namespace vigie::ui
