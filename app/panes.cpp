// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panes.h"

#include "ui/approve/approvepane.h"
#include "ui/check/checkpane.h"
#include "ui/feed/feedpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/preferences.h"
#include "ui/reports/reportspane.h"
#include "ui/round/roundpane.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/settingspane.h"
#include "ui/team/channelspage.h"
#include "ui/team/colleaguespage.h"
#include "ui/today/todaypane.h"

#include <functional>

namespace vigie::app {

template <typename Pane, typename... Given>
static ui::Desk::Offer offer(Given &&...given)
{
    return {Pane::place(), [... given = std::forward<Given>(given)](QWidget *parent) -> ui::Pane * {
                return new Pane(given..., parent);
            }};
}

ui::Desk::Offers panes(ui::Preferences &preferences, ui::Outside &outside)
{
    return [&preferences, &outside](ui::Session &session) {
        const auto since = [&preferences, &session] {
            const workspace::Settings &settings = session.settings();
            const ui::Presence kept = preferences.presence(settings.id.toString(), session.actor().id());
            return ui::seen(kept, session.clock().nowMs(), settings.zone).beforeMs;
        };
        const auto with = std::ref(session);
        QList<ui::Desk::Offer> offers{
            offer<ui::TodayPane>(with, since),
            offer<ui::FeedPane>(with),
            offer<ui::ApprovePane>(with),
            offer<ui::OutboxPane>(with),
            offer<ui::ReportsPane>(with),
            offer<ui::RoundPane>(with),
            offer<ui::ColleaguesPage>(with),
            offer<ui::ChannelsPage>(with),
            offer<ui::RulesPage>(with),
            offer<ui::SettingsPane>(with, std::ref(preferences), std::ref(outside)),
        };
        if (session.triaging())
            offers.insert(2, offer<ui::CheckPane>(with));
        return offers;
    };
}

} // namespace vigie::app
