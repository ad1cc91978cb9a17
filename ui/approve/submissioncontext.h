// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"
#include "ui/models/submission.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vigie::ui {

class Session;
class Words;

/// Beside a text: why somebody else reads it first, who has decided what, and its history.
class SubmissionContext final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SubmissionContext(const Session &session, QWidget *parent = nullptr);

    void present(const Submission &submission);
    void clear();
    void setPolicyShown(bool shown); ///< not where it is approved already

private:
    QWidget *decisionCard(const approval::Approval &decision) const;

    const Session &m_session;
    QWidget *m_all;
    Words *m_policyHeading;
    Words *m_policy;
    QVBoxLayout *m_decisions;
    QVBoxLayout *m_history;
};

/// Why a version needs another's eyes, or may be decided on, in words. Pure but for the language.
QString policyText(const Submission &submission, const team::Colleague &reader);

} // namespace vigie::ui
