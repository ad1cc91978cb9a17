// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/policy.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace vigie::ui {

class InlineMessage;
class Words;

/// Under a text that waits: the acts, the note that a refusal needs, the end of an edit; and what could not
/// be done, where it was tried.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Decide, Note, Edit };

    /// What can be decided, and in what words.
    struct Offer
    {
        int texts = 0;    ///< chosen ones that can be approved
        bool one = false; ///< exactly one is chosen: it can be edited, sent back, rejected
        bool mayEdit = false;
        bool alone = false;
        QString hint;   ///< why not, or what is left out; empty for nothing to say
        QString author; ///< of the one
    };

    explicit DecisionBar(QWidget *parent = nullptr);

    void offer(const Offer &offer);
    Page page() const { return m_page; }
    /// Asks for the note that sending back or rejecting needs.
    void askNote(approval::Decision decision);
    /// While one edits: `consequence` says what happens to the text, `act` is the button that ends it.
    void beginEdit(const QString &consequence, const QString &act);
    void backToDeciding();
    void setBusy(bool busy);
    InlineMessage &message() { return *m_message; }
    QString note() const;
    approval::Decision asked() const { return m_decision; }
    /// What Ctrl+Enter does here.
    void doPrimary();
    bool canApprove() const;
    bool canRefuse() const;
    bool canEdit() const;

Q_SIGNALS:
    void approveWanted();
    void editWanted();
    void refuseWanted(vigie::approval::Decision decision, const QString &note);
    void editDone();
    void editLeft();
    void pageChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *decidePage();
    QWidget *notePage();
    QWidget *editPage();
    void turnTo(Page page);
    void sendNote();
    void refresh();

    Page m_page = Page::Decide;
    Offer m_offer;
    approval::Decision m_decision = approval::Decision::SentBack;
    bool m_busy = false;
    InlineMessage *m_message;
    QList<QWidget *> m_pages; ///< in the order of Page; one of them shows
    Words *m_hint;
    QPushButton *m_approve;
    QPushButton *m_edit;
    QPushButton *m_sendBack;
    QPushButton *m_reject;
    Words *m_prompt;
    QPlainTextEdit *m_note;
    QPushButton *m_sendNote;
    QPushButton *m_keep;
    Words *m_consequence;
    QPushButton *m_editDone;
    QPushButton *m_editLeft;
};

} // namespace vigie::ui
