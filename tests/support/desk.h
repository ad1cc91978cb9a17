// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"
#include "outbox/handdelivery.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/tamper.h"

namespace vigie::test {

/// An office where replies are written: every step that a colleague can take, by name, each a transaction.
class Desk : public Office
{
public:
    /// A message of a customer to answer; gives its key.
    qint64 customerWrites(const MentionRow &row = {.postedAt = QStringLiteral("2026-11-22T09:00:00Z")});

    Result<reply::Draft> newReply(const team::Actor &who, qint64 mention, const QString &text);
    /// A reply to a message of its own, by Anne.
    Id drafted(const QString &text = QStringLiteral("Bonjour Léa, votre commande part demain."));
    Result<void> type(const team::Actor &who, const Id &draft, const QString &text);
    Result<reply::Version> submit(const team::Actor &who, const Id &draft);
    Result<outbox::Message> approve(const team::Actor &who, const Id &draft, int version);
    Result<approval::Approval> refuse(const team::Actor &who, const Id &draft, int version,
                                      approval::Decision decision, const QString &note);
    /// Drafted, submitted and approved: re-read by Anne alone, else approved by `approver`.
    outbox::Message approved(const QString &text = QStringLiteral("Bonjour Léa, votre commande part demain."),
                             const QString &approver = {});
    Result<outbox::HandDelivered> deliver(const QString &where, const QString &channel = {});
    Result<outbox::Message> confirm(const Id &message, const QString &url = {});
    Result<outbox::Message> notPosted(const Id &message);
    Result<outbox::Message> cancel(const Id &message);

    reply::Draft draft(const Id &id);
    QString state(const Id &draft); ///< in the words of cli.md
    outbox::Message message(const Id &id);
    QList<approval::Waiting> queue(const team::Actor &asker);
    QByteArray content(const QString &path) const; ///< of a file; nothing where there is none
    /// Codes of all that `check` finds: of the file and its activity, approvals and outbox; sorted.
    QStringList problems();
    void bySql(const QByteArray &sql) { tamper(workspacePath(), sql); }
    static QByteArray hex(const Id &id) { return "x'" + id.bytes().toHex() + "'"; }
    /// The acts recorded of that subject, oldest first.
    QStringList acts(const Id &subject);
    /// A restart on a machine without the key.
    void loseTheKey();
};

} // namespace vigie::test
