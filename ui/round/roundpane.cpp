// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/roundpane.h"

#include "ui/models/conversation.h"
#include "ui/models/round.h"
#include "ui/round/stopview.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/capturesheet.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie::ui {

using Phase = Round::Phase;

RoundPane::RoundPane(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_round(new Round(session, this))
    , m_stop(new StopView(session, *m_round))
    , m_why(new InlineMessage)
    , m_message(new InlineMessage)
    , m_whole(new QStackedWidget(this))
    , m_rest(new EmptyState(QStringLiteral("eye"), {}, tr("Back to &Today")))
    , m_openPage([](const QUrl &page) { QDesktopServices::openUrl(page); })
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_why->setClosable(false);
    m_message->setObjectName(QStringLiteral("roundMessage"));
    m_rest->setObjectName(QStringLiteral("roundRest"));
    m_rest->button()->setObjectName(QStringLiteral("roundToToday"));
    m_whole->addWidget(makePage());
    m_whole->addWidget(m_rest);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
    makeActions();
    join();
    m_whole->hide(); // until something is known
}

Place RoundPane::place()
{
    return {QStringLiteral("round"), tr("Round"), QStringLiteral("eye"), false};
}

QWidget *RoundPane::makePage()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setSpacing(space::pane);
    column->addSpacing(space::pane);
    column->addWidget(m_why);
    column->addWidget(m_message);
    column->addWidget(m_stop, 1);
    body->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *centre = new QHBoxLayout(page);
    centre->addStretch(1);
    centre->addWidget(body, 100);
    centre->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("roundScroll"));
    scroll->setAccessibleName(tr("Round"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    return scroll;
}

void RoundPane::makeActions()
{
    const auto act = [this](const char *name, const QString &words, const QList<QKeySequence> &keys,
                            const std::function<void()> &does) {
        auto *action = new QAction(words, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, does);
        m_actions.append(action);
    };
    act("roundOpen", tr("Open the page of this place"), {Qt::Key_O, Qt::CTRL | Qt::Key_Return},
        [this] { openPage(); });
    act("roundNothing", tr("Nothing new there"), {Qt::Key_N}, [this] { m_round->nothingNew(); });
    act("roundCapture", tr("Capture what was copied there…"), {Qt::Key_C}, [this] { capture(); });
    act("roundSkip", tr("Skip this place, or go on to the next"), {Qt::Key_S}, [this] { skipOrGoOn(); });
    act("roundBack", tr("Back to the place before"), {Qt::ALT | Qt::Key_Left}, [this] { m_round->back(); });
}

void RoundPane::join()
{
    connect(m_round, &Round::changed, this, &RoundPane::present);
    connect(m_round, &Round::refused, this, [this](const Error &error) {
        m_whole->show();
        m_message->say(error);
    });
    connect(m_stop, &StopView::openWanted, this, &RoundPane::openPage);
    connect(m_stop, &StopView::addressWanted, this, [this] {
        Q_EMIT goTo(QStringLiteral("channels"), {{QStringLiteral("stop"), m_round->stop().row}});
    });
    connect(m_stop, &StopView::nothingNewWanted, m_round, &Round::nothingNew);
    connect(m_stop, &StopView::captureWanted, this, &RoundPane::capture);
    connect(m_stop, &StopView::skipWanted, this, &RoundPane::skipOrGoOn);
    connect(m_stop, &StopView::backWanted, m_round, &Round::back);
    connect(m_rest, &EmptyState::wanted, this, [this] { Q_EMIT goTo(QStringLiteral("today"), {}); });
}

void RoundPane::activate()
{
    m_shown = 0;
    m_arriving = true;
    m_round->start();
}

bool RoundPane::isAtStop() const
{
    return m_round->phase() == Phase::AtStop;
}

void RoundPane::present()
{
    m_whole->show();
    m_message->clear();
    const bool may = m_round->mayVisit();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isAtStop() && (may || action == m_actions.first() || action == m_actions.last()));
    if (may)
        m_why->clear();
    else
        m_why->say(InlineMessage::Mood::Note,
                   tr("Your role does not take messages in, so nothing that you find can be said here."));
    if (!isAtStop()) {
        m_rest->setSentence(m_round->phase() == Phase::Over ? m_round->summary() + u'\n' + m_round->restText()
                                                            : m_round->restText());
        m_whole->setCurrentWidget(m_rest);
        if (std::exchange(m_shown, -1) != -1)
            focusFirst();
        return;
    }
    m_whole->setCurrentIndex(0);
    m_stop->present();
    if (std::exchange(m_shown, m_round->stop().row) != m_round->stop().row)
        focusFirst();
}

/// Not away from a sheet that lies over the pane, or from the rail, unless one just came here.
void RoundPane::focusFirst()
{
    const QWidget *focus = QApplication::focusWidget();
    m_focusOwed = !std::exchange(m_arriving, false) && focus && focus->isVisible() && !isAncestorOf(focus);
    if (m_focusOwed)
        return;
    (isAtStop() ? m_stop->firstButton() : m_rest->button())->setFocus(Qt::OtherFocusReason);
}

void RoundPane::openPage()
{
    if (!isAtStop())
        return;
    const QString safe = safeAddress(m_round->stop().address);
    if (safe.isEmpty())
        return;
    m_openPage(QUrl(safe, QUrl::StrictMode));
    m_stop->nothingNew()->setFocus(Qt::OtherFocusReason); // what is most often said on coming back
}

void RoundPane::skipOrGoOn()
{
    if (!isAtStop())
        return;
    if (m_round->answer())
        m_round->next();
    else
        m_round->skip();
}

bool RoundPane::capture()
{
    if (!isAtStop() || !m_round->mayVisit())
        return false;
    const inbox::Stop stop = m_round->stop();
    auto *sheet = new CaptureSheet(window(), m_session, CaptureSheet::clipboard(),
                                   {.channel = stop.channel ? stop.name : QString(), .stop = stop.row});
    connect(sheet, &CaptureSheet::filed, this, [this, row = stop.row](const QString &words) {
        Q_EMIT said(words);
        m_round->filed(row);
    });
    connect(sheet, &Overlay::left, this, [this] { // the round may have gone on under it
        m_arriving = m_focusOwed;
        if (m_focusOwed)
            focusFirst();
    });
    return true;
}

} // namespace vigie::ui
