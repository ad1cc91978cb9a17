// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/capture.h"
#include "inbox/filing.h"
#include "inbox/mention.h"
#include "ui/models/picture.h"
#include "ui/models/session.h"

namespace vigie::ui {

/// What was copied somewhere, on its way into the workspace: taken apart, looked over, filed; a picture with
/// it becomes evidence of one of the messages. UI thread.
class Capturing final : public QObject
{
    Q_OBJECT

public:
    /// Where it was copied.
    struct From
    {
        QString channel;    ///< proposed before any other
        qint64 stop = 0;    ///< the row of the stop of the round that one stands at; 0 for none
        qint64 message = 0; ///< the key of the message that is read; 0 for none
    };
    Capturing(Session &session, const From &from, QObject *parent = nullptr);

    struct Row
    {
        inbox::Captured captured;
        bool wanted = true;
    };

    /// Takes a paste apart: found(), with no row where it holds no text.
    void read(const inbox::Pasted &pasted);
    /// And the picture that was copied, before that: pictureRead(), or refused(). A paste without text then
    /// gives one empty row, to be written down.
    void read(const RawPicture &picture);
    const QList<Row> &rows() const { return m_rows; }
    bool isWrittenDown() const { return m_isWrittenDown; } ///< nothing was found: the only row began empty
    const std::optional<Picture> &picture() const { return m_picture; }
    bool isPictureAwaited() const { return m_pictureAwaited; }
    /// The message that was read when the picture was copied.
    const std::optional<inbox::Mention> &message() const { return m_message; }

    /// Whether the picture is kept, and of which row it is evidence: of the first that is filed where that
    /// one is not.
    void keepPicture(bool wanted);
    bool isPictureKept() const { return m_picture && m_pictureKept; }
    void setPictureRow(qsizetype row);
    qsizetype pictureRow() const; ///< −1: none is filed
    int wanted() const;           ///< how many are to be filed
    void setWanted(qsizetype row, bool wanted);
    void correct(qsizetype row, const inbox::Captured &captured);

    /// Names of the channels there are, and the one proposed: as told, else of the service that was found.
    const QStringList &channels() const { return m_channels; }
    const QString &proposedChannel() const { return m_proposed; }

    /// Files what is wanted: filed() or refused(). Nothing while it is under way.
    void file(const QString &channel);
    /// Or nothing is filed, and the picture is evidence of message(), seen at that address: added() or
    /// refused().
    void addToMessage(const QString &address);
    bool isUnderWay() const { return m_underWay; }

    /// "Léa Garçon · 22/11/2026 10:12 · 4 of 5": what is known of it, on one line; plain text.
    QString headOf(const inbox::Captured &captured) const;
    /// "2 new messages, 1 already here".
    static QString resultText(const inbox::CaptureReport &report);

Q_SIGNALS:
    void found();
    void pictureRead();
    void added();
    void changed(); ///< wanted()
    void filed(const vigie::inbox::CaptureReport &report);
    void refused(const vigie::Error &error);

private:
    Session &m_session;
    const From m_from;
    QList<Row> m_rows;
    std::optional<Picture> m_picture;
    std::optional<inbox::Mention> m_message;
    qsizetype m_pictureRow = 0;
    bool m_pictureKept = true;
    bool m_pictureAwaited = false;
    bool m_isWrittenDown = false;
    QStringList m_channels;
    QString m_proposed;
    quint64 m_ask = 0;
    bool m_underWay = false;
};

} // namespace vigie::ui
