// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedviews.h"

#include "base/text.h"

namespace vigie::ui {

using inbox::View;
using workspace::Area;
using workspace::Connection;

static std::optional<View> viewOf(Connection &c, const Id &id)
{
    for (const View &view : inbox::views(c)) {
        if (view.id == id)
            return view;
    }
    return std::nullopt;
}

/// Brings a view from one state to the other, where nobody changed it meanwhile; nothing: it is not there.
static QFuture<Result<void>> put(Session &session, const std::optional<View> &from,
                                 const std::optional<View> &to)
{
    return session.workspace().write([=, actor = session.actor()](Connection &c) -> Result<void> {
        if (viewOf(c, from ? from->id : to->id) != from)
            return fail(ErrorCode::ChangedMeanwhile);
        if (!to)
            return inbox::removeView(c, actor, from->id);
        return inbox::keepView(c, actor, *to).transform([](const View &) {});
    });
}

static Undoable undoable(Session &session, const QString &words, const std::optional<View> &before,
                         const std::optional<View> &after)
{
    return {.words = words,
            .undo = [&session, before, after] { return put(session, after, before); },
            .redo = [&session, before, after] { return put(session, before, after); }};
}

SavedViews::SavedViews(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas.testFlag(Area::Settings))
            ask();
        if (areas & (Area::Settings | Area::Mentions))
            askWatches();
    });
    QMetaObject::invokeMethod(this, &SavedViews::askWatches, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &SavedViews::ask,
                              Qt::QueuedConnection); // when those who listen are joined
}

void SavedViews::ask()
{
    m_session.workspace()
        .read([](Connection &c) -> Result<QList<View>> { return inbox::views(c); })
        .then(this, [this](const Result<QList<View>> &answer) {
            if (!answer || *answer == m_all)
                return;
            m_all = *answer;
            Q_EMIT changed();
        });
}

void SavedViews::askWatches()
{
    m_countAgain = m_counting;
    if (m_counting)
        return;
    m_counting = true;
    m_session.workspace()
        .readAside([settings = m_session.settings(), me = m_session.actor().id()](
                       Connection &c) -> Result<QList<Watch>> { return watchesIn(c, settings, me); })
        .then(this, [this](const Result<QList<Watch>> &answer) {
            m_counting = false;
            if (answer && *answer != m_watches) {
                m_watches = *answer;
                Q_EMIT changed();
            }
            if (m_countAgain)
                askWatches();
        });
}

void SavedViews::keep(const QString &name, const QVariantMap &filter)
{
    keep(View{.name = name, .filter = QJsonObject::fromVariantMap(filter)});
}

void SavedViews::keepAs(inbox::Watched watched, const QVariantMap &filter)
{
    keep(View{.name = standingViewName(watched),
              .filter = QJsonObject::fromVariantMap(filter),
              .watched = watched});
}

void SavedViews::watch(const Id &id, bool on)
{
    for (const View &view : std::as_const(m_all)) {
        if (view.id != id)
            continue;
        View wanted = view;
        wanted.watched = on ? inbox::Watched::Own : inbox::Watched::No;
        return keep(wanted);
    }
}

void SavedViews::keep(const View &wanted)
{
    using Change = std::pair<std::optional<View>, View>;
    m_session.workspace()
        .write([=, actor = m_session.actor()](Connection &c) -> Result<Change> {
            const QString key = folded(wanted.name.simplified());
            std::optional<View> before;
            for (const View &view : inbox::views(c)) {
                if (folded(view.name) == key)
                    before = view;
            }
            return inbox::keepView(c, actor, wanted).transform([&](const View &after) {
                return Change(before, after);
            });
        })
        .then(this, [this](const Result<Change> &change) {
            if (!change) {
                Q_EMIT refused(change.error());
                return;
            }
            const auto &[before, after] = *change;
            m_session.history().add(
                undoable(m_session, tr("Kept the view “%1”").arg(watchName(after)), before, after));
        });
}

void SavedViews::remove(const Id &id)
{
    m_session.workspace()
        .write([id, actor = m_session.actor()](Connection &c) -> Result<View> {
            const std::optional<View> before = viewOf(c, id);
            const Result<void> removed = inbox::removeView(c, actor, id);
            return removed ? Result<View>(*before) : fail(removed.error());
        })
        .then(this, [this](const Result<View> &before) {
            if (!before) {
                Q_EMIT refused(before.error());
                return;
            }
            m_session.history().add(undoable(m_session, tr("Removed the view “%1”").arg(watchName(*before)),
                                             *before, std::nullopt));
        });
}

} // namespace vigie::ui
