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
    });
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

void SavedViews::keep(const QString &name, const QVariantMap &filter)
{
    using Change = std::pair<std::optional<View>, View>;
    m_session.workspace()
        .write([=, actor = m_session.actor()](Connection &c) -> Result<Change> {
            const QString key = folded(name.simplified());
            std::optional<View> before;
            for (const View &view : inbox::views(c)) {
                if (folded(view.name) == key)
                    before = view;
            }
            return inbox::keepView(c, actor, {.name = name, .filter = QJsonObject::fromVariantMap(filter)})
                .transform([&](const View &after) { return Change(before, after); });
        })
        .then(this, [this](const Result<Change> &change) {
            if (!change) {
                Q_EMIT refused(change.error());
                return;
            }
            const auto &[before, after] = *change;
            m_session.history().add(
                undoable(m_session, tr("Kept the view “%1”").arg(after.name), before, after));
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
            m_session.history().add(
                undoable(m_session, tr("Removed the view “%1”").arg(before->name), *before, std::nullopt));
        });
}

} // namespace vigie::ui
