// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rejectsheet.h"

#include "ui/filechoice.h"
#include "ui/models/errortext.h"
#include "ui/models/importing.h"
#include "ui/models/wholefile.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"

#include "base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vigie::ui {

RejectSheet::RejectSheet(QWidget *window, const inbox::ImportReport &report)
    : Overlay(window, tr("What was refused"), 760)
    , m_rejects(report.rejects)
    , m_message(new InlineMessage(card()))
{
    setObjectName(QStringLiteral("rejectSheet"));
    auto *title =
        new QLabel(report.rejected > 0 ? tr("%n row(s) refused", nullptr, static_cast<int>(report.rejected))
                                       : tr("%n file(s) could not be read to the end", nullptr,
                                            static_cast<int>(report.failures.size())),
                   card());
    title->setFont(ui::font(TextSize::Title));
    auto *list = new QTreeWidget(card());
    list->setObjectName(QStringLiteral("rejects"));
    list->setAccessibleName(tr("Refused rows"));
    list->setHeaderLabels({tr("File"), tr("Line"), tr("Reason")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setMinimumHeight(280);
    for (const Error &failure : report.failures)
        new QTreeWidgetItem(
            list, {oneLine(QFileInfo(failure.fact("path")).fileName(), 80), {}, oneLine(errorText(failure))});
    for (const inbox::Reject &reject : report.rejects) {
        auto *row = new QTreeWidgetItem(list, {oneLine(QFileInfo(reject.file).fileName(), 80),
                                               QLocale().toString(reject.line),
                                               rejectText(reject.reason, reject.detail)});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    list->header()->setStretchLastSection(true);
    list->resizeColumnToContents(0);
    list->resizeColumnToContents(1);
    auto *save = new QPushButton(tr("&Save this list…"), card());
    save->setObjectName(QStringLiteral("rejectsSave"));
    save->setEnabled(!m_rejects.isEmpty());
    auto *close = new QPushButton(tr("&Close"), card());
    close->setObjectName(QStringLiteral("rejectsClose"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(card());
    column->addWidget(title);
    if (report.rejected > report.rejects.size()) {
        auto *more = new QLabel(
            tr("The first %n are listed.", nullptr, static_cast<int>(report.rejects.size())), card());
        more->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(more);
    }
    column->addWidget(list);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &RejectSheet::save);
    connect(close, &QPushButton::clicked, this, &Overlay::leave);
    openWith(list);
}

void RejectSheet::save()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::ReplacedFile,
                 .name = QStringLiteral("rejectsDialog"),
                 .title = tr("Save the list of refused rows"),
                 .start = QDir::home().filePath(tr("refused rows.tsv")),
                 .filters = {tr("Text with tabs (*.tsv)")}},
                [this](const QStringList &paths) {
                    const QString path = paths.first();
                    if (const Result<void> written = writeWhole(path, rejectsAsText(m_rejects).toUtf8());
                        !written)
                        m_message->say(written.error());
                    else
                        m_message->say(InlineMessage::Mood::Success, tr("Saved: %1").arg(path));
                });
}

} // namespace vigie::ui
