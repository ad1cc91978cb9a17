// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/colleaguesmodel.h"

#include "team/colleaguestore.h"
#include "team/passphrase.h"
#include "ui/models/codetext.h"

namespace vigie::ui {

using team::Act;
using team::Colleague;
using workspace::Area;
using workspace::Connection;

ColleaguesModel::ColleaguesModel(Session &session, QObject *parent)
    : RowsModel(session, Area::Team, parent)
{
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &ColleaguesModel::refresh, Qt::QueuedConnection);
}

QFuture<Result<QList<ColleagueRow>>> ColleaguesModel::read()
{
    return session().workspace().read([](Connection &c) -> Result<QList<ColleagueRow>> {
        QList<ColleagueRow> rows;
        for (const Colleague &colleague : team::colleagues(c))
            rows.append({colleague});
        return rows;
    });
}

void ColleaguesModel::wasRead(const std::optional<Error> &error)
{
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT refreshed();
}

QVariant ColleaguesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Colleague &colleague = rowAt(index);
    const auto sentence = [&] {
        QStringList words{colleague.name, roleText(colleague.role)};
        if (colleague.owner)
            words.append(tr("owner"));
        if (colleague.hasPassphrase)
            words.append(tr("with a passphrase"));
        return words.join(QStringLiteral(", "));
    };
    switch (role) {
    case Qt::DisplayRole:
        return colleague.name;
    case Qt::AccessibleTextRole:
        return sentence();
    case cardRole:
        return QVariant::fromValue(Card{
            .title = colleague.name,
            .aside = colleague.owner ? tr("owner") : QString(),
            .icon = colleague.hasPassphrase ? QStringLiteral("key") : QStringLiteral("person"),
            .detail = colleague.hasPassphrase ? tr("%1 · with a passphrase").arg(roleText(colleague.role))
                                              : roleText(colleague.role)});
    default:
        return {};
    }
}

QModelIndex ColleaguesModel::indexOf(const QString &name) const
{
    for (qsizetype k = 0; k < rows().size(); ++k) {
        if (rows()[k].name == name)
            return index(static_cast<int>(k));
    }
    return {};
}

QString ColleaguesModel::ownerName() const
{
    const auto owner = std::ranges::find_if(rows(), &ColleagueRow::owner);
    return owner == rows().end() ? QString() : owner->name;
}

bool ColleaguesModel::mayManage() const
{
    const Colleague &me = session().actor().colleague();
    return team::mayDo(me.role, me.owner, Act::ManageTeam);
}

bool ColleaguesModel::maySetPassphrase(const Colleague &colleague) const
{
    return mayManage() || colleague.id == session().actor().id();
}

QFuture<Result<void>> ColleaguesModel::add(const QString &name, team::Role role)
{
    return session().workspace().write(
        [actor = session().actor(), name, role](Connection &c) -> Result<void> {
            return team::addColleague(c, actor, name, role).transform([](auto &&) {});
        });
}

QFuture<Result<void>> ColleaguesModel::setRole(Session &session, const QString &name, team::Role role)
{
    return session.workspace().write([actor = session.actor(), name, role](Connection &c) -> Result<void> {
        return team::setRole(c, actor, name, role).transform([](auto &&) {});
    });
}

QFuture<Result<void>> ColleaguesModel::setPassphrase(const QString &name, const QString &passphrase)
{
    return QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async,
              [passphrase] { return passphrase.isEmpty() ? QString() : team::hashPassphrase(passphrase); })
        .then(this,
              [this, name](const QString &hashed) {
                  return session().workspace().write(
                      [actor = session().actor(), name, hashed](Connection &c) -> Result<void> {
                          return team::setPassphrase(c, actor, name, hashed).transform([](auto &&) {});
                      });
              })
        .unwrap();
}

} // namespace vigie::ui
