// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/codetext.h"

#include <QCoreApplication>

namespace vigie::ui {

struct CodeText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::CodeText)
};

QString roleText(team::Role role)
{
    switch (role) {
    case team::Role::CommunityManager:
        return CodeText::tr("Community manager");
    case team::Role::Approver:
        return CodeText::tr("Approver");
    case team::Role::BrandGuardian:
        return CodeText::tr("Brand guardian");
    case team::Role::Director:
        return CodeText::tr("Director");
    case team::Role::Agency:
        return CodeText::tr("Agency");
    }
    return {};
}

QString allowsText(team::Act act)
{
    switch (act) {
    case team::Act::Read:
        return CodeText::tr("Read and search everything");
    case team::Act::Moderate:
        return CodeText::tr("Assign and close messages");
    case team::Act::Draft:
        return CodeText::tr("Write drafts");
    case team::Act::Approve:
        return CodeText::tr("Approve what others wrote");
    case team::Act::Send:
        return CodeText::tr("Post by hand and confirm it");
    case team::Act::ManageTeam:
        return CodeText::tr("Say who works here");
    case team::Act::ManageSettings:
        return CodeText::tr("Change channels and settings");
    case team::Act::Import:
        return CodeText::tr("Take messages in");
    case team::Act::Export:
        return CodeText::tr("Export and report");
    }
    return {};
}

QString serviceText(const QString &service)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("facebook"), QStringLiteral("Facebook")},
        {QStringLiteral("instagram"), QStringLiteral("Instagram")},
        {QStringLiteral("x"), QStringLiteral("X")},
        {QStringLiteral("mastodon"), QStringLiteral("Mastodon")},
        {QStringLiteral("bluesky"), QStringLiteral("Bluesky")},
        {QStringLiteral("linkedin"), QStringLiteral("LinkedIn")},
        {QStringLiteral("trustpilot"), QStringLiteral("Trustpilot")},
        {QStringLiteral("tripadvisor"), QStringLiteral("Tripadvisor")},
        {QStringLiteral("youtube"), QStringLiteral("YouTube")},
    };
    if (const auto name = names.constFind(service); name != names.constEnd())
        return *name;
    if (service == QStringLiteral("google-review"))
        return CodeText::tr("Google reviews");
    if (service == QStringLiteral("forum"))
        return CodeText::tr("Forum");
    if (service == QStringLiteral("feed"))
        return CodeText::tr("Web feed");
    if (service == QStringLiteral("mail"))
        return CodeText::tr("Mail");
    if (service == QStringLiteral("phone"))
        return CodeText::tr("Telephone");
    if (service == QStringLiteral("counter"))
        return CodeText::tr("Counter");
    return CodeText::tr("Another place");
}

QString decisionText(approval::Decision decision)
{
    switch (decision) {
    case approval::Decision::Approved:
        return CodeText::tr("approved");
    case approval::Decision::ReRead:
        return CodeText::tr("re-read by its author");
    case approval::Decision::Rejected:
        return CodeText::tr("rejected");
    case approval::Decision::SentBack:
        return CodeText::tr("sent back");
    }
    return {};
}

QString stateText(outbox::State state)
{
    switch (state) {
    case outbox::State::Waiting:
        return CodeText::tr("to post by hand");
    case outbox::State::Countdown:
        return CodeText::tr("about to leave");
    case outbox::State::Sending:
        return CodeText::tr("leaving");
    case outbox::State::Sent:
        return CodeText::tr("sent");
    case outbox::State::Unknown:
        return CodeText::tr("not known whether it left");
    case outbox::State::Failed:
        return CodeText::tr("could not be sent");
    case outbox::State::Cancelled:
        return CodeText::tr("cancelled");
    case outbox::State::Paused:
        return CodeText::tr("held");
    case outbox::State::HandedOver:
        return CodeText::tr("to be confirmed as posted");
    }
    return {};
}

} // namespace vigie::ui
