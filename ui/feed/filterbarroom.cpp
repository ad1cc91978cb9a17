// SPDX-License-Identifier: GPL-3.0-or-later
// How the bar finds room for all it has in one row.
#include "ui/feed/filterbar.h"

#include "ui/feed/filtermenu.h"
#include "ui/feed/viewmenu.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QEvent>
#include <QLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <ranges>

namespace vigie::ui {

using inbox::Disposition;

namespace {

/// The ones that are shortened last stand last.
const Disposition leastNeeded[] = {Disposition::Liked,           Disposition::Hidden,  Disposition::Closed,
                                   Disposition::WaitingCustomer, Disposition::Replied, Disposition::Assigned};

int widthAs(QToolButton &button, Qt::ToolButtonStyle style)
{
    const Qt::ToolButtonStyle before = button.toolButtonStyle();
    button.setToolButtonStyle(style);
    const int width = button.sizeHint().width();
    button.setToolButtonStyle(before);
    return width;
}

} // namespace

bool FilterBar::isNeeded(const Group &group) const
{
    qint64 count = 0;
    for (const Disposition disposition : group.dispositions)
        count += m_facets.counts().value(disposition);
    return group.always || count > 0 || group.chip->isChecked();
}

void FilterBar::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int room = m_flow->geometry().width();

    struct Button
    {
        QToolButton *button;
        Qt::ToolButtonStyle whole;
        bool mayShrink;
        Qt::ToolButtonStyle style = whole;
    };
    const bool allChannels = m_filter.channels.isEmpty();
    Button buttons[] = {{m_more, Qt::ToolButtonTextBesideIcon, true},
                        {m_views, Qt::ToolButtonTextBesideIcon, !m_views->isViewShown()},
                        {m_channels, Qt::ToolButtonTextBesideIcon, allChannels},
                        {m_check, Qt::ToolButtonTextBesideIcon, true},
                        {m_clear, Qt::ToolButtonTextOnly, true}};

    int needed = -m_flow->spacing();
    const auto count = [&](int width) { needed += width + m_flow->spacing(); };
    for (const Button &each : buttons) {
        if (!each.button->isHidden())
            count(widthAs(*each.button, each.style));
    }
    for (const Chip *chip : m_narrowings)
        count(chip->sizeHint().width());
    if (!m_mine->isHidden())
        count(m_mine->sizeHint().width());
    QList<const Group *> shown;
    for (const Group &group : m_groups) {
        if (!isNeeded(group))
            continue;
        shown.append(&group);
        count(group.chip->sizeHint().width());
    }

    for (Button &each : buttons) {
        if (needed <= room || !each.mayShrink || each.button->isHidden())
            continue;
        needed -= widthAs(*each.button, each.style);
        each.style = Qt::ToolButtonIconOnly;
        needed += widthAs(*each.button, each.style);
    }
    // What a wide one freed gives a narrow one its words back.
    for (Button &each : std::views::reverse(buttons)) {
        if (each.style != Qt::ToolButtonIconOnly)
            continue;
        const int more = widthAs(*each.button, each.whole) - widthAs(*each.button, each.style);
        if (needed + more <= room) {
            needed += more;
            each.style = each.whole;
        }
    }
    QList<QAction *> entries;
    for (const Disposition disposition : leastNeeded) {
        const auto group = std::ranges::find_if(
            shown, [&](const Group *each) { return each->dispositions.contains(disposition); });
        if (needed <= room || group == shown.end() || (*group)->chip->isChecked() ||
            (*group)->chip->hasFocus())
            continue;
        needed -= (*group)->chip->sizeHint().width() + m_flow->spacing();
        entries.append((*group)->entry);
        shown.erase(group);
    }

    for (const Button &each : buttons)
        each.button->setToolButtonStyle(each.style);
    QList<QAction *> inOrder;
    for (const Group &group : m_groups) {
        group.chip->setVisible(shown.contains(&group));
        group.entry->setText(group.chip->label().replace(u'&', QStringLiteral("&&")));
        group.entry->setChecked(group.chip->isChecked());
        if (entries.contains(group.entry))
            inOrder.append(group.entry);
    }
    m_more->setFirst(inOrder);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace vigie::ui
