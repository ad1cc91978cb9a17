// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errortext.h"

#include "ui/models/codetext.h"
#include "ui/models/moderationtext.h"
#include "ui/models/networktext.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace vigie::ui {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::ErrorText)
};

QString path(const Error &error)
{
    const QString given = oneLine(QDir::toNativeSeparators(error.fact("path")), 300);
    return given.isEmpty() ? ErrorText::tr("The file") : given;
}

QString fact(const Error &error, const char *name)
{
    return oneLine(error.fact(name), 200);
}

QString number(const Error &error, const char *name)
{
    bool isNumber = false;
    const qlonglong value = error.fact(name).toLongLong(&isNumber);
    return isNumber ? QLocale().toString(value) : fact(error, name);
}

/// "Vigie cannot read it", and why where that is known.
QString because(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : sentence + u' ' + ErrorText::tr("The system says: %1.").arg(reason);
}

QString aboutFiles(const Error &error)
{
    using enum ErrorCode;
    switch (error.code) {
    case FileNotFound:
        return ErrorText::tr("%1 is not there. Nothing was changed; check the name and the folder.")
            .arg(path(error));
    case FileUnreadable:
        return because(ErrorText::tr("%1 cannot be read. Nothing was changed; check that you may open it.")
                           .arg(path(error)),
                       fact(error, "reason"));
    case FileEmpty:
        return ErrorText::tr("%1 is empty. Nothing was changed; export it again from where it comes.")
            .arg(path(error));
    case FileBinary:
        return ErrorText::tr(
                   "%1 is not a text file. Nothing was changed; give a CSV, JSON Lines or feed file, or an "
                   "archive.")
            .arg(path(error));
    case FileChanged:
        return ErrorText::tr("%1 changed or vanished while it was read. What was taken in before stays; "
                             "import it again when it is whole, nothing comes twice.")
            .arg(path(error));
    case FileExists:
        return ErrorText::tr("%1 is already there and was left as it is. Choose another name.")
            .arg(path(error));
    case FormatUnknown:
        return ErrorText::tr("%1 is in no form that Vigie knows. Nothing was changed; "
                             "give a CSV, JSON Lines or feed file, or the archive of Mastodon, X or Google.")
            .arg(path(error));
    case ArchiveDamaged:
        return ErrorText::tr(
                   "The archive %1 is damaged or was not downloaded whole. What was taken in before "
                   "stays; download it again.")
            .arg(path(error));
    case ArchiveEncrypted:
        return ErrorText::tr("The archive %1 is locked with a password. Nothing was changed; unpack it first "
                             "and give the folder.")
            .arg(path(error));
    case ImageUnreadable:
        if (error.fact("reason") == QStringLiteral("none"))
            return ErrorText::tr(
                "There is no picture on the clipboard. Nothing was changed; take a screenshot or "
                "copy a picture, and try again.");
        return error.fact("reason") == QStringLiteral("format")
                   ? ErrorText::tr(
                         "This is no picture that Vigie takes. Nothing was changed; give a PNG or a JPEG, "
                         "or copy the picture and paste it.")
                   : ErrorText::tr(
                         "This picture is damaged or not whole. Nothing was changed; take it again and try "
                         "once more.");
    case ImageTooLarge:
        return error.fact("unit") == QStringLiteral("megapixels")
                   ? ErrorText::tr(
                         "This picture is larger than Vigie takes (%1 million pixels). Nothing was changed; "
                         "cut it down to the part that matters.")
                         .arg(number(error, "limit"))
                   : ErrorText::tr(
                         "This picture takes more room than Vigie gives one (%1 MB). Nothing was changed; "
                         "cut it down to the part that matters.")
                         .arg(number(error, "limit"));
    case FormatInvalid: {
        const QString line = number(error, "line");
        const QString reason = rejectText(error.fact("reason"), error.fact("operator"));
        return line.isEmpty()
                   ? ErrorText::tr("This cannot be understood: %1. Correct it and try again.").arg(reason)
                   : ErrorText::tr("%1 cannot be understood at line %2: %3. "
                                   "What came before that line stays.")
                         .arg(path(error), line, reason);
    }
    case TooLarge:
        return ErrorText::tr("This is larger than Vigie takes (%1). Nothing was changed; "
                             "divide it and try again.")
            .arg(number(error, "limit"));
    case ColumnsUnknown:
        return ErrorText::tr("%1 has columns that Vigie does not understand (%2). Nothing was changed; "
                             "say which one holds what.")
            .arg(path(error), fact(error, "columns"));
    case DiskFull:
        return ErrorText::tr("The disk is full. What was saved before is safe; "
                             "make room and try again.");
    case ReadOnly:
        return ErrorText::tr("%1 lies where nothing can be written. Nothing was changed; "
                             "copy it to a folder of yours, or ask for the right to write there.")
            .arg(path(error));
    case NetworkFileSystem:
        return ErrorText::tr("%1 lies on a network drive (%2), where two computers could damage it. Nothing "
                             "was changed; keep the workspace on this computer's own disk and hand it over "
                             "as a backup.")
            .arg(path(error), fact(error, "type"));
    default:
        return because(ErrorText::tr("Reading or writing failed. What was saved before is safe; "
                                     "check the disk and try again."),
                       fact(error, "reason"));
    }
}

QString aboutWorkspaces(const Error &error)
{
    using enum ErrorCode;
    switch (error.code) {
    case WorkspaceMissing:
        return ErrorText::tr("There is no workspace at %1. Open another one, or make one.").arg(path(error));
    case WorkspaceExists:
        return ErrorText::tr("There is already a workspace at %1. It was left as it is; "
                             "open it, or choose another name.")
            .arg(path(error));
    case NotAWorkspace:
        return ErrorText::tr("%1 is not a workspace of Vigie. It was left as it is.").arg(path(error));
    case WorkspaceDamaged:
        return because(ErrorText::tr("The workspace %1 is damaged. It was left as it is; "
                                     "restore your newest backup into a new workspace.")
                           .arg(path(error)),
                       fact(error, "reason"));
    case WorkspaceNewer:
        return ErrorText::tr("%1 was written by a newer Vigie (form %2; this one knows %3). It was left as "
                             "it is; install the newer Vigie to open it.")
            .arg(path(error), fact(error, "found"), fact(error, "known"));
    case WorkspaceBusy:
        return ErrorText::tr("Another program is writing in the workspace. Nothing was changed; "
                             "try again in a moment.");
    default:
        return because(ErrorText::tr("The workspace could not be brought to this version of Vigie. It is as "
                                     "it was before; go on with the version you had, and tell us."),
                       fact(error, "reason"));
    }
}

/// The act that a refusal names ("manage-team").
QString refusedAct(const QString &act)
{
    for (team::Act known :
         {team::Act::Read, team::Act::Moderate, team::Act::Draft, team::Act::Approve, team::Act::Send,
          team::Act::ManageTeam, team::Act::ManageSettings, team::Act::Import, team::Act::Export}) {
        if (team::actName(known) == act)
            return allowsText(known);
    }
    return oneLine(act, 60);
}

QString aboutPeople(const Error &error)
{
    using enum ErrorCode;
    const QString name = fact(error, "name");
    switch (error.code) {
    case NotPermitted:
        return ErrorText::tr("%1 may not do this (%2). Nothing was changed; "
                             "ask the owner of the workspace.")
            .arg(name.isEmpty() ? ErrorText::tr("This colleague") : name, refusedAct(error.fact("act")));
    case ColleagueUnknown:
        return ErrorText::tr("Nobody here is called “%1”. Nothing was changed; "
                             "see who works here under Colleagues.")
            .arg(name);
    case ColleagueExists:
        return ErrorText::tr("Somebody here is already called “%1”. Nothing was changed; "
                             "add a family name or an initial.")
            .arg(name);
    case PassphraseNeeded:
        return ErrorText::tr("%1 has a passphrase. Give it to go on.")
            .arg(name.isEmpty() ? ErrorText::tr("This colleague") : name);
    case PassphraseWrong:
        return ErrorText::tr("This is not the passphrase. Nothing was changed; try again.");
    default:
        return ErrorText::tr("Nobody approves what they wrote themselves. "
                             "The text waits as it is; ask a colleague.");
    }
}

QString aboutDrafts(const Error &error)
{
    using enum ErrorCode;
    switch (error.code) {
    case NotFound:
        return ErrorText::tr("It is not there any more. Nothing was changed; "
                             "somebody may have taken it away meanwhile.");
    case VersionNotCurrent:
        return ErrorText::tr("The text has changed since (version %1 is no longer the newest). "
                             "Nothing was decided; read the new version.")
            .arg(number(error, "version"));
    case NotApproved:
        return ErrorText::tr("This version has no valid approval, so it does not leave. "
                             "The text is kept; have it approved.");
    case TextEmpty:
        if (error.fact("where") == QLatin1StringView("paste"))
            return ErrorText::tr(
                "There is no text in what was pasted, so nothing was filed. Copy the comments "
                "on their page, and paste again.");
        return ErrorText::tr("There is no text yet. Write something first.");
    case TextTooLong:
        return ErrorText::tr("The text is too long there: %1 where %2 fit. It is kept; shorten it.")
            .arg(number(error, "length"), number(error, "limit"));
    case ChangedMeanwhile:
        return ErrorText::tr("It was changed meanwhile. Nothing was overwritten; "
                             "look at it again and decide.");
    default:
        if (error.fact("state") == QStringLiteral("in-use"))
            return ErrorText::tr("“%1” holds messages, so it stays.").arg(fact(error, "name"));
        if (error.fact("state") == QStringLiteral("by-hand"))
            return ErrorText::tr("“%1” has no live link: it is visited in the round. Nothing was fetched.")
                .arg(fact(error, "name"));
        if (error.fact("state") == QStringLiteral("sample"))
            return ErrorText::tr("“%1” belongs to the example, which is never fetched. Nothing was changed.")
                .arg(fact(error, "name"));
        return ErrorText::tr("This can no longer be done with it: things have moved on. "
                             "Nothing was changed.");
    }
}

/// What failed afterwards: see care::erasePerson().
QString erasedAllTheSame(const Error &error)
{
    if (error.code == ErrorCode::DiskFull)
        return ErrorText::tr(
            "The person is erased. The disk is full, so that the last traces in the file could "
            "not be cleared away; make room and open the workspace again: Vigie does it then.");
    return because(ErrorText::tr("The person is erased. The last traces could not be cleared away; open the "
                                 "workspace again: Vigie does it then."),
                   fact(error, "reason"));
}

} // namespace

QString errorText(const Error &error)
{
    using enum ErrorCode;
    if (error.facts.contains(QStringLiteral("erased")))
        return erasedAllTheSame(error);
    if (const QString words = moderationErrorText(error); !words.isEmpty())
        return words;
    switch (error.code) {
    case FileNotFound:
    case FileUnreadable:
    case FileEmpty:
    case FileBinary:
    case FileChanged:
    case FileExists:
    case FormatUnknown:
    case ArchiveDamaged:
    case ArchiveEncrypted:
    case ImageUnreadable:
    case ImageTooLarge:
    case FormatInvalid:
    case TooLarge:
    case ColumnsUnknown:
    case DiskFull:
    case ReadOnly:
    case NetworkFileSystem:
    case InputOutput:
        return aboutFiles(error);
    case WorkspaceMissing:
    case WorkspaceExists:
    case NotAWorkspace:
    case WorkspaceDamaged:
    case WorkspaceNewer:
    case WorkspaceBusy:
    case MigrationFailed:
        return aboutWorkspaces(error);
    case NotPermitted:
    case ColleagueUnknown:
    case ColleagueExists:
    case PassphraseNeeded:
    case PassphraseWrong:
    case OwnTextNeedsAnother:
        return aboutPeople(error);
    case NotFound:
    case VersionNotCurrent:
    case StateForbids:
    case NotApproved:
    case TextEmpty:
    case TextTooLong:
    case ChangedMeanwhile:
        return aboutDrafts(error);
    case Offline:
    case HostUnknown:
    case ConnectionFailed:
    case TimedOut:
    case CertificateRefused:
    case AddressRefused:
    case AnswerRefused:
    case AnswerTooLarge:
    case FeedGone:
    case NoFeed:
        return networkErrorText(error);
    case ReasonMissing:
        return ErrorText::tr("A reason is needed, so that others understand later. Write one line.");
    case InvalidArgument:
        return because(ErrorText::tr("“%1” cannot be taken. Nothing was changed; correct it and try again.")
                           .arg(fact(error, "argument")),
                       fact(error, "reason"));
    case Cancelled:
        return ErrorText::tr("Cancelled. What was finished before stays.");
    case CharterInvalid:
    case ArticleUnknown:
    case ArticleForbids:
    case OwnActNeedsAnother:
    case Unexpected:
        break;
    }
    return because(ErrorText::tr("Something went wrong that Vigie did not expect. "
                                 "What was saved before is safe; try again, and tell us if it comes back."),
                   fact(error, "reason"));
}

QString rejectText(const QString &reason, const QString &detail)
{
    const QMap<QString, QString> words{
        {QStringLiteral("text-missing"), ErrorText::tr("it has no text")},
        {QStringLiteral("no-identity"),
         ErrorText::tr("nothing tells it from others (no id, no address, no date with an author)")},
        {QStringLiteral("date-unreadable"), ErrorText::tr("the date cannot be read")},
        {QStringLiteral("rating-out-of-range"), ErrorText::tr("the rating is not between 1 and 5")},
        {QStringLiteral("too-long"), ErrorText::tr("it is too long")},
        {QStringLiteral("columns-differ"), ErrorText::tr("it has more or fewer columns than the first row")},
        {QStringLiteral("json-invalid"), ErrorText::tr("it is not correct JSON")},
        {QStringLiteral("json-not-object"), ErrorText::tr("it is not a JSON object")},
        {QStringLiteral("quote-unclosed"), ErrorText::tr("a quotation mark is never closed")},
        {QStringLiteral("quote-misplaced"), ErrorText::tr("a quotation mark stands where none may")},
        {QStringLiteral("utf8-invalid"), ErrorText::tr("its characters cannot be read")},
        {QStringLiteral("nul-in-text"), ErrorText::tr("it holds a character that no text has")},
        {QStringLiteral("kind-unknown"), ErrorText::tr("its kind is not known")},
        {QStringLiteral("flag-unreadable"), ErrorText::tr("it says neither yes nor no")},
        {QStringLiteral("value-unreadable"), ErrorText::tr("a value cannot be read")},
        {QStringLiteral("value-missing"), ErrorText::tr("a value is missing")},
        {QStringLiteral("value-unknown"), ErrorText::tr("a value is not known")},
        {QStringLiteral("json-too-deep"), ErrorText::tr("it is nested too deeply")},
        {QStringLiteral("erased"), ErrorText::tr("this workspace was told to forget it, or who wrote it")},
        {QStringLiteral("xml-invalid"), ErrorText::tr("it is not correct XML")},
        {QStringLiteral("xml-cut"), ErrorText::tr("it breaks off before its end")},
        {QStringLiteral("xml-too-deep"), ErrorText::tr("it is nested too deeply")},
        {QStringLiteral("xml-entities"),
         ErrorText::tr("it defines abbreviations of its own, which can hide any amount of text")},
        {QStringLiteral("too-many-channels"),
         ErrorText::tr("it names one more channel than Vigie takes from one import")},
    };
    const QString said = words.value(reason, oneLine(reason, 80));
    return detail.isEmpty() ? said : ErrorText::tr("%1 (“%2”)").arg(said, oneLine(detail, 80));
}

} // namespace vigie::ui
