// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/capture.h"
#include "inbox/filing.h"
#include "ui/models/session.h"

namespace vigie::ui {

/// What was copied somewhere, on its way into the workspace: taken apart, looked over, filed. UI thread.
class Capturing final : public QObject
{
    Q_OBJECT

public:
    /// `channel`: proposed before any other; `stop`: the row of the stop of the round that one stands at, 0
    /// for none.
    Capturing(Session &session, const QString &channel, qint64 stop, QObject *parent = nullptr);

    struct Row
    {
        inbox::Captured captured;
        bool wanted = true;
    };

    /// Takes a paste apart: found(), with no row where it holds no text.
    void read(const inbox::Pasted &pasted);
    const QList<Row> &rows() const { return m_rows; }
    int wanted() const; ///< how many are to be filed
    void setWanted(qsizetype row, bool wanted);
    void correct(qsizetype row, const inbox::Captured &captured);

    /// Names of the channels there are, and the one proposed: as told, else of the service that was found.
    const QStringList &channels() const { return m_channels; }
    const QString &proposedChannel() const { return m_proposed; }

    /// Files what is wanted: filed() or refused(). Nothing while it is under way.
    void file(const QString &channel);
    bool isUnderWay() const { return m_underWay; }

    /// "Léa Garçon · 22/11/2026 10:12 · 4 of 5": what is known of it, on one line; plain text.
    QString headOf(const inbox::Captured &captured) const;
    /// "2 new messages, 1 already here".
    static QString resultText(const inbox::CaptureReport &report);

Q_SIGNALS:
    void found();
    void changed(); ///< wanted()
    void filed(const vigie::inbox::CaptureReport &report);
    void refused(const vigie::Error &error);

private:
    Session &m_session;
    const QString m_from;
    const qint64 m_stop;
    QList<Row> m_rows;
    QStringList m_channels;
    QString m_proposed;
    quint64 m_ask = 0;
    bool m_underWay = false;
};

} // namespace vigie::ui
