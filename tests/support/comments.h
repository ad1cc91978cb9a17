// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/connection.h"

namespace vigie::test {

/// What people write under one post of Kerlo's, in the proportions of a contest or a launch: of ten, two ask
/// for the price, one for the delivery, one whether it is in stock, two name friends, one sends emoji, two
/// praise it, and one says something that nobody else says. Each in several wordings.
QStringList commentTexts(int count);

/// The post and these comments, one a minute, on the page of Facebook; our answer to the first is among them.
/// Within a write transaction.
void addComments(workspace::Connection &c, int count);

} // namespace vigie::test
