// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"
#include "ui/models/workingcopy.h"

#include <QObject>
#include <QTimer>

namespace vigie::ui {

/// An approver's hand in a text that was submitted: its working copy, saved at most a second after the first
/// unsaved key and tried again where that fails, which withdraws the submission as long as it differs. It
/// ends with submit(), as a version of the one who edited it, or with leave(), which puts the submitted text
/// back. UI thread; the session outlives it; what is unsaved when it is destroyed is still written.
class Revision : public QObject
{
    Q_OBJECT

public:
    Revision(Session &session, const reply::Draft &draft, const reply::Version &version,
             QObject *parent = nullptr);
    ~Revision() override;

    const Id &draft() const { return m_version.draft; }
    const reply::Version &version() const { return m_version; }
    const QString &text() const { return m_text; }
    bool isSaved() const { return m_acknowledged == m_text; }
    bool isUnkept() const { return m_refused; } ///< it could not be saved so far

    void write(const QString &text, int cursor);
    /// A version of this text, which waits for another colleague; alone, it is approved as re-read and put in
    /// the outbox. Gives its number.
    QFuture<Result<int>> submit();
    QFuture<Result<void>> leave();

Q_SIGNALS:
    void saved();
    void refused(const vigie::Error &error);
    /// Somebody else wrote in the same text meanwhile: this one was kept as a draft of its own.
    void forked();

private:
    void save();

    Session &m_session;
    reply::Version m_version;
    WorkingCopy m_copy;
    QString m_text;
    QString m_handed; ///< given to the workspace to be saved
    QString m_acknowledged;
    int m_cursor = 0;
    bool m_refused = false; ///< the last save
    QTimer m_due;           ///< runs from the first unsaved key
};

} // namespace vigie::ui
