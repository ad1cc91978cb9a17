// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uniformlist.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace vigie::ui {

UniformList::UniformList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void UniformList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::rowsRemoved, this, &UniformList::scheduleDelayedItemsLayout);
}

int UniformList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int UniformList::rowHeight() const
{
    if (m_rowHeight <= 0) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    }
    return m_rowHeight;
}

void UniformList::heightChanged()
{
    m_rowHeight = 0;
    scheduleDelayedItemsLayout();
}

int UniformList::rowAt(int y) const
{
    return y < 0 ? -1 : y / rowHeight();
}

int UniformList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

std::pair<int, int> UniformList::rowsInView() const
{
    const int count = rows();
    if (count == 0)
        return {0, -1};
    return {std::clamp(rowAt(verticalOffset()), 0, count - 1),
            std::clamp(rowAt(verticalOffset() + viewport()->height() - 1), 0, count - 1)};
}

QRect UniformList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex())
        return {};
    return {0, index.row() * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()};
}

QModelIndex UniformList::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    return row >= 0 && row < rows() ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
}

void UniformList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout(); // of rows that have just come: without it the bar still ends where it ended
    const int top = index.row() * rowHeight();
    const int room = viewport()->height() - rowHeight();
    int value = verticalOffset();
    if (hint == PositionAtTop)
        value = top;
    else if (hint == PositionAtBottom)
        value = top - room;
    else if (hint == PositionAtCenter)
        value = top - room / 2;
    else
        value = top < value ? top : std::max(value, std::min(top, top - room));
    verticalScrollBar()->setValue(value);
}

void UniformList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void UniformList::updateGeometries()
{
    const int whole = rows() * rowHeight();
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(std::max(1, rowHeight() / 3));
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, whole - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void UniformList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
}

void UniformList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        heightChanged();
}

bool UniformList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hover = static_cast<QHoverEvent *>(event)->position().toPoint();
        break;
    case QEvent::HoverLeave:
        m_hover = {-1, -1};
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void UniformList::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
}

void UniformList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void UniformList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void UniformList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

QModelIndex UniformList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    const int now = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = std::max(now, 0);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = now - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = now + 1;
        break;
    case MovePageUp:
        row = now - page;
        break;
    case MovePageDown:
        row = now + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, count - 1), modelColumn(), rootIndex());
}

void UniformList::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isArrow || isEnter) && event->modifiers() == Qt::NoModifier && currentIndex().isValid() &&
        !selectionModel()->hasSelection()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        if (isArrow)
            return;
    }
    QListView::keyPressEvent(event);
}

void UniformList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    const QRect area = rect.normalized();
    const int first = std::max(0, rowAt(area.top() + verticalOffset()));
    const int last = std::min(rows() - 1, rowAt(area.bottom() + verticalOffset()));
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, modelColumn(), rootIndex()),
                         model()->index(last, modelColumn(), rootIndex()));
    selectionModel()->select(selection, command);
}

QRegion UniformList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const auto [first, last] = rowsInView();
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(first, range.top());
        const int bottom = std::min(last, range.bottom());
        if (top <= bottom)
            region += visualRect(model()->index(top, modelColumn(), rootIndex()))
                          .united(visualRect(model()->index(bottom, modelColumn(), rootIndex())));
    }
    return region;
}

void UniformList::paintEvent(QPaintEvent *event)
{
    const int count = rows();
    if (count == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State base = option.state & ~QStyle::State_MouseOver;
    const int first = std::max(0, rowAt(event->rect().top() + verticalOffset()));
    const int last = std::min(count - 1, rowAt(event->rect().bottom() + verticalOffset()));
    const int hovered = m_hover.y() < 0 ? -1 : rowAt(m_hover.y() + verticalOffset());
    const bool focused = hasFocus() || viewport()->hasFocus();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        option.rect = visualRect(index);
        option.state = base;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, row == hovered);
        option.state.setFlag(QStyle::State_HasFocus, focused && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

} // namespace vigie::ui
