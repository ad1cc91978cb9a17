// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/filtermenu.h"

#include "ui/icons.h"
#include "ui/models/narrowing.h"

#include <QLocale>
#include <QMenu>

#include <utility>

namespace vigie::ui {

FilterMenu::FilterMenu(Session &session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("moreFilters"));
    setText(tr("&Filter"));
    setIcon(ui::icon(QStringLiteral("filter")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Narrow what is shown by days, language, stars, tag or place"));
    auto *menu = new QMenu(this);
    setMenu(menu);
    fill();
    connect(menu, &QMenu::aboutToShow, this, [this] {
        fill();
        ask();
    });
}

void FilterMenu::setFilter(const inbox::Filter &filter)
{
    m_filter = filter;
}

void FilterMenu::setFirst(const QList<QAction *> &actions)
{
    if (std::exchange(m_first, actions) != actions && !menu()->isVisible())
        fill();
}

void FilterMenu::ask()
{
    m_session.workspace()
        .read([](workspace::Connection &c) -> Result<inbox::Facets> { return inbox::facets(c); })
        .then(this, [this](const Result<inbox::Facets> &answer) {
            if (!answer)
                return;
            m_facets = *answer;
            const QAction *under = menu()->activeAction(); // its submenu is being read
            if (!under || !under->menu() || !under->menu()->isVisible())
                fill();
        });
}

void FilterMenu::fill()
{
    for (QMenu *old : menu()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    menu()->clear();
    menu()->addActions(m_first);
    if (!m_first.isEmpty())
        menu()->addSeparator();
    for (const ChoiceGroup &group : choicesFor(m_filter, m_facets)) {
        QMenu *sub = menu()->addMenu(group.title);
        sub->setObjectName(QLatin1StringView(group.name));
        for (const Choice &choice : group.choices) {
            QString words = QString(choice.text).replace(u'&', QStringLiteral("&&"));
            if (choice.count >= 0)
                words += u'\t' + QLocale().toString(choice.count);
            QAction *action = sub->addAction(words);
            action->setCheckable(true);
            action->setChecked(choice.on);
            connect(action, &QAction::triggered, this, [this, then = choice.then] { Q_EMIT chosen(then); });
        }
    }
}

} // namespace vigie::ui
