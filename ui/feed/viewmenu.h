// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feed.h"
#include "ui/models/savedviews.h"

#include <QToolButton>

namespace vigie::ui {

/// A button whose menu shows the views that were kept, keeps what is shown now as one more, and removes them.
/// It bears the name of the view that is shown.
class ViewMenu final : public QToolButton
{
    Q_OBJECT

public:
    ViewMenu(Session &session, SavedViews &views, QWidget *parent = nullptr);

    void setFilter(const inbox::Filter &filter); ///< what is shown now
    bool isViewShown() const { return m_isViewShown; }

Q_SIGNALS:
    void chosen(const vigie::inbox::Filter &filter);
    void renamed();    ///< it bears another name
    void keepWanted(); ///< what is shown now, under a name that is to be asked

private:
    bool isShown(const inbox::View &view) const;
    void refresh();
    void fill();
    void fillWatches();
    void fillKeeping();
    void addView(const inbox::View &view, const QString &label, const QString &counts);

    Session &m_session;
    SavedViews &m_views;
    inbox::Filter m_filter;
    bool m_isViewShown = false;
};

} // namespace vigie::ui
