// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/icons.h"
#include "ui/models/errortext.h"
#include "ui/theme.h"

#include "base/text.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace vigie::ui {

struct Dress
{
    QString icon;
    Token ink;
    Token back;
};

static Dress dressOf(InlineMessage::Mood mood)
{
    switch (mood) {
    case InlineMessage::Mood::Note:
        return {QStringLiteral("info"), Token::Accent, Token::AccentBack};
    case InlineMessage::Mood::Success:
        return {QStringLiteral("approve"), Token::Success, Token::SuccessBack};
    case InlineMessage::Mood::Warning:
        return {QStringLiteral("warning"), Token::Warning, Token::WarningBack};
    case InlineMessage::Mood::Error:
        break;
    }
    return {QStringLiteral("error"), Token::Danger, Token::DangerBack};
}

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_copy(new QPushButton(tr("Copy details"), this))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("inlineMessage"));
    m_words->setObjectName(QStringLiteral("inlineMessageWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumWidth(80);
    m_action->setObjectName(QStringLiteral("inlineMessageAction"));
    m_detailsButton->setObjectName(QStringLiteral("inlineMessageDetails"));
    m_detailsButton->setCheckable(true);
    m_copy->setObjectName(QStringLiteral("inlineMessageCopy"));
    m_close->setObjectName(QStringLiteral("inlineMessageClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setIconSize(QSize(16, 16));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_details->setObjectName(QStringLiteral("inlineMessageText"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 6);

    const int line = m_detailsButton->sizeHint().height();
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_words, m_close})
        part->setMinimumHeight(line); // so that one line stands level with the buttons beside it
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::pane, space::control, space::control, space::control);
    grid->setHorizontalSpacing(space::control);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(m_action, 0, 2, Qt::AlignTop);
    grid->addWidget(m_detailsButton, 0, 3, Qt::AlignTop);
    grid->addWidget(m_close, 0, 4, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 2);
    grid->addWidget(m_copy, 1, 3, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_action, &QPushButton::clicked, this, &InlineMessage::wanted);
    connect(m_copy, &QPushButton::clicked, this, &InlineMessage::copyDetails);
    connect(m_detailsButton, &QPushButton::toggled, this, [this](bool shown) {
        m_details->setVisible(shown);
        m_copy->setVisible(shown);
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    setAction({});
    clear();
}

void InlineMessage::say(Mood mood, const QString &words, const QString &details)
{
    m_mood = mood;
    m_words->setText(safeText(words));
    m_details->setPlainText(safeText(details));
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    m_details->hide();
    m_copy->hide();
    setAccessibleName(m_words->text());
    dress();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::say(const Error &error)
{
    QStringList facts{errorCodeName(error.code)};
    for (auto fact = error.facts.cbegin(); fact != error.facts.cend(); ++fact)
        facts.append(fact.key() + QStringLiteral(": ") + fact.value());
    say(Mood::Error, errorText(error), facts.join(u'\n'));
}

void InlineMessage::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setAccessibleName(QString(action).remove(u'&'));
    m_action->setVisible(!action.isEmpty());
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::clear()
{
    m_words->clear();
    hide();
}

QString InlineMessage::words() const
{
    return m_words->text();
}

void InlineMessage::dress()
{
    const Dress dress = dressOf(m_mood);
    m_icon->setPixmap(iconPixmap(dress.icon, color(dress.ink), space::icon, devicePixelRatioF()));
    update();
}

void InlineMessage::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_words->text() + QStringLiteral("\n\n") +
                                          m_details->toPlainText());
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Dress dress = dressOf(m_mood);
    painter.setBrush(color(dress.back));
    QColor line = color(dress.ink);
    line.setAlphaF(0.35F);
    painter.setPen(line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), space::corner, space::corner);
}

void InlineMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace vigie::ui
