// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/jotting.h"
#include "ui/models/session.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vigie::ui {

/// What one is typing about messages and has not added yet: notes, questions to a colleague inside, answers
/// of one. Saved at most a second after the first unsaved key and tried again where that fails; there again
/// after a restart. UI thread; the session outlives it; what is unsaved when it is destroyed is still
/// written.
class Jottings : public QObject
{
    Q_OBJECT

public:
    explicit Jottings(Session &session, QObject *parent = nullptr);
    ~Jottings() override;

    /// Reads what was typed about that message before; loaded() when it is here, where it was not yet.
    void open(qint64 mention);
    /// What is typed there now; an empty one where nothing is, or it is not read yet.
    inbox::Jotting typed(inbox::JottingKind kind, qint64 mention, const Id &about = {}) const;
    void write(const inbox::Jotting &jotting); ///< an empty one: it was added, or taken away
    void clear(inbox::JottingKind kind, qint64 mention, const Id &about = {});

    bool isUnkept() const { return m_refused; } ///< something could not be saved so far

Q_SIGNALS:
    void loaded(qint64 mention);
    void refused(const vigie::Error &error);

private:
    struct Place
    {
        qint64 mention;
        inbox::JottingKind kind;
        Id about;
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, place.mention, static_cast<int>(place.kind), place.about);
        }
    };
    static Place placeOf(const inbox::Jotting &jotting);
    void take(qint64 mention, const QList<inbox::Jotting> &stored);
    void save();
    void saved(const QList<inbox::Jotting> &handedOn, const Result<void> &answer);

    Session &m_session;
    team::Actor m_writer; ///< who typed it, even where another sits down before it is saved
    QHash<Place, inbox::Jotting> m_typed;
    QSet<Place> m_unsaved;
    QSet<qint64> m_read; ///< messages whose jottings are here
    quint64 m_ask = 0;
    bool m_refused = false;
    QTimer m_due; ///< runs from the first unsaved key
};

} // namespace vigie::ui
