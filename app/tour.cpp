// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-tour FOLDER: the first five minutes, done by a program at the real window: the example, a reply,
// its re-reading, its delivery as a file, the week's report, and a picture of every pane.
#include "app/composition.h"
#include "app/stage.h"
#include "ui/models/errortext.h"
#include "ui/reportexport.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigie::app {

using namespace Qt::StringLiterals;

namespace {

const QString reply =
    u"Bonjour, merci de votre message et pardon pour l’attente. Je regarde avec l’atelier ce "
    u"matin et je vous réponds ici avant midi. – Kerlo"_s;

class Tour final : public QObject
{
public:
    Tour(QApplication &application, const QString &folder)
        : m_composition(application, m_clock)
        , m_folder(folder)
    {
        connect(&m_script, &Script::finished, this, [this] {
            for (const QString &line : std::as_const(m_made))
                print(line);
            QCoreApplication::exit(0);
        });
        connect(&m_script, &Script::stuck, this,
                [this] { give(u"stuck for 30 s while it %1"_s.arg(m_doing)); });
        begin();
        answer();
        deliver();
        report();
        photographAll();
        m_script.run();
    }

private:
    ui::MainWindow *window() const { return m_composition.windows().constLast(); }
    void give(const QString &why)
    {
        complain(u"vigie-tour: "_s + why);
        QCoreApplication::exit(1);
    }
    void doing(const QString &what)
    {
        m_script.then([this, what] { m_doing = what; });
    }

    template <typename Widget>
    Widget *seen(const QString &name) const
    {
        for (auto *widget : window()->findChildren<Widget *>(name)) {
            if (widget->isVisible() && widget->isEnabled())
                return widget;
        }
        return nullptr;
    }
    /// Waits until that button can be pressed, then presses it with the mouse.
    void press(const QString &name)
    {
        m_script.until([this, name] {
            auto *button = seen<QAbstractButton>(name);
            if (!button)
                return false;
            const QPointF at = button->rect().center();
            for (const auto &[type, held] : {std::pair(QEvent::MouseButtonPress, Qt::LeftButton),
                                             std::pair(QEvent::MouseButtonRelease, Qt::NoButton)}) {
                QMouseEvent event(type, at, button->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
                QApplication::sendEvent(button, &event);
            }
            return true;
        });
        settle();
    }
    void settle()
    {
        m_script.until(quiet([this] { return window(); }));
    }

    void begin()
    {
        doing(u"opened the example"_s);
        m_script.then([this] {
            m_composition.start({});
            window()->resize(1280, 800);
        });
        m_script.until([this] {
            auto *example = seen<QAbstractButton>(u"startExample"_s);
            if (example)
                example->click();
            return example != nullptr;
        });
        m_script.until([this] { return window()->desk() != nullptr; });
        m_script.until([this] { return window()->findChild<QWidget *>(u"progressLine"_s)->isHidden(); });
        settle();
    }

    void answer()
    {
        doing(u"answered the most urgent message"_s);
        press(u"todayStart"_s);
        m_script.until([this] {
            auto *text = seen<QPlainTextEdit>(u"reply"_s);
            if (!text || text->isReadOnly())
                return false;
            for (const QChar letter : reply) {
                QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(text, &key);
            }
            return true;
        });
        doing(u"re-read the reply"_s);
        press(u"primary"_s);
        m_script.until([this] { return seen<QWidget>(u"reReadPage"_s) != nullptr; });
        press(u"primary"_s);
        m_script.until([this] { return seen<QWidget>(u"takeBack"_s) != nullptr; });
        m_script.then(
            [this] { m_made.append(u"answered, re-read and approved: the most urgent message"_s); });
    }

    void deliver()
    {
        doing(u"delivered the reply to a folder"_s);
        press(u"rail-outbox"_s);
        press(u"deliverToFolder"_s);
        m_script.until([this] {
            auto *dialog = window()->findChild<QFileDialog *>(u"folderDialog"_s);
            auto *name = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
            if (!name)
                return false;
            QDir().mkpath(place(u"outbox"_s));
            name->setText(place(u"outbox"_s));
            return QMetaObject::invokeMethod(dialog, "accept");
        });
        m_script.until([this] {
            const QStringList files = QDir(place(u"outbox"_s)).entryList({u"*.txt"_s}, QDir::Files);
            for (const QString &file : files)
                m_made.append(u"delivered: "_s + QDir(place(u"outbox"_s)).filePath(file));
            return !files.isEmpty();
        });
        settle();
    }

    void report()
    {
        doing(u"wrote the week's report"_s);
        m_script.then([this] {
            ui::Session *session = window()->session();
            const report::Period week = report::lastFullWeek(m_clock.nowMs(), session->settings().zone);
            ui::exportReport(session->workspace(), week, ui::allReportForms, place(u"report"_s))
                .then(this, [this](const Result<ui::ExportedReport> &exported) {
                    if (!exported)
                        return give(ui::errorText(exported.error()));
                    for (const QString &file : exported->files)
                        m_made.append(u"report: "_s + file);
                    m_isReported = true;
                });
        });
        m_script.until([this] { return m_isReported; });
    }

    void photographAll()
    {
        doing(u"photographed the panes"_s);
        // The panes are known once there is a desk: each takes its turn, then the script ends.
        m_script.then([this] {
            for (const ui::Pane *pane : window()->desk()->panes())
                photographPane(pane->code());
        });
    }

    void photographPane(const QString &code)
    {
        m_script.then([this, code] { window()->desk()->showPane(code); });
        settle();
        m_script.then([this, code] {
            if (window()->desk()->currentPane() != code)
                return; // there is nobody to ask in a workspace of one
            const QString file = place(code + u".png"_s);
            if (!photograph(window(), file))
                return give(u"%1 could not be written"_s.arg(file));
            m_made.append(u"screenshot: "_s + file);
        });
    }

    QString place(const QString &name) const { return QDir(m_folder).absoluteFilePath(name); }

    StandingClock m_clock{u"2026-11-23T08:40:00+01:00"_s};
    Composition m_composition;
    QString m_folder;
    Script m_script;
    QString m_doing;
    QStringList m_made;
    bool m_isReported = false;
};

} // namespace
} // namespace vigie::app

int main(int argc, char **argv)
{
    using namespace vigie::app;
    const Stage stage;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vigie"));
    QApplication::setQuitOnLastWindowClosed(false);
    holdStill();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !stage.isValid() || !QDir().mkpath(arguments[1])) {
        complain(QStringLiteral("usage: vigie-tour FOLDER; the folder must be writable"));
        return 2;
    }
    const Tour tour(application, arguments[1]);
    return QApplication::exec();
}
