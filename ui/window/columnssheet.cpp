// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/columnssheet.h"

#include "ui/models/columntelling.h"
#include "ui/models/errortext.h"
#include "ui/style.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include "base/text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

static constexpr int columnsWidth = 760;
static constexpr int mostWithoutScrolling = 260;
static constexpr qsizetype columnsShown = 100; // more are in no file that a person keeps

ColumnsSheet::ColumnsSheet(QWidget *window, Session &session, const QString &path)
    : Overlay(window, tr("What do the columns hold?"), columnsWidth)
    , m_telling(new ColumnTelling(session, path, this))
    , m_scroll(new QScrollArea(card()))
    , m_list(new QWidget)
    , m_grid(new QGridLayout(m_list))
    , m_why(new Words(TextSize::Text, Token::Muted, card()))
    , m_outcome(new Words(TextSize::Text, Token::Text, card()))
    , m_message(new InlineMessage(card()))
    , m_import(new QPushButton(tr("&Import"), card()))
{
    setObjectName(QStringLiteral("columnsSheet"));
    auto *title = new Words(TextSize::Title, Token::Text, card());
    title->setText(tr("What do the columns hold?"));
    m_why->setObjectName(QStringLiteral("columnsWhy"));
    m_why->setText(
        tr("Vigie does not know the columns of %1. Say it once: files with the same columns are taken in "
           "without asking.")
            .arg(oneLine(QFileInfo(path).fileName(), 80)));
    m_grid->setContentsMargins(0, 0, space::control, 0);
    m_grid->setHorizontalSpacing(space::pane);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setObjectName(QStringLiteral("columnList"));
    m_scroll->setAccessibleName(tr("Columns"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_list->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_list);
    m_outcome->setObjectName(QStringLiteral("columnsOutcome"));
    m_message->setClosable(false);
    m_import->setObjectName(QStringLiteral("columnsImport"));
    makePrimary(m_import);
    m_import->setEnabled(false);
    auto *cancel = new QPushButton(tr("&Cancel"), card());
    cancel->setObjectName(QStringLiteral("columnsCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(space::pane);
    column->addWidget(title);
    column->addWidget(m_why);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_telling, &ColumnTelling::loaded, this, &ColumnsSheet::showColumns);
    connect(m_telling, &ColumnTelling::changed, this, &ColumnsSheet::refresh);
    connect(m_telling, &ColumnTelling::refused, this, [this](const Error &error) { m_message->say(error); });
    connect(m_import, &QPushButton::clicked, this, &ColumnsSheet::tell);
    connect(cancel, &QPushButton::clicked, this, &Overlay::leave);
    openWith(cancel);
    m_telling->load();
}

void ColumnsSheet::showColumns()
{
    const QStringList &header = m_telling->columns().header;
    if (const QString platform = m_telling->columns().platform; !platform.isEmpty())
        m_why->setText(
            tr("Recognised as an export of %1. Correct what is not right: files with the same columns "
               "are then taken in that way. Messages that are in already stay as they are, but for "
               "a changed text.")
                .arg(platform));
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < std::min(header.size(), columnsShown); ++i) {
        const int row = static_cast<int>(i);
        const QString name = oneLine(header.at(i), 60);
        auto *called = new ElidedLabel(name.isEmpty() ? tr("(no name)") : name, m_list);
        QFont strong = called->font();
        strong.setWeight(QFont::DemiBold);
        called->setFont(strong);
        called->setMinimumWidth(140);
        auto *values = new ElidedLabel(m_telling->valuesOf(i), m_list);
        values->setForegroundRole(QPalette::PlaceholderText);
        auto *field = new QComboBox(m_list);
        field->setObjectName(QStringLiteral("column-%1").arg(i + 1));
        field->setAccessibleName(tr("What the column %1 holds").arg(name));
        field->setEnabled(!name.isEmpty());
        field->addItem(tr("Not taken in"), QString());
        for (const QString &each : ColumnTelling::fields())
            field->addItem(ColumnTelling::fieldText(each), each);
        connect(field, &QComboBox::activated, this, [this, i, field] {
            m_touched = true;
            m_telling->choose(i, field->currentData().toString());
        });
        m_grid->addWidget(called, row, 0);
        m_grid->addWidget(values, row, 1);
        m_grid->addWidget(field, row, 2);
        m_fields.append(field);
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    m_grid->setRowStretch(static_cast<int>(m_fields.size()), 1);
    refresh();
    m_scroll->setMinimumHeight(std::min(m_list->sizeHint().height(), mostWithoutScrolling));
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::OtherFocusReason);
}

void ColumnsSheet::refresh()
{
    bool hasText = false;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString field = m_telling->fieldOf(i);
        hasText = hasText || field == QStringLiteral("text");
        m_fields[i]->setCurrentIndex(m_fields[i]->findData(field));
    }
    const std::optional<inbox::ColumnTrial> &trial = m_telling->trial();
    m_import->setEnabled(trial && trial->taken > 0 && m_telling->saidTwice().isEmpty());
    if (const QString twice = m_telling->saidTwice(); !twice.isEmpty()) {
        m_outcome->setText(tr("Two columns are said to hold the same: %1. Choose one of them.")
                               .arg(ColumnTelling::fieldText(twice)));
        return;
    }
    if (!trial) {
        m_outcome->setText(
            hasText ? tr("Say also what tells one message from another: its reference, its address, "
                         "or its date and the author’s account.")
                    : tr("Say which column holds the text of the messages."));
        return;
    }
    QString words =
        tr("%n row(s) of the first %1 would be taken in.", nullptr, trial->taken).arg(trial->read);
    if (!trial->rejects.isEmpty())
        words += u' ' + tr("Line %1 would not: %2.")
                            .arg(QLocale().toString(trial->rejects.first().line),
                                 rejectText(trial->rejects.first().reason, trial->rejects.first().detail));
    m_outcome->setText(words);
}

void ColumnsSheet::tell()
{
    m_import->setEnabled(false);
    m_telling->tell().then(this, [this](const Result<void> &done) {
        if (!done) {
            m_message->say(done.error());
            refresh();
            return;
        }
        Q_EMIT told(m_telling->path());
        leave();
    });
}

} // namespace vigie::ui
