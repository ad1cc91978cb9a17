// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedfacets.h"
#include "ui/models/feedmodel.h"

#include <QItemSelectionModel>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QComboBox;
class QStackedLayout;
class QToolButton;

namespace vigie::ui {

class CardDelegate;
class ElidedLabel;
class EmptyState;
class InlineMessage;
class UniformList;

/// The left of the feed: how many there are, their order, what waits to be shown, and the cards. What is
/// chosen is known by key and stays chosen when the list is asked for anew.
class FeedList final : public QWidget
{
    Q_OBJECT

public:
    FeedList(Session &session, FeedModel &model, FeedFacets &facets, QWidget *parent = nullptr);

    UniformList *list() const { return m_list; }
    QList<qint64> chosen() const; ///< in the list's order, threads left out
    qint64 chosenThread() const;  ///< its row, where it alone is chosen, else 0
    qint64 current() const;       ///< 0: none
    /// False where the list does not hold it.
    bool choose(qint64 key);
    void chooseFirst();

    inbox::Order order() const;
    bool withOurs() const;
    bool isFolded() const;
    void setOrder(const inbox::Filter &filter); ///< and withOurs, folded; without telling
    bool isCompact() const;
    void setCompact(bool compact);
    /// What the filter is, to word an empty list.
    void setFiltering(bool filtering) { m_filtering = filtering; }
    void sayRefused(const Error &error);
    QVariantMap state() const;
    /// Chosen message and scroll come back with the next answer.
    void setState(const QVariantMap &state);
    /// The row that is to be chosen when the list is replaced; 0: none.
    qint64 sought() const;

Q_SIGNALS:
    void chosenChanged();
    void opened(); ///< Enter or a double click: to the conversation
    void orderChanged();
    void showAllWanted();
    void importWanted();
    void minutePassed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QLayout &column);
    void buildList(QLayout &column);
    QList<qint64> chosenRows() const;
    void remember();
    void restore();
    void select(const QList<qint64> &keys, QItemSelectionModel::SelectionFlags how);
    void chooseTheRest();
    void showCount();
    void showNews();

    Session &m_session;
    FeedModel &m_model;
    FeedFacets &m_facets;
    bool m_filtering = false;
    QList<qint64> m_chosenBefore; ///< while the list is replaced
    QList<qint64> m_yetToChoose;  ///< of those: not in the first rows, which are all that is here so far
    bool m_restoring = false;
    qint64 m_currentBefore = 0;
    int m_currentTop = 0; ///< of the current card in the viewport
    qint64 m_awaited = 0; ///< from the state that it was left in
    int m_awaitedTop = 0;
    ElidedLabel *m_count;
    QComboBox *m_order;
    QToolButton *m_options;
    QAction *m_compact;
    QAction *m_withOurs;
    QAction *m_folded;
    InlineMessage *m_refused;
    InlineMessage *m_news;
    QStackedLayout *m_stack;
    UniformList *m_list;
    EmptyState *m_empty;
    CardDelegate *m_cards;
    QTimer m_minute; ///< spans such as "3 h" grow
};

} // namespace vigie::ui
