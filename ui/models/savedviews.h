// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/view.h"
#include "ui/models/session.h"
#include "ui/models/watches.h"

#include <QObject>

namespace vigie::ui {

/// The views of the feed that were given a name. Follows changes; what is kept and removed here can be
/// undone. UI thread; the session outlives it.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(Session &session, QObject *parent = nullptr);

    const QList<inbox::View> &all() const { return m_all; }

    /// The watches with their counts; read again when messages come.
    const QList<Watch> &watches() const { return m_watches; }

    void keep(const QString &name, const QVariantMap &filter); ///< see filtermap.h
    /// As what is watched of the brand, the sector or the rivals.
    void keepAs(inbox::Watched watched, const QVariantMap &filter);
    void watch(const Id &id, bool on); ///< a view of one's own
    void remove(const Id &id);

Q_SIGNALS:
    void changed();
    void refused(const vigie::Error &error);

private:
    void ask();
    void askWatches();
    void keep(const inbox::View &view);

    Session &m_session;
    QList<inbox::View> m_all;
    QList<Watch> m_watches;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace vigie::ui
