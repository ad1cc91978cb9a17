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
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &ApprovalQueueModel::refresh, Qt::QueuedConnection);
}

QFuture<Result<QList<QueueRow>>> ApprovalQueueModel::read()
{
    return session().workspace().read([actor = session().actor()](Connection &c) -> Result<QList<QueueRow>> {
        const bool alone = team::isAlone(c);
        QList<QueueRow> rows;
        for (const approval::Waiting &waiting : approval::queue(c, actor.id())) {
            QueueRow row{waiting, team::nameOf(c, waiting.version.author), {}, {}};
            if (const auto mention = inbox::mentionAt(c, waiting.draft.mention))
                row.mentionAuthor = authorText(*mention);
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

Card ApprovalQueueModel::cardOf(const QueueRow &row) const
{
    const reply::Draft &draft = row.waiting.draft;
    const reply::Version &version = row.waiting.version;
    Card card{.title = oneLine(row.author, 80),
              .aside = whenText(version.atMs, session().clock().nowMs(), session().settings().zone),
              .icon = version.isPrivate ? QStringLiteral("private") : serviceIcon(draft.service),
              .text = oneLine(version.text)};
    const QString channel = oneLine(draft.channelName, 80);
    if (row.mentionAuthor.isEmpty())
        card.detail = tr("Post on %1").arg(channel);
    else if (version.isPrivate)
        card.detail = tr("In private to %1 · %2").arg(row.mentionAuthor, channel);
    else
        card.detail = tr("To %1 · %2").arg(row.mentionAuthor, channel);
    if (row.refusal) {
        card.note = row.waiting.mine ? tr("Yours: waits for another colleague") : tr("Not yours to approve");
        card.noteIcon = QStringLiteral("clock");
    }
    return card;
}

QVariant ApprovalQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QueueRow &row = rowAt(index);
    const auto sentence = [&] {
        const Card card = cardOf(row);
        QStringList parts{card.title, card.detail,
                          exactText(row.waiting.version.atMs, session().settings().zone)};
        if (!card.note.isEmpty())
            parts.append(card.note);
        return labelled(parts.join(QStringLiteral(", ")), oneLine(card.text, 200));
    };
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(row.waiting.version.text);
    case Qt::AccessibleTextRole:
        return sentence();
    case Qt::ToolTipRole:
        return sentence().toHtmlEscaped();
    case cardRole:
        return QVariant::fromValue(cardOf(row));
    default:
        return {};
    }
}

QFuture<ApprovalQueueModel::Approved> ApprovalQueueModel::approve(Session &session, const QList<Wish> &wishes)
{
    QList<QFuture<Result<void>>> acts;
    for (const Wish &wish : wishes) {
        acts.append(session.workspace().write([actor = session.actor(), wish](Connection &c) -> Result<void> {
            return outbox::approveAndEnqueue(c, actor, wish.draft, wish.version, {}).transform([](auto &&) {
            });
        }));
    }
    if (acts.isEmpty())
        return QtFuture::makeReadyValueFuture(Approved());
    return QtFuture::whenAll(acts.begin(), acts.end())
        .then([wishes](const QList<QFuture<Result<void>>> &done) {
            Approved answer;
            for (qsizetype k = 0; k < done.size(); ++k) {
                if (const Result<void> result = done[k].result())
                    answer.done.append(wishes[k]);
                else
                    answer.refused.append({wishes[k].draft, result.error()});
            }
            return answer;
        });
}

QFuture<Result<void>> ApprovalQueueModel::takeBack(Session &session, const QList<Wish> &wishes)
{
    return session.workspace().write([actor = session.actor(), wishes](Connection &c) -> Result<void> {
        for (const Wish &wish : wishes) {
            if (auto back = approval::takeBack(c, actor, wish.draft, wish.version); !back)
                return back;
        }
        return {};
    });
}

QFuture<Result<void>> ApprovalQueueModel::approveAgain(Session &session, const QList<Wish> &wishes)
{
    return approve(session, wishes).then([](const Approved &approved) -> Result<void> {
        return approved.refused.isEmpty() ? Result<void>() : fail(approved.refused.first().second);
    });
}

QFuture<Result<void>> ApprovalQueueModel::refuse(Session &session, const Wish &wish,
                                                 approval::Decision decision, const QString &note)
{
    return session.workspace().write([actor = session.actor(), wish, decision,
                                      note](Connection &c) -> Result<void> {
        return approval::refuse(c, actor, wish.draft, wish.version, decision, note).transform([](auto &&) {});
    });
}

} // namespace vigie::ui
