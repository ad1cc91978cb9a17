// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outboxmodel.h"

#include "base/text.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "ui/models/codetext.h"

#include <QDateTime>

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
    refresh();
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
            OutboxRow row{.group = *group, .message = message};
            if (const auto draft = reply::draftWith(c, message.draft);
                draft && !outbox::isFinal(message.state))
                row.withdrawn = draft->state == reply::State::Withdrawn;
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

QModelIndex OutboxModel::indexOf(const Id &message) const
{
    for (qsizetype k = 0; k < rows().size(); ++k) {
        if (!message.isNull() && rows()[k].message.id == message)
            return index(static_cast<int>(k));
    }
    return {};
}

QModelIndex OutboxModel::first() const
{
    return rows().isEmpty() ? QModelIndex() : index(1);
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || rowAt(index).isHeading())
        return Qt::NoItemFlags;
    return RowsModel::flags(index);
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxRow &row = rowAt(index);
    const Message &message = row.message;
    const auto sentence = [&] {
        if (row.isHeading())
            return tr("%1: %2", "heading and count").arg(groupText(row.group)).arg(row.count);
        QStringList parts{
            message.authorName.isEmpty()
                ? tr("post on %1").arg(message.channelName)
                : tr("reply to %1 on %2").arg(oneLine(message.authorName, 60), message.channelName),
            message.isPrivate ? tr("private") : tr("public"), stateText(message.state)};
        if (row.withdrawn)
            parts.append(tr("changed since it was approved"));
        return parts.join(QStringLiteral(", ")) + QStringLiteral(": ") + oneLine(message.text, 200);
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading() ? groupText(row.group) : oneLine(message.text);
    case Qt::AccessibleTextRole:
        return sentence();
    case Qt::ToolTipRole:
        return row.isHeading() ? QVariant() : QVariant(sentence().toHtmlEscaped());
    case MessageRole:
        return row.isHeading() ? QVariant() : QVariant(message.id.toString());
    case HeadingRole:
        return row.isHeading();
    case GroupRole:
        return static_cast<int>(row.group);
    case WithdrawnRole:
        return row.withdrawn;
    case PrivateRole:
        return message.isPrivate;
    case ServiceRole:
        return message.service;
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
