// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/submission.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace vigie::ui {

class Surface;
class SubmittedText;
class Session;
class Sign;
class Words;

/// What is decided on or posted: the conversation up to the mention answered, then the text exactly as it is
/// sent, as whom, where, public or private, how long; and what changed since the version before.
class SubmissionView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SubmissionView(const Session &session, QWidget *parent = nullptr);

    void present(const Submission &submission);
    /// Put under what is shown, in the place of the text: an editor, while one writes.
    void setEditor(QWidget *editor);
    void setChangesShown(bool shown);
    bool changesShown() const;

Q_SIGNALS:
    void conversationWanted(qint64 mention);

private:
    void showConversation(const QList<inbox::Mention> &conversation);
    void showText(const Submission &submission);
    void showChanges(const Submission &submission);

    const Session &m_session;
    QVBoxLayout *m_column;
    QPushButton *m_earlier;
    QPushButton *m_whole;
    QVBoxLayout *m_messages;
    QList<QWidget *> m_earlierCards;
    Surface *m_paper;
    Sign *m_visibility;
    Words *m_speaking;
    SubmittedText *m_text;
    QVBoxLayout *m_textPlace;
    Words *m_length;
    QPushButton *m_changesButton;
    Surface *m_changesPaper;
    SubmittedText *m_changes;
    Id m_shown;
    qint64 m_mention = 0;
};

} // namespace vigie::ui
