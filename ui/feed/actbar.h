// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedfacets.h"
#include "ui/models/jottings.h"
#include "ui/models/mentionacts.h"
#include "ui/models/moderationtext.h"
#include "ui/models/questions.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace vigie::ui {

class AskInside;
class AskLine;

/// What one can do with the chosen messages, as buttons and as actions with keys. What an act needs to know
/// is asked in the line under the buttons.
class ActBar final : public QWidget
{
    Q_OBJECT

public:
    ActBar(Session &session, FeedFacets &facets, MentionActs &acts, Questions &questions, Jottings &jottings,
           QWidget *parent = nullptr);

    /// What the acts are for; `mention` where it is one and known.
    void setChosen(const QList<qint64> &keys, const std::optional<inbox::Mention> &mention);
    /// The open comments of a pile; with a reason that the pile gives by itself they close at once.
    void setPile(const QList<qint64> &keys, const QString &readyReason);
    QList<QAction *> acts() const { return m_actions; }
    AskLine *ask() const { return m_ask; }
    void addToMenu(const QList<QAction *> &others); ///< what else can be done with the message

Q_SIGNALS:
    void replyWanted(); ///< to each of a pile, where it is one
    void noteWanted();
    void pageWanted();
    void moderateWanted(vigie::moderation::ActKind kind);
    void refused(const vigie::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *add(const QString &text, const char *name, const char *iconName, const QKeySequence &keys);
    QToolButton *addButton(QLayout &row, QAction *action);
    void fillAssign();
    void fillWait();
    void enable();
    void word();
    void askReason();
    void askTags();
    void askWait(inbox::Disposition whom);
    void fitWords();

    Session &m_session;
    FeedFacets &m_facets;
    MentionActs &m_acts;
    QList<qint64> m_keys;
    std::optional<inbox::Mention> m_mention;
    bool m_isPile = false;
    QString m_readyReason;
    QList<QAction *> m_actions;
    QAction *m_reply;
    QAction *m_close;
    QAction *m_hide;
    QAction *m_delete;
    QAction *m_warn;
    QAction *m_ban;
    QToolButton *m_hideButton;
    QAction *m_assign;
    QAction *m_wait;
    QAction *m_tag;
    QAction *m_note;
    QAction *m_unread;
    QAction *m_reopen;
    QAction *m_showPage;
    QMenu *m_assignMenu;
    QMenu *m_waitMenu;
    QMenu *m_moreMenu;
    QToolButton *m_more;
    QList<QToolButton *> m_buttons;
    AskLine *m_ask;
    AskInside *m_inside;
};

} // namespace vigie::ui
