// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QuestionBox(Session &session, Questions &questions, QWidget *parent = nullptr);

private:
    void refresh();
    void add(const care::Question &question);

    Session &m_session;
    Questions &m_questions;
    QVBoxLayout *m_column;
    QList<care::Question> m_shown;
};

} // namespace vigie::ui
