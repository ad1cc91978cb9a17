// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/view.h"
#include "ui/models/session.h"

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

    void keep(const QString &name, const QVariantMap &filter); ///< see filtermap.h
    void remove(const Id &id);

Q_SIGNALS:
    void changed();
    void refused(const vigie::Error &error);

private:
    void ask();

    Session &m_session;
    QList<inbox::View> m_all;
};

} // namespace vigie::ui
