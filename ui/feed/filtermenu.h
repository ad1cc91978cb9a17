// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/facets.h"
#include "inbox/feed.h"
#include "ui/models/session.h"

#include <QToolButton>

namespace vigie::ui {

/// A button whose menu narrows the feed by days, language, stars, tag and place. What there is to choose from
/// is counted each time it opens; until the count comes, the last one stands.
class FilterMenu final : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterMenu(Session &session, QWidget *parent = nullptr);

    void setFilter(const inbox::Filter &filter);    ///< what is chosen now
    void setFirst(const QList<QAction *> &actions); ///< stand above the rest; somebody else's

Q_SIGNALS:
    void chosen(const vigie::inbox::Filter &filter);

private:
    void ask();
    void fill();

    Session &m_session;
    inbox::Filter m_filter;
    inbox::Facets m_facets;
    QList<QAction *> m_first;
};

} // namespace vigie::ui
