// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ruletrial.h"

#include "base/text.h"
#include "inbox/mentionstore.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QPointer>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using triage::DryRun;
using workspace::Connection;

RuleTrial::RuleTrial(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

RuleTrial::~RuleTrial()
{
    stop();
    for (const auto &ending : std::as_const(m_endings))
        ending->wait();
}

void RuleTrial::stop()
{
    if (m_cancel)
        *m_cancel = true;
}

void RuleTrial::clear()
{
    stop();
    ++m_turn;
    m_running = false;
    m_found.reset();
    show({});
}

void RuleTrial::show(const QList<inbox::Mention> &messages)
{
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

void RuleTrial::begin(const triage::Rule &rule)
{
    clear();
    m_running = true;
    const quint64 turn = m_turn;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_endings.append(std::make_shared<workspace::Ending>());
    const auto tell = [self = QPointer(this), turn](const triage::DryRunProgress &progress) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, turn, progress] {
                if (self && self->m_turn == turn && self->m_running)
                    Q_EMIT self->progressed(progress);
            },
            Qt::QueuedConnection);
    };
    using Read = QFuture<Result<Answer>>;
    triage::dryRun(m_session.workspace(), rule, days, tell, m_cancel)
        .then(QtFuture::Launch::Sync,
              [&workspace = m_session.workspace()](const Result<DryRun> &found) -> Read {
                  if (!found)
                      return QtFuture::makeReadyValueFuture(Result<Answer>(fail(found.error())));
                  return workspace.read([found = *found](Connection &c) -> Result<Answer> {
                      return Answer(found, inbox::mentionsAt(c, found.keys));
                  });
              })
        .unwrap()
        .then(QtFuture::Launch::Sync,
              [ending = m_endings.last()](const Result<Answer> &answer) {
                  ending->come();
                  return answer;
              })
        .then(this, [this, turn](const Result<Answer> &answer) {
            if (turn != m_turn)
                return;
            m_running = false;
            if (!answer) {
                Q_EMIT refused(answer.error());
                return;
            }
            m_found = answer->first;
            show(answer->second);
            Q_EMIT ended();
        });
}

int RuleTrial::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

qint64 RuleTrial::keyAt(const QModelIndex &index) const
{
    return m_messages.at(index.row()).key;
}

QVariant RuleTrial::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const inbox::Mention &mention = m_messages.at(index.row());
    const QTimeZone zone = m_session.settings().zone;
    const QString author = oneLine(authorText(mention), 60);
    const QString channel = oneLine(mention.channelName, 60);
    const QString text = oneLine(mention.text, 200);
    switch (role) {
    case Qt::DisplayRole:
        return author;
    case Qt::AccessibleTextRole:
        return QStringList{author, channel, exactText(mention.postedAtMs, zone), text}.join(u", "_s);
    case cardRole:
        return QVariant::fromValue(
            Card{.title = author,
                 .aside = whenText(mention.postedAtMs, m_session.clock().nowMs(), zone),
                 .icon = serviceIcon(mention.service),
                 .detail = channel,
                 .text = text});
    default:
        return {};
    }
}

} // namespace vigie::ui
