// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rolematrix.h"

#include "ui/icons.h"
#include "ui/models/codetext.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QWheelEvent>

namespace vigie::ui {

using team::Act;
using team::Role;

static constexpr Act acts[] = {Act::Read, Act::Import, Act::Moderate,   Act::Draft,         Act::Approve,
                               Act::Send, Act::Export, Act::ManageTeam, Act::ManageSettings};

/// Of a column; the first one names the acts.
static Role roleAt(int column)
{
    return team::allRoles().at(column - 1);
}

RoleMatrix::RoleMatrix(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("roleMatrix"));
    setAccessibleName(tr("What each role may do"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRowCount(static_cast<int>(std::size(acts)));
    setColumnCount(static_cast<int>(team::allRoles().size()) + 1);
    setHorizontalHeaderItem(0, new QTableWidgetItem);
    for (int row = 0; row < rowCount(); ++row)
        setItem(row, 0, new QTableWidgetItem(allowsText(acts[row])));
    for (int column = 1; column < columnCount(); ++column) {
        const Role role = roleAt(column);
        setHorizontalHeaderItem(column, new QTableWidgetItem(roleText(role)));
        for (int row = 0; row < rowCount(); ++row) {
            const Act act = acts[row];
            const bool ownerOnly = act == Act::ManageTeam || act == Act::ManageSettings;
            auto *cell = new QTableWidgetItem(team::mayDo(role, false, act) ? tr("yes")
                                              : ownerOnly                   ? tr("owner only")
                                                                            : tr("no"));
            cell->setTextAlignment(Qt::AlignCenter);
            cell->setData(Qt::AccessibleTextRole,
                          tr("%1, %2: %3").arg(roleText(role), allowsText(act), cell->text()));
            setItem(row, column, cell);
        }
    }
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    verticalHeader()->hide();
    dress();
}

void RoleMatrix::setMarked(Role role)
{
    m_marked = role;
    dress();
}

void RoleMatrix::dress()
{
    QFont strong = ui::font(TextSize::Text);
    strong.setWeight(QFont::DemiBold);
    for (int column = 1; column < columnCount(); ++column) {
        const bool marked = roleAt(column) == m_marked;
        horizontalHeaderItem(column)->setFont(marked ? strong : ui::font(TextSize::Text));
        for (int row = 0; row < rowCount(); ++row) {
            const bool may = team::mayDo(roleAt(column), false, acts[row]);
            item(row, column)->setForeground(color(may ? Token::Text : Token::Muted));
            item(row, column)->setBackground(marked ? color(Token::AccentBack) : QBrush());
        }
    }
    const int line = QFontMetrics(strong).lineSpacing();
    horizontalHeader()->setFixedHeight(2 * line + space::pane);
    verticalHeader()->setDefaultSectionSize(line + space::pane);
    updateGeometry();
}

QSize RoleMatrix::sizeHint() const
{
    return {720, horizontalHeader()->height() + verticalHeader()->length() + 2};
}

QSize RoleMatrix::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void RoleMatrix::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (rowCount() > 0 && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        dress();
}

void RoleMatrix::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    setFixedHeight(sizeHint().height());
}

void RoleMatrix::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it is always whole
}

} // namespace vigie::ui
