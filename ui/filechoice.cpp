// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filechoice.h"

#include <QFileDialog>

namespace vigie::ui {

void askForFiles(QWidget *over, const FileChoice &choice, std::function<void(const QStringList &)> chosen)
{
    using enum FileChoice::Kind;
    auto *dialog = new QFileDialog(over, choice.title);
    dialog->setObjectName(choice.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (choice.kind == Folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else if (choice.kind == File || choice.kind == Files) {
        dialog->setFileMode(choice.kind == File ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, choice.kind == NewFile);
    }
    if (!choice.filters.isEmpty()) {
        dialog->setNameFilters(choice.filters);
        const QString first = choice.filters.first();
        if (const qsizetype at = first.indexOf(u"(*.");
            at >= 0 && dialog->acceptMode() == QFileDialog::AcceptSave)
            dialog->setDefaultSuffix(first.mid(at + 3).section(u' ', 0, 0).section(u')', 0, 0));
    }
    const QFileInfo start(choice.start);
    if (choice.start.isEmpty() || start.isDir()) {
        if (!choice.start.isEmpty())
            dialog->setDirectory(choice.start);
    } else {
        dialog->setDirectory(start.absolutePath());
        dialog->selectFile(start.fileName());
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, over, [chosen](const QStringList &paths) {
        if (!paths.isEmpty())
            chosen(paths);
    });
    dialog->open();
}

} // namespace vigie::ui
