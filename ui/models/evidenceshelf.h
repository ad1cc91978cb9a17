// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"
#include "ui/models/picture.h"
#include "ui/models/session.h"

#include <QObject>

namespace vigie::ui {

/// The evidence of one message. Adding and removing go into the session's history to be undone. Follows
/// changes. UI thread; the session outlives it.
class EvidenceShelf : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceShelf(Session &session, QObject *parent = nullptr);

    /// That message; 0 is none. `page`: its address, at which a picture that is added was seen.
    void open(qint64 mention, const QString &page);
    qint64 mention() const { return m_key; }
    const QList<moderation::Evidence> &all() const { return m_all; } ///< oldest first
    bool mayChange() const;

    /// One image, at most so large: read and decoded on another thread.
    QFuture<Result<QImage>> image(const Id &evidence, const QSize &within);

    /// ImageUnreadable with the reason "none" for a null one.
    void add(const RawPicture &raw);
    void remove(const Id &evidence);
    void save(const Id &evidence, const QString &path);

    /// Remembers what was added, to be undone.
    static void remember(Session &session, const moderation::Removed &added);

Q_SIGNALS:
    void changed();
    void said(const QString &words);
    void refused(const vigie::Error &error);

private:
    void ask();

    Session &m_session;
    qint64 m_key = 0;
    QString m_page;
    QList<moderation::Evidence> m_all;
    quint64 m_ask = 0;
};

} // namespace vigie::ui
