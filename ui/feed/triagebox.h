// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "ui/models/triaging.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace vigie::ui {

class Chip;

/// What triage found of the open message, the words that show why, and the corrections: one click or key
/// each.
class TriageBox final : public QWidget
{
    Q_OBJECT

public:
    TriageBox(Triaging &triaging, QWidget *parent = nullptr);

    /// Hides where triage has not seen it, or it is our own.
    void show(const inbox::Mention &mention);

private:
    void say(const inbox::Judgement &judgement);
    void explain(const inbox::Mention &mention);
    void correct(const triage::Correction &correction);

    Triaging &m_triaging;
    qint64 m_key = 0;
    qint64 m_explained = 0; ///< the message whose words are asked for, or stand there
    inbox::Judgement m_judgement;
    QLabel *m_found;
    QLabel *m_asked;
    QLabel *m_words;
    std::array<Chip *, 3> m_sentiments; ///< in the order of inbox::Sentiment
    Chip *m_abuse;
    Chip *m_urgent; ///< only where it is: a click takes it back
    QToolButton *m_senses;
    QPushButton *m_right;
    QLabel *m_decided;
};

} // namespace vigie::ui
