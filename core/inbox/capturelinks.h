// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What addresses say of whom and what they lead to. Part of capture; pure.
namespace vigie::inbox::capture {

/// The service (one of services()) whose site the address is on; empty where it is another.
QString serviceOfAddress(const QString &address);

/// The handle in the address of a profile ("https://www.facebook.com/lea.garcon?…" → "lea.garcon"); empty
/// where it is none.
QString handleInAddress(const QString &address, const QString &service);

/// Whether the address leads to one comment, review or post alone.
bool isOwnAddress(const QString &address, const QString &service);

/// Absolute (against the page's own, where there is one), https or http only, without what only tracks; empty
/// where it cannot be.
QString cleanAddress(const QString &address, const QString &page);

} // namespace vigie::inbox::capture
