// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage.h"

#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QPixmap>

#include <cstdio>

namespace vigie::app {

using workspace::Connection;

static constexpr int questions = 6; ///< a pane asks, shows, and asks for what it then shows

void StandingClock::set(const QString &iso)
{
    m_nowMs = QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

Stage::Stage()
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, m_home.filePath(QString::fromLatin1(name).toLower()).toLocal8Bit());
    qputenv("TZ", "Europe/Paris");
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void holdStill()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Script::Step quiet(const std::function<ui::MainWindow *()> &window)
{
    return [window, round = 0, asked = QList<QFuture<Result<bool>>>()]() mutable {
        const bool waits = std::ranges::any_of(asked, [](const auto &each) { return !each.isFinished(); });
        ui::Session *session = window()->session();
        if (waits || !session)
            return false;
        if (round == questions)
            return true;
        ++round;
        asked.clear();
        for (int i = 0; i < workspace::Workspace::readerCount; ++i)
            asked.append(session->workspace().read([](Connection &) -> Result<bool> { return true; }));
        return false;
    };
}

bool photograph(QWidget *window, const QString &file)
{
    return window->grab().save(file, "PNG");
}

static void writeTo(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    fflush(stream);
}

void print(const QString &line)
{
    writeTo(stdout, line);
}

void complain(const QString &line)
{
    writeTo(stderr, line);
}

} // namespace vigie::app
