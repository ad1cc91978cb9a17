// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/script.h"
#include "base/clock.h"

#include <QTemporaryDir>

#include <atomic>

namespace vigie::ui {
class MainWindow;
}

/// What the programs that show Vigie (tour and screenshots) stand on. UI thread.
namespace vigie::app {

/// A clock that stands until it is set. Any thread.
class StandingClock final : public Clock
{
public:
    explicit StandingClock(const QString &iso) { set(iso); }
    qint64 nowMs() const override { return m_nowMs; }
    void set(const QString &iso);

private:
    std::atomic<qint64> m_nowMs = 0;
};

/// A home in a temporary folder, so that nothing of the person's is read or written, and the offscreen
/// platform where there is no display. To be made before the QApplication.
class Stage
{
public:
    Stage();
    bool isValid() const { return m_home.isValid(); }
    QString path(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

/// The same in every picture: no blinking cursor, no native dialogs, no habits of the machine's place. After
/// the QApplication is made.
void holdStill();
/// A step that is done when what the panes asked of the workspace, and what they asked next, is answered.
Script::Step quiet(const std::function<ui::MainWindow *()> &window);
/// Writes what the window shows as PNG, over what had that name; false where that cannot be.
bool photograph(QWidget *window, const QString &file);
/// One line on standard output, or on standard error.
void print(const QString &line);
void complain(const QString &line);

} // namespace vigie::app
