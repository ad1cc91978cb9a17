// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

class QHostAddress;

/// Where Vigie goes on the network, and where it does not.
namespace vigie::channels {

/// What the composer of the program permits beyond the rule: nothing, but in tests.
struct Reach
{
    QStringList permitted = {};            ///< addresses that are not public
    QByteArray authorities = {};           ///< certificates in PEM, trusted like those of the system
    QMap<QString, QStringList> names = {}; ///< host → addresses, asked before the system
};

/// Whether an address belongs to a machine that anybody can reach. Not those: private (RFC 1918, RFC 4193),
/// loopback, link-local, carrier-grade NAT (RFC 6598), multicast, broadcast, reserved and for documentation
/// (RFC 6890), and what leads to one of them in another form: IPv4 mapped, compatible, translated
/// (64:ff9b::/96), 6to4, Teredo. Pure.
bool isPublic(const QHostAddress &address);
/// The same, or permitted.
bool isWithinReach(const QHostAddress &address, const Reach &reach);

/// An address that a person typed: spaces around it taken away, https:// put before one without a scheme.
/// AddressRefused: "unreadable" where it is no address of the web, "not-https", "passphrase" where it holds
/// one.
Result<QUrl> webAddressTyped(const QString &text);
/// Whether it may be asked for at all, the address of its machine aside. The same errors.
Result<void> checkedWebAddress(const QUrl &url);
/// Of the machine, for errors and logs: all else of an address may be a secret.
QString hostOf(const QUrl &url);

} // namespace vigie::channels
