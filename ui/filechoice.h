// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace vigie::ui {

/// A question for a file or a folder.
struct FileChoice
{
    enum class Kind { File, Files, NewFile, ReplacedFile, Folder };
    Kind kind =
        Kind::File; ///< only for ReplacedFile does the dialog ask before it names a file that is there
    QString name;   ///< of the dialog, as an object
    QString title;
    QString start;       ///< a folder, or the path proposed; empty: where one was last
    QStringList filters; ///< "Messages (*.csv *.jsonl)"
};

/// Asks over that widget and returns at once. `chosen` is called with absolute paths, never with none, and
/// not at all where the person leaves or the widget goes. UI thread.
void askForFiles(QWidget *over, const FileChoice &choice, std::function<void(const QStringList &)> chosen);

} // namespace vigie::ui
