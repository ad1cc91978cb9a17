// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hoursbox.h"

#include "base/text.h"
#include "ui/models/hourstext.h"
#include "ui/models/words.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace vigie::ui {

using triage::AnswerTimes;
using triage::Deadlines;
using triage::Severity;

namespace {
struct DeadlineRow
{
    Severity severity;
    int Deadlines::*member;
    const char *name;
};
} // namespace

static constexpr DeadlineRow deadlineRows[] = {
    {Severity::Urgent, &Deadlines::urgent, "deadlineUrgent"},
    {Severity::Serious, &Deadlines::serious, "deadlineSerious"},
    {Severity::Ordinary, &Deadlines::ordinary, "deadlineOrdinary"},
    {Severity::Light, &Deadlines::light, "deadlineLight"},
};
static constexpr int offeredMinutes[] = {15, 30, 60, 120, 240, 480, 960, 1440, 2400, 0};

static QString wordsOf(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return HoursBox::tr("&Urgent: safety, health, law, press");
    case Severity::Serious:
        return HoursBox::tr("Compla&ints, two stars or fewer");
    case Severity::Ordinary:
        return HoursBox::tr("&Questions");
    case Severity::Light:
        break;
    }
    return HoursBox::tr("&Thanks and remarks");
}

HoursBox::HoursBox(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_hours(session)
    , m_place(new QComboBox(this))
    , m_own(new QCheckBox(tr("&Hours of its own"), this))
    , m_same(new QPushButton(tr("Monday’s on all &workdays"), this))
    , m_holidays(new QComboBox(this))
    , m_closed(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_due(new QLabel(this))
{
    setObjectName(QStringLiteral("hours"));
    m_place->setObjectName(QStringLiteral("hoursPlace"));
    m_place->setAccessibleName(tr("Where these hours hold"));
    m_own->setObjectName(QStringLiteral("ownHours"));
    m_same->setObjectName(QStringLiteral("sameOnWorkdays"));
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_holidays->addItem(tr("No public holidays"), static_cast<int>(team::Holidays::None));
    m_holidays->addItem(tr("Those of France"), static_cast<int>(team::Holidays::France));
    m_closed->setObjectName(QStringLiteral("closedDays"));
    m_closed->setPlaceholderText(
        daysText({QDate(2026, 8, 1), QDate(2026, 8, 2), QDate(2026, 12, 24)}, QLocale()));
    m_due->setObjectName(QStringLiteral("dueExample"));
    m_due->setTextFormat(Qt::PlainText);
    m_due->setWordWrap(true);
    m_message->setClosable(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::control);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::pane);
    head->addWidget(m_place);
    head->addWidget(m_own);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(makeWeek());
    column->addWidget(m_message);
    column->addSpacing(space::control);
    column->addWidget(makeDeadlines());
    column->addWidget(m_due);

    connect(m_place, &QComboBox::activated, this, &HoursBox::fill);
    connect(m_own, &QCheckBox::clicked, this,
            [this](bool own) { m_hours.set(channel(), own ? std::optional(m_hours.of(0)) : std::nullopt); });
    connect(m_same, &QAbstractButton::clicked, this, &HoursBox::sameOnWorkdays);
    connect(m_holidays, &QComboBox::activated, this, &HoursBox::take);
    connect(m_closed, &QLineEdit::editingFinished, this, &HoursBox::takeClosed);
    connect(&m_hours, &AnswerHours::changed, this, &HoursBox::fillPlaces);
    connect(&m_hours, &AnswerHours::refused, this, &HoursBox::refused);
    setFocusProxy(m_place);
    fillPlaces();
}

QWidget *HoursBox::makeWeek()
{
    auto *week = new QWidget(this);
    auto *grid = new QGridLayout(week);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::step);
    grid->setColumnStretch(1, 1);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        auto *hours = m_days[day] = new QLineEdit(week);
        const QString name = QLocale().dayName(static_cast<int>(day) + 1);
        hours->setObjectName(QStringLiteral("hours%1").arg(day));
        hours->setAccessibleName(tr("Hours on %1").arg(name));
        hours->setPlaceholderText(tr("closed"));
        auto *label = new QLabel(sentence(name), week);
        label->setBuddy(hours);
        grid->addWidget(label, static_cast<int>(day), 0);
        grid->addWidget(hours, static_cast<int>(day), 1);
        connect(hours, &QLineEdit::editingFinished, this, [this, day] { takeDay(day); });
    }
    grid->addWidget(m_same, 0, 2);
    const auto row = [&](int at, const QString &words, QWidget *field) {
        auto *label = new QLabel(words, week);
        label->setBuddy(field);
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
    };
    row(7, tr("Public holida&ys"), m_holidays);
    row(8, tr("Other closed &days"), m_closed);
    return week;
}

QWidget *HoursBox::makeDeadlines()
{
    auto *deadlines = new QWidget(this);
    auto *grid = new QGridLayout(deadlines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::step);
    grid->setColumnStretch(2, 1);
    auto *title =
        new QLabel(tr("Answered at the latest after this time, closed hours not counted"), deadlines);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 3);
    for (std::size_t i = 0; i < m_deadlines.size(); ++i) {
        auto *minutes = m_deadlines[i] = new QComboBox(deadlines);
        minutes->setObjectName(QLatin1StringView(deadlineRows[i].name));
        minutes->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        for (const int choice : offeredMinutes)
            minutes->addItem(minutesText(choice), choice);
        auto *label = new QLabel(wordsOf(deadlineRows[i].severity), deadlines);
        label->setBuddy(minutes);
        const int row = static_cast<int>(i) + 1;
        grid->addWidget(label, row, 0);
        grid->addWidget(minutes, row, 1);
        connect(minutes, &QComboBox::activated, this, &HoursBox::take);
    }
    return deadlines;
}

qint64 HoursBox::channel() const
{
    return m_place->currentData().toLongLong();
}

void HoursBox::offer()
{
    fill();
}

void HoursBox::fillPlaces()
{
    const qint64 chosen = channel();
    m_place->clear();
    m_place->addItem(tr("Everywhere"), qint64(0));
    for (const AnswerHours::Place &place : m_hours.places()) {
        const QString name = oneLine(place.name, 60);
        m_place->addItem(place.isOwn ? tr("%1 (its own)").arg(name) : name, place.channel);
    }
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
    fill();
}

void HoursBox::fill()
{
    const qint64 place = channel();
    const AnswerTimes &times = m_hours.of(place);
    const bool own = std::ranges::any_of(m_hours.places(), [place](const AnswerHours::Place &each) {
        return each.channel == place && each.isOwn;
    });
    m_own->setVisible(place != 0);
    m_own->setChecked(own);
    m_own->setEnabled(m_hours.mayChange());
    const bool may = m_hours.mayChange() && (place == 0 || own);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day]->setText(shiftsText(times.hours.week[day]));
        m_days[day]->setEnabled(may);
    }
    m_holidays->setCurrentIndex(m_holidays->findData(static_cast<int>(times.hours.holidays)));
    m_closed->setText(daysText(times.hours.closed, QLocale()));
    for (std::size_t i = 0; i < m_deadlines.size(); ++i) {
        QComboBox *combo = m_deadlines[i];
        const int minutes = times.deadlines.*deadlineRows[i].member;
        if (combo->findData(minutes) < 0)
            combo->insertItem(0, minutesText(minutes), minutes);
        combo->setCurrentIndex(combo->findData(minutes));
        combo->setEnabled(may);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_same, m_holidays, m_closed})
        field->setEnabled(may);
    m_message->clear();
    sayDue();
}

void HoursBox::sayDue()
{
    const auto due = m_hours.dueMs(channel(), Severity::Serious);
    m_due->setText(m_hours.of(channel()).hours.isNever()
                       ? tr("Without an hour in which somebody answers nothing is ever due.")
                   : due ? tr("A complaint written now is due %1.")
                               .arg(momentText(*due, m_session.clock().nowMs(), m_session.settings().zone))
                         : tr("Complaints have no deadline."));
}

void HoursBox::set(const AnswerTimes &times)
{
    m_message->clear();
    if (times != m_hours.of(channel()))
        m_hours.set(channel(), times);
}

void HoursBox::take()
{
    AnswerTimes times = m_hours.of(channel());
    times.hours.holidays = static_cast<team::Holidays>(m_holidays->currentData().toInt());
    for (std::size_t i = 0; i < m_deadlines.size(); ++i)
        times.deadlines.*deadlineRows[i].member = m_deadlines[i]->currentData().toInt();
    set(times);
}

void HoursBox::takeDay(std::size_t day)
{
    AnswerTimes times = m_hours.of(channel());
    const auto shifts = shiftsFrom(m_days[day]->text());
    if (!shifts) {
        m_message->say(InlineMessage::Mood::Error,
                       tr("“%1” is not understood: write hours as 9:00–12:00, 14:00–18:00. What held "
                          "before still holds.")
                           .arg(oneLine(m_days[day]->text(), 60)));
        return;
    }
    times.hours.week[day] = *shifts;
    set(times);
}

void HoursBox::takeClosed()
{
    AnswerTimes times = m_hours.of(channel());
    const auto days = daysFrom(m_closed->text(), QLocale());
    if (!days) {
        m_message->say(InlineMessage::Mood::Error,
                       tr("“%1” is not understood: write days as %2. What held before still holds.")
                           .arg(oneLine(m_closed->text(), 60), m_closed->placeholderText()));
        return;
    }
    times.hours.closed = *days;
    set(times);
}

void HoursBox::sameOnWorkdays()
{
    AnswerTimes times = m_hours.of(channel());
    for (std::size_t day = 1; day < 5; ++day)
        times.hours.week[day] = times.hours.week[0];
    set(times);
}

} // namespace vigie::ui
