// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/channelstore.h"
#include "inbox/feed.h"
#include "ui/models/session.h"

#include <QMap>
#include <QObject>

namespace vigie::ui {

/// What one may filter the feed by, with how many there are. Follows changes; a burst of them is asked for
/// once more, not once each. UI thread; the session outlives it.
class FeedFacets : public QObject
{
    Q_OBJECT

public:
    explicit FeedFacets(Session &session, QObject *parent = nullptr);

    const QMap<inbox::Disposition, qint64> &counts() const { return m_known.counts; }
    const QList<inbox::Channel> &channels() const { return m_known.channels; }
    const QList<team::Colleague> &colleagues() const { return m_known.colleagues; }
    qint64 mine() const { return m_known.mine; } ///< assigned to the colleague at this window
    /// What triage is not sure of and is still to be asked today, urgent ones among them.
    qint64 toCheck() const { return m_known.toCheck; }
    /// What this colleague might take up next: new ones, and open ones that are theirs.
    qint64 waiting() const;
    qint64 total() const; ///< all but our own messages

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        QMap<inbox::Disposition, qint64> counts;
        QList<inbox::Channel> channels;
        QList<team::Colleague> colleagues;
        qint64 mine = 0;
        qint64 mineOpen = 0;
        qint64 toCheck = 0;
    };
    void ask();

    Session &m_session;
    Known m_known;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace vigie::ui
