// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shell.h"

namespace vigie::test {

/// What people at Kerlo do, one line each, through the command line: every step is a program that starts and
/// ends. A step that cannot be done as it says fails the test. The clock stands on Sunday 22 November 2026.
class Steps
{
public:
    Steps();
    Shell vigie;

    // who
    void anneWorksAlone();
    /// She has taken in the week, and written and re-read a reply to that message.
    void anneHasOneToSend(const QString &remoteId, const QString &text);
    void hires(const QString &name, const QString &role);
    /// The steps after this are that colleague's.
    void sitsDown(const QString &name) { m_actor = name; }

    // messages
    /// Week 47: four messages of customers and one reply of ours, to Yoann.
    QString weekFile() const;
    void imports(const QString &file, int added, int duplicates = 0, int updated = 0);
    /// Pastes what was copied from a page; gives the new messages.
    QStringList captures(const QString &pasted, const QString &channel);
    /// Erases who wrote that message, with so many of their messages.
    void erasesWhoWrote(const QString &remoteId, int messages, int drafts);
    /// What the file holds of somebody erased is not taken in.
    void refusesWhatWasErased(const QString &file, int erased, int duplicates);
    void nobodyFinds(const QString &query);
    QString mention(const QString &remoteId);
    void standsAs(const QString &remoteId, const QString &disposition);

    // a reply: the one last written
    void writes(const QString &remoteId, const QString &text);
    void answers(const QString &mention, const QString &text);
    void edits(const QString &text);
    void submits(int version);
    void approves(int version);
    void theDraftIs(const QString &state);

    // the outbox
    void handsOver(int messages);
    /// What waits has no valid approval: it is refused, and stays.
    void nothingLeaves();
    void theFolderHolds(const QStringList &texts);
    void confirmsPosting();
    void cancels();

    // the week
    void reports(int mentions, int answered);
    void everythingChecks();
    /// By hand, as one copies a file.
    void copiesOverTheWorkspace(const QString &backup);

    /// That command, refused by permission or policy.
    void isRefused(const QStringList &typed);
    const QString &draft() const { return m_draft; }
    QString message();

    /// That command, which must be done.
    Printed does(const QStringList &typed);

private:
    QStringList asActor(const QStringList &typed) const;

    QString m_actor;
    QString m_draft;
    QString m_folder;
};

} // namespace vigie::test
