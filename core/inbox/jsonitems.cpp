// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/jsonitems.h"

namespace vigie::inbox {

static constexpr qint64 longestPreface = 200;
static constexpr qint64 longestItemKey = 200;
static constexpr char everyElement[] = "[]";

JsonItems::JsonItems(FileWindow &window, QList<QByteArray> way)
    : m_window(window)
    , m_cursor(window)
    , m_way(std::move(way))
{
}

Error JsonItems::malformed() const
{
    if (m_cursor.failure())
        return *m_cursor.failure();
    return makeError(ErrorCode::FormatInvalid, {{"path", m_window.path()},
                                                {"line", QString::number(m_cursor.place().line)},
                                                {"reason", QStringLiteral("json-invalid")}});
}

Result<void> JsonItems::skipPreface()
{
    const auto head = m_window.at(0, longestPreface);
    if (!head)
        return fail(head.error());
    qint64 at = head->startsWith("\xef\xbb\xbf") ? 3 : 0;
    const QByteArrayView rest = head->sliced(at).first(std::min(head->size() - at, longestPreface));
    if (rest.trimmed().startsWith("window.")) {
        const qsizetype equals = rest.indexOf('=');
        if (equals < 0)
            return fail(malformed());
        at += equals + 1;
    }
    m_cursor.goTo({at, 1});
    return {};
}

/// At a value that the way may lead through: into it, else past it.
Result<bool> JsonItems::enterOrPass()
{
    const bool isList = m_way.at(m_isFirst.size()) == everyElement;
    if (m_cursor.take(isList ? '[' : '{')) {
        m_isFirst.append(true);
        return true;
    }
    if (m_cursor.sign() == '\0' || !m_cursor.passValue())
        return fail(malformed());
    return false;
}

Result<QByteArray> JsonItems::keyHere()
{
    const qint64 start = m_cursor.place().offset + 1;
    if (m_cursor.sign() != '"' || !m_cursor.passValue())
        return fail(malformed());
    const qint64 length = std::min(m_cursor.place().offset - 1 - start, longestItemKey);
    m_cursor.forget();
    const auto view = m_window.at(start, length + 1);
    if (!view)
        return fail(view.error());
    QByteArray key = view->first(length).toByteArray();
    if (!m_cursor.take(':'))
        return fail(malformed());
    m_cursor.sign();
    return key;
}

Result<std::optional<JsonItems::Item>> JsonItems::next()
{
    m_cursor.forget();
    if (!m_begun) {
        m_begun = true;
        if (auto skipped = skipPreface(); !skipped)
            return fail(skipped.error());
        m_cursor.forget();
        m_cursor.sign();
        const auto entered = enterOrPass();
        if (!entered)
            return fail(entered.error());
        if (!*entered)
            return fail(malformed()); // it is something else
    }
    while (!m_isFirst.isEmpty()) {
        const QByteArray &step = m_way.at(m_isFirst.size() - 1);
        const bool isList = step == everyElement;
        if (m_cursor.take(isList ? ']' : '}')) {
            m_isFirst.removeLast();
            continue;
        }
        if (!std::exchange(m_isFirst.last(), false) && !m_cursor.take(','))
            return fail(malformed());
        m_cursor.sign();
        if (!isList) {
            const auto key = keyHere();
            if (!key)
                return fail(key.error());
            if (*key != step) {
                if (!m_cursor.passValue())
                    return fail(malformed());
                continue;
            }
        } else if (m_isFirst.size() == 1 || (m_way.first() != everyElement && m_isFirst.size() == 2)) {
            ++m_group;
        }
        if (m_isFirst.size() < m_way.size()) {
            if (const auto entered = enterOrPass(); !entered)
                return fail(entered.error());
            continue;
        }
        const Place place = m_cursor.place();
        if (!m_cursor.passValue())
            return fail(malformed());
        return Item{place, m_cursor.place().offset - place.offset, m_group};
    }
    return std::nullopt;
}

} // namespace vigie::inbox
