// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>

namespace vigie {

/// Fields as one byte string that no other fields give: each is its length in decimal, a colon, its bytes.
/// What is hashed or signed goes through this. Pure.
QByteArray canonical(std::initializer_list<QByteArray> fields);

} // namespace vigie
