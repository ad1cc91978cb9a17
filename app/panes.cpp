// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panes.h"

#include "ui/approve/approvepane.h"
#include "ui/feed/feedpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/preferences.h"
#include "ui/reports/reportspane.h"
#include "ui/round/roundpane.h"
#include "ui/settings/settingspane.h"
#include "ui/team/channelspage.h"
#include "ui/team/colleaguespage.h"
#include "ui/today/todaypane.h"

namespace vigie::app {

ui::Desk::PaneMaker paneMaker(ui::Preferences &preferences)
{
    return [&preferences](ui::Session &session, QWidget *parent) {
        const auto since = [&preferences, &session] {
            const workspace::Settings &settings = session.settings();
            const ui::Presence kept = preferences.presence(settings.id.toString(), session.actor().id());
            return ui::seen(kept, session.clock().nowMs(), settings.zone).beforeMs;
        };
        return QList<ui::Pane *>{
            new ui::TodayPane(session, since, parent),
            new ui::FeedPane(session, parent),
            new ui::ApprovePane(session, parent),
            new ui::OutboxPane(session, parent),
            new ui::ReportsPane(session, parent),
            new ui::RoundPane(session, parent),
            new ui::ColleaguesPage(session, parent),
            new ui::ChannelsPage(session, parent),
            new ui::SettingsPane(session, preferences, parent),
        };
    };
}

} // namespace vigie::app
