// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/checkpane.h"

#include "ui/check/checkview.h"
#include "ui/check/insteadbox.h"
#include "ui/models/checking.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie::ui {

using Phase = Checking::Phase;

CheckPane::CheckPane(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_checking(new Checking(session, this))
    , m_view(new CheckView(session, *m_checking))
    , m_why(new InlineMessage)
    , m_message(new InlineMessage)
    , m_whole(new QStackedWidget(this))
    , m_rest(new EmptyState(QStringLiteral("check"), {}, tr("Back to &Today")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_why->setObjectName(QStringLiteral("checkWhyNot"));
    m_why->setClosable(false);
    m_message->setObjectName(QStringLiteral("checkMessage"));
    m_rest->setObjectName(QStringLiteral("checkRest"));
    m_rest->button()->setObjectName(QStringLiteral("checkRestButton"));
    m_whole->addWidget(makePage());
    m_whole->addWidget(m_rest);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
    makeActions();
    join();
    m_whole->hide(); // until something is known
}

Place CheckPane::place()
{
    return {QStringLiteral("check"), tr("To check"), QStringLiteral("question"), false};
}

QWidget *CheckPane::makePage()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setSpacing(space::pane);
    column->addSpacing(space::pane);
    column->addWidget(m_why);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    body->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *centre = new QHBoxLayout(page);
    centre->addStretch(1);
    centre->addWidget(body, 100);
    centre->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("checkScroll"));
    scroll->setAccessibleName(tr("To check"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    return scroll;
}

void CheckPane::makeActions()
{
    const auto act = [this](const char *name, const QString &words, const QList<QKeySequence> &keys,
                            const std::function<void()> &does) {
        auto *action = new QAction(words, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, does);
        m_actions.append(action);
        return action;
    };
    m_answers.append(act("checkSayRight", tr("What Vigie thinks is right"),
                         {QKeySequence(letterOf(Say::Right))}, [this] { m_checking->answer({}); }));
    m_answers.append(act("checkSayWrong", tr("It is not: say what it is"),
                         {QKeySequence(letterOf(Say::Wrong))}, [this] { m_view->askInstead(); }));
    act("checkSaySkip", tr("Skip this message"), {QKeySequence(letterOf(Say::Skip))},
        [this] { m_checking->skip(); });
    act("checkSayFeed", tr("Open this message in the feed"), {QKeySequence(letterOf(Say::Feed))},
        [this] { Q_EMIT m_view->feedWanted(); });
    act("checkPrimary", tr("Do what the filled button says"),
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { doPrimary(); });
    act("checkMeasured", tr("Show how often Vigie was right"), {},
        [this] { Q_EMIT goTo(QStringLiteral("reports"), {{QStringLiteral("measured"), true}}); });
    // The digits; on AZERTY the same key without Shift gives a sign.
    const auto say = [this](inbox::Sentiment sentiment) {
        return [this, sentiment] { m_view->instead()->say(sentiment); };
    };
    m_insteads = {act("checkSayNegative", tr("Instead: negative"), {Qt::Key_1, Qt::Key_Ampersand},
                      say(inbox::Sentiment::Negative)),
                  act("checkSayNeutral", tr("Instead: neutral"), {Qt::Key_2, Qt::Key_Eacute},
                      say(inbox::Sentiment::Neutral)),
                  act("checkSayPositive", tr("Instead: positive"), {Qt::Key_3, Qt::Key_QuoteDbl},
                      say(inbox::Sentiment::Positive)),
                  act("checkSayAbuse", tr("Instead: an insult, or none"), {Qt::Key_4, Qt::Key_Apostrophe},
                      [this] { m_view->instead()->sayAbuse(); }),
                  act("checkBack", tr("Back to the two answers"), {Qt::Key_Escape},
                      [this] { Q_EMIT m_view->instead()->leaveWanted(); })};
}

void CheckPane::join()
{
    connect(m_checking, &Checking::changed, this, &CheckPane::present);
    connect(m_checking, &Checking::refused, this, [this](const Error &error) {
        m_whole->show();
        m_message->say(error);
    });
    connect(m_view, &CheckView::rightWanted, this, [this] { m_checking->answer({}); });
    connect(m_view, &CheckView::wrongWanted, m_view, &CheckView::askInstead);
    connect(m_view, &CheckView::skipWanted, m_checking, &Checking::skip);
    connect(m_view, &CheckView::insteadChanged, this, &CheckPane::offer);
    connect(m_view->instead(), &InsteadBox::answered, m_checking, &Checking::answer);
    connect(m_view, &CheckView::feedWanted, this, [this] {
        if (isAtMessage())
            Q_EMIT goTo(QStringLiteral("feed"), {{QStringLiteral("mention"), m_checking->mention().key}});
    });
    connect(m_rest, &EmptyState::wanted, this, [this] {
        if (m_checking->rest() > 0)
            m_checking->goOn();
        else
            Q_EMIT goTo(QStringLiteral("today"), {});
    });
}

void CheckPane::activate()
{
    m_shown = 0;
    m_arriving = true;
    m_checking->setWatched(true);
    m_checking->start();
}

void CheckPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_checking->setWatched(false);
}

qint64 CheckPane::messageRead() const
{
    return isAtMessage() ? m_checking->mention().key : 0;
}

bool CheckPane::isAtMessage() const
{
    return m_checking->phase() == Phase::AtMessage;
}

void CheckPane::present()
{
    m_whole->show();
    m_message->clear();
    if (m_checking->mayAnswer())
        m_why->clear();
    else
        m_why->say(InlineMessage::Mood::Note,
                   tr("Your role does not say what messages are, so nothing can be answered here."));
    if (isAtMessage()) {
        m_whole->setCurrentIndex(0);
        m_view->present();
    } else {
        m_view->leaveInstead();
        const bool isOver = m_checking->phase() == Phase::Over;
        m_rest->setSentence(
            (isOver ? m_checking->summary() + u'\n' + m_checking->restText() : m_checking->restText())
                .trimmed());
        const auto more = std::min<qint64>(m_checking->rest(), triage::mostChecksADay);
        m_rest->setAction(more > 0 ? tr("&Go on with %n more", nullptr, static_cast<int>(more))
                                   : tr("Back to &Today"));
        m_whole->setCurrentWidget(m_rest);
    }
    offer();
    const qint64 key = isAtMessage() ? m_checking->mention().key : -1;
    if (std::exchange(m_shown, key) != key)
        focusFirst();
}

void CheckPane::offer()
{
    const bool asksInstead = isAtMessage() && m_view->isAskingInstead();
    const bool asks = isAtMessage() && !asksInstead;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isAtMessage() || action->shortcuts().isEmpty());
    for (QAction *action : std::as_const(m_answers))
        action->setEnabled(asks && m_checking->mayAnswer());
    for (QAction *action : std::as_const(m_insteads))
        action->setEnabled(asksInstead);
}

/// Not away from a sheet that lies over the pane, or from the rail, unless one just came here.
void CheckPane::focusFirst()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!std::exchange(m_arriving, false) && focus && focus->isVisible() && !isAncestorOf(focus))
        return;
    if (isAtMessage())
        m_view->focusFirst();
    else
        m_rest->button()->setFocus(Qt::OtherFocusReason);
}

void CheckPane::doPrimary()
{
    if (m_view->isAskingInstead())
        m_view->instead()->finish();
    else if (m_checking->mayAnswer())
        m_checking->answer({});
}

} // namespace vigie::ui
