// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedfacets.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace vigie::ui {

class Chip;

/// What the feed shows: dispositions and "mine" as chips with their counts, channels in a menu, and a search
/// that is looked for as it is typed. A query that cannot be read is said under the search field.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session &session, FeedFacets &facets, QWidget *parent = nullptr);

    /// Order and withOurs are kept from setFilter(): others choose them.
    inbox::Filter filter() const;
    void setFilter(const inbox::Filter &filter);
    bool isFiltering() const; ///< anything but the order
    void clear();
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void filterChanged();
    void leftDownwards(); ///< Enter or Down in the search: to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group
    {
        Chip *chip;
        QList<inbox::Disposition> dispositions;
        bool always; ///< else only where there are some
    };
    void addChips(QLayout &flow);
    void addSearch(QLayout &row);
    void fillOperators(QMenu &menu);
    void showFacets();
    void fillChannels();
    void channelsChosen();

    Session &m_session;
    FeedFacets &m_facets;
    inbox::Filter m_filter;
    QList<Group> m_groups;
    Chip *m_mine;
    QToolButton *m_channels;
    QMenu *m_channelMenu;
    QToolButton *m_clear;
    QLineEdit *m_search;
    QTimer m_typed;
};

} // namespace vigie::ui
