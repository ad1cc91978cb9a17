// SPDX-License-Identifier: GPL-3.0-or-later
// What the feed is opened with and filtered by, and how it was left.
#include "ui/feed/feedpane.h"

#include "ui/feed/askline.h"
#include "ui/feed/feedlist.h"
#include "ui/feed/filterbar.h"
#include "ui/feed/viewmenu.h"
#include "ui/models/filtermap.h"
#include "ui/widgets/uniformlist.h"

#include <QAction>
#include <QSplitter>
#include <QStackedLayout>

namespace vigie::ui {

void FeedPane::open(const QVariantMap &what)
{
    if (what.contains(QStringLiteral("filter"))) {
        showFilter(filterFrom(what.value(QStringLiteral("filter")).toMap(), m_session.actor().id()));
    }
    const qint64 key = what.value(QStringLiteral("mention")).toLongLong();
    if (key == 0)
        return;
    m_wantedDraft = Id::parse(what.value(QStringLiteral("draft")).toString()).value_or(Id());
    if (m_model.isAnswered() && m_list->choose(key)) {
        if (!m_wantedDraft.isNull() && m_conversation.key() == key)
            m_composer.openDraft(std::exchange(m_wantedDraft, Id()));
        return;
    }
    m_wanted = key;
    if (!what.contains(QStringLiteral("filter"))) {
        m_filters->setFilter({});
        applyFilter();
    }
}

qint64 FeedPane::messageRead() const
{
    return m_stack->currentWidget() == m_upDown ? m_conversation.key() : 0;
}

void FeedPane::connectFilters()
{
    connect(m_filters, &FilterBar::filterChanged, this, &FeedPane::applyFilter);
    connect(m_filters, &FilterBar::leftDownwards, this, [this] {
        const bool isChosen = !m_list->chosen().isEmpty() || m_list->chosenThread() != 0;
        m_list->list()->setFocus(Qt::OtherFocusReason);
        if (!isChosen)
            m_list->chooseFirst();
    });
    connect(m_filters, &FilterBar::checkWanted, this, [this] { Q_EMIT goTo(QStringLiteral("check"), {}); });
    connect(m_filters->views(), &ViewMenu::chosen, this, &FeedPane::showFilter);
    connect(m_filters->views(), &ViewMenu::keepWanted, this, &FeedPane::askView);
}

QVariantMap FeedPane::state() const
{
    QVariantMap state{{QStringLiteral("filter"), filterMap(wantedFilter())},
                      {QStringLiteral("list"), m_list->state()}};
    if (m_placed) {
        state.insert(QStringLiteral("columns"), m_splitter->saveState());
        state.insert(QStringLiteral("rows"), m_upDown->saveState());
    }
    if (m_contextChosen)
        state.insert(QStringLiteral("context"), m_toggleContext->isChecked());
    return state;
}

void FeedPane::setState(const QVariantMap &state)
{
    const inbox::Filter filter =
        filterFrom(state.value(QStringLiteral("filter")).toMap(), m_session.actor().id());
    m_filters->setFilter(filter);
    m_list->setOrder(filter);
    m_list->setState(state.value(QStringLiteral("list")).toMap());
    m_placed = m_splitter->restoreState(state.value(QStringLiteral("columns")).toByteArray());
    m_upDown->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    if (const QVariant context = state.value(QStringLiteral("context")); context.isValid()) {
        m_contextChosen = true;
        setContextShown(context.toBool());
    }
    applyFilter();
}

void FeedPane::setContextShown(bool shown)
{
    const QSignalBlocker quiet(m_toggleContext);
    m_toggleContext->setChecked(shown);
    showMiddle();
}

inbox::Filter FeedPane::wantedFilter() const
{
    inbox::Filter filter = m_filters->filter();
    filter.order = m_list->order();
    filter.withOurs = m_list->withOurs();
    filter.folded = m_list->isFolded();
    return filter;
}

void FeedPane::showFilter(const inbox::Filter &filter)
{
    m_filters->setFilter(filter);
    m_list->setOrder(filter);
    applyFilter();
}

void FeedPane::askView()
{
    const inbox::Filter filter = wantedFilter();
    m_ask->ask({.words = tr("What is this view called?"),
                .placeholder = tr("Reviews with one star"),
                .action = tr("Keep the view")},
               [this, filter](const QString &name) { m_views.keep(name, filterMap(filter)); });
}

} // namespace vigie::ui
