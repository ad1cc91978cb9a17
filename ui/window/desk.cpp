// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desk.h"

#include "channels/linkkeeper.h"
#include "ui/models/colleaguesmodel.h"
#include "ui/models/notseen.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/progressline.h"
#include "ui/window/panehead.h"
#include "ui/window/rail.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

namespace vigie::ui {

static constexpr int foldBelow = 1000;                       ///< a narrower window folds the rail by itself
static constexpr std::chrono::milliseconds othersAfter(300); ///< the first pane has its rows by then
static constexpr std::chrono::seconds keepsEvery(10);
static constexpr std::chrono::seconds saidStays(10);

Desk::Desk(Session &session, Importing &importing, Upkeep &upkeep, Preferences &preferences,
           const Offers &offers, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_importing(importing)
    , m_upkeep(upkeep)
    , m_preferences(preferences)
    , m_colleagues(new ColleaguesModel(session, this))
    , m_notSeen(session.notSeen())
    , m_offers(offers(session))
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new InlineMessage(this))
    , m_notice(new NoticeBar(this))
    , m_said(new ElidedLabel({}, this))
    , m_offline(new QLabel(tr("Offline: channels are fetched when the network is back."), this))
    , m_progress(new ProgressLine(this))
    , m_menu(new QMenu(this))
{
    m_banner->setObjectName(QStringLiteral("banner"));
    m_stack->setObjectName(QStringLiteral("panes"));
    makeActions();
    m_head = new PaneHead(m_palette, this);
    layOut();
    join();
    settingsChanged();
    actorChanged();
    undoChanged();
    lookForExample();
    if (importing.isUnderWay())
        m_progress->begin(importing.words());
    m_foldWanted = preferences.left(workspaceName(), QStringLiteral("folded")).toBool();
    fold(m_foldWanted);
    const QString last = preferences.left(workspaceName(), QStringLiteral("pane")).toString();
    showPane(last);
    if (!m_stack->currentWidget())
        showPane(m_offers.value(0).place.code);
    m_making.setSingleShot(true);
    connect(&m_making, &QTimer::timeout, this, &Desk::makeNext);
    m_making.start(othersAfter);
}

Desk::~Desk()
{
    keep();
    m_session.disconnect(this);
}

QString Desk::workspaceName() const
{
    return m_session.settings().id.toString();
}

void Desk::layOut()
{
    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_head);
    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(space::pane, 0, space::pane, 0);
    banner->addWidget(m_banner);
    content->addLayout(banner);
    content->addWidget(m_stack, 1);

    auto *status = new QWidget(this);
    status->setObjectName(QStringLiteral("statusLine"));
    auto *line = new QHBoxLayout(status);
    line->setContentsMargins(2 * space::control, 0, space::pane, 0);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setElideMode(Qt::ElideRight);
    line->addWidget(m_said, 1);
    line->addWidget(m_progress, 2);
    m_offline->setObjectName(QStringLiteral("offline"));
    m_offline->setForegroundRole(QPalette::PlaceholderText);
    m_offline->hide();
    line->addWidget(m_offline);
    status->setMinimumHeight(m_said->sizeHint().height() + space::step);
    status->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    content->addWidget(status);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(content, 1);
    m_notice->raise();
}

void Desk::join()
{
    connect(m_rail, &Rail::chosen, this, &Desk::showPane);
    connect(m_rail, &Rail::foldWanted, this, [this](bool folded) {
        m_foldWanted = folded;
        fold(folded);
    });
    connect(m_rail, &Rail::roundWanted, this, [this] { showPane(QStringLiteral("round")); });
    const auto tellRail = [this] {
        m_rail->setNotSeen(static_cast<int>(m_notSeen.stops().size()), m_notSeen.lines());
    };
    m_notSeen.weigh();
    tellRail();
    connect(&m_notSeen, &NotSeen::changed, this, tellRail);
    connect(&m_session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & workspace::Area::Settings)
            settingsChanged();
        if (areas & workspace::Area::Channels)
            lookForExample();
    });
    connect(&m_session, &Session::actorChanged, this, &Desk::actorChanged);
    connect(m_colleagues, &QAbstractItemModel::rowsInserted, this, &Desk::teamRead);
    connect(m_colleagues, &QAbstractItemModel::rowsRemoved, this, &Desk::teamRead);

    if (channels::LinkKeeper *links = m_session.links()) {
        connect(links, &channels::LinkKeeper::changed, this, &Desk::linksChanged);
        linksChanged();
    }

    History &history = m_session.history();
    connect(&history, &History::changed, this, &Desk::undoChanged);
    connect(&history, &History::added, this, [this](const QString &words) {
        m_noticeAct = [this] { m_session.history().undo(); };
        m_notice->say(words, tr("&Undo"));
        placeNotice();
    });
    connect(&history, &History::undone, this, [this](const QString &words) {
        m_noticeAct = [this] { m_session.history().redo(); };
        m_notice->say(tr("Undone: %1").arg(words), tr("&Redo"));
        placeNotice();
    });
    connect(&history, &History::refused, this, [this](const Error &error) { m_banner->say(error); });
    connect(m_notice, &NoticeBar::wanted, this, [this] {
        if (m_noticeAct)
            m_noticeAct();
    });
    connect(m_notice, &NoticeBar::otherWanted, this, [this] {
        if (m_noticeOtherAct)
            m_noticeOtherAct();
    });
    connect(m_banner, &InlineMessage::wanted, this, [this] {
        if (m_bannerAct)
            m_bannerAct();
    });

    joinWork();

    m_saidFor.setSingleShot(true);
    m_saidFor.setInterval(saidStays);
    connect(&m_saidFor, &QTimer::timeout, m_said, [this] { m_said->setText({}); });
    m_keeping.setInterval(keepsEvery);
    connect(&m_keeping, &QTimer::timeout, this, &Desk::keep);
    m_keeping.start();
}

void Desk::joinPane(Pane *pane)
{
    m_stack->addWidget(pane);
    connect(pane, &Pane::waitingChanged, this, [this, pane](int count) {
        m_rail->setCount(pane->code(), count);
        m_waiting[pane->code()] = count;
        Q_EMIT waitingChanged();
    });
    connect(pane, &Pane::goTo, this, [this](const QString &code, const QVariantMap &what) {
        showPane(code);
        if (Pane *other = this->pane(code); other && !what.isEmpty())
            other->open(what);
    });
    connect(pane, &Pane::said, this, [this](const QString &words) {
        m_said->setText(words);
        m_saidFor.start();
    });
    connect(pane, &Pane::actWanted, this, &Desk::act);
    const QVariant left = m_preferences.left(workspaceName(), QStringLiteral("panes/") + pane->code());
    if (left.isValid())
        pane->setState(left.toMap());
}

void Desk::act(const QString &name)
{
    for (QAction *action : std::as_const(m_actions)) {
        if (action->objectName() == name)
            action->trigger();
    }
}

int Desk::waiting() const
{
    return std::accumulate(m_waiting.begin(), m_waiting.end(), 0);
}

void Desk::note(const QString &words)
{
    m_bannerAct = {};
    m_banner->setAction({});
    m_banner->say(InlineMessage::Mood::Note, words);
}

Pane *Desk::pane(const QString &code)
{
    if (Pane *made = m_panes.value(code))
        return made;
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.place.code != code)
            continue;
        Pane *pane = offer.make(m_stack);
        m_panes.insert(code, pane);
        joinPane(pane);
        return pane;
    }
    return nullptr;
}

QList<Pane *> Desk::panes()
{
    QList<Pane *> all;
    for (const Offer &offer : std::as_const(m_offers))
        all.append(pane(offer.place.code));
    return all;
}

/// One at a time: what waits to be painted or pressed comes in between.
void Desk::makeNext()
{
    for (const Offer &offer : std::as_const(m_offers)) {
        if (m_panes.contains(offer.place.code))
            continue;
        pane(offer.place.code);
        m_making.start(0);
        return;
    }
}

QString Desk::currentPane() const
{
    const auto *shown = qobject_cast<const Pane *>(m_stack->currentWidget());
    return shown ? shown->code() : QString();
}

void Desk::showPane(const QString &code)
{
    if (!m_places.contains(code) || !m_places[code]->isVisible())
        return;
    Pane *wanted = pane(code);
    m_stack->setCurrentWidget(wanted);
    m_head->show(wanted);
    m_rail->setCurrent(code);
    makePaneActions();
    wanted->activate();
    Q_EMIT titleChanged();
}

void Desk::settingsChanged()
{
    const workspace::Settings &settings = m_session.settings();
    m_rail->setFirm(settings.firm.isEmpty() ? tr("Unnamed") : settings.firm, settings.id);
    Q_EMIT titleChanged();
}

void Desk::linksChanged()
{
    m_offline->setVisible(m_session.links()->isOffline());
}

void Desk::actorChanged()
{
    m_rail->setColleague(m_session.actor().colleague().name);
    fillMenu();
}

/// Approve stands there where there is somebody to ask.
void Desk::teamRead()
{
    const bool alone = m_colleagues->rows().size() < 2;
    m_rail->setPlaceVisible(QStringLiteral("approve"), !alone);
    if (QAction *approve = m_places.value(QStringLiteral("approve")))
        approve->setVisible(!alone);
    if (alone && currentPane() == QStringLiteral("approve"))
        showPane(m_offers.first().place.code);
    fillMenu();
}

void Desk::keep()
{
    const QString name = workspaceName();
    m_preferences.leave(name, QStringLiteral("pane"), currentPane());
    m_preferences.leave(name, QStringLiteral("folded"), m_foldWanted);
    for (const Pane *pane : std::as_const(m_panes)) {
        if (const QVariantMap state = pane->state(); !state.isEmpty())
            m_preferences.leave(name, QStringLiteral("panes/") + pane->code(), state);
    }
    if (isVisible()) // nobody sits before a window that stays in the tray
        m_preferences.hereNow(name, m_session.actor().id(), m_session.clock().nowMs(),
                              m_session.settings().zone);
}

void Desk::fold(bool folded)
{
    m_rail->setFolded(folded || width() < foldBelow);
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold(m_foldWanted);
    placeNotice();
}

/// Over the foot of the list, where it hides no button that one was about to press.
void Desk::placeNotice()
{
    m_notice->adjustSize();
    const int wide = std::min(m_notice->sizeHint().width(), width() - m_rail->width() - 2 * space::pane);
    const int left = m_rail->width() + space::pane;
    const int top = height() - m_notice->height() - space::pane;
    m_notice->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - left - wide : left, top, wide,
                          m_notice->height());
}

} // namespace vigie::ui
