// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypane.h"

#include "ui/icons.h"
#include "ui/models/notseen.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie::ui {

namespace {

Token inkOf(const QString &mood)
{
    return mood == u"danger"    ? Token::Danger
           : mood == u"warning" ? Token::Warning
           : mood == u"muted"   ? Token::Muted
                                : Token::Accent;
}

/// One line of Today: the icon tells how bad, beside the words.
class Line final : public QWidget
{
public:
    Line(const TodayLine &line, QWidget *parent)
        : QWidget(parent)
        , m_line(line)
    {
        auto *sentence = new QLabel(line.sentence, this);
        sentence->setObjectName(QStringLiteral("sentence-") + line.code);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        button = new QPushButton(line.button, this);
        button->setObjectName(QStringLiteral("today-") + line.code);
        button->setAccessibleName(labelled(QString(line.button).remove(u'&'), line.sentence));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::icon + 2 * space::pane, space::control + 2, 0, space::control + 2);
        row->setSpacing(space::pane);
        row->addWidget(sentence, 1);
        row->addWidget(button);
    }

    QPushButton *button;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect at =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(space::step, (height() - space::icon) / 2, space::icon, space::icon));
        painter.drawPixmap(at.topLeft(), iconPixmap(m_line.icon, color(inkOf(m_line.mood)), space::icon,
                                                    devicePixelRatioF()));
        painter.setPen(color(Token::Border));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    TodayLine m_line;
};

} // namespace

TodayPane::TodayPane(Session &session, std::function<qint64()> sinceMs, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_sinceMs(std::move(sinceMs))
    , m_whole(new QStackedWidget(this))
    , m_page(new QWidget)
    , m_empty(new EmptyState(QStringLiteral("today"),
                             tr("Nothing has come in yet. Take in the messages you have exported from where "
                                "people speak to you, or drop the files here."),
                             tr("&Import messages from files…")))
    , m_message(new InlineMessage)
    , m_day(new QLabel)
    , m_count(new QLabel)
    , m_lines(new QVBoxLayout)
    , m_start(new QPushButton(tr("&Start with the most urgent")))
    , m_horizon(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_empty->button()->setObjectName(QStringLiteral("todayImport"));
    makePrimary(m_empty->button());
    m_whole->addWidget(makePage());
    m_whole->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_whole);

    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT goTo(QStringLiteral("feed"), m_urgent); });
    connect(m_empty, &EmptyState::wanted, this, [this] { Q_EMIT actWanted(QStringLiteral("import")); });
    using workspace::Area;
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas &
            (Area::Mentions | Area::Drafts | Area::Outbox | Area::Team | Area::Settings | Area::Channels))
            read();
    });
    connect(&session, &Session::actorChanged, this, &TodayPane::read);
    connect(&session.notSeen(), &NotSeen::changed, this, &TodayPane::read); // as time goes by
    m_page->hide();
    read();
}

QWidget *TodayPane::makePage()
{
    m_start->setObjectName(QStringLiteral("todayStart"));
    m_start->setAccessibleName(m_start->text().remove(u'&'));
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_start->setIcon(icon(QStringLiteral("play")));
    makePrimary(m_start);
    for (QLabel *label : {m_day, m_count, m_horizon}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_day->setFont(ui::font(TextSize::Title));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_horizon->setForegroundRole(QPalette::PlaceholderText);
    m_horizon->setFont(ui::font(TextSize::Meta));
    m_horizon->setObjectName(QStringLiteral("todayHorizon"));

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_day);
    column->addSpacing(space::step);
    column->addWidget(m_count);
    column->addSpacing(space::pane);
    column->addWidget(m_message);
    column->addLayout(m_lines);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_horizon);
    column->addStretch();
    auto *body = new QWidget;
    body->setLayout(column);
    body->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    auto *centre = new QHBoxLayout(m_page);
    centre->addStretch(1);
    centre->addWidget(body, 100);
    centre->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("todayScroll"));
    scroll->setAccessibleName(tr("Today"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_page->setBackgroundRole(QPalette::Base);
    return scroll;
}

Place TodayPane::place()
{
    return {QStringLiteral("today"), tr("Today"), QStringLiteral("today")};
}

void TodayPane::activate()
{
    read();
    if (m_start->isVisible())
        m_start->setFocus();
}

void TodayPane::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    const auto work = [actor = m_session.actor(), since = m_sinceMs()](workspace::Connection &c) {
        return readToday(c, actor, since);
    };
    workspace::Workspace &workspace = m_session.workspace();
    (isVisible() ? workspace.read(work) : workspace.readAside(work))
        .then(this, [this](const Result<TodayFacts> &facts) {
            m_reading = false;
            if (facts)
                present(*facts);
            else
                m_message->say(facts.error());
            m_page->show();
            if (m_again)
                read();
        });
}

QWidget *TodayPane::makeLine(const TodayLine &line)
{
    auto *made = new Line(line, m_page);
    connect(made->button, &QPushButton::clicked, this, [this, line] { Q_EMIT goTo(line.pane, line.what); });
    return made;
}

void TodayPane::present(const TodayFacts &facts)
{
    m_message->clear();
    const qint64 now = m_session.clock().nowMs();
    const QTimeZone &zone = m_session.settings().zone;
    QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(now, zone).date(), QLocale::LongFormat);
    day[0] = day[0].toUpper(); // it begins a line
    m_day->setText(day);
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    const QList<TodayLine> lines = todayLines(facts, now, zone);
    QList<QPushButton *> buttons;
    int widest = 0;
    for (const TodayLine &line : lines) {
        QWidget *made = makeLine(line);
        m_lines->addWidget(made);
        buttons.append(made->findChild<QPushButton *>());
        widest = std::max(widest, buttons.last()->sizeHint().width());
    }
    for (QPushButton *button : std::as_const(buttons))
        button->setMinimumWidth(widest);
    m_count->setText(lines.isEmpty() ? tr("Of what was taken in, nothing waits for you.")
                                     : tr("%n thing(s) to look at", nullptr, static_cast<int>(lines.size())));
    m_urgent = facts.urgent ? QVariantMap{{QStringLiteral("mention"), facts.urgent->key}} : QVariantMap();
    m_start->setVisible(facts.urgent.has_value());
    m_horizon->setText(todayHorizon(facts, now, zone));
    const bool empty = facts.mentions == 0 && lines.isEmpty();
    m_whole->setCurrentIndex(empty ? 1 : 0);
    Q_EMIT waitingChanged(0);
}

} // namespace vigie::ui
