// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedfacets.h"
#include "ui/models/savedviews.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace vigie::ui {

class Chip;
class FilterMenu;
class ViewMenu;

/// What the feed shows: views that were kept, dispositions and "mine" as chips with their counts, channels in
/// a menu, what else it is narrowed by in another and then as chips that take it away, and a search that is
/// looked for as it is typed. A query that cannot be read is said under the search field.
/// Where all of that has no room in one row, what is least needed becomes an icon, and then an entry of the
/// menu; only then does the row break.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session &session, FeedFacets &facets, SavedViews &views, QWidget *parent = nullptr);

    /// Order, withOurs and folded are kept from setFilter(): others choose them.
    inbox::Filter filter() const;
    void setFilter(const inbox::Filter &filter);
    bool isFiltering() const; ///< anything but the order
    void clear();
    void setAuthor(qint64 author); ///< only what that author (row) wrote, whatever else was asked for
    ViewMenu *views() const { return m_views; }
    QLineEdit *search() const { return m_search; }
    /// Opening its menus, for who goes by keys.
    const QList<QAction *> &acts() const { return m_acts; }

Q_SIGNALS:
    void filterChanged();
    void checkWanted();   ///< what triage is not sure of, one by one
    void leftDownwards(); ///< Enter or Down in the search: to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        Chip *chip;
        QAction *entry; ///< does the same in the menu, where the chip has no room
        QList<inbox::Disposition> dispositions;
        bool always; ///< else only where there are some
    };
    void addChips(QLayout &flow);
    void addActs();
    void addSearch(QLayout &row);
    void fillOperators(QMenu &menu);
    void showFacets();
    void fillChannels();
    void channelsChosen();
    void narrow(const inbox::Filter &filter);
    void showNarrowings();
    void askAuthor();
    bool isNeeded(const Group &group) const; ///< there is something to show by it
    void fit();                              ///< into one row, where that can be

    Session &m_session;
    FeedFacets &m_facets;
    inbox::Filter m_filter;
    QList<Group> m_groups;
    Chip *m_mine;
    ViewMenu *m_views;
    FilterMenu *m_more;
    QLayout *m_flow = nullptr;
    QList<Chip *> m_narrowings;
    qint64 m_namedAuthor = 0;
    QString m_authorName;
    QToolButton *m_channels;
    QMenu *m_channelMenu;
    QToolButton *m_check;
    QToolButton *m_clear;
    QLineEdit *m_search;
    QTimer m_typed;
    QList<QAction *> m_acts;
};

} // namespace vigie::ui
