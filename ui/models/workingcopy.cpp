// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workingcopy.h"

namespace vigie::ui {

using workspace::Connection;

WorkingCopy::WorkingCopy(const team::Actor &writer, qint64 mention, const Id &draft, const QString &stored)
    : m_writer(writer)
    , m_mention(mention)
    , m_acknowledged(stored)
    , m_sheet(std::make_shared<Sheet>(Sheet{draft, stored}))
{
}

QFuture<Result<Saved>> WorkingCopy::save(workspace::Workspace &workspace, const QString &text, int cursor,
                                         bool isPrivate)
{
    return workspace.write([=, actor = *m_writer, mention = m_mention, sheet = m_sheet,
                            acknowledged = m_acknowledged](Connection &c) {
        return saveSheet(c, actor, mention, *sheet, acknowledged, text, cursor, isPrivate);
    });
}

Result<Saved> WorkingCopy::saveSheet(Connection &c, const team::Actor &actor, qint64 mention, Sheet &sheet,
                                     const QString &acknowledged, const QString &text, int cursor,
                                     bool isPrivate)
{
    std::optional<reply::Draft> held;
    if (!sheet.draft.isNull())
        held = reply::draftWith(c, sheet.draft);
    // The acknowledged text stands there instead of ours where the transaction of our last save failed.
    const bool ours =
        held && (held->text == sheet.stored || held->text == acknowledged || held->text == text);
    const bool fork = held && (!ours || (held->locked && held->text != text));
    Id draft = sheet.draft;
    if (!held || fork) {
        const auto made = reply::newReply(c, actor, mention, text);
        if (!made)
            return fail(made.error());
        draft = made->id;
        if (made->isPrivate != isPrivate) {
            if (auto set = reply::setPrivate(c, actor, draft, isPrivate); !set)
                return fail(set.error());
        }
    }
    if (!held || fork || !held->locked) {
        if (auto saved = reply::saveWorkingCopy(c, actor, draft, text, cursor); !saved)
            return fail(saved.error());
    }
    sheet = {draft, text};
    return Saved{reply::draftWith(c, draft).value_or(reply::Draft{.id = draft, .text = text}), fork};
}

} // namespace vigie::ui
