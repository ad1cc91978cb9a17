// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "inbox/mentionstore.h"

/// What commands read from what was typed.
namespace vigie::cli {

/// The argument at `place` as an Id; InvalidArgument where it is none.
Result<Id> idAt(const Context &context, qsizetype place);
Result<Id> idIn(const Context &context, const char *option);
/// A whole number from `least` to `most`, or `without` where the option is not given.
Result<int> numberIn(const Context &context, const char *option, int least, int most, int without);

/// The mention of that id, inside a read or write; NotFound.
Result<inbox::Mention> mentionOf(workspace::Connection &c, const Id &id);
/// The row of the channel of that name; NotFound.
Result<qint64> channelOf(workspace::Connection &c, const QString &name);

/// `typed`, or all of standard input where it is "-": UTF-8 without its byte-order mark and its last line
/// break. FormatInvalid where it is not text, TextEmpty for an empty standard input, TooLarge over
/// `largest` bytes.
Result<QString> textFrom(Context &context, const QString &typed, qint64 largest = 1 << 20);

} // namespace vigie::cli
