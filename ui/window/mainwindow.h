// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/folderwatch.h"
#include "ui/start/startplan.h"
#include "ui/window/desk.h"

class QStackedLayout;

namespace vigie::ui {

class StartPage;

/// One window: the first start, a workspace being opened, or the desk of an open one. Files dropped on it are
/// taken in; a workspace dropped on it is opened. It opens and makes nothing itself: the composition does.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// What the composition hands in.
    struct Joins
    {
        Desk::Offers panes;
        Importers importers;
        QString owner; ///< the name to propose at the first start
        /// Keeps the live links of a workspace going while it is open; null where nothing does.
        std::function<std::unique_ptr<channels::LinkKeeper>(workspace::Workspace &, const inbox::Judge &)>
            keepLinks = {};
        /// What messages are judged by; null: they are not.
        std::shared_ptr<const triage::ShippedTriage> triage = {};
        /// Whether a window that is closed hides, since Vigie goes on without it; null: never.
        std::function<bool()> staysBehind = {};
    };
    /// Empty until one of the functions below says what it shows. `preferences` outlives the window.
    MainWindow(Preferences &preferences, Joins joins);
    ~MainWindow() override;

    void showStart();
    void showOpening(const QString &path);
    /// Back at the start, with what went wrong.
    void showFailure(const Error &error);
    /// Asks who sits down; proved() follows. `workspace` outlives that.
    void showSignIn(workspace::Workspace &workspace, const QList<team::Colleague> &colleagues,
                    const QString &preferred);
    void showSession(std::unique_ptr<Session> session);
    /// Messages to import go into the workspace, now or once it is open; a .vigie file is opened.
    void takeFiles(const QStringList &files);

    void loadExample(); ///< the sample firm, into the workspace that is open

    /// Shown, not minimised, above the others and with the focus.
    void comeForward();
    /// Closes, whether or not it would stay behind; asks first where messages are being taken in.
    void quit();
    bool isBehind() const { return m_behind && !isVisible(); } ///< closed, and Vigie goes on

    Session *session() const { return m_session.get(); }
    Desk *desk() const { return m_desk; }
    /// Of the workspace that is open or being opened; empty at the start.
    QString path() const { return m_path; }

Q_SIGNALS:
    void exampleWanted();
    void makeWanted(const vigie::ui::StartPlan &plan);
    void openWanted(const QString &path);
    void restoreWanted(const QString &backup, const QString &into);
    void proved(const vigie::team::Actor &actor);
    void quitWanted();
    void waitingChanged(); ///< of the desk
    void wentBehind();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildDesk();
    void rebuild();
    bool asksFirst();
    void chooseImport();
    void chooseFolder();
    void chooseOpen();
    void chooseRestore();
    void chooseRestoredTo(const QString &backup);
    void entitle();
    void leave(); ///< writes down how it stands
    QString workspaceName() const;
    void put(QWidget *content);

    Preferences &m_preferences;
    Joins m_joins;
    QString m_path;
    QStringList m_waitingFiles;
    QString m_language; ///< of the texts that are shown
    QTimer m_anew;
    QTimer m_quickCheck;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Importing> m_importing;
    std::unique_ptr<FolderWatch> m_folderWatch;
    std::unique_ptr<Upkeep> m_upkeep;
    QWidget *m_content = nullptr;
    StartPage *m_start = nullptr;
    Desk *m_desk = nullptr;
    bool m_closing = false; ///< as soon as what is under way has ended
    bool m_quitting = false;
    bool m_losing = false; ///< what could not be saved: that was said
    bool m_behind = false;
};

} // namespace vigie::ui
