// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

namespace vigie::ui {

struct Pair
{
    QRgb light;
    QRgb dark;
};

/// In the order of Token.
static constexpr Pair colors[] = {
    {0xffF4F6F8, 0xff15181C}, {0xffFFFFFF, 0xff1C2025}, {0xffEBEFF3, 0xff262B31}, {0xff1B2027, 0xffE7EAEE},
    {0xff56606C, 0xffA3ADB8}, {0xffD9DEE4, 0xff343B43}, {0xff0B6386, 0xff6AC6EA}, {0xffDDEFF6, 0xff153442},
    {0xffB3261E, 0xffFF9B91}, {0xffFBE4E2, 0xff4A1F1C}, {0xff7A5200, 0xffF0C35A}, {0xffFBEFD5, 0xff42330F},
    {0xff1B663A, 0xff83D8A2}, {0xffDFF2E5, 0xff173A25},
};

QColor colorOf(Token token, Scheme scheme)
{
    const Pair &pair = colors[static_cast<size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

} // namespace vigie::ui
