// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keepingbox.h"

#include "base/text.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace vigie::ui {

static constexpr int offered[] = {3, 6, 12, 24, 36, 60, 0};

static QString monthsText(int months)
{
    if (months == 0)
        return KeepingBox::tr("without end");
    return months % 12 == 0 ? KeepingBox::tr("%n year(s)", nullptr, months / 12)
                            : KeepingBox::tr("%n month(s)", nullptr, months);
}

KeepingBox::KeepingBox(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_keeping(session)
    , m_rows(new QWidget(this))
    , m_due(new QLabel(this))
    , m_delete(new QPushButton(this))
{
    setObjectName(QStringLiteral("keeping"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::control);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::step);
    grid->setColumnStretch(2, 1);
    column->addWidget(m_rows);
    m_due->setObjectName(QStringLiteral("dueWords"));
    m_due->setTextFormat(Qt::PlainText);
    m_due->setWordWrap(true);
    column->addWidget(m_due);
    m_delete->setObjectName(QStringLiteral("deleteDue"));
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    connect(m_delete, &QAbstractButton::clicked, this, [this] {
        if (m_keeping.isDeleting())
            m_keeping.cancel();
        else
            askDelete();
    });
    connect(&m_keeping, &Keeping::changed, this, &KeepingBox::refresh);
    connect(&m_keeping, &Keeping::deleted, this, [this](qint64 soFar) {
        m_due->setText(tr("%Ln message(s) deleted so far…", nullptr,
                          static_cast<int>(std::min<qint64>(soFar, INT_MAX))));
    });
    connect(&m_keeping, &Keeping::done, this, [this](qint64 messages) {
        Q_EMIT said(
            tr("Deleted %Ln message(s).", nullptr, static_cast<int>(std::min<qint64>(messages, INT_MAX))));
        sayDue();
    });
    connect(&m_keeping, &Keeping::refused, this, &KeepingBox::refused);
    sayDue();
}

void KeepingBox::refresh()
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const QList<Keeping::Kept> &channels = m_keeping.channels();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    for (QWidget *old : m_rows->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->setObjectName({});
        old->deleteLater();
    }
    int row = 0;
    for (const Keeping::Kept &kept : channels) {
        const QString name = oneLine(kept.name, 60);
        grid->addWidget(new ElidedLabel(name, m_rows), row, 0);
        auto *months = new QComboBox(m_rows);
        months->setObjectName(QStringLiteral("keep%1").arg(kept.channel));
        months->setAccessibleName(tr("How long messages on %1 are kept").arg(name));
        for (const int choice : offered)
            months->addItem(monthsText(choice), choice);
        if (months->findData(kept.months) < 0)
            months->insertItem(0, monthsText(kept.months), kept.months);
        months->setCurrentIndex(months->findData(kept.months));
        months->setEnabled(m_keeping.mayChange());
        connect(months, &QComboBox::activated, this, [this, months, channel = kept.channel] {
            m_keeping.keepFor(channel, months->currentData().toInt());
        });
        grid->addWidget(months, row, 1);
        if (kept.due > 0)
            grid->addWidget(new QLabel(tr("%Ln due", nullptr, static_cast<int>(kept.due)), m_rows), row, 2);
        ++row;
        if (months->objectName() == focused)
            months->setFocus();
    }
    sayDue();
}

void KeepingBox::offer()
{
    refresh();
}

void KeepingBox::sayDue()
{
    const qint64 due = m_keeping.due();
    const int count = static_cast<int>(std::min<qint64>(due, INT_MAX));
    QString words = due == 0 ? tr("Nothing is due. Vigie deletes nothing by itself: it tells you, in Today "
                                  "and here.")
                             : tr("%Ln message(s) came in longer ago than their channel keeps them. What is "
                                  "still open is left out.",
                                  nullptr, count);
    if (const qint64 frozen = m_keeping.frozen(); frozen > 0)
        words += u' ' + tr("%Ln older message(s) stay because there is evidence of them.", nullptr,
                           static_cast<int>(std::min<qint64>(frozen, INT_MAX)));
    m_due->setText(m_keeping.channels().isEmpty() ? tr("There is no channel yet.") : words);
    m_delete->setText(m_keeping.isDeleting() ? tr("Cancel") : tr("Delete %Ln message(s)…", nullptr, count));
    m_delete->setVisible(due > 0 || m_keeping.isDeleting());
    m_delete->setEnabled(m_keeping.mayChange());
}

void KeepingBox::askDelete()
{
    const int count = static_cast<int>(std::min<qint64>(m_keeping.due(), INT_MAX));
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete old messages"),
                                     tr("Delete %Ln message(s) for ever?", nullptr, count),
                                     QMessageBox::NoButton, window());
    question->setObjectName(QStringLiteral("deleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Their notes, tags and drafts go with them. This cannot be undone; a backup "
           "made before still holds them."));
    QPushButton *yes = question->addButton(tr("&Delete for ever"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteForEver"));
    QPushButton *no = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, this, [this] {
        m_keeping.deleteDue();
        sayDue();
    });
    question->open();
}

} // namespace vigie::ui
