// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rulesmodel.h"

#include "base/text.h"
#include "inbox/channelstore.h"
#include "team/colleaguestore.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using triage::Rule;
using triage::Undone;
using workspace::Area;
using workspace::Connection;

RulesModel::RulesModel(Session &session, QObject *parent)
    : RowsModel(session, Area::Settings | Area::Mentions | Area::Team | Area::Channels, parent)
{
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &RulesModel::refresh, Qt::QueuedConnection);
}

QFuture<Result<QList<RuleRow>>> RulesModel::read()
{
    using Found = std::pair<QList<RuleRow>, RuleWorld>;
    return session()
        .workspace()
        .readAside([](Connection &c) -> Result<Found> {
            const QMap<Id, qint64> standing = triage::standingByRule(c);
            Found found{{}, {team::colleagues(c), inbox::channels(c)}};
            for (const triage::KeptRule &kept : triage::rules(c))
                found.first.append(
                    {kept, static_cast<int>(found.first.size()), standing.value(kept.rule.id)});
            return found;
        })
        .then(this, [this](const Result<Found> &found) -> Result<QList<RuleRow>> {
            if (!found)
                return fail(found.error());
            m_world = found->second;
            return found->first;
        });
}

void RulesModel::wasRead(const std::optional<Error> &error)
{
    if (error)
        Q_EMIT refused(*error);
    Q_EMIT refreshed();
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RuleRow &row = rowAt(index);
    const Rule &rule = row.kept.rule;
    const QString state = row.kept.broken ? tr("off: it cannot be read")
                          : rule.enabled  ? tr("on", "a rule")
                                          : tr("off", "a rule");
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(rule.name);
    case Qt::AccessibleTextRole:
        return QStringList{tr("Rule %1").arg(row.place + 1), oneLine(rule.name), state,
                           ruleSentence(rule, m_world)}
            .join(u", "_s);
    case Qt::ToolTipRole:
        return ruleSentence(rule, m_world);
    case cardRole:
        return QVariant::fromValue(Card{.title = oneLine(rule.name),
                                        .aside = QString::number(row.place + 1),
                                        .icon = row.kept.broken ? u"error"_s
                                                : rule.enabled  ? u"check"_s
                                                                : u"pause"_s,
                                        .detail = state,
                                        .text = ruleSentence(rule, m_world),
                                        .mood = row.kept.broken ? Card::Mood::Danger : Card::Mood::Quiet});
    default:
        return {};
    }
}

QModelIndex RulesModel::indexOf(const Id &id) const
{
    const auto found = std::ranges::find_if(rows(), [&](const RuleRow &row) { return keyOf(row) == id; });
    return found == rows().end() ? QModelIndex() : index(static_cast<int>(found - rows().begin()));
}

const Rule *RulesModel::rule(const Id &id) const
{
    const QModelIndex found = indexOf(id);
    return found.isValid() ? &rowAt(found).kept.rule : nullptr;
}

bool RulesModel::mayManage() const
{
    return session().actor().require(team::Act::ManageSettings).has_value();
}

void RulesModel::act(const QString &words, const Work &work, const Work &back, const Id &changed)
{
    // The model may be gone when it is undone: the session is not.
    const auto run = [&session = session(), actor = session().actor()](const Work &what) {
        return session.workspace().write([what, actor](Connection &c) { return what(c, actor); });
    };
    run(work).then(this, [this, run, words, work, back, changed](const Result<void> &done) {
        if (!done) {
            Q_EMIT refused(done.error());
            return;
        }
        session().history().add(
            {words, [run, back] { return run(back); }, [run, work] { return run(work); }});
        if (!changed.isNull())
            Q_EMIT kept(changed);
    });
}

void RulesModel::keep(const Rule &typed)
{
    const auto save = [](const Rule &rule) {
        return [rule](Connection &c, const team::Actor &actor) -> Result<void> {
            return triage::keepRule(c, actor, rule).transform([](auto &&) {});
        };
    };
    if (const Rule *before = typed.id.isNull() ? nullptr : rule(typed.id)) {
        // A broken one has nothing that could be put back.
        const bool wasBroken = rowAt(indexOf(typed.id)).kept.broken.has_value();
        act(tr("Changed the rule “%1”").arg(oneLine(typed.name, 40)), save(typed),
            save(wasBroken ? typed : *before), typed.id);
        return;
    }
    session()
        .workspace()
        .write(
            [typed, actor = session().actor()](Connection &c) { return triage::keepRule(c, actor, typed); })
        .then(this, [this](const Result<Rule> &made) {
            if (!made) {
                Q_EMIT refused(made.error());
                return;
            }
            const auto with = [&session = session(), actor = session().actor(), id = made->id](auto work) {
                return [=, &session] {
                    return session.workspace().write([=](Connection &c) { return work(c, actor, id); });
                };
            };
            session().history().add({tr("Added the rule “%1”").arg(oneLine(made->name, 40)),
                                     with(triage::removeRule), with(triage::bringRuleBack)});
            Q_EMIT kept(made->id);
        });
}

void RulesModel::enable(const Id &id, bool on)
{
    const Rule *found = rule(id);
    if (!found || found->enabled == on)
        return;
    const QString name = oneLine(found->name, 40);
    const auto to = [id](bool wanted) {
        return
            [=](Connection &c, const team::Actor &actor) { return triage::enableRule(c, actor, id, wanted); };
    };
    act(on ? tr("Switched on the rule “%1”").arg(name) : tr("Switched off the rule “%1”").arg(name), to(on),
        to(!on));
}

void RulesModel::move(const Id &id, int by)
{
    QList<Id> before;
    for (const RuleRow &row : rows())
        before.append(keyOf(row));
    const qsizetype from = before.indexOf(id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= before.size())
        return;
    QList<Id> after = before;
    after.move(from, to);
    const auto in = [](const QList<Id> &order) {
        return [=](Connection &c, const team::Actor &actor) { return triage::orderRules(c, actor, order); };
    };
    act(tr("Moved the rule “%1”").arg(oneLine(rows()[from].kept.rule.name, 40)), in(after), in(before));
}

void RulesModel::remove(const Id &id)
{
    const Rule *found = rule(id);
    if (!found)
        return;
    act(
        tr("Removed the rule “%1”").arg(oneLine(found->name, 40)),
        [id](Connection &c, const team::Actor &actor) { return triage::removeRule(c, actor, id); },
        [id](Connection &c, const team::Actor &actor) { return triage::bringRuleBack(c, actor, id); });
}

/// Undoing it here does again what the rule did; doing that again takes it back once more.
static void addToHistory(Session &session, const QString &words, const Undone &undone, const Id &rule,
                         qint64 mention)
{
    const auto again = [&session, actor = session.actor(), rows = undone.rows] {
        return session.workspace().write([=](Connection &c) -> Result<void> {
            return triage::doItAgain(c, actor, rows).transform([](auto &&) {});
        });
    };
    const auto back = [&session, actor = session.actor(), rule, mention] {
        return session.workspace().write([=](Connection &c) -> Result<void> {
            return triage::undoRuled(c, actor, rule, mention).transform([](auto &&) {});
        });
    };
    session.history().add({words, again, back});
}

void RulesModel::undoDone(const Id &id)
{
    session()
        .workspace()
        .write([id, actor = session().actor()](Connection &c) { return triage::undoRuled(c, actor, id); })
        .then(this, [this, id](const Result<Undone> &result) {
            if (!result) {
                Q_EMIT refused(result.error());
                return;
            }
            if (!result->rows.isEmpty())
                addToHistory(session(),
                             tr("Took back what a rule did to %n message(s)", nullptr,
                                static_cast<int>(result->messages)),
                             *result, id, 0);
            Q_EMIT undone(*result);
        });
}

void undoRulesOn(Session &session, qint64 mention, const std::function<void(const Error &)> &refused)
{
    session.workspace()
        .write([mention, actor = session.actor()](Connection &c) {
            return triage::undoRuled(c, actor, {}, mention);
        })
        .then(&session, [&session, mention, refused](const Result<Undone> &result) {
            if (!result)
                refused(result.error());
            else if (!result->rows.isEmpty())
                addToHistory(session, RulesModel::tr("Took back what rules did to the message"), *result, {},
                             mention);
        });
}

} // namespace vigie::ui
