// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outboxmodel.h"

#include "base/text.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "ui/models/codetext.h"
#include "ui/models/words.h"

#include <QDateTime>
#include <QLocale>

namespace vigie::ui {

using outbox::Message;
using outbox::State;
using workspace::Area;
using workspace::Connection;

static constexpr OutboxGroup groups[] = {OutboxGroup::ToPost, OutboxGroup::ToConfirm, OutboxGroup::CouldNot,
                                         OutboxGroup::DoneToday};

QString keyOf(const OutboxRow &row)
{
    return row.isHeading() ? QString::number(static_cast<int>(row.group)) : row.message.id.toString();
}

std::optional<OutboxGroup> groupOf(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Countdown:
    case State::Sending:
    case State::Paused:
        return OutboxGroup::ToPost;
    case State::HandedOver:
        return OutboxGroup::ToConfirm;
    case State::Unknown:
    case State::Failed:
        return OutboxGroup::CouldNot;
    case State::Sent:
        return OutboxGroup::DoneToday;
    case State::Cancelled:
        return std::nullopt;
    }
    return std::nullopt;
}

QString groupText(OutboxGroup group)
{
    switch (group) {
    case OutboxGroup::ToPost:
        return OutboxModel::tr("To post by hand");
    case OutboxGroup::ToConfirm:
        return OutboxModel::tr("To be confirmed as posted");
    case OutboxGroup::CouldNot:
        return OutboxModel::tr("Could not leave");
    case OutboxGroup::DoneToday:
        return OutboxModel::tr("Sent today");
    }
    return {};
}

static QList<OutboxRow> grouped(QList<OutboxRow> messages)
{
    QList<OutboxRow> rows;
    for (const OutboxGroup group : groups) {
        OutboxRow heading{.group = group};
        const qsizetype at = rows.size();
        for (const OutboxRow &row : messages) {
            if (row.group == group) {
                rows.append(row);
                ++heading.count;
            }
        }
        if (heading.count > 0)
            rows.insert(at, heading);
    }
    return rows;
}

OutboxModel::OutboxModel(Session &session, QObject *parent)
    : RowsModel(session, Area::Drafts | Area::Outbox | Area::Channels | Area::Settings, parent)
{
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &OutboxModel::refresh, Qt::QueuedConnection);
}

QFuture<Result<QList<OutboxRow>>> OutboxModel::read()
{
    const QTimeZone zone = session().settings().zone;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(session().clock().nowMs(), zone);
    const qint64 midnight = now.date().startOfDay(zone).toMSecsSinceEpoch();
    return session().workspace().read([midnight](Connection &c) -> Result<QList<OutboxRow>> {
        QList<OutboxRow> messages;
        for (const Message &message : outbox::messages(c, false) + outbox::sentSince(c, midnight)) {
            const auto group = groupOf(message.state);
            if (!group)
                continue;
            OutboxRow row{.group = *group, .message = message, .held = {}};
            if (*group == OutboxGroup::ToPost) {
                const auto draft = reply::draftWith(c, message.draft);
                const reply::State state = draft ? draft->state : reply::State::Working;
                if (state != reply::State::Approved)
                    row.held = state;
            }
            messages.append(row);
        }
        return grouped(messages);
    });
}

void OutboxModel::wasRead(const std::optional<Error> &error)
{
    m_loaded = true;
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT refreshed();
}

int OutboxModel::countOf(OutboxGroup group) const
{
    for (const OutboxRow &row : rows()) {
        if (row.isHeading() && row.group == group)
            return row.count;
    }
    return 0;
}

int OutboxModel::waitingCount() const
{
    return countOf(OutboxGroup::ToPost) + countOf(OutboxGroup::ToConfirm);
}

QModelIndex OutboxModel::indexOf(const Id &id) const
{
    for (qsizetype k = 0; k < rows().size(); ++k) {
        if (!rows()[k].isHeading() && (rows()[k].message.id == id || rows()[k].message.draft == id))
            return index(static_cast<int>(k));
    }
    return {};
}

QModelIndex OutboxModel::nearest(int row) const
{
    if (rows().isEmpty())
        return {};
    const int within = std::clamp(row, 0, static_cast<int>(rows().size()) - 1);
    return index(rows()[within].isHeading() ? within + 1 : within); // a heading stands above a message
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || rowAt(index).isHeading())
        return Qt::NoItemFlags;
    return RowsModel::flags(index);
}

qint64 sinceMs(const Message &message)
{
    return message.sentAtMs.value_or(message.handedAtMs.value_or(message.madeAtMs));
}

QString heldText(reply::State held)
{
    return held == reply::State::Withdrawn ? OutboxModel::tr("Changed since it was approved")
                                           : OutboxModel::tr("Waits for a new approval");
}

Card OutboxModel::cardOf(const OutboxRow &row) const
{
    if (row.isHeading())
        return {.heading = true, .title = groupText(row.group), .aside = QLocale().toString(row.count)};
    const Message &message = row.message;
    const QString channel = oneLine(message.channelName, 80);
    const QString author = oneLine(message.authorName, 80);
    Card card{.title = author.isEmpty() ? tr("Post on %1").arg(channel) : tr("To %1").arg(author),
              .aside = whenText(sinceMs(message), session().clock().nowMs(), session().settings().zone),
              .icon = message.isPrivate ? QStringLiteral("private") : serviceIcon(message.service),
              .detail =
                  message.isPrivate ? tr("In private · %1").arg(channel) : tr("Public · %1").arg(channel),
              .text = oneLine(message.text)};
    if (row.held) {
        card.note = heldText(*row.held);
        card.noteIcon = QStringLiteral("warning");
        card.mood = Card::Mood::Warning;
    } else if (row.group == OutboxGroup::CouldNot || message.state == State::Sending) {
        card.note = stateText(message.state);
        card.noteIcon = QStringLiteral("error");
        card.mood = Card::Mood::Danger;
    } else if (message.state == State::Sent) {
        card.note = stateText(message.state);
        card.noteIcon = QStringLiteral("check");
        card.mood = Card::Mood::Success;
    }
    return card;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutboxRow &row = rowAt(index);
    const auto sentence = [&] {
        const Card card = cardOf(row);
        if (row.isHeading())
            return labelled(card.title, card.aside);
        QStringList parts{card.title, card.detail, groupText(row.group),
                          exactText(sinceMs(row.message), session().settings().zone)};
        if (!card.note.isEmpty())
            parts.append(card.note);
        return labelled(parts.join(QStringLiteral(", ")), oneLine(card.text, 200));
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading() ? groupText(row.group) : oneLine(row.message.text);
    case Qt::AccessibleTextRole:
        return sentence();
    case Qt::ToolTipRole:
        return row.isHeading() ? QVariant() : QVariant(sentence().toHtmlEscaped());
    case cardRole:
        return QVariant::fromValue(cardOf(row));
    default:
        return {};
    }
}

QFuture<Result<void>> OutboxModel::handOverCopied(const Id &message)
{
    return outbox::handOverCopied(session().workspace(), session().actor(), message)
        .then([](const Result<Message> &done) { return done.transform([](auto &&) {}); });
}

QFuture<Result<outbox::HandDelivered>> OutboxModel::deliverToFolder(const QString &folder)
{
    return outbox::deliverToFolder(session().workspace(), session().actor(), folder, {});
}

QFuture<Result<void>> OutboxModel::confirm(const Id &message, const QString &url)
{
    return session().workspace().write(
        [actor = session().actor(), message, url](Connection &c) -> Result<void> {
            return outbox::confirm(c, actor, message, url).transform([](auto &&) {});
        });
}

QFuture<Result<void>> OutboxModel::notPosted(const Id &message)
{
    return session().workspace().write([actor = session().actor(), message](Connection &c) -> Result<void> {
        return outbox::notPosted(c, actor, message).transform([](auto &&) {});
    });
}

QFuture<Result<void>> OutboxModel::cancel(const Id &message)
{
    return session().workspace().write([actor = session().actor(), message](Connection &c) -> Result<void> {
        return outbox::cancel(c, actor, message).transform([](auto &&) {});
    });
}

} // namespace vigie::ui
