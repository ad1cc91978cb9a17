// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/networktext.h"

#include "base/text.h"

#include <QCoreApplication>

namespace vigie::ui {

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::NetworkText)
};

/// "blog.kerlo.fr", or a word for it.
static QString site(const Error &error)
{
    const QString host = oneLine(error.fact("host"), 200);
    return host.isEmpty() ? NetworkText::tr("The site") : host;
}

static QString aboutCertificate(const Error &error)
{
    const QString reason = error.fact("reason");
    if (reason == QLatin1StringView("expired"))
        return NetworkText::tr("the certificate of %1 is out of date").arg(site(error));
    if (reason == QLatin1StringView("not-yet"))
        return NetworkText::tr("the certificate of %1 is not valid yet, or this computer's clock is wrong")
            .arg(site(error));
    if (reason == QLatin1StringView("other-name"))
        return NetworkText::tr("%1 shows the certificate of another site").arg(site(error));
    return NetworkText::tr("nobody that this computer trusts vouches for %1").arg(site(error));
}

static QString aboutAddress(const Error &error)
{
    const QString reason = error.fact("reason");
    if (reason == QLatin1StringView("not-https"))
        return NetworkText::tr(
            "Vigie fetches over https only, so that nobody on the way can read or change it. "
            "Nothing was fetched; try the same address with https:// at its beginning.");
    if (reason == QLatin1StringView("private"))
        return NetworkText::tr("%1 leads to a machine inside of a network, where Vigie fetches nothing. "
                               "Nothing was fetched; check the address.")
            .arg(site(error));
    if (reason == QLatin1StringView("passphrase"))
        return NetworkText::tr(
            "There is a name or a password in this address, which Vigie would have to keep. "
            "Nothing was fetched; give the address without it.");
    if (reason == QLatin1StringView("redirects"))
        return NetworkText::tr("%1 sends from one address to the next without end. Nothing was fetched; "
                               "look at the page in your browser and take the address from there.")
            .arg(site(error));
    return NetworkText::tr("This is not the address of a page on the web. Nothing was fetched; "
                           "copy it from your browser's address bar.");
}

static QString aboutAnswer(const Error &error)
{
    const QString status = oneLine(error.fact("status"), 20);
    if (status == QLatin1StringView("404"))
        return NetworkText::tr("There is nothing at this address of %1 (404). What came before stays; "
                               "look for the feed again from the site's page.")
            .arg(site(error));
    if (status == QLatin1StringView("401") || status == QLatin1StringView("403"))
        return NetworkText::tr(
                   "%1 shows this only to those it knows (%2). What came before stays; look at it in "
                   "your browser, and capture what matters.")
            .arg(site(error), status);
    if (status == QLatin1StringView("429"))
        return NetworkText::tr(
                   "%1 asks for less haste (429). What came before stays; Vigie waits as long as it "
                   "was asked to.")
            .arg(site(error));
    return NetworkText::tr("%1 did not give what was asked for (%2). What came before stays; "
                           "Vigie tries again later.")
        .arg(site(error), status.isEmpty() ? NetworkText::tr("no reason given") : status);
}

QString networkErrorText(const Error &error)
{
    using enum ErrorCode;
    switch (error.code) {
    case Offline:
        return NetworkText::tr(
            "There is no network. Everything else goes on; Vigie fetches when it is back.");
    case HostUnknown:
        return NetworkText::tr("No site called %1 was found. Nothing was fetched; check the address, "
                               "or the network.")
            .arg(site(error));
    case TimedOut:
        return NetworkText::tr("%1 did not answer in time. What came before stays; Vigie tries again later.")
            .arg(site(error));
    case CertificateRefused:
        return NetworkText::tr(
                   "It is not certain that this is the right site: %1. Nothing was fetched, and what "
                   "came before stays; tell those who run the site.")
            .arg(aboutCertificate(error));
    case AddressRefused:
        return aboutAddress(error);
    case AnswerRefused:
        return aboutAnswer(error);
    case AnswerTooLarge:
        return NetworkText::tr("%1 sends more than Vigie takes at once. What came before stays; "
                               "look whether the site has a shorter feed.")
            .arg(site(error));
    case FeedGone:
        return NetworkText::tr(
                   "%1 says that this feed is gone for good (410). What came before stays, and it is "
                   "not asked again; look for another feed, or visit the channel in the round.")
            .arg(site(error));
    case NoFeed:
        return NetworkText::tr(
                   "There is no feed at this address of %1. Nothing was changed; give the page of "
                   "the blog or the forum, or visit it in the round.")
            .arg(site(error));
    default:
        return NetworkText::tr("The connection to %1 failed or broke off. What came before stays; "
                               "Vigie tries again later.")
            .arg(site(error));
    }
}

} // namespace vigie::ui
