// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feedpane.h"

#include "base/text.h"
#include "moderation/impersonation.h"
#include "ui/feed/actbar.h"
#include "ui/feed/carddelegate.h"
#include "ui/feed/casesheet.h"
#include "ui/feed/contextcolumn.h"
#include "ui/feed/conversationview.h"
#include "ui/feed/feedlist.h"
#include "ui/feed/moderateline.h"
#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/uniformlist.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>

#include <utility>

namespace vigie::ui {

void FeedPane::connectModeration()
{
    connect(m_actBar, &ActBar::moderateWanted, this, [this](moderation::ActKind kind) {
        if (m_moderate->isHidden())
            m_sizesBefore = m_upDown->sizes();
        m_moderate->ask(kind);
    });
    // What it took room from is as high again as before, once it is laid out.
    connect(
        m_moderate, &ModerateLine::left, this,
        [this] {
            if (m_moderate->isHidden() && !m_sizesBefore.isEmpty())
                m_upDown->setSizes(std::exchange(m_sizesBefore, {}));
        },
        Qt::QueuedConnection);
    connect(&m_moderating, &Moderating::acting, &m_model, &FeedModel::own);
    connect(&m_moderating, &Moderating::refused, this, [this](const Error &error) { m_message->say(error); });
    connect(&m_moderating, &Moderating::said, this, &Pane::said);
    connect(&m_moderating, &Moderating::done, m_message, &InlineMessage::clear);
    if (auto *cards = qobject_cast<CardDelegate *>(m_list->list()->itemDelegate())) {
        connect(&m_facets, &FeedFacets::changed, cards, [this, cards] {
            cards->setOurNames(moderation::ourNames(m_session.settings().firm, m_facets.channels()));
        });
    }
    connect(m_conversationView, &ConversationView::unveiled, m_context, &ContextColumn::unveil);
    connect(m_conversationView, &ConversationView::handRestWanted, this, &FeedPane::askWhoTakesTheRest);
    auto *pack = new QAction(icon(QStringLiteral("export")), tr("&Pack its evidence for a lawyer…"), this);
    pack->setObjectName(QStringLiteral("packEvidence"));
    pack->setEnabled(false);
    auto *cases = new QAction(icon(QStringLiteral("lock")), tr("&Cases…"), this);
    cases->setObjectName(QStringLiteral("cases"));
    cases->setEnabled(false);
    m_actBar->addToMenu({pack, cases});
    m_ownActions.append({pack, cases});
    addActions({pack, cases});
    connect(cases, &QAction::triggered, this, [this] {
        if (m_moderating.mention())
            new CaseSheet(window(), m_session, *m_moderating.mention());
    });
    connect(&m_moderating, &Moderating::loaded, cases,
            [this, cases] { cases->setEnabled(m_moderating.mention().has_value()); });
    connect(pack, &QAction::triggered, this, &FeedPane::askWhereToPack);
    connect(&m_moderating, &Moderating::loaded, pack,
            [this, pack] { pack->setEnabled(m_moderating.mayModerate()); });
}

void FeedPane::askWhereToPack()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::ReplacedFile,
                 .name = QStringLiteral("packTo"),
                 .title = tr("The evidence of this message, for a lawyer"),
                 .start = {},
                 .filters = {tr("Web page (*.html)")}},
                [this](const QStringList &paths) { m_moderating.packTo(paths.first()); });
}

void FeedPane::askWhoTakesTheRest(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("handRestMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const team::Colleague &colleague : m_facets.colleagues()) {
        if (colleague.id == m_session.actor().id())
            continue;
        QString name = oneLine(colleague.name, 60);
        connect(menu->addAction(icon(QStringLiteral("person")), name.replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this,
                [this, colleague] { m_moderating.handRest(colleague.id, colleague.name); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no other colleague yet"))->setEnabled(false);
    menu->popup(at);
}

} // namespace vigie::ui
