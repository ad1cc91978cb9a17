// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/opening.h"

#include <QTemporaryFile>

#include <cstdlib>

using namespace vigie;
using namespace vigie::inbox;

/// Every row of a file of any bytes, taken for the format this program is built for (VIGIE_FUZZ_FORMAT; an
/// archive packed or a file out of one), and each once more from its place.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static const std::atomic_bool cancel = false;
    const auto names = FieldNames::with({});
    QTemporaryFile file;
    const auto length = static_cast<qint64>(size);
    if (!file.open() || file.write(reinterpret_cast<const char *>(bytes), length) != length || !file.flush())
        std::abort();
    const auto source =
        openIncoming(file.fileName(), Format::VIGIE_FUZZ_FORMAT, {QTimeZone(QTimeZone::UTC), *names}, cancel);
    if (!source)
        return 0;
    QList<Place> places;
    for (;;) {
        const auto next = (*source)->next();
        if (!next || !*next)
            break;
        if (**next)
            places.append((**next)->place);
    }
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        if (!(*source)->again(*place))
            std::abort();
    }
    return 0;
}
