// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/models/colleaguesmodel.h"
#include "ui/models/triaging.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/actionpalette.h"
#include "ui/window/capturesheet.h"
#include "ui/window/desk.h"
#include "ui/window/keysheet.h"
#include "ui/window/notesheet.h"
#include "ui/window/passphrasesheet.h"
#include "ui/window/rail.h"

#include "base/text.h"
#include "inbox/mentionstore.h"
#include "team/colleaguestore.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

/// The places of the window in their order: each keeps its number, whichever of them are there.
static const QStringList places{u"today"_s,    u"feed"_s,   u"approve"_s, u"outbox"_s,
                                u"calendar"_s, u"crisis"_s, u"library"_s, u"reports"_s};

/// Ctrl and the digit; on AZERTY the same key without Shift gives a sign.
static QList<QKeySequence> keysOfPlace(qsizetype number)
{
    static constexpr Qt::Key signs[] = {Qt::Key_Ampersand,  Qt::Key_Eacute,    Qt::Key_QuoteDbl,
                                        Qt::Key_Apostrophe, Qt::Key_ParenLeft, Qt::Key_Minus,
                                        Qt::Key_Egrave,     Qt::Key_Underscore};
    return {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)),
            QKeySequence(Qt::CTRL | signs[number])};
}

QAction *Desk::addWindowAction(const QString &name, const QString &iconName, const QString &text,
                               const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions.append(action);
    return action;
}

void Desk::makeActions()
{
    for (const auto &[place, make] : std::as_const(m_offers)) {
        const qsizetype number = places.indexOf(place.code);
        QList<QKeySequence> keys;
        if (number >= 0)
            keys = keysOfPlace(number);
        else if (place.code == u"round")
            keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)};
        QAction *go = addWindowAction(u"go-"_s + place.code, place.iconName, place.title, keys,
                                      [this, code = place.code] { showPane(code); });
        go->setProperty("sameKeyElsewhere", true);
        m_places.insert(place.code, go);
        if (place.inRail)
            m_rail->addPlace(place.code, place.iconName, place.title,
                             go->shortcut().toString(QKeySequence::NativeText));
    }
    m_palette = addWindowAction(u"palette"_s, u"palette"_s, tr("Everything one can do here"),
                                {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { showPalette(); });
    addWindowAction(u"search"_s, u"search"_s, tr("Search"), {QKeySequence(QKeySequence::Find)}, [this] {
        if (auto *shown = qobject_cast<Pane *>(m_stack->currentWidget()))
            shown->search();
    });
    m_undo = addWindowAction(u"undo"_s, u"undo"_s, tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                             [this] { m_session.history().undo(); });
    m_redo =
        addWindowAction(u"redo"_s, u"redo"_s, tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                        [this] { m_session.history().redo(); });
    addWindowAction(u"import"_s, u"import"_s, tr("Import messages from files…"),
                    {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { Q_EMIT importWanted(); });
    addWindowAction(u"import-folder"_s, u"folder"_s, tr("Import a folder or an unpacked archive…"), {},
                    [this] { Q_EMIT importFolderWanted(); });
    addWindowAction(u"capture"_s, u"capture"_s, tr("Capture what was copied…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, [this] { capture(); });
    addWindowAction(u"note-call"_s, u"phone"_s, tr("Write down a call or a visit…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { noteCall(); });
    addWindowAction(u"backup"_s, u"backup"_s, tr("Back up the workspace…"), {}, [this] { backUp(); });
    addWindowAction(u"check"_s, u"shield"_s, tr("Check the workspace"), {}, [this] { m_upkeep.check(true); });
    if (Triaging *triaging = m_session.triaging())
        addWindowAction(u"retriage"_s, u"eye"_s, tr("Run triage again over all messages"), {},
                        [triaging] { triaging->retriage(); });
    addWindowAction(u"restore"_s, u"refresh"_s, tr("Restore a backup into a new workspace…"), {},
                    [this] { Q_EMIT restoreWanted(); });
    addWindowAction(u"open"_s, u"folder"_s, tr("Open another workspace…"), {QKeySequence(QKeySequence::Open)},
                    [this] { Q_EMIT openWanted(); });
    m_removeExample = addWindowAction(u"remove-example"_s, u"trash"_s, tr("Remove the example messages"), {},
                                      [this] { removeExample(); });
    m_removeExample->setVisible(false);
    addWindowAction(u"fold"_s, u"sidebar"_s, tr("Fold or unfold the rail"),
                    {QKeySequence(Qt::CTRL | Qt::Key_B)},
                    [this] { Q_EMIT m_rail->foldWanted(!m_rail->isFolded()); });
    addWindowAction(u"keys"_s, u"keyboard"_s, tr("Keys"),
                    {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)}, [this] { showKeys(); });
    addWindowAction(u"close-window"_s, u"close"_s, tr("Close the window"),
                    {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { Q_EMIT closeWanted(); });
    addWindowAction(u"quit"_s, u"close"_s, tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                    [this] { Q_EMIT quitWanted(); });
    m_rail->setMenu(m_menu);
}

/// The shown pane's actions hold while it is shown, so that two panes may use the same key.
void Desk::makePaneActions()
{
    for (Pane *pane : std::as_const(m_panes)) {
        for (QAction *action : pane->paneActions()) {
            if (action->associatedObjects().isEmpty())
                pane->addAction(action);
        }
    }
}

void Desk::fillMenu()
{
    m_menu->clear();
    const QList<ColleagueRow> &team = m_colleagues->rows();
    if (team.size() > 1) {
        auto *group = new QActionGroup(m_menu);
        for (const ColleagueRow &colleague : team) {
            QAction *sits =
                m_menu->addAction(tr("Work as %1").arg(oneLine(colleague.name, 60).replace(u'&', u"&&"_s)),
                                  this, [this, name = colleague.name] { sit(name); });
            sits->setObjectName(u"sit-"_s + colleague.name);
            sits->setCheckable(true);
            sits->setChecked(colleague.id == m_session.actor().id());
            group->addAction(sits);
        }
        m_menu->addSeparator();
    }
    for (const auto &[place, make] : std::as_const(m_offers)) {
        if (!place.inRail)
            m_menu->addAction(m_places[place.code]);
    }
    m_menu->addSeparator();
    for (QAction *action : std::as_const(m_actions)) {
        static const QStringList listed{u"import"_s,   u"import-folder"_s, u"backup"_s, u"check"_s,
                                        u"retriage"_s, u"restore"_s,       u"open"_s,   u"remove-example"_s};
        if (listed.contains(action->objectName()))
            m_menu->addAction(action);
        if (action->objectName() == u"keys" || action->objectName() == u"quit") {
            m_menu->addSeparator();
            m_menu->addAction(action);
        }
    }
}

void Desk::showPalette()
{
    QList<QAction *> actions;
    if (auto *shown = qobject_cast<Pane *>(m_stack->currentWidget()))
        actions += shown->paneActions();
    actions += m_actions;
    actions.removeOne(m_palette);
    for (QAction *each : m_menu->actions()) { // those that sit down
        if (each->isCheckable())
            actions.append(each);
    }
    new ActionPalette(window(), actions);
}

void Desk::showKeys()
{
    QList<KeySheet::Group> groups;
    if (auto *shown = qobject_cast<Pane *>(m_stack->currentWidget());
        shown && !shown->paneActions().isEmpty())
        groups.append({shown->title(), shown->paneActions()});
    groups.append({tr("Everywhere"), m_actions});
    new KeySheet(window(), groups);
}

void Desk::undoChanged()
{
    const QString undo = m_session.history().undoWords();
    const QString redo = m_session.history().redoWords();
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
}

void Desk::sit(const QString &name)
{
    for (const ColleagueRow &colleague : m_colleagues->rows()) {
        if (colleague.name != name || colleague.id == m_session.actor().id())
            continue;
        if (colleague.hasPassphrase) {
            new PassphraseSheet(window(), m_session, name);
            continue;
        }
        m_session.workspace()
            .read([name](workspace::Connection &c) { return team::actAs(c, name, std::nullopt); })
            .then(this, [this](const Result<team::Actor> &proved) {
                if (proved)
                    m_session.setActor(*proved);
                else
                    m_banner->say(proved.error());
            });
    }
    fillMenu(); // a refused change leaves the tick where it was
}

void Desk::backUp()
{
    const QFileInfo file(m_session.workspace().path());
    const QString day = QDateTime::fromMSecsSinceEpoch(m_session.clock().nowMs(), m_session.settings().zone)
                            .date()
                            .toString(Qt::ISODate);
    const QString proposed = QDir::home().filePath(file.completeBaseName() + u'-' + day + u".vigie"_s);
    askForFiles(this,
                {.kind = FileChoice::Kind::NewFile,
                 .name = u"backUpDialog"_s,
                 .title = tr("Back up the workspace"),
                 .start = proposed,
                 .filters = {tr("Workspaces of Vigie (*.vigie)")}},
                [this](const QStringList &paths) { m_upkeep.backUp(paths.first()); });
}

void Desk::lookForExample()
{
    m_session.workspace()
        .read([](workspace::Connection &c) -> Result<bool> { return inbox::hasSample(c); })
        .then(this, [this](const Result<bool> &has) { m_removeExample->setVisible(has.value_or(false)); });
}

void Desk::removeExample()
{
    m_session.workspace()
        .write(
            [actor = m_session.actor()](workspace::Connection &c) { return inbox::removeSample(c, actor); })
        .then(this, [this](const Result<void> &removed) {
            if (!removed) {
                m_banner->say(removed.error());
                return;
            }
            m_noticeAct = {};
            m_notice->say(tr("The example messages are gone."));
            placeNotice();
        });
}

bool Desk::isUnkept() const
{
    return std::ranges::any_of(m_panes, &Pane::isUnkept);
}

void Desk::askBeforeLosing()
{
    m_bannerAct = [this] { Q_EMIT loseAndCloseWanted(); };
    m_banner->say(InlineMessage::Mood::Warning,
                  tr("A text that you wrote could not be saved, and closing loses it. Vigie goes on trying; "
                     "you can copy it first."));
    m_banner->setAction(tr("Close &all the same"));
}

void Desk::capture()
{
    auto *shown = qobject_cast<Pane *>(m_stack->currentWidget());
    if (shown && shown->capture())
        return;
    auto *sheet = new CaptureSheet(window(), m_session, CaptureSheet::clipboard(),
                                   {.message = shown ? shown->messageRead() : 0});
    connect(sheet, &CaptureSheet::filed, this, &Desk::sayFiled);
}

void Desk::noteCall()
{
    auto *sheet = new NoteSheet(window(), m_session);
    connect(sheet, &NoteSheet::filed, this, &Desk::sayFiled);
}

void Desk::sayFiled(const QString &words)
{
    m_noticeAct = [this] { showPane(u"feed"_s); };
    m_notice->say(words, tr("&See them"));
    placeNotice();
}

} // namespace vigie::ui
