// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasingwork.h"
#include "inbox/mention.h"
#include "workspace/connection.h"

namespace vigie::care {

using workspace::Statement;

namespace {
/// A title that a message leaves in what others wrote under it.
struct LeftTitle
{
    qint64 channel = 0;
    qint64 thread = 0; ///< 0: none
    QByteArray title;
    QByteArray remoteId; ///< of the message
};
} // namespace

/// A comment has none, nor has our answer: what stands under those bears the title of the post above.
static QList<LeftTitle> titlesLeftBy(Connection &c, qint64 key)
{
    Statement rows = c.statement(
        "SELECT DISTINCT r.channel, coalesce(r.thread, 0), r.parent_title, m.remote_id FROM mention m "
        "JOIN mention r ON r.channel = m.channel AND r.in_reply_to = m.remote_id AND r.in_reply_to IS NOT "
        "NULL "
        "WHERE m.key = ? AND (m.traits & 2) = 0 AND m.kind <> ? AND r.parent_title IS NOT NULL AND "
        "r.parent_title IS NOT m.parent_title");
    rows.bind(0, key).bind(1, static_cast<qint64>(inbox::Kind::Comment));
    QList<LeftTitle> left;
    while (rows.step())
        left.append({rows.integer(0), rows.integer(1), rows.utf8(2), rows.utf8(3)});
    return left;
}

/// The thread of that title is called after the message from now on, as if nobody had said the title.
static void renameThread(Connection &c, const LeftTitle &left)
{
    c.statement("UPDATE OR IGNORE thread SET ident = 'r:' || ? WHERE channel = ? AND ident = 't:' || ?")
        .bindUtf8(0, left.remoteId)
        .bind(1, left.channel)
        .bindUtf8(2, left.title)
        .run();
    Statement both = c.statement("SELECT t.id, r.id FROM thread t JOIN thread r ON r.channel = t.channel "
                                 "AND r.ident = 'r:' || ? WHERE t.channel = ? AND t.ident = 't:' || ?");
    both.bindUtf8(0, left.remoteId).bind(1, left.channel).bindUtf8(2, left.title);
    if (!both.step())
        return;
    const qint64 from = both.integer(0);
    const qint64 to = both.integer(1);
    both.reset();
    c.statement("UPDATE mention SET thread = ? WHERE thread = ?").bind(0, to).bind(1, from).run();
    c.statement("DELETE FROM thread WHERE id = ?").bind(0, from).run();
}

void forgetTitlesLeftBy(Connection &c, qint64 key)
{
    for (const LeftTitle &left : titlesLeftBy(c, key)) {
        c.statement("UPDATE mention SET parent_title = NULL WHERE channel = ? AND in_reply_to = ? "
                    "AND in_reply_to IS NOT NULL AND parent_title = ?")
            .bind(0, left.channel)
            .bindUtf8(1, left.remoteId)
            .bindUtf8(2, left.title)
            .run();
        c.statement("UPDATE mention SET parent_title = NULL WHERE thread = ? AND parent_title = ?")
            .bind(0, left.thread)
            .bindUtf8(1, left.title)
            .run();
        renameThread(c, left);
    }
}

} // namespace vigie::care
