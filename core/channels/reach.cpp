// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/reach.h"

#include <QHostAddress>

#include <algorithm>

namespace vigie::channels {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestAddress = 4000;

static bool isWithin(const QHostAddress &address, std::initializer_list<const char *> nets)
{
    return std::ranges::any_of(nets, [&](const char *net) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net)));
    });
}

static bool isPublicIpv4(const QHostAddress &address)
{
    return !isWithin(address,
                     {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                      "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
                      "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
}

static QHostAddress ipv4At(const Q_IPV6ADDR &bytes, int at, quint8 mask = 0)
{
    quint32 address = 0;
    for (int i = at; i < at + 4; ++i)
        address = address << 8 | static_cast<quint32>(bytes[i] ^ mask);
    return QHostAddress(address);
}

bool isPublic(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicIpv4(address);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (isWithin(address, {"::ffff:0:0/96", "64:ff9b::/96"}))
        return isPublicIpv4(ipv4At(bytes, 12));
    if (isWithin(address, {"2002::/16"}))
        return isPublicIpv4(ipv4At(bytes, 2));
    // Only 2000::/3 is given out; Teredo, ORCHID, documentation and the rest of 2001::/23 are not sites.
    return isWithin(address, {"2000::/3"}) && !isWithin(address, {"2001::/23", "2001:db8::/32", "3fff::/20"});
}

bool isWithinReach(const QHostAddress &address, const Reach &reach)
{
    return isPublic(address) || reach.permitted.contains(address.toString());
}

QString hostOf(const QUrl &url)
{
    return url.host();
}

static std::unexpected<Error> refused(const char *reason, const QUrl &url)
{
    return fail(ErrorCode::AddressRefused, {{"reason", QLatin1StringView(reason)}, {"host", hostOf(url)}});
}

Result<void> checkedWebAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || url.toEncoded().size() > longestAddress)
        return refused("unreadable", url);
    if (url.scheme() == "http"_L1)
        return refused("not-https", url);
    if (url.scheme() != "https"_L1)
        return refused("unreadable", url);
    if (!url.userInfo().isEmpty())
        return refused("passphrase", url);
    return {};
}

Result<QUrl> webAddressTyped(const QString &text)
{
    QString address = text.trimmed();
    if (address.startsWith("feed:"_L1, Qt::CaseInsensitive)) // as some pages write the address of their feed
        address = address.sliced(5);
    if (address.startsWith("//"_L1))
        address.prepend("https:"_L1);
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    if (auto checked = checkedWebAddress(url); !checked)
        return fail(checked.error());
    if (!url.host().contains(u'.') && !url.host().contains(u':'))
        return refused("unreadable", url);
    return url.adjusted(QUrl::RemoveFragment);
}

} // namespace vigie::channels
