// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/linkbox.h"

#include "base/text.h"
#include "channels/linkkeeper.h"
#include "ui/icons.h"
#include "ui/models/errortext.h"
#include "ui/models/linktext.h"
#include "ui/team/field.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace vigie::ui {

using channels::FoundFeed;
using channels::LinkState;
using Mood = InlineMessage::Mood;

static constexpr int rowsShown = 6;

LinkBox::LinkBox(Session &session, ChannelsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_status(new Words(TextSize::Text, Token::Muted, this))
    , m_search(new QWidget(this))
    , m_address(new QLineEdit(m_search))
    , m_look(new QPushButton(m_search))
    , m_found(new QListWidget(this))
    , m_take(new QPushButton(tr("Fetch it f&rom now on"), this))
    , m_now(new QPushButton(icon(QStringLiteral("refresh")), tr("Fetc&h now"), this))
    , m_pause(new QPushButton(this))
    , m_end(new QPushButton(tr("Visit it &by hand again"), this))
    , m_trouble(new InlineMessage(this))
    , m_message(new InlineMessage(this))
{
    layOut();
    connect(m_address, &QLineEdit::returnPressed, this, &LinkBox::look);
    connect(m_address, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            stopLooking();
        else
            look();
    });
    connect(m_found, &QListWidget::itemActivated, this, &LinkBox::take);
    connect(m_take, &QPushButton::clicked, this, &LinkBox::take);
    connect(m_now, &QPushButton::clicked, this, &LinkBox::fetchNow);
    connect(m_pause, &QPushButton::clicked, this, &LinkBox::pause);
    connect(m_end, &QPushButton::clicked, this, &LinkBox::end);
    if (channels::LinkKeeper *keeper = session.links()) {
        connect(keeper, &channels::LinkKeeper::changed, this, &LinkBox::present);
        connect(keeper, &channels::LinkKeeper::fetched, this,
                [this](qint64 channel, const channels::Synced &synced) {
                    if (channel == m_row.channel.row)
                        fetched(synced);
                });
    }
    present();
}

LinkBox::~LinkBox()
{
    if (m_cancel)
        *m_cancel = true;
}

void LinkBox::layOut()
{
    auto *title = new Words(TextSize::Text, Token::Text, this);
    title->setStrong(true);
    title->setText(tr("Live link"));
    m_status->setObjectName(QStringLiteral("linkStatus"));
    m_status->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("linkTrouble"));
    m_trouble->setClosable(false);
    m_message->setObjectName(QStringLiteral("linkMessage"));
    const auto name = [](QPushButton *button, const char *objectName) {
        button->setObjectName(QLatin1StringView(objectName));
        button->setAccessibleName(button->text().remove(u'&'));
    };
    name(m_look, "lookForFeed");
    name(m_take, "takeFeed");
    name(m_now, "fetchNow");
    name(m_pause, "pauseLink");
    name(m_end, "endLink");
    m_address->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_found->setObjectName(QStringLiteral("foundFeeds"));
    m_found->setAccessibleName(tr("Feeds that were found"));
    m_found->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_found->setTextElideMode(Qt::ElideMiddle);
    m_found->setTabKeyNavigation(false);

    auto *search = new QHBoxLayout(m_search);
    search->setContentsMargins(0, 0, 0, 0);
    search->setSpacing(space::control);
    search->addLayout(labelled(tr("Address o&f the page or of its feed"), m_address, "linkAddress"), 1);
    search->addWidget(m_look, 0, Qt::AlignBottom);
    search->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::control);
    for (QPushButton *button : {m_take, m_now, m_pause, m_end})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::pane, 0, 0);
    column->setSpacing(space::control);
    column->addWidget(title);
    column->addWidget(m_status);
    column->addWidget(m_trouble);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addLayout(buttons);
    column->addWidget(m_message);
}

void LinkBox::show(const ChannelRow &row)
{
    if (row.channel.row != m_row.channel.row) {
        stopLooking();
        m_feeds.clear();
        m_asked = false;
        m_message->clear();
        m_address->setText(row.channel.url);
    } else if (row.channel.url != m_row.channel.url && m_address->text() == m_row.channel.url) {
        m_address->setText(row.channel.url);
    }
    m_row = row;
    if (row.link)
        m_feeds.clear();
    present();
}

void LinkBox::present()
{
    const channels::LinkKeeper *keeper = m_session.links();
    setVisible(keeper && m_row.isChannel() && m_row.channel.row != 0 && !m_row.channel.sample);
    if (!keeper)
        return;
    const bool may = m_model.mayManage() && !m_busy;
    const bool live = m_row.link.has_value();
    const bool fetching = keeper->isFetching(m_row.channel.row);
    if (fetching)
        m_status->setText(
            tr("%1. Being fetched…").arg(m_row.link ? linkName(*m_row.link) : oneLine(m_row.name(), 80)));
    else if (live)
        m_status->setText(tr("%1. %2", "a feed, and how it stands")
                              .arg(linkName(*m_row.link), linkText(*m_row.link, m_session.clock().nowMs(),
                                                                   m_session.settings().zone)));
    else if (m_feeds.isEmpty())
        m_status->setText(
            tr("A blog, a forum, a Google alert: where there is a feed, Vigie fetches what is new by "
               "itself, and nobody needs to visit it."));
    else
        m_status->setText(
            tr("%n feed(s) found. Choose the one to fetch.", nullptr, static_cast<int>(m_feeds.size())));
    m_search->setVisible(!live);
    m_address->setEnabled(may && !m_cancel);
    m_look->setEnabled(may);
    m_look->setText(m_cancel ? tr("Stop &looking") : tr("&Look for a feed"));
    m_look->setAccessibleName(m_look->text().remove(u'&'));
    m_found->setVisible(!live && !m_feeds.isEmpty());
    m_take->setVisible(!live && !m_feeds.isEmpty());
    m_take->setEnabled(may);
    const bool paused = live && m_row.link->state == LinkState::Paused;
    const team::Colleague &me = m_session.actor().colleague();
    m_now->setVisible(live);
    m_now->setEnabled(!fetching && live && !mustWait(*m_row.link, m_session.clock().nowMs()) &&
                      team::mayDo(me.role, me.owner, team::Act::Import));
    m_pause->setVisible(live && (paused || m_row.link->isFetchedByItself()));
    m_pause->setText(paused ? tr("Resume &fetching") : tr("Pause &fetching"));
    m_pause->setAccessibleName(m_pause->text().remove(u'&'));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setEnabled(may);
    m_end->setVisible(live);
    m_end->setEnabled(may);
    presentTrouble(fetching);
}

/// That there is no network is said once, at the foot of the window.
void LinkBox::presentTrouble(bool fetching)
{
    const std::optional<Error> error = m_row.link ? m_row.link->error : std::nullopt;
    if (!error || error->code == ErrorCode::Offline) {
        m_trouble->clear();
        return;
    }
    if (const QString words = errorText(*error); !fetching && m_trouble->words() != words)
        m_trouble->say(Mood::Warning, words);
}

void LinkBox::look()
{
    if (m_cancel || !m_look->isEnabled())
        return;
    m_message->clear();
    m_feeds.clear();
    if (m_address->text().trimmed().isEmpty()) {
        m_message->say(Mood::Error, tr("Give the address of the page first, as your browser shows it."));
        m_address->setFocus();
        return;
    }
    m_cancel = std::make_shared<std::atomic_bool>(false);
    present();
    m_session.links()
        ->lookFor(m_address->text(), m_cancel)
        .then(this, [this, mine = m_cancel](const Result<QList<FoundFeed>> &feeds) {
            if (mine == m_cancel)
                found(feeds);
        });
}

void LinkBox::stopLooking()
{
    if (!m_cancel)
        return;
    *m_cancel = true;
    m_cancel.reset();
    present();
}

void LinkBox::found(const Result<QList<FoundFeed>> &feeds)
{
    m_cancel.reset();
    if (!feeds) {
        m_message->say(feeds.error());
        present();
        m_address->setFocus();
        return;
    }
    m_feeds = *feeds;
    m_found->clear();
    for (const FoundFeed &feed : std::as_const(m_feeds)) {
        const QString place = oneLine(
            feed.address.toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash).remove(0, 2), 120);
        m_found->addItem(feed.title.isEmpty() ? place : feed.title + QStringLiteral(" · ") + place);
    }
    m_found->setCurrentRow(0);
    const int rows = std::min(static_cast<int>(m_feeds.size()), rowsShown);
    m_found->setFixedHeight(m_found->sizeHintForRow(0) * rows + 2 * m_found->frameWidth() + space::step);
    present();
    m_found->setFocus();
    Q_EMIT grew();
}

void LinkBox::follow(QFuture<Result<void>> done, const std::function<void()> &then)
{
    m_busy = true;
    m_message->clear();
    present();
    done.then(this, [this, then](const Result<void> &result) {
        m_busy = false;
        if (result)
            then();
        else
            m_message->say(result.error());
        present();
    });
}

void LinkBox::take()
{
    const int chosen = m_found->currentRow();
    if (!m_take->isEnabled() || chosen < 0 || chosen >= m_feeds.size())
        return;
    const FoundFeed feed = m_feeds[chosen];
    const ChannelRow row = m_row;
    m_asked = true;
    follow(ChannelsModel::makeLive(m_session, row, feed), [this, row, feed] {
        m_session.history().add(
            {tr("%1 is fetched from now on").arg(oneLine(row.name(), 80)),
             [&session = m_session, row] { return ChannelsModel::endLive(session, row); },
             [&session = m_session, row, feed] { return ChannelsModel::makeLive(session, row, feed); }});
        m_now->setFocus();
    });
}

void LinkBox::fetchNow()
{
    m_message->clear();
    m_asked = true;
    m_session.links()->fetchNow(m_row.channel.row, m_session.actor().id());
    present();
}

void LinkBox::pause()
{
    const ChannelRow row = m_row;
    const bool paused = row.link->state != LinkState::Paused;
    const QString name = oneLine(row.name(), 80);
    follow(ChannelsModel::pause(m_session, row, paused), [this, row, paused, name] {
        const auto put = [&session = m_session, row](bool to) {
            return [&session, row, to] { return ChannelsModel::pause(session, row, to); };
        };
        m_session.history().add(
            {paused ? tr("%1 paused").arg(name) : tr("%1 resumed").arg(name), put(!paused), put(paused)});
    });
}

void LinkBox::end()
{
    const ChannelRow row = m_row;
    follow(ChannelsModel::endLive(m_session, row), [this, row] {
        m_session.history().add(
            {tr("%1 is visited by hand again").arg(oneLine(row.name(), 80)),
             [&session = m_session, row] { return ChannelsModel::bringBackLink(session, row); },
             [&session = m_session, row] { return ChannelsModel::endLive(session, row); }});
        m_address->setFocus();
    });
}

/// What was asked for here is answered here; the rest is in the status.
void LinkBox::fetched(const channels::Synced &synced)
{
    if (!std::exchange(m_asked, false))
        return;
    if (synced.error && synced.link)
        return; // it stays, and is said above
    if (synced.error)
        m_message->say(*synced.error);
    else
        m_message->say(Mood::Success, synced.added > 0
                                          ? tr("%n new message(s).", nullptr, static_cast<int>(synced.added))
                                          : tr("Nothing new."));
}

} // namespace vigie::ui
