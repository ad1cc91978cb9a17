// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases.h"

#include "team/colleaguestore.h"

namespace vigie::ui {

using moderation::Case;
using moderation::WholeCase;
using workspace::Connection;

namespace {
struct Known
{
    QList<Case> all;
    QList<team::Colleague> colleagues;
    std::optional<WholeCase> current;
};
} // namespace

Cases::Cases(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & (workspace::Area::Mentions | workspace::Area::Team))
            ask();
    });
    ask();
}

void Cases::choose(const Id &id)
{
    m_wanted = id;
    ask();
}

void Cases::ask()
{
    const quint64 ask = ++m_ask;
    m_session.workspace()
        .read([actor = m_session.actor(), wanted = m_wanted](Connection &c) -> Result<Known> {
            Known known{moderation::casesOf(c, actor), team::colleagues(c), std::nullopt};
            if (!wanted.isNull()) {
                if (const auto whole = moderation::caseWith(c, actor, wanted))
                    known.current = *whole;
            }
            return known;
        })
        .then(this, [this, ask](const Result<Known> &known) {
            if (ask != m_ask)
                return;
            if (known) {
                m_all = known->all;
                m_colleagues = known->colleagues;
                m_current = known->current;
            }
            Q_EMIT loaded();
        });
}

void Cases::open(moderation::CaseKind kind, const QString &title)
{
    m_session.workspace()
        .write([=, actor = m_session.actor()](Connection &c) {
            return moderation::openCase(c, actor, kind, title);
        })
        .then(this, [this](const Result<Case> &opened) {
            if (opened)
                choose(opened->id);
            else
                Q_EMIT refused(opened.error());
        });
}

void Cases::change(Step step, bool isNote)
{
    if (m_wanted.isNull())
        return;
    m_session.workspace()
        .write([step = std::move(step), actor = m_session.actor(), id = m_wanted](Connection &c) {
            return step(c, actor, id);
        })
        .then(this, [this, isNote](const Result<void> &done) {
            if (!done)
                Q_EMIT refused(done.error());
            else if (isNote)
                Q_EMIT noted();
            ask();
        });
}

void Cases::addNote(const QString &text)
{
    change([text](Connection &c, const team::Actor &actor,
                  const Id &id) { return moderation::addCaseNote(c, actor, id, text); },
           true);
}

void Cases::share(const Id &colleague, bool reads)
{
    change([=](Connection &c, const team::Actor &actor, const Id &id) {
        return moderation::setCaseReader(c, actor, id, colleague, reads);
    });
}

void Cases::addMention(const inbox::Mention &mention, std::optional<bool> isProtected)
{
    change([=, key = mention.key, author = mention.author](Connection &c, const team::Actor &actor,
                                                           const Id &id) -> Result<void> {
        if (isProtected && author != 0) {
            if (auto added = moderation::addCaseParty(c, actor, id, author, *isProtected); !added)
                return added;
        }
        return moderation::addCaseMention(c, actor, id, key);
    });
}

void Cases::setClosed(bool closed)
{
    change([closed](Connection &c, const team::Actor &actor, const Id &id) {
        return moderation::setCaseClosed(c, actor, id, closed);
    });
}

} // namespace vigie::ui
