// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace vigie::ui {

/// What one row of a list of cards shows, in the language in use; every text is one safe line. Given by a
/// model under CardRole and painted by CardList.
struct Card
{
    enum class Mood { Quiet, Success, Warning, Danger };

    bool heading = false; ///< only `title` and `aside`: stands above the cards of a group
    bool under = false;   ///< belongs to the card above: set in, its title not bold
    QString title;
    QString aside;  ///< right of the title: how long ago, a count
    QString icon;   ///< of resources/icons, before `detail`
    QString detail; ///< muted
    QString text;   ///< two lines where there is no `note`, else one
    QString note;   ///< with its icon, in the colour of its mood
    QString noteIcon;
    Mood mood = Mood::Quiet;
};

inline constexpr int cardRole = 0x0100; ///< Qt::UserRole

} // namespace vigie::ui

Q_DECLARE_METATYPE(vigie::ui::Card)
