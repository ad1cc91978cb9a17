// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shownreport.h"

namespace vigie::ui {

using report::Numbers;
using workspace::Area;
using workspace::Connection;

ReportContent contentOf(const Numbers &numbers, const report::Words &words)
{
    return {numbers,
            words,
            figures(numbers, words),
            summary(numbers, words),
            linkedDays(numbers, words),
            linkedChannels(numbers, words),
            linkedDispositions(numbers, words),
            linkedLeft(numbers, words),
            linkedNotLooked(numbers, words),
            method(numbers, words, report::Naming::Names)};
}

ShownReport::ShownReport(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & (Area::Mentions | Area::Outbox | Area::Channels | Area::Settings | Area::Round))
            refresh();
    });
}

void ShownReport::setPeriod(const report::Period &period)
{
    if (m_period == period)
        return;
    m_period = period;
    refresh();
}

void ShownReport::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    refresh();
}

void ShownReport::setWatched(bool watched)
{
    m_watched = watched;
    count();
}

void ShownReport::refresh()
{
    m_stale = true;
    count();
}

void ShownReport::count()
{
    if (!m_period || !m_watched || !m_stale || m_counting)
        return;
    m_stale = false;
    m_counting = true;
    m_session.workspace()
        .read([period = *m_period, language = m_language](Connection &c) -> Result<ReportContent> {
            return contentOf(numbersOf(c, period), report::Words::in(language));
        })
        .then(this, [this](const Result<ReportContent> &content) {
            m_counting = false;
            if (m_stale) { // another period or language, or a change, came in between
                count();
                return;
            }
            if (!content) {
                Q_EMIT failed(content.error());
                return;
            }
            m_content = *content;
            Q_EMIT counted();
        });
}

} // namespace vigie::ui
