// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speaking.h"

#include "base/text.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace vigie::ui {

namespace {

struct SpeakingWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::SpeakingWords)
};

} // namespace

bool mayChooseVisibility(const QString &service)
{
    static const QStringList oneWay{QStringLiteral("google-review"), QStringLiteral("trustpilot"),
                                    QStringLiteral("tripadvisor"),   QStringLiteral("feed"),
                                    QStringLiteral("mail"),          QStringLiteral("phone"),
                                    QStringLiteral("counter")};
    return !oneWay.contains(service);
}

static QString publicly(const inbox::Mention &mention, const QString &firm, const QString &channel)
{
    using enum inbox::Kind;
    switch (mention.kind) {
    case Review:
        return SpeakingWords::tr("As %1, on %2, public under the review").arg(firm, channel);
    case Comment:
        return SpeakingWords::tr("As %1, on %2, public under the comment").arg(firm, channel);
    case Article:
        return SpeakingWords::tr("As %1, on %2, public under the article").arg(firm, channel);
    case Story:
        return SpeakingWords::tr("As %1, on %2, public under the story").arg(firm, channel);
    default:
        return SpeakingWords::tr("As %1, on %2, public under the post").arg(firm, channel);
    }
}

static QString privately(const inbox::Mention &mention, const QString &author)
{
    using enum inbox::Kind;
    switch (mention.kind) {
    case Mail:
        return SpeakingWords::tr("Mail to %1").arg(author);
    case Call:
        return SpeakingWords::tr("By telephone to %1").arg(author);
    case Visit:
        return SpeakingWords::tr("In person to %1").arg(author);
    default:
        return SpeakingWords::tr("Private message to %1").arg(author);
    }
}

Speaking speakingTo(const inbox::Mention &mention, bool isPrivate, const QString &firm)
{
    // Several arguments at once: a name that holds “%2” stays a name.
    if (isPrivate)
        return {true, QStringLiteral("private"), privately(mention, authorText(mention))};
    return {false, QStringLiteral("public"),
            publicly(mention, oneLine(firm, 60), oneLine(mention.channelName, 60))};
}

} // namespace vigie::ui
