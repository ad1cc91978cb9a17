// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/card.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

struct ColleagueRow : team::Colleague
{
};
inline const Id &keyOf(const ColleagueRow &row)
{
    return row.id;
}

/// Who works here, the owner first, and what the owner can change. Where a future has an Error nothing was
/// done. UI thread.
class ColleaguesModel : public RowsModel<ColleagueRow>
{
    Q_OBJECT

public:
    explicit ColleaguesModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(const QString &name) const;
    QString ownerName() const;
    /// Whether the colleague at this window may change who works here.
    bool mayManage() const;
    /// Whether they may change the passphrase of that one: their own always.
    bool maySetPassphrase(const team::Colleague &colleague) const;

    QFuture<Result<void>> add(const QString &name, team::Role role);
    /// Needs no model: it may be undone when this one is gone.
    static QFuture<Result<void>> setRole(Session &session, const QString &name, team::Role role);
    QFuture<Result<void>> setRole(const QString &name, team::Role role)
    {
        return setRole(session(), name, role);
    }
    /// Hashed on another thread. An empty passphrase takes it away.
    QFuture<Result<void>> setPassphrase(const QString &name, const QString &passphrase);

Q_SIGNALS:
    void refreshed();
    void failed(const vigie::Error &error);

protected:
    QFuture<Result<QList<ColleagueRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;
};

} // namespace vigie::ui
