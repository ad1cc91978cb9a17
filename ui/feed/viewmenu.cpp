// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/viewmenu.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/filtermap.h"

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
        shown = labelOf(view, 24);
        m_isViewShown = true;
    }
    setText(shown);
    Q_EMIT renamed();
}

void ViewMenu::fill()
{
    for (QMenu *old : menu()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    menu()->clear();
    for (const inbox::View &view : m_views.all()) {
        QAction *action = menu()->addAction(labelOf(view, 60));
        action->setCheckable(true);
        action->setChecked(isShown(view));
        connect(action, &QAction::triggered, this, [this, view] {
            Q_EMIT chosen(filterFrom(view.filter.toVariantMap(), m_session.actor().id()));
        });
    }
    if (m_views.all().isEmpty())
        menu()->addAction(tr("No view is kept yet"))->setEnabled(false);
    menu()->addSeparator();
    QAction *keep = menu()->addAction(ui::icon(QStringLiteral("plus")), tr("&Keep what is shown as a view…"));
    connect(keep, &QAction::triggered, this, &ViewMenu::keepWanted);
    if (m_views.all().isEmpty())
        return;
    QMenu *remove = menu()->addMenu(ui::icon(QStringLiteral("trash")), tr("&Remove"));
    for (const inbox::View &view : m_views.all())
        connect(remove->addAction(labelOf(view, 60)), &QAction::triggered, this,
                [this, id = view.id] { m_views.remove(id); });
}

} // namespace vigie::ui
