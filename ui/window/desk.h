// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importing.h"
#include "ui/models/upkeep.h"
#include "ui/pane.h"

#include <QTimer>

class QLabel;
class QMenu;
class QStackedWidget;

namespace vigie::triage {
struct Retriaged;
}

namespace vigie::ui {

class ColleaguesModel;
class ElidedLabel;
class InlineMessage;
class NotSeen;
class NoticeBar;
class Overlay;
class PaneHead;
class Preferences;
class ProgressLine;
class Rail;
class Triaging;

/// Everything in the window once a workspace is open: rail, head, one pane at a time, status line, banner and
/// the bar with Undo. It is built anew when the language changes; what must outlive that is handed to it.
class Desk final : public QWidget
{
    Q_OBJECT

public:
    /// A place, and what makes its pane: when it is shown for the first time, or a little after the first
    /// pane, one after the other, so that the window stands early.
    struct Offer
    {
        Place place;
        std::function<Pane *(QWidget *parent)> make;
    };
    using Offers = std::function<QList<Offer>(Session &)>;

    Desk(Session &session, Importing &importing, Upkeep &upkeep, Preferences &preferences,
         const Offers &offers, QWidget *parent = nullptr);
    ~Desk() override; ///< keeps how the panes were left

    void showPane(const QString &code);
    QString currentPane() const;
    Pane *pane(const QString &code); ///< null: there is no such place
    QList<Pane *> panes();           ///< all, in the order of the places
    Rail *rail() const { return m_rail; }
    /// One of windowActions(), by its name.
    void act(const QString &name);
    /// What waits for this colleague in all places of the rail.
    int waiting() const;
    /// One line over the panes, until it is closed.
    void note(const QString &words);
    /// Every action of the window, panes' own aside.
    QList<QAction *> windowActions() const { return m_actions; }
    void keep(); ///< writes down how everything stands
    /// An import is under way: says so, with a button that stops it and closes.
    void askBeforeClosing();
    /// Something that was written could not be saved, in a pane: closing would lose it.
    bool isUnkept() const;
    void askBeforeLosing();                      ///< that: says so, with a button that closes all the same
    void sayFolderIsGone(const QString &folder); ///< the watched one

Q_SIGNALS:
    void importWanted();
    void importFolderWanted();
    void openWanted();
    void restoreWanted();
    void closeWanted();
    void stopAndCloseWanted(); ///< what is under way first
    void loseAndCloseWanted(); ///< what could not be saved
    void quitWanted();
    void titleChanged();
    void waitingChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void join();
    void joinWork();
    void joinTriage(Triaging &triaging);
    void joinPane(Pane *pane);
    void makeNext();
    void makeActions();
    void makePaneActions();
    QAction *addWindowAction(const QString &name, const QString &iconName, const QString &text,
                             const QList<QKeySequence> &keys, const std::function<void()> &act);
    void fillMenu();
    void showPalette();
    void showKeys();
    void undoChanged();
    void actorChanged();
    void teamRead();
    void settingsChanged();
    void linksChanged();
    void sit(const QString &name);
    void backUp();
    void removeExample();
    void lookForExample();
    void importFinished(const inbox::ImportReport &report);
    void retriaged(const triage::Retriaged &counts);
    void checked(const workspace::CheckReport &report, bool asked);
    void capture();
    void noteCall();
    void sayFiled(const QString &words);
    void askForColumns(const QString &path);
    void showRejects();
    void fold(bool folded);
    void placeNotice();
    QString workspaceName() const;

    Session &m_session;
    Importing &m_importing;
    Upkeep &m_upkeep;
    Preferences &m_preferences;
    ColleaguesModel *m_colleagues;
    NotSeen &m_notSeen;
    QList<Offer> m_offers;
    QMap<QString, Pane *> m_panes; ///< those that are made, by code
    Rail *m_rail;
    PaneHead *m_head;
    QStackedWidget *m_stack;
    InlineMessage *m_banner;
    NoticeBar *m_notice;
    ElidedLabel *m_said;
    QLabel *m_offline;
    ProgressLine *m_progress;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    QMap<QString, int> m_waiting;      ///< pane code → how many
    QMap<QString, QAction *> m_places; ///< pane code → the action that goes there
    QAction *m_palette = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_removeExample = nullptr;
    QTimer m_making;
    QTimer m_keeping;
    QTimer m_saidFor;
    std::function<void()> m_noticeAct;
    std::function<void()> m_noticeOtherAct;
    std::function<void()> m_bannerAct;
    inbox::ImportReport m_lastImport;
    QString m_toldOfImport; ///< what the banner says of it
    bool m_foldWanted = false;
};

} // namespace vigie::ui
