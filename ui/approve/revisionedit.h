// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/revision.h"
#include "ui/models/submission.h"

class QPlainTextEdit;

namespace vigie::ui {

class DecisionBar;
class SubmissionView;

/// Editing a text that waits for a decision, in the place where it is read: the editor stands in `view`, what
/// ends the edit in `bar`. Both outlive it. UI thread.
class RevisionEdit final : public QObject
{
    Q_OBJECT

public:
    RevisionEdit(Session &session, SubmissionView &view, DecisionBar &bar, QWidget *parent);
    ~RevisionEdit() override;

    bool isUnderWay() const { return m_revision != nullptr; }
    bool isUnkept() const { return m_revision && m_revision->isUnkept(); }
    Id draft() const; ///< the one that is edited; null while none is
    void begin(const Submission &submission);
    void focus();
    void finish(); ///< saves it as a version, for another colleague or, alone, as re-read
    void leave();  ///< puts the submitted text back
    void end();    ///< stops as it stands; what was typed is saved

Q_SIGNALS:
    void ended(const vigie::Id &draft);
    void said(const QString &words);

private:
    Session &m_session;
    SubmissionView &m_view;
    DecisionBar &m_bar;
    QPlainTextEdit *m_editor;
    std::unique_ptr<Revision> m_revision;
    bool m_alone = false;
};

} // namespace vigie::ui
