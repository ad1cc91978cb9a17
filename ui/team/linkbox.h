// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/discovery.h"
#include "channels/feedsync.h"
#include "ui/models/channelsmodel.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace vigie::ui {

class InlineMessage;
class Words;

/// Whether Vigie looks at a channel by itself. Without a live link: looks for a feed at an address, lists
/// what is there, and takes the chosen one. With one: when it was fetched, what went wrong, when it is tried
/// again; fetches now, pauses, ends it. Everything at once, and with Undo.
class LinkBox final : public QWidget
{
    Q_OBJECT

public:
    LinkBox(Session &session, ChannelsModel &model, QWidget *parent = nullptr);
    ~LinkBox() override;

    /// Hidden for what is no channel, or not yet, for the example's, and where nothing keeps links.
    void show(const ChannelRow &row);

Q_SIGNALS:
    void grew(); ///< there is more to see at its foot

private:
    void layOut();
    void present();
    void presentTrouble(bool fetching);
    void look();
    void stopLooking();
    void found(const Result<QList<channels::FoundFeed>> &feeds);
    void take();
    void fetchNow();
    void pause();
    void end();
    void follow(QFuture<Result<void>> done, const std::function<void()> &then);
    void fetched(const channels::Synced &synced);

    Session &m_session;
    ChannelsModel &m_model;
    ChannelRow m_row;
    QList<channels::FoundFeed> m_feeds;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the look under way, else null
    bool m_asked = false;                       ///< to fetch now: the answer is said
    bool m_busy = false;
    Words *m_status;
    QWidget *m_search;
    QLineEdit *m_address;
    QPushButton *m_look;
    QListWidget *m_found;
    QPushButton *m_take;
    QPushButton *m_now;
    QPushButton *m_pause;
    QPushButton *m_end;
    InlineMessage *m_trouble; ///< what went wrong last, as long as it does
    InlineMessage *m_message; ///< the answer to what was just done
};

} // namespace vigie::ui
