// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "reply/length.h"
#include "ui/models/session.h"
#include "ui/models/situation.h"
#include "ui/models/workingcopy.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vigie::ui {

/// The reply to one mention: one working copy, saved at most a second after the first unsaved key, and its
/// road through re-reading or approval to the outbox. It has no widgets; the text belongs to whoever edits it
/// and is handed over by write(). UI thread; the session outlives it; what is unsaved when it is destroyed is
/// still written before the workspace closes.
class Composer : public QObject
{
    Q_OBJECT

public:
    enum class Saving { Nothing, Unsaved, Saved, Failed };

    explicit Composer(Session &session, QObject *parent = nullptr);
    ~Composer() override;

    /// Another mention: what was written to the one before is saved first. opened() follows.
    void open(const std::optional<inbox::Mention> &mention);
    /// Another draft of the same mention (the null Id: a new one of one's own).
    void openDraft(const Id &draft);
    const std::optional<inbox::Mention> &mention() const { return m_mention; }
    bool isOpen() const { return m_mention && m_known; }

    const QString &text() const { return m_text; }
    int cursor() const { return m_cursor; }
    bool isPrivate() const { return m_private; }
    const Situation &situation() const { return m_situation; }
    reply::State state() const; ///< Working where nothing is written yet
    bool mayWrite() const;      ///< neither handed over nor sent, and the colleague may draft
    reply::Length length() const;
    Saving saving() const { return m_saving; }
    qint64 savedAtMs() const { return m_savedAtMs; }
    /// A text, this or one before, could not be saved so far.
    bool isUnkept() const { return m_refused || !m_unkept.isEmpty(); }

    /// What is in the editor now.
    void write(const QString &text, int cursor);
    void moveCursor(int cursor);
    /// Saves at once what is not saved.
    void flush();

    void setPrivate(bool isPrivate);
    /// With colleagues: freezes the text and asks for its approval.
    void submit();
    /// Alone: `text`, as it was shown to be re-read, becomes a version, approved and put in the outbox, all
    /// or nothing. ChangedMeanwhile where the working copy is no longer that.
    void approveOwn(const QString &text);
    void discard();
    /// Where this text and another draft stand against each other: takes the other away (to be undone).
    void discardOther(const Id &draft);

    /// The outbox, from here. The caller puts the message's text on the clipboard before handOver().
    void handOver();
    void confirm(const QString &url);
    void notPosted();
    void giveUp();

Q_SIGNALS:
    /// Another text is here, to be put in the editor with its cursor.
    void opened();
    /// Anything but the text changed: state, saving, visibility, others.
    void changed();
    /// The text was changed by a colleague or another program and is shown as it is now; or, where that would
    /// have lost what was typed here, this text was kept as a draft of its own (`forked`).
    void changedElsewhere(bool forked);
    void refused(const vigie::Error &error);
    void submitted();
    void putInOutbox();
    void handedOver();
    void discarded();

private:
    void load(const std::optional<Id> &draft);
    void ask(const std::optional<Id> &draft);
    void take(const Situation &situation);
    void reload();
    std::optional<Id> draftId() const;
    void reloaded(const Situation &situation);
    void save();
    void saved(const Result<Saved> &saved, const QString &text, quint64 typed);
    void rememberDiscarded(const Id &draft);
    void lost(const Error &error, qint64 mention, const QString &text);
    void setSaving(Saving saving);
    bool isSettled() const { return m_typed == m_kept; } ///< nothing is unsaved or on its way
    template <typename Value>
    void follow(QFuture<Result<Value>> act, void (Composer::*then)());
    void onOutbox(std::function<Result<outbox::Message>(workspace::Connection &, const Id &)> work);

    Session &m_session;
    std::optional<inbox::Mention> m_mention;
    bool m_known = false; ///< the situation is loaded
    Situation m_situation;
    QString m_text;
    int m_cursor = 0;
    bool m_private = false;
    WorkingCopy m_copy;
    QHash<qint64, int> m_underWay;            ///< by mention: saves whose answer is not here
    std::optional<std::optional<Id>> m_asked; ///< the draft to load when those of its mention are
    QHash<qint64, QString> m_unkept; ///< by mention: texts that could not be saved before another was opened
    Saving m_saving = Saving::Nothing;
    bool m_refused = false; ///< the last save of this text
    qint64 m_savedAtMs = 0;
    QTimer m_due; ///< runs from the first unsaved key
    bool m_cursorMoved = false;
    quint64 m_typed = 0;    ///< counts what was typed
    quint64 m_handedOn = 0; ///< m_typed of the last save that was begun
    quint64 m_kept = 0;     ///< m_typed of the last save that was acknowledged
    quint64 m_load = 0;     ///< the newest question: older answers are dropped
    quint64 m_sheet = 0;    ///< counts texts: the save of an earlier one says nothing here
};

} // namespace vigie::ui
