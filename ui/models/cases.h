// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "moderation/case.h"
#include "ui/models/session.h"

namespace vigie::ui {

/// The cases that the colleague at this window reads, and one of them whole. What is done to a case is
/// recorded in it and nowhere else, so that the window's history does not tell of it either. UI thread; the
/// session outlives it.
class Cases : public QObject
{
    Q_OBJECT

public:
    explicit Cases(Session &session, QObject *parent = nullptr);

    const QList<moderation::Case> &all() const { return m_all; }
    const QList<team::Colleague> &colleagues() const { return m_colleagues; }
    /// The one that is open here; nothing until loaded.
    const std::optional<moderation::WholeCase> &current() const { return m_current; }
    void choose(const Id &id);

    void open(moderation::CaseKind kind, const QString &title);
    void addNote(const QString &text);
    void share(const Id &colleague, bool reads);
    /// With its author as protected or as the one it is against, or as neither.
    void addMention(const inbox::Mention &mention, std::optional<bool> isProtected);
    void setClosed(bool closed);

Q_SIGNALS:
    void loaded();
    void noted(); ///< the note is kept
    void refused(const vigie::Error &error);

private:
    using Step = std::function<Result<void>(workspace::Connection &, const team::Actor &, const Id &)>;

    void ask();
    void change(Step step, bool isNote = false);

    Session &m_session;
    QList<moderation::Case> m_all;
    QList<team::Colleague> m_colleagues;
    std::optional<moderation::WholeCase> m_current;
    Id m_wanted;
    quint64 m_ask = 0;
};

} // namespace vigie::ui
