// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/viewmenu.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/filtermap.h"

#include <QLocale>
#include <QMenu>

namespace vigie::ui {

static QString labelOf(const inbox::View &view, qsizetype most)
{
    return oneLine(view.name, most).replace(u'&', QStringLiteral("&&"));
}

ViewMenu::ViewMenu(Session &session, SavedViews &views, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_views(views)
{
    setObjectName(QStringLiteral("views"));
    setIcon(ui::icon(QStringLiteral("eye")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Filters that you look at again and again, under a name"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(&views, &SavedViews::changed, this, &ViewMenu::refresh);
    fill();
    refresh();
}

void ViewMenu::setFilter(const inbox::Filter &filter)
{
    m_filter = filter;
    refresh();
}

bool ViewMenu::isShown(const inbox::View &view) const
{
    return filterFrom(view.filter.toVariantMap(), m_session.actor().id()) == m_filter;
}

void ViewMenu::refresh()
{
    QString shown = tr("&Views");
    m_isViewShown = false;
    for (const inbox::View &view : m_views.all()) {
        if (!isShown(view))
            continue;
        shown = oneLine(watchName(view), 24).replace(u'&', QStringLiteral("&&"));
        m_isViewShown = true;
    }
    setText(shown);
    Q_EMIT renamed();
}

void ViewMenu::addView(const inbox::View &view, const QString &label, const QString &counts)
{
    QAction *action = menu()->addAction(label);
    action->setCheckable(true);
    action->setChecked(isShown(view));
    if (!counts.isEmpty())
        action->setToolTip(counts);
    connect(action, &QAction::triggered, this,
            [this, view] { Q_EMIT chosen(filterFrom(view.filter.toVariantMap(), m_session.actor().id())); });
}

/// What is watched, with how many came today; one that is empty says what to do.
void ViewMenu::fillWatches()
{
    menu()->addSection(tr("Watches"));
    for (const Watch &watch : m_views.watches()) {
        const QString name = watchName(watch.view).replace(u'&', QStringLiteral("&&"));
        if (watch.isEmpty())
            menu()
                ->addAction(tr("%1: search for it, then keep it below", "a watch").arg(name))
                ->setEnabled(false);
        else
            addView(watch.view,
                    tr("%1 (%2 today, %3 in 7 days)", "a watch, its counts")
                        .arg(name, QLocale().toString(watch.today.now), QLocale().toString(watch.week.now)),
                    watchCounts(watch));
    }
    menu()->addSection(tr("Views"));
}

void ViewMenu::fillKeeping()
{
    QAction *keep = menu()->addAction(ui::icon(QStringLiteral("plus")), tr("&Keep what is shown as a view…"));
    connect(keep, &QAction::triggered, this, &ViewMenu::keepWanted);
    QMenu *as = menu()->addMenu(ui::icon(QStringLiteral("eye")), tr("&Watch what is shown as"));
    for (const Watch &watch : m_views.watches()) {
        const inbox::Watched watched = watch.view.watched;
        if (watched != inbox::Watched::Own)
            connect(as->addAction(watchName(watch.view)), &QAction::triggered, this,
                    [this, watched] { m_views.keepAs(watched, filterMap(m_filter)); });
    }
}

void ViewMenu::fill()
{
    for (QMenu *old : menu()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    menu()->clear();
    menu()->setToolTipsVisible(true);
    fillWatches();
    QList<inbox::View> own;
    for (const inbox::View &view : m_views.all()) {
        if (view.watched == inbox::Watched::No || view.watched == inbox::Watched::Own)
            own.append(view);
    }
    for (const inbox::View &view : std::as_const(own)) {
        if (view.watched == inbox::Watched::No)
            addView(view, labelOf(view, 60), {});
    }
    if (own.isEmpty())
        menu()->addAction(tr("No view is kept yet"))->setEnabled(false);
    menu()->addSeparator();
    fillKeeping();
    if (own.isEmpty())
        return;
    QMenu *watched = menu()->addMenu(ui::icon(QStringLiteral("bell")), tr("Wat&ch a view"));
    QMenu *remove = menu()->addMenu(ui::icon(QStringLiteral("trash")), tr("&Remove"));
    for (const inbox::View &view : std::as_const(own)) {
        QAction *watch = watched->addAction(labelOf(view, 60));
        watch->setCheckable(true);
        watch->setChecked(view.watched == inbox::Watched::Own);
        connect(watch, &QAction::triggered, this, [this, id = view.id](bool on) { m_views.watch(id, on); });
        connect(remove->addAction(labelOf(view, 60)), &QAction::triggered, this,
                [this, id = view.id] { m_views.remove(id); });
    }
}

} // namespace vigie::ui
