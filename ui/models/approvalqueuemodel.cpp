// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approvalqueuemodel.h"

#include "base/text.h"
#include "inbox/mentionstore.h"
#include "outbox/outboxstore.h"
#include "team/colleaguestore.h"
#include "ui/models/words.h"

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

Id keyOf(const QueueRow &row)
{
    return row.waiting.draft.id;
}

ApprovalQueueModel::ApprovalQueueModel(Session &session, QObject *parent)
    : RowsModel(session, Area::Drafts | Area::Outbox | Area::Team | Area::Channels | Area::Settings, parent)
{
    refresh();
}

QFuture<Result<QList<QueueRow>>> ApprovalQueueModel::read()
{
    return session().workspace().read([actor = session().actor()](Connection &c) -> Result<QList<QueueRow>> {
        const bool alone = team::isAlone(c);
        QList<QueueRow> rows;
        for (const approval::Waiting &waiting : approval::queue(c, actor.id())) {
            QueueRow row{waiting, {}, {}};
            if (const auto mention = inbox::mentionAt(c, waiting.draft.mention))
                row.mentionAuthor =
                    mention->authorName.isEmpty() ? mention->authorHandle : mention->authorName;
            if (const auto may = approval::mayApprove(actor.colleague(), waiting.version.author, alone); !may)
                row.refusal = may.error();
            rows.append(row);
        }
        return rows;
    });
}

void ApprovalQueueModel::wasRead(const std::optional<Error> &error)
{
    m_loaded = true;
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT refreshed();
}

int ApprovalQueueModel::waitingCount() const
{
    return static_cast<int>(
        std::count_if(rows().begin(), rows().end(), [](const QueueRow &row) { return !row.refusal; }));
}

QModelIndex ApprovalQueueModel::indexOf(const Id &draft) const
{
    for (qsizetype k = 0; k < rows().size(); ++k) {
        if (keyOf(rows()[k]) == draft)
            return index(static_cast<int>(k));
    }
    return {};
}

QString ApprovalQueueModel::sentence(const QueueRow &row) const
{
    const reply::Version &version = row.waiting.version;
    QStringList parts{
        row.mentionAuthor.isEmpty()
            ? tr("%1, post on %2").arg(row.waiting.draft.authorName, row.waiting.draft.channelName)
            : tr("%1, reply to %2 on %3")
                  .arg(row.waiting.draft.authorName, oneLine(row.mentionAuthor, 60),
                       row.waiting.draft.channelName),
        version.isPrivate ? tr("private") : tr("public"), exactText(version.atMs, session().settings().zone)};
    if (row.refusal)
        parts.append(row.waiting.mine ? tr("waits for another colleague") : tr("not yours to approve"));
    return parts.join(QStringLiteral(", ")) + QStringLiteral(": ") + oneLine(version.text, 200);
}

QVariant ApprovalQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(row.waiting.version.text);
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole:
        return sentence(row).toHtmlEscaped();
    case DraftRole:
        return row.waiting.draft.id.toString();
    case VersionRole:
        return row.waiting.version.number;
    case MineRole:
        return row.waiting.mine;
    case ApprovableRole:
        return !row.refusal;
    case PrivateRole:
        return row.waiting.version.isPrivate;
    case ServiceRole:
        return row.waiting.draft.service;
    default:
        return {};
    }
}

QFuture<Result<ApprovalQueueModel::Approved>> ApprovalQueueModel::approve(const QList<Id> &drafts)
{
    // One transaction each: what can leave is not held up by what cannot. A future chain would stop at the
    // first refusal, so the results are gathered here.
    QList<QFuture<Result<void>>> futures;
    QList<Id> asked;
    for (const Id &draft : drafts) {
        const QModelIndex at = indexOf(draft);
        if (!at.isValid())
            continue;
        const int version = rowAt(at).waiting.version.number;
        asked.append(draft);
        futures.append(session().workspace().write(
            [actor = session().actor(), draft, version](Connection &c) -> Result<void> {
                if (auto approved = approval::approve(c, actor, draft, version, {}); !approved)
                    return fail(approved.error());
                return outbox::enqueue(c, actor, draft, version).transform([](auto &&) {});
            }));
    }
    if (futures.isEmpty())
        return QtFuture::makeReadyValueFuture(Result<Approved>(Approved()));
    return QtFuture::whenAll(futures.begin(), futures.end())
        .then([asked](const QList<QFuture<Result<void>>> &done) -> Result<Approved> {
            Approved answer;
            for (qsizetype k = 0; k < done.size(); ++k) {
                if (const Result<void> result = done[k].result())
                    ++answer.count;
                else
                    answer.refused.append({asked[k], result.error()});
            }
            return answer;
        });
}

QFuture<Result<void>> ApprovalQueueModel::refuse(const Id &draft, int version, approval::Decision decision,
                                                 const QString &note)
{
    return session().workspace().write(
        [actor = session().actor(), draft, version, decision, note](Connection &c) -> Result<void> {
            return approval::refuse(c, actor, draft, version, decision, note).transform([](auto &&) {});
        });
}

} // namespace vigie::ui
