// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"
#include "ui/pane.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vigie::ui {

class CardList;
class ColleaguesModel;
class InlineMessage;
class PassphraseBox;
class RoleMatrix;
class Session;
class Words;

/// Who works here, in what role, proved by what, and what each role may do. The owner changes it; the others
/// see why they cannot.
class ColleaguesPage final : public Pane
{
    Q_OBJECT

public:
    explicit ColleaguesPage(Session &session, QWidget *parent = nullptr);

    static Place place();
    QWidget *headTools() override { return m_head; }
    void activate() override;
    QList<QAction *> paneActions() const override { return m_actions; }
    QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *onePage();
    QWidget *newPage();
    void teamRead();
    void present();
    void add();
    void beginAdding();
    void leaveAdding();
    void changeRole();

    Session &m_session;
    ColleaguesModel *m_model;
    CardList *m_list;
    QWidget *m_head;
    QPushButton *m_add;
    QStackedWidget *m_pages;
    Words *m_name;
    InlineMessage *m_why;
    InlineMessage *m_message;
    QComboBox *m_role;
    PassphraseBox *m_passphrase;
    RoleMatrix *m_matrix;
    QLineEdit *m_newName;
    QComboBox *m_newRole;
    Words *m_newMeans;
    InlineMessage *m_newMessage;
    QPushButton *m_newDone;
    QPushButton *m_newLeave;
    QList<QAction *> m_actions;
    QString m_wanted; ///< the name to choose when the team is read
};

} // namespace vigie::ui
