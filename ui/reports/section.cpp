// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/section.h"

#include "ui/models/words.h"
#include "ui/widgets/surface.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

Section::Section(const QString &code, QWidget *parent)
    : QWidget(parent)
    , m_heading(new Words(TextSize::Title, Token::Text, this))
    , m_note(new Words(TextSize::Text, Token::Muted, this))
    , m_toggle(new QPushButton(this))
    , m_chart(new ChartView(this))
    , m_table(new TableView(code + QStringLiteral("Table"), this))
{
    setObjectName(code + QStringLiteral("Section"));
    m_heading->setObjectName(code + QStringLiteral("Heading"));
    m_toggle->setObjectName(code + QStringLiteral("Toggle"));
    m_chart->setObjectName(code + QStringLiteral("Chart"));

    auto *head = new QHBoxLayout;
    head->setSpacing(space::control);
    head->addWidget(m_heading, 1);
    head->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::control);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_chart);
    column->addWidget(m_table);

    connect(m_toggle, &QPushButton::clicked, this, [this] { setShowsTable(!m_asTable); });
    connect(m_table, &TableView::wanted, this, &Section::wanted);
}

void Section::show(const LinkedTable &table, const ChartView::Drawing &chart)
{
    m_hasChart = static_cast<bool>(chart);
    m_hasRows = !table.table.rows.isEmpty();
    if (chart)
        m_chart->setDrawing(chart);
    m_heading->setText(chart ? m_chart->accessibleName() : table.table.title);
    m_note->setText(table.table.note);
    m_table->show(table);
    arrange();
}

void Section::setShowsTable(bool asTable)
{
    m_asTable = asTable;
    arrange();
}

void Section::arrange()
{
    const bool asTable = m_asTable || !m_hasChart;
    m_toggle->setVisible(m_hasChart);
    m_toggle->setText(asTable ? tr("Show as chart") : tr("Show as table"));
    m_toggle->setAccessibleName(labelled(m_toggle->text(), m_heading->text()));
    m_note->setVisible(!m_note->text().isEmpty());
    m_chart->setVisible(m_hasChart && !asTable);
    m_table->setVisible(m_hasRows && asTable);
}

void Section::reveal()
{
    setShowsTable(true);
    QWidget *focus = m_hasRows ? static_cast<QWidget *>(m_table) : m_toggle;
    focus->setFocus(Qt::OtherFocusReason);
}

} // namespace vigie::ui
