// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notesheet.h"

#include "inbox/channelstore.h"
#include "inbox/noting.h"
#include "ui/icons.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include "base/text.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigie::ui {

static constexpr int sheetWidth = 560;
static constexpr char phone[] = "phone";
static constexpr char counter[] = "counter";

NoteSheet::NoteSheet(QWidget *window, Session &session)
    : Overlay(window, tr("A call or a visit"), sheetWidth)
    , m_session(session)
    , m_where(new QComboBox(card()))
    , m_name(new QLineEdit(card()))
    , m_contact(new QLineEdit(card()))
    , m_time(new QDateTimeEdit(card()))
    , m_text(new QPlainTextEdit(card()))
    , m_message(new InlineMessage(card()))
    , m_primary(new QPushButton(tr("&File it"), card()))
{
    setObjectName(QStringLiteral("noteSheet"));
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteSheet::refresh);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this] { m_timeChosen = true; });
    connect(m_primary, &QPushButton::clicked, this, &NoteSheet::file);
    offer({});
    refresh();
    openWith(m_name);
    session.workspace()
        .read([](workspace::Connection &c) -> Result<QList<inbox::Channel>> { return inbox::channels(c); })
        .then(this, [this](const Result<QList<inbox::Channel>> &channels) {
            if (channels)
                offer(*channels);
        });
}

void NoteSheet::build()
{
    auto *title = new Words(TextSize::Title, Token::Text, card());
    title->setText(tr("A call or a visit"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::control);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &text, QWidget *field, const char *name) {
        auto *label = new QLabel(text, card());
        label->setBuddy(field);
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(QString(text).remove(u'&'));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, field == m_text ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row, 1);
    };
    m_where->setMinimumContentsLength(16);
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMaxLength(200);
    m_contact->setMaxLength(200);
    m_contact->setPlaceholderText(tr("Number or e-mail address"));
    m_text->setPlaceholderText(tr("In their words, as far as you can. Ctrl+Enter files it."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(6 * fontMetrics().lineSpacing());
    const QTimeZone zone = m_session.settings().zone;
    m_time->setTimeZone(zone);
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u' ' +
                             QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(m_session.clock().nowMs(), zone));
    add(tr("&Where"), m_where, "noteWhere");
    add(tr("&Name"), m_name, "noteName");
    add(tr("&To reach them"), m_contact, "noteContact");
    add(tr("W&hat was said"), m_text, "noteText");
    add(tr("W&hen"), m_time, "noteTime");
    setTabOrder(m_contact, m_text);
    setTabOrder(m_text, m_time);
    m_message->setClosable(false);
    m_primary->setObjectName(QStringLiteral("noteFile"));
    makePrimary(m_primary);
    auto *cancel = new QPushButton(tr("&Cancel"), card());
    cancel->setObjectName(QStringLiteral("noteCancel"));
    connect(cancel, &QPushButton::clicked, this, &Overlay::leave);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(space::pane);
    column->addWidget(title);
    column->addLayout(grid, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

/// The phones and counters there are; one of each where there is none.
void NoteSheet::offer(const QList<inbox::Channel> &channels)
{
    m_where->clear();
    const std::pair<const char *, QString> usual[] = {
        {phone, tr("Phone", "the usual name of a channel")},
        {counter, tr("Counter", "the usual name of a channel")}};
    for (const auto &[service, name] : usual) {
        const QString code = QString::fromLatin1(service);
        const int before = m_where->count();
        for (const inbox::Channel &channel : channels) {
            if (channel.service == code && !channel.sample)
                m_where->addItem(icon(serviceIcon(code)), oneLine(channel.name, 60), channel.name);
        }
        if (m_where->count() == before)
            m_where->addItem(icon(serviceIcon(code)), name, name);
        for (int i = before; i < m_where->count(); ++i)
            m_where->setItemData(i, code, Qt::UserRole + 1);
    }
}

void NoteSheet::refresh()
{
    m_primary->setEnabled(!m_underWay && !m_text->toPlainText().trimmed().isEmpty());
}

bool NoteSheet::isDirty() const
{
    return !(m_name->text() + m_contact->text() + m_text->toPlainText()).trimmed().isEmpty();
}

void NoteSheet::file()
{
    if (!m_primary->isEnabled())
        return;
    m_message->clear();
    m_underWay = true;
    refresh();
    const inbox::Noted noted{
        .visit = m_where->currentData(Qt::UserRole + 1).toString() == QLatin1StringView(counter),
        .channel = m_where->currentData().toString(),
        .name = m_name->text(),
        .contact = m_contact->text(),
        .text = m_text->toPlainText(),
        .atMs = m_timeChosen ? std::optional(m_time->dateTime().toMSecsSinceEpoch()) : std::nullopt,
    };
    inbox::fileNoted(m_session.workspace(), m_session.actor(), noted)
        .then(this, [this](const Result<void> &done) {
            m_underWay = false;
            refresh();
            if (!done) {
                m_message->say(done.error());
                return;
            }
            Q_EMIT filed(tr("1 new message"));
            leave();
        });
}

void NoteSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        file();
        return;
    }
    Overlay::keyPressEvent(event);
}

} // namespace vigie::ui
