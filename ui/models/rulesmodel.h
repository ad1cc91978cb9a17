// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/ruling.h"
#include "ui/models/card.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/ruletext.h"

namespace vigie::ui {

/// A rule, and how much of what it did still stands.
struct RuleRow
{
    triage::KeptRule kept;
    int place = 0; ///< from 0
    qint64 standing = 0;
};
inline const Id &keyOf(const RuleRow &row)
{
    return row.kept.rule.id;
}

/// The rules in their order, and what can be done with them: each act goes into the session's history, to be
/// undone, and says with refused() where core does not allow it. UI thread.
class RulesModel : public RowsModel<RuleRow>
{
    Q_OBJECT

public:
    explicit RulesModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(const Id &id) const;
    const RuleWorld &world() const { return m_world; }
    bool mayManage() const;

    /// Adds it, or changes the one of its id. kept() says when it is done.
    void keep(const triage::Rule &rule);
    void enable(const Id &id, bool on);
    /// One place up (-1) or down (1); nothing at the ends.
    void move(const Id &id, int by);
    void remove(const Id &id);
    /// Takes back what the rule did to all messages.
    void undoDone(const Id &id);

Q_SIGNALS:
    void refreshed();
    void kept(const vigie::Id &id);
    void undone(const vigie::triage::Undone &undone);
    void refused(const vigie::Error &error);

protected:
    QFuture<Result<QList<RuleRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;

private:
    using Work = std::function<Result<void>(workspace::Connection &, const team::Actor &)>;
    /// `changed`: the rule that was written anew, for kept().
    void act(const QString &words, const Work &work, const Work &back, const Id &changed = {});
    const triage::Rule *rule(const Id &id) const;

    RuleWorld m_world;
};

/// Takes back what rules did to one message; into the session's history. `refused` is called where core does
/// not allow it. The session outlives what was asked.
void undoRulesOn(Session &session, qint64 mention, const std::function<void(const Error &)> &refused);

} // namespace vigie::ui
