// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/tableview.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigie::ui {

namespace {

constexpr int cellInset = space::control;

/// One line a row, a hairline below; what leads somewhere has its first words in the accent.
class Cells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontOf(option, index));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * cellInset + 1,
                metrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, color(chosen ? Token::AccentBack : Token::Base));
        painter->setPen(color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (chosen && index.column() == 0) {
            const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
            painter->fillRect(edge, color(Token::Accent));
        }
        const bool isLink = index.column() == 0 && !index.data(ReportTable::TargetRole).toMap().isEmpty();
        painter->setFont(fontOf(option, index));
        painter->setPen(color(isLink ? Token::Accent : Token::Text));
        const QRect words = option.rect.adjusted(cellInset, 0, -cellInset, -1);
        const QFontMetrics metrics(painter->font());
        const Qt::TextElideMode mode =
            index.column() == index.model()->columnCount() - 1 ? Qt::ElideRight : Qt::ElideMiddle;
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(words, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)),
                          metrics.elidedText(index.data().toString(), mode, words.width()));
    }

private:
    static QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        if (index.data(ReportTable::TotalRole).toBool())
            font.setWeight(QFont::DemiBold);
        return font;
    }
};

/// Small and muted, in line with the cells.
class Headers final : public QHeaderView
{
public:
    explicit Headers(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

    static QFont letters()
    {
        QFont small = ui::font(TextSize::Meta);
        small.setWeight(QFont::DemiBold);
        return small;
    }

    QSize sizeHint() const override { return {0, QFontMetrics(letters()).height() + 2 * space::step}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        painter->save();
        painter->setFont(letters());
        painter->setPen(color(Token::Muted));
        const auto alignment = model()->headerData(column, orientation(), Qt::TextAlignmentRole);
        painter->drawText(
            rect.adjusted(cellInset, 0, -cellInset, 0),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment.value<Qt::Alignment>())),
            model()->headerData(column, orientation()).toString());
        painter->setPen(color(Token::Muted));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }
};

} // namespace

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(this)
{
    setObjectName(name);
    setHorizontalHeader(new Headers(this));
    setModel(&m_model);
    setItemDelegate(new Cells(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractItemView::activated, this, &TableView::open);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // Where one click activates, activated() has said it.
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, this))
            open(index);
    });
}

void TableView::show(const LinkedTable &table)
{
    const int row = currentIndex().row();
    m_model.setTable(table);
    setAccessibleName(table.table.title);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    measure();
    fitColumns();
    if (row >= 0)
        setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    if (!hasFocus())
        clearSelection();
    updateGeometry();
}

void TableView::open(const QModelIndex &index)
{
    const QVariantMap target = m_model.targetOf(index);
    if (!target.isEmpty())
        Q_EMIT wanted(target);
}

/// How wide the words of each column are. Measured once: of the cells, only those with the most letters.
void TableView::measure()
{
    static constexpr qsizetype longest = 6;
    const QFontMetrics header(Headers::letters());
    m_natural.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QList<std::pair<qsizetype, int>> cells;
        for (int row = 0; row < m_model.rowCount(); ++row)
            cells.append({-m_model.table().rows[row][column].size(), row});
        std::ranges::sort(cells);
        if (m_model.table().hasTotal)
            cells.prepend({0, m_model.rowCount() - 1}); // bold
        int natural = header.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) +
                      2 * cellInset + 1;
        for (const auto &[length, row] : cells.first(std::min(longest, cells.size())))
            natural = std::max(natural, sizeHintForIndex(m_model.index(row, column)).width());
        m_natural.append(natural);
    }
}

/// As the PDF has it: every column as wide as its words, those of strangers a fifth at most, and the widest
/// takes the rest.
void TableView::fitColumns()
{
    QList<int> widths = m_natural;
    if (widths.isEmpty() || widths.size() != m_model.columnCount())
        return;
    const QList<report::Column> &columns = m_model.table().columns;
    qsizetype widest = 0;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (!columns[column].isNumber && widths[column] > widths[widest])
            widest = column;
    }
    const int whole = viewport()->width();
    int rest = whole;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (!columns[column].isNumber && column > 0 && column != widest)
            widths[column] = std::min(widths[column], whole / 5);
        rest -= column == widest ? 0 : widths[column];
    }
    widths[widest] = std::max(rest, 80);
    for (qsizetype column = 0; column < widths.size(); ++column)
        setColumnWidth(static_cast<int>(column), widths[column]);
}

QSize TableView::sizeHint() const
{
    const int rows = m_model.rowCount() * verticalHeader()->defaultSectionSize();
    return {fontMetrics().averageCharWidth() * 60, rows + horizontalHeader()->sizeHint().height()};
}

QSize TableView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT rowReached(visualRect(current).translated(viewport()->pos()));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
        measure();
        fitColumns();
        updateGeometry();
    }
}

void TableView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page's
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool leads = !m_model.targetOf(indexAt(event->position().toPoint())).isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_model.rowCount() > 0)
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model.index(0, 0));
    if (currentIndex().isValid())
        selectRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    clearSelection();
}

} // namespace vigie::ui
