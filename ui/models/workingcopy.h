// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply/draftstore.h"
#include "workspace/workspace.h"

#include <memory>

namespace vigie::ui {

/// What a save left in the workspace.
struct Saved
{
    reply::Draft draft;
    bool forked = false; ///< the draft held a text unknown here: this one became a draft of its own
};

/// A working copy on its way into the workspace. The first save makes the draft; saves and acts stand in line
/// on the writer thread, so none waits here for the one before. A text that somebody else put there meanwhile
/// is never written over. UI thread.
class WorkingCopy
{
public:
    WorkingCopy() = default;
    /// A reply to that mention: an existing draft with the text it holds, or one that the first save makes.
    /// It is `writer` who writes, even where another sits down before it is saved.
    WorkingCopy(const team::Actor &writer, qint64 mention, const Id &draft, const QString &stored);

    qint64 mention() const { return m_mention; }

    QFuture<Result<Saved>> save(workspace::Workspace &workspace, const QString &text, int cursor,
                                bool isPrivate);
    /// The save of that text was acknowledged.
    void acknowledge(const QString &text) { m_acknowledged = text; }

    /// `work(Connection &, const Id &draft)`, after the saves before it. NotFound where there is no draft.
    template <typename Work>
    auto act(workspace::Workspace &workspace, Work work) const
    {
        using Answer = std::invoke_result_t<Work, workspace::Connection &, const Id &>;
        return workspace.write([sheet = m_sheet, work = std::move(work)](workspace::Connection &c) -> Answer {
            if (sheet->draft.isNull())
                return fail(ErrorCode::NotFound, {{"what", QStringLiteral("draft")}});
            return work(c, sheet->draft);
        });
    }

private:
    struct Sheet
    {
        Id draft;
        QString stored; ///< what we last put there
    };
    static Result<Saved> saveSheet(workspace::Connection &c, const team::Actor &actor, qint64 mention,
                                   Sheet &sheet, const QString &acknowledged, const QString &text, int cursor,
                                   bool isPrivate);

    std::optional<team::Actor> m_writer;
    qint64 m_mention = 0;
    QString m_acknowledged;
    // Shared with the saves under way, which outlive the composer; after the constructor only the writer
    // thread touches it.
    std::shared_ptr<Sheet> m_sheet = std::make_shared<Sheet>();
};

} // namespace vigie::ui
