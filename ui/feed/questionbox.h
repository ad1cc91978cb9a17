// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jottings.h"
#include "ui/models/questions.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie::ui {

/// What was asked inside about the message and is not answered yet, each with a place for the answer. Hidden
/// where nothing was.
class QuestionBox final : public QWidget
{
    Q_OBJECT

public:
    QuestionBox(Session &session, Questions &questions, Jottings &jottings, QWidget *parent = nullptr);

private:
    void refresh();
    void fill(qint64 mention); ///< with what was typed before
    QWidget *add(const care::Question &question, int at);

    Session &m_session;
    Questions &m_questions;
    Jottings &m_jottings;
    QVBoxLayout *m_column;
    std::vector<std::pair<Id, QWidget *>> m_cards; ///< of those that wait, oldest first
};

} // namespace vigie::ui
