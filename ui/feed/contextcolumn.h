// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conversation.h"
#include "ui/models/evidenceshelf.h"
#include "ui/models/jottings.h"
#include "ui/models/moderating.h"
#include "ui/models/people.h"
#include "ui/models/questions.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace vigie::ui {

class EvidenceBox;
class FlowLayout;
class RuledBox;
class TriageBox;

/// What is known of the chosen message: its author, where it was said and how it came, its evidence and tags,
/// what was done with it, and a place to leave a note.
class ContextColumn final : public QScrollArea
{
    Q_OBJECT

public:
    ContextColumn(Session &session, Conversation &conversation, Questions &questions, Jottings &jottings,
                  Moderating &moderating, QWidget *parent = nullptr);

    void focusNote();
    /// What became of noteWritten(): the text stays where it is not kept.
    void noteEnded(qint64 key, const QString &text, bool kept);
    EvidenceBox *evidence() const { return m_evidence; }
    /// Tells anew how long ago things were done, and whether a story is still to be seen.
    void passTime();
    /// Somebody asked to see that insult: the words that were found in it are shown, too.
    void unveil(qint64 mention);

Q_SIGNALS:
    void authorWanted(qint64 author); ///< row: all that they wrote
    void noteWritten(qint64 key, const QString &text);
    void tagRemoved(qint64 key, const QString &tag);
    void pageWanted();
    void authorErased();
    void said(const QString &words);
    void refused(const vigie::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addTitle(const QString &text);
    QLabel *addLine();
    void refresh();
    void showTriage(const inbox::Mention &mention);
    bool hidesWords() const;
    void showAuthor(const inbox::Mention &mention);
    void showFacts(const inbox::Mention &mention);
    void showTags(const inbox::Mention &mention);
    void showHistory();
    void addNote();
    void showNote(qint64 key);
    void fillNote();
    void enableNote();
    void dress();

    Session &m_session;
    Conversation &m_conversation;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<QLabel *> m_titles;
    QLabel *m_author = nullptr;
    QLabel *m_authorFacts = nullptr;
    QPushButton *m_showAuthor = nullptr;
    People m_people;
    Questions &m_questions;
    Jottings &m_jottings;
    EvidenceShelf m_shelf;
    EvidenceBox *m_evidence = nullptr;
    QLabel *m_triageTitle = nullptr;
    TriageBox *m_triage = nullptr; ///< null without triage
    RuledBox *m_ruled;
    qint64 m_unveiled = 0; ///< the message whose words are shown though it is an insult
    QLabel *m_facts = nullptr;
    QPushButton *m_showPage = nullptr;
    QLabel *m_tagsTitle = nullptr;
    QWidget *m_tags = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPushButton *m_addNote = nullptr;
    qint64 m_noteOf = 0;         ///< the message that the note is for
    QSet<qint64> m_adding;       ///< those whose note is on its way
    QLabel *m_history = nullptr; ///< made last
};

} // namespace vigie::ui
