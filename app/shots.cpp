// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-shots FOLDER [PART]: every pane as a picture, in both languages, light and dark, and with large text.
#include "app/composition.h"
#include "app/scene.h"
#include "inbox/sample.h"
#include "team/colleaguestore.h"
#include "triage/judging.h"
#include "ui/models/errortext.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPushButton>

namespace vigie::app {

using namespace Qt::StringLiterals;
using Appearance = ui::Preferences::Appearance;

namespace {

constexpr QSize size(1280, 800);

class Shots final : public QObject
{
public:
    Shots(QApplication &application, const Stage &stage, const QString &folder, const QString &part)
        : m_composition(application, m_clock)
        , m_path(stage.path(u"kerlo.vigie"_s))
        , m_folder(folder)
        , m_part(part)
    {
        connect(&m_script, &Script::finished, this, [this] {
            if (m_taken == 0)
                give(u"no screenshot has “%1” in its name"_s.arg(m_part));
            else
                leave(0);
        });
        connect(&m_script, &Script::stuck, this, [this] { give(u"a step was not done in 30 s"_s); });
        const auto variants = [this](void (Shots::*take)(const QString &)) {
            for (const QString &language : {u"fr"_s, u"en"_s}) {
                for (const auto &[name, appearance] :
                     {std::pair(u"light"_s, Appearance::Light), std::pair(u"dark"_s, Appearance::Dark)}) {
                    dress(language, appearance);
                    (this->*take)(u"-%1-%2"_s.arg(language, name));
                }
            }
        };
        m_script.then([this] {
            m_composition.start({});
            window()->resize(size);
        });
        variants(&Shots::start);
        openScene();
        variants(&Shots::panes);
        m_script.then([] {
            QFont large = QApplication::font();
            if (large.pointSizeF() > 0)
                large.setPointSizeF(large.pointSizeF() * 1.5);
            else
                large.setPixelSize(large.pixelSize() * 3 / 2);
            QApplication::setFont(large);
        });
        dress(u"fr"_s, Appearance::Light);
        for (const QString &pane : {u"today"_s, u"feed"_s})
            show(pane, u"-fr-light-150"_s);
        m_script.run();
    }

private:
    ui::MainWindow *window() const { return m_composition.windows().last(); }

    void leave(int status) { QCoreApplication::exit(status); }
    void give(const QString &why)
    {
        complain(u"vigie-shots: "_s + why);
        leave(1);
    }

    void dress(const QString &language, Appearance appearance)
    {
        m_script.then([this, language, appearance] {
            m_composition.preferences().setAppearance(appearance);
            m_composition.preferences().setLanguage(language);
        });
        m_script.pause(200); // the window is built anew
    }

    void take(const QString &name)
    {
        m_script.then([this, name] {
            if (!name.contains(m_part))
                return;
            const QString file = QDir(m_folder).filePath(name + u".png"_s);
            if (!photograph(window(), file))
                return give(u"%1 could not be written"_s.arg(file));
            ++m_taken;
        });
    }

    void start(const QString &variant) { take(u"start"_s + variant); }

    void openScene()
    {
        m_script.then([this] {
            m_clock.set(scene::begins);
            auto made = scene::make(m_path, m_clock);
            if (!made)
                return give(ui::errorText(made.error()));
            m_workspace = std::move(*made);
            m_workspace->read([](workspace::Connection &c) { return team::actAs(c, {}, std::nullopt); })
                .then(this, [this](const Result<team::Actor> &anne) {
                    if (!anne)
                        return give(ui::errorText(anne.error()));
                    inbox::loadSample(*m_workspace, *anne,
                                      triage::judgeWith(std::make_shared<triage::ShippedTriage>(),
                                                        std::make_shared<triage::Taught>()))
                        .then(this, [this](const Result<inbox::ImportReport> &loaded) {
                            if (!loaded)
                                return give(ui::errorText(loaded.error()));
                            fill();
                        });
                });
        });
        m_script.until([this] { return m_made.has_value(); });
        m_script.then([this] {
            const auto at = [](QLatin1StringView iso) {
                return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
            };
            const QString id = m_workspace->id().toString();
            m_composition.preferences().hereNow(id, m_made->anne, at(scene::lastSeen),
                                                QTimeZone("Europe/Paris"));
            m_workspace.reset();
            m_composition.open(m_path, {});
            window()->resize(size);
        });
        m_script.until([this] { return window()->desk() != nullptr; });
    }

    void fill()
    {
        m_workspace->write([this](workspace::Connection &c) { return scene::work(c, m_clock); })
            .then(this, [this](const Result<scene::Made> &made) {
                if (!made)
                    return give(ui::errorText(made.error()));
                m_made = *made;
            });
    }

    void panes(const QString &variant)
    {
        for (const QString &pane :
             {u"today"_s, u"feed"_s, u"approve"_s, u"outbox"_s, u"reports"_s, u"check"_s, u"round"_s,
              u"colleagues"_s, u"channels"_s, u"rules"_s, u"settings"_s})
            show(pane, variant);
        show(u"settings"_s, u"-hours"_s + variant);
        show(u"rules"_s, u"-tried"_s + variant);
        show(u"reports"_s, u"-measured"_s + variant);
        show(u"settings"_s, u"-charter"_s + variant);
        show(u"feed"_s, u"-insult"_s + variant);
        moderate(u"feed-moderation"_s + variant);
    }

    /// What is asked before the message that is shown is hidden.
    void moderate(const QString &name)
    {
        if (!name.contains(m_part))
            return;
        m_script.then([this] {
            window()->desk()->showPane(u"feed"_s);
            window()->desk()->pane(u"feed"_s)->open({{u"mention"_s, m_made->insult}});
        });
        m_script.until(quiet([this] { return window(); }));
        m_script.then([this] { window()->desk()->findChild<QAction *>(u"hide"_s)->trigger(); });
        m_script.until(quiet([this] { return window(); }));
        take(name);
        m_script.then([this] { window()->desk()->findChild<QPushButton *>(u"moderateCancel"_s)->click(); });
    }

    void show(const QString &pane, const QString &variant)
    {
        if (!(pane + variant).contains(m_part))
            return;
        m_script.then([this, pane, variant] {
            ui::Desk *desk = window()->desk();
            desk->showPane(pane);
            if (pane == u"feed")
                desk->pane(pane)->open(
                    {{u"mention"_s, variant.startsWith(u"-insult") ? m_made->insult : m_made->open}});
            else if (pane == u"approve")
                desk->pane(pane)->open({{u"draft"_s, m_made->waiting.toString()}});
            else if (variant.startsWith(u"-charter"))
                desk->pane(pane)->open({{u"part"_s, u"charter"_s}});
            else if (variant.startsWith(u"-measured"))
                desk->pane(pane)->open({{u"measured"_s, true}});
            else if (pane == u"reports")
                desk->pane(pane)->open({});
            else if (variant.startsWith(u"-hours"))
                desk->pane(pane)->open({{u"part"_s, u"hours"_s}});
            else if (variant.startsWith(u"-tried"))
                desk->pane(pane)->findChild<QPushButton *>(u"tryRule"_s)->click();
            else if (pane == u"outbox")
                desk->pane(pane)->open({{u"message"_s, m_made->toPost.toString()}});
        });
        m_script.until(quiet([this] { return window(); }));
        m_script.until([this, pane] { return window()->desk()->currentPane() == pane; });
        take(pane + variant);
    }

    StandingClock m_clock{scene::now};
    Composition m_composition;
    QString m_path;
    QString m_folder;
    QString m_part;
    Script m_script;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::optional<scene::Made> m_made;
    int m_taken = 0;
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
    if (arguments.size() < 2 || !stage.isValid() || !QDir().mkpath(arguments[1])) {
        complain(QStringLiteral("usage: vigie-shots FOLDER [PART OF A NAME]; the folder must be writable"));
        return 2;
    }
    const Shots shots(application, stage, arguments[1], arguments.value(2));
    return QApplication::exec();
}
