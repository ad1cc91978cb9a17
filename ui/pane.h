// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QAction;

namespace vigie::ui {

/// What the window says of a pane, also before it is made.
struct Place
{
    QString code;       ///< "today", "feed", "approve"…: object name, settings group, screenshot name
    QString title;      ///< tr'd
    QString iconName;   ///< resources/icons
    bool inRail = true; ///< false for places that open from the name below the rail: colleagues, channels…
};

/// One place of the window: Today, Feed, Approve… The main window shows one at a time and keeps what state()
/// gives. Each says its place in a static function of that name.
class Pane : public QWidget
{
    Q_OBJECT

public:
    Pane(Place place, QWidget *parent);

    QString code() const { return m_place.code; }
    QString title() const { return m_place.title; }
    bool inRail() const { return m_place.inRail; }

    /// What stands in the pane's head, which the main window draws, right of the title: filters as chips, the
    /// search field. The pane's own child; nothing for a bare title.
    virtual QWidget *headTools() { return nullptr; }
    /// Ctrl+F: puts the focus into the search field, where there is one.
    virtual void search() {}
    /// The pane comes into view: refresh what may be stale, put the focus where one would begin.
    virtual void activate() {}
    /// Shows the thing that `what` names, as goTo() gives it.
    virtual void open(const QVariantMap &) {}
    /// Ctrl+Shift+V: captures what was copied into the thing that is shown. False: not here, so as anywhere.
    virtual bool capture() { return false; }
    /// The key of the one message that is read here, or 0: a picture that is captured can become its
    /// evidence.
    virtual qint64 messageRead() const { return 0; }
    /// Something written here could not be saved so far: closing the window would lose it.
    virtual bool isUnkept() const { return false; }
    /// What can be done here, for the menu of keys (F1) and the palette (Ctrl+K): with text, shortcut and
    /// object name.
    virtual QList<QAction *> paneActions() const { return {}; }
    /// Selection, scroll, columns, filters: comes back after a restart.
    virtual QVariantMap state() const { return {}; }
    virtual void setState(const QVariantMap &) {}

Q_SIGNALS:
    /// How many wait for this colleague, for the rail; 0 shows none.
    void waitingChanged(int count);
    /// Show another pane, and there the thing that `what` names: {"mention": key}, {"draft": id}, {"message":
    /// id}.
    void goTo(const QString &paneCode, const QVariantMap &what);
    /// One line for the status bar; long work puts its own progress there.
    void said(const QString &words);
    /// One of the window's own actions, by its name: "import", "backup", "undo"…: for the button of an empty
    /// place.
    void actWanted(const QString &name);

private:
    const Place m_place;
};

} // namespace vigie::ui
