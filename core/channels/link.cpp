// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/link.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace vigie::channels {

static constexpr std::array stateNames{"waiting", "offline", "failing", "gone", "refused", "paused"};

QString linkStateName(LinkState state)
{
    return QLatin1StringView(stateNames[static_cast<size_t>(state)]);
}

std::optional<LinkState> linkStateNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(stateNames, [name](const char *one) { return name == QLatin1StringView(one); });
    return found == stateNames.end() ? std::nullopt
                                     : std::optional(static_cast<LinkState>(found - stateNames.begin()));
}

bool operator==(const Link &a, const Link &b)
{
    const auto all = [](const Link &link) {
        return std::tuple(link.channel, link.address, link.title, link.etag, link.lastModified, link.state,
                          link.madeAtMs, link.lastTriedMs, link.lastOkMs, link.nextMs, link.notBeforeMs,
                          link.failures, link.error ? link.error->code : ErrorCode::Unexpected,
                          link.error.has_value());
    };
    return all(a) == all(b);
}

} // namespace vigie::channels
