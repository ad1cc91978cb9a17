// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedfacets.h"
#include "ui/models/pilesmodel.h"
#include "ui/models/threadacts.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;
class QTreeView;

namespace vigie::ui {

class AnswerEach;
class Chip;
class InlineMessage;

/// What stands under one post: the post, what its comments are, what is asked most, the answer that is
/// pinned, and the piles with what can be done with each. Enter opens a comment, Escape goes back to the
/// list.
class ThreadView final : public QWidget
{
    Q_OBJECT

public:
    ThreadView(Session &session, FeedFacets &facets, UnderPost &under, ThreadActs &acts,
               QWidget *parent = nullptr);

    /// The open comments that an act is for now.
    QList<qint64> keys() const;
    /// Why they close, where the pile says it by itself; else empty.
    QString readyReason() const;
    QList<QAction *> acts() const { return m_actions; }
    QTreeView *piles() const { return m_list; }
    void answerEach();
    void pressPrimary(); ///< what the open question's button says

Q_SIGNALS:
    void chosenChanged();
    void commentWanted(qint64 key);
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead(QLayout &column);
    void buildList(QLayout &column);
    void addActions(QLayout &row);
    void connectParts();
    void refresh(bool another);
    void remember();
    void restore();
    void enable();
    void showGists();
    void showDrafting(int done, int all);
    void showDrafted(int made, int leftOut, bool submitted);
    void pinChosen();
    void draftEach(const QList<qint64> &comments, const QString &text);
    void followAsked();

    Session &m_session;
    FeedFacets &m_facets;
    UnderPost &m_under;
    ThreadActs &m_acts;
    PilesModel m_model;
    QLabel *m_post;
    QLabel *m_facts;
    QLabel *m_asked;
    QWidget *m_pinnedRow;
    QLabel *m_pinned;
    QPushButton *m_unpin;
    QMap<inbox::Gist, Chip *> m_chips;
    QTreeView *m_list;
    AnswerEach *m_answer;
    bool m_askedOfPile = false; ///< and not of one comment in it
    QString m_drafting;         ///< the text that drafts are made from
    InlineMessage *m_message;
    QList<QAction *> m_actions;
    QList<QToolButton *> m_buttons;
    QAction *m_once;
    QAction *m_apart;
    QAction *m_pin;
    QAction *m_sensitive;
    QSet<qint64> m_expanded; ///< while the model is reset: a comment of each
    qint64 m_current = 0;    ///< likewise: a comment, or of the pile
    bool m_currentIsPile = false;
    bool m_expandedAlone = false;
    bool m_expandedOurs = false;
};

} // namespace vigie::ui
