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
    setColumnCount(static_cast<int>(team::allRoles().size()));
    for (int column = 0; column < columnCount(); ++column)
        setHorizontalHeaderItem(column, new QTableWidgetItem(roleText(team::allRoles().at(column))));
    for (int row = 0; row < rowCount(); ++row) {
        const Act act = acts[row];
        setVerticalHeaderItem(row, new QTableWidgetItem(allowsText(act)));
        for (int column = 0; column < columnCount(); ++column) {
            const Role role = team::allRoles().at(column);
            const bool may = team::mayDo(role, false, act);
            const bool ownerOnly = act == Act::ManageTeam || act == Act::ManageSettings;
            auto *cell = new QTableWidgetItem(may ? tr("yes") : ownerOnly ? tr("owner only") : tr("no"));
            cell->setTextAlignment(Qt::AlignCenter);
            cell->setData(Qt::AccessibleTextRole,
                          tr("%1, %2: %3").arg(roleText(role), allowsText(act), cell->text()));
            setItem(row, column, cell);
        }
    }
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    dress();
}

void RoleMatrix::setMarked(Role role)
{
    m_marked = role;
    dress();
}

void RoleMatrix::dress()
{
    const int marked = static_cast<int>(team::allRoles().indexOf(m_marked));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const bool may = team::mayDo(team::allRoles().at(column), false, acts[row]);
            item(row, column)->setForeground(color(may ? Token::Text : Token::Muted));
            item(row, column)->setBackground(column == marked ? color(Token::AccentBack) : QBrush());
        }
    }
    QFont strong = ui::font(TextSize::Text);
    strong.setWeight(QFont::DemiBold);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setFont(column == marked ? strong : ui::font(TextSize::Text));
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
