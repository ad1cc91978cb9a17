// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"
#include "ui/models/problemtext.h"
#include "ui/models/triaging.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"
#include "ui/window/columnssheet.h"
#include "ui/window/desk.h"
#include "ui/window/rejectsheet.h"

#include "base/text.h"

#include <QDir>
#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;

/// What takes long: how it goes stands in the status line, how it ended in the notice or over the panes.
void Desk::joinWork()
{
    connect(&m_importing, &Importing::started, m_progress, &ProgressLine::begin);
    connect(&m_importing, &Importing::progressed, this, [this](const inbox::ImportProgress &progress) {
        m_progress->setProgress(progress.bytesDone, progress.bytesTotal,
                                tr("%1 rows", "how many were read").arg(QLocale().toString(progress.read)));
    });
    connect(&m_importing, &Importing::finished, this, &Desk::importFinished);
    connect(&m_importing, &Importing::refused, this, [this](const Error &error) {
        m_progress->end();
        m_banner->setAction({});
        m_banner->say(error);
    });
    connect(&m_upkeep, &Upkeep::began, m_progress, &ProgressLine::begin);
    connect(&m_upkeep, &Upkeep::ended, m_progress, &ProgressLine::end);
    connect(&m_upkeep, &Upkeep::checked, this, &Desk::checked);
    connect(&m_upkeep, &Upkeep::refused, this, [this](const Error &error) {
        m_banner->setAction({});
        m_banner->say(error);
    });
    connect(&m_upkeep, &Upkeep::olderCopyFound, this,
            [this](const workspace::OlderCopy &copy) { note(olderCopyFoundText(copy)); });
    connect(&m_upkeep, &Upkeep::backedUp, this, [this](const workspace::BackupMade &made) {
        m_noticeAct = {};
        m_notice->say(tr("Backed up to %1 (%2).").arg(made.path, QLocale().formattedDataSize(made.bytes)));
        placeNotice();
    });
    if (Triaging *triaging = m_session.triaging())
        joinTriage(*triaging);

    connect(m_progress, &ProgressLine::cancelled, &m_importing, &Importing::cancel);
    connect(m_progress, &ProgressLine::cancelled, &m_upkeep, &Upkeep::cancel);
}

void Desk::joinTriage(Triaging &triaging)
{
    connect(&triaging, &Triaging::began, m_progress, &ProgressLine::begin);
    connect(&triaging, &Triaging::progressed, this, [this](const triage::RetriageProgress &progress) {
        m_progress->setProgress(progress.done, progress.all,
                                tr("%n message(s)", nullptr, static_cast<int>(progress.done)));
    });
    connect(&triaging, &Triaging::retriaged, this, &Desk::retriaged);
    connect(&triaging, &Triaging::retriageRefused, this, [this](const Error &error) {
        m_progress->end();
        m_banner->setAction({});
        m_banner->say(error);
    });
    connect(m_progress, &ProgressLine::cancelled, &triaging, &Triaging::cancelRetriage);
}

void Desk::retriaged(const triage::Retriaged &counts)
{
    m_progress->end();
    m_noticeAct = {};
    const QString changed = tr("%n verdict(s) changed.", nullptr, static_cast<int>(counts.changed));
    m_notice->say(
        counts.cancelled
            ? tr("Triage was stopped. %1 The rest stands as it was.").arg(changed)
            : tr("Triage went over %n message(s). %1", nullptr, static_cast<int>(counts.read)).arg(changed));
    placeNotice();
}

void Desk::importFinished(const inbox::ImportReport &report)
{
    m_progress->end();
    m_lastImport = report;
    const QString words = Importing::resultText(report);
    if (m_banner->words() == std::exchange(m_toldOfImport, {}))
        m_banner->clear();
    if (report.rejected == 0 && report.failures.isEmpty()) {
        m_noticeAct = [this] { showPane(u"feed"_s); };
        const inbox::Recognised recognised =
            report.recognised.size() == 1 ? report.recognised.first() : inbox::Recognised();
        m_noticeOtherAct = [this, path = recognised.path] { askForColumns(path); };
        m_notice->say(recognised.platform.isEmpty()
                          ? words
                          : tr("%1. Recognised as an export of %2.").arg(words, recognised.platform),
                      pane(u"feed"_s) && report.added > 0 ? tr("&See them") : QString(),
                      recognised.byColumns ? tr("Colu&mns…") : QString());
        placeNotice();
        return;
    }
    if (report.read == 0 && report.failures.size() == 1) {
        const Error &failure = report.failures.first();
        const bool canBeTold = failure.code == ErrorCode::ColumnsUnknown;
        m_bannerAct = [this, path = failure.fact("path")] { askForColumns(path); };
        m_banner->say(failure);
        m_banner->setAction(canBeTold ? tr("Say what its columns &hold…") : QString());
        m_toldOfImport = m_banner->words();
        return;
    }
    QString told = words + u'.';
    if (report.failures.size() == 1)
        told += u' ' + errorText(report.failures.first());
    m_bannerAct = [this] { showRejects(); };
    m_banner->say(
        report.added + report.updated > 0 ? InlineMessage::Mood::Warning : InlineMessage::Mood::Error, told);
    m_toldOfImport = told;
    m_banner->setAction(tr("&See what was refused"));
}

void Desk::askBeforeClosing()
{
    m_bannerAct = [this] { Q_EMIT stopAndCloseWanted(); };
    m_banner->say(InlineMessage::Mood::Warning,
                  tr("Messages are still being taken in. What is in already stays; the rest would have to be "
                     "imported again, which adds nothing twice."));
    m_banner->setAction(tr("&Stop and close"));
    m_toldOfImport = m_banner->words(); // it ends with the import
}

void Desk::sayFolderIsGone(const QString &folder)
{
    m_bannerAct = {};
    m_banner->say(InlineMessage::Mood::Warning,
                  tr("The watched folder %1 is not there. Vigie looks again by itself; choose another one in "
                     "the settings if it is gone for good.")
                      .arg(oneLine(QDir::toNativeSeparators(folder), 200)));
    m_banner->setAction({});
}

void Desk::askForColumns(const QString &path)
{
    auto *sheet = new ColumnsSheet(window(), m_session, path);
    connect(sheet, &ColumnsSheet::told, this, [this](const QString &told) {
        m_banner->clear();
        m_importing.start({told});
    });
}

void Desk::showRejects()
{
    new RejectSheet(window(), m_lastImport);
}

void Desk::checked(const workspace::CheckReport &report, bool asked)
{
    if (report.ok() && !asked)
        return;
    QStringList problems;
    for (const workspace::Problem &problem : report.problems)
        problems.append(problemText(problem));
    m_bannerAct = [this] { Q_EMIT restoreWanted(); };
    if (!report.ok()) {
        m_banner->say(InlineMessage::Mood::Error,
                      tr("The workspace has %n problem(s). Nothing was changed; restore a backup into a new "
                         "workspace, and keep this one to compare.",
                         nullptr, static_cast<int>(problems.size())),
                      problems.join(u'\n'));
        m_banner->setAction(tr("&Restore a backup…"));
        return;
    }
    m_banner->setAction({});
    m_banner->say(report.verifiable ? InlineMessage::Mood::Success : InlineMessage::Mood::Note,
                  report.verifiable
                      ? tr("Checked: the file is whole and the history is unbroken.")
                      : tr("Checked: the file is whole. Part of the history was written under a key that is "
                           "not here, so its origin cannot be verified."),
                  olderCopiesText(report.olderCopies));
}

} // namespace vigie::ui
