// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace vigie::ui {

class ElidedLabel;
class RailButton;

/// The left edge: whose workspace, the places with what waits in each, and the colleague who works here.
/// 176 px, folds to 56.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setFirm(const QString &name, const Id &workspace);
    void setColleague(const QString &name);
    /// Opens from the colleague's name; owned by the caller.
    void setMenu(QMenu *menu);

    void addPlace(const QString &code, const QString &iconName, const QString &title, const QString &keys);
    void setPlaceVisible(const QString &code, bool visible);
    void setCount(const QString &code, int count);
    /// Marks the place as the one that is shown; none for a place that the rail does not hold.
    void setCurrent(const QString &code);

    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void openMenu();
    /// How many places nobody has looked at, with a line on each; 0 shows nothing.
    void setNotSeen(int count, const QStringList &lines);

Q_SIGNALS:
    void chosen(const QString &code);
    void foldWanted(bool folded);
    void roundWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();
    void tellNotSeen();

    QString m_firmName;
    QString m_colleagueName;
    Id m_workspace;
    QLabel *m_firmBadge;
    ElidedLabel *m_firm;
    QVBoxLayout *m_places;
    QMap<QString, RailButton *> m_buttons;
    RailButton *m_notSeen;
    QStringList m_notSeenLines;
    QToolButton *m_fold;
    QToolButton *m_colleague;
    bool m_folded = false;
};

} // namespace vigie::ui
