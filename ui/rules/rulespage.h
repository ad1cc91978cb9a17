// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rulesmodel.h"
#include "ui/pane.h"

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace vigie::ui {

class CardList;
class EmptyState;
class InlineMessage;
class RuleForm;
class TrialBox;
class Words;

/// What is done with messages as they come in: the rules in their order, each on or off; written as
/// sentences, tried on the past before they hold, and what one did taken back in one step.
class RulesPage final : public Pane
{
    Q_OBJECT

public:
    explicit RulesPage(Session &session, QWidget *parent = nullptr);

    static Place place();
    QWidget *headTools() override { return m_head; }
    void activate() override;
    bool isUnkept() const override;
    QList<QAction *> paneActions() const override { return m_actions; }

private:
    QWidget *makeForm();
    void makeActions();
    void rulesRead();
    void present();
    void refresh();
    void beginAdding();
    void leave();
    void save();
    void say(const Error &error);
    void sayStanding(qint64 standing);
    Id chosen() const;

    Session &m_session;
    RulesModel *m_model;
    CardList *m_list;
    QWidget *m_head;
    QPushButton *m_add;
    QStackedWidget *m_whole;
    EmptyState *m_empty;
    Words *m_title;
    InlineMessage *m_why;
    InlineMessage *m_message;
    QWidget *m_editable;
    RuleForm *m_form;
    QCheckBox *m_on;
    QPushButton *m_save;
    QPushButton *m_putBack;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    Words *m_standing;
    QPushButton *m_undo;
    TrialBox *m_trial;
    QList<QAction *> m_actions;
    Id m_wanted; ///< to be chosen when the rules are read
    bool m_adding = false;
};

} // namespace vigie::ui
