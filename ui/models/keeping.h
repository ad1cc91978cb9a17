// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/retention.h"
#include "ui/models/session.h"

#include <QObject>

namespace vigie::ui {

/// How long each channel's messages are kept, and what is due to be deleted. How long can be undone; deleting
/// cannot. Follows changes. UI thread; the session outlives it.
class Keeping : public QObject
{
    Q_OBJECT

public:
    struct Kept
    {
        qint64 channel = 0; ///< row
        QString name;
        int months = 0;    ///< 0: without end
        qint64 due = 0;    ///< messages
        qint64 frozen = 0; ///< they would be due, but there is evidence of them
    };

    explicit Keeping(Session &session, QObject *parent = nullptr);
    ~Keeping() override;

    const QList<Kept> &channels() const { return m_channels; } ///< by name
    qint64 due() const;
    qint64 frozen() const;
    void keepFor(qint64 channel, int months);
    void deleteDue();
    void cancel();
    bool isDeleting() const { return m_cancel != nullptr; }
    bool mayChange() const;

Q_SIGNALS:
    void changed();
    void deleted(qint64 soFar);
    void done(qint64 messages);
    void refused(const vigie::Error &error);

private:
    void ask();

    Session &m_session;
    QList<Kept> m_channels;
    quint64 m_ask = 0;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< while it deletes
};

} // namespace vigie::ui
