// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/messagebubble.h"

#include "ui/feed/readingtext.h"
#include "ui/icons.h"
#include "ui/models/rowtext.h"
#include "ui/models/veil.h"
#include "ui/models/words.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGraphicsBlurEffect>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace vigie::ui {

static constexpr qsizetype firstPart = 3000; // characters: what one reads without asking for more
static constexpr qsizetype nextPart = 20'000;
static constexpr int blurRadius = 7;
static constexpr int addressWidth = 46; // characters shown of an address

MessageBubble::MessageBubble(QWidget *parent)
    : QFrame(parent)
    , m_most(firstPart)
    , m_mark(new QLabel(this))
    , m_author(new ElidedLabel({}, this))
    , m_meta(new ElidedLabel({}, this))
    , m_text(new ReadingText(this))
    , m_veil(new QWidget(this))
    , m_more(new QPushButton(this))
    , m_links(new QWidget(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::control + 2);
    column->setSpacing(space::step);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::step + 2);
    head->addWidget(m_mark);
    head->addWidget(m_author, 0);
    head->addWidget(m_meta, 1);
    column->addLayout(head);
    column->addWidget(m_text);
    auto *veil = new FlowLayout(m_veil);
    auto *unveil = new QPushButton(icon(QStringLiteral("eye")), tr("&Show this insult"), m_veil);
    unveil->setObjectName(QStringLiteral("unveil"));
    unveil->setToolTip(tr("Vigie takes it for an insult. That you have read it is kept nowhere."));
    auto *hand = new QPushButton(icon(QStringLiteral("assign")), tr("Hand the rest to…"), m_veil);
    hand->setObjectName(QStringLiteral("handRest"));
    hand->setToolTip(tr("Gives the other open insults to a colleague"));
    veil->addWidget(unveil);
    veil->addWidget(hand);
    column->addWidget(m_veil);
    m_more->setObjectName(QStringLiteral("more"));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    new FlowLayout(m_links);
    column->addWidget(m_links);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::step + 2);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    m_text->setObjectName(QStringLiteral("message"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_most += nextPart;
        showText();
    });
    connect(unveil, &QAbstractButton::clicked, this, [this] {
        m_unveiled = m_spoken.id;
        showText();
        showVeil();
        m_links->setVisible(!m_spoken.links.isEmpty());
        m_text->setFocus(Qt::OtherFocusReason);
        Q_EMIT unveiled(m_spoken.key);
    });
    connect(hand, &QAbstractButton::clicked, this,
            [this, hand] { Q_EMIT handRestWanted(hand->mapToGlobal(hand->rect().bottomLeft())); });
    dress();
}

void MessageBubble::show(const Spoken &spoken, bool chosen, qint64 nowMs, const QTimeZone &zone)
{
    if (spoken.id != m_spoken.id) {
        m_most = firstPart;
        m_unveiled = {};
    }
    const bool sameLinks = spoken.links == m_spoken.links && spoken.url == m_spoken.url;
    m_spoken = spoken;
    m_chosen = chosen;
    showHead(nowMs, zone);
    showText();
    if (!sameLinks)
        showLinks();
    m_links->setVisible(!m_spoken.links.isEmpty() && !isVeiled());
    showVeil();
    showState();
    dress();
}

void MessageBubble::showHead(qint64 nowMs, const QTimeZone &zone)
{
    QStringList meta;
    if (m_spoken.by == Spoken::By::Note)
        meta.append(tr("Note for colleagues"));
    if (!m_spoken.handle.isEmpty())
        meta.append(m_spoken.handle);
    if (m_spoken.isPrivate)
        meta.append(tr("private"));
    if (m_spoken.rating)
        meta.append(QString(*m_spoken.rating, u'★') + QString(5 - *m_spoken.rating, u'☆'));
    meta.append(whenText(m_spoken.atMs, nowMs, zone));
    const QString exact = exactText(m_spoken.atMs, zone);
    const QString vanishing = vanishingWords(m_spoken.expiresAtMs, nowMs, zone);
    if (!vanishing.isEmpty())
        meta.append(vanishingText(m_spoken.expiresAtMs, nowMs));
    m_author->setText(m_spoken.author);
    m_meta->setText(meta.join(QStringLiteral(" · ")));
    m_meta->setToolTip(QStringList{exact, vanishing}.join(u'\n').trimmed().toHtmlEscaped());
    const QString who = m_spoken.by == Spoken::By::Note ? tr("Note by %1, for colleagues only, %2")
                        : isOurs()                      ? tr("Our message, %1, %2")
                                                        : tr("Message from %1, %2");
    m_text->setAccessibleName(who.arg(m_spoken.author, exact) +
                              (vanishing.isEmpty() ? QString() : QStringLiteral(", ") + vanishing));
    setAccessibleName(m_text->accessibleName());
}

void MessageBubble::showText()
{
    const qsizetype held = m_text->setReading(isVeiled() ? veiledText(m_spoken.text) : m_spoken.text, m_most);
    m_more->setVisible(held > 0 && !isVeiled());
    m_more->setText(tr("Show more (%L1 characters)").arg(held));
}

void MessageBubble::showVeil()
{
    const bool veiled = isVeiled();
    m_veil->setVisible(veiled);
    m_text->setTextInteractionFlags(veiled ? Qt::NoTextInteraction
                                           : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(veiled ? Qt::NoFocus : Qt::StrongFocus);
    m_text->setAccessibleDescription(veiled ? tr("Blurred: it seems to be an insult.") : QString());
    if (veiled == (m_text->viewport()->graphicsEffect() != nullptr))
        return;
    if (!veiled) {
        m_text->viewport()->setGraphicsEffect(nullptr);
        return;
    }
    auto *blur = new QGraphicsBlurEffect(m_text);
    blur->setBlurRadius(blurRadius);
    m_text->viewport()->setGraphicsEffect(blur);
}

void MessageBubble::showLinks()
{
    qDeleteAll(m_links->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (const QString &address : m_spoken.links) {
        auto *button = new QToolButton(m_links);
        button->setObjectName(QStringLiteral("link"));
        button->setIcon(icon(QStringLiteral("link")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(ui::font(TextSize::Meta));
        const QString shown = fontMetrics().elidedText(address, Qt::ElideMiddle,
                                                       addressWidth * fontMetrics().averageCharWidth());
        button->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
        button->setToolTip(tr("Opens %1 in the browser").arg(address).toHtmlEscaped());
        button->setAccessibleName(tr("Open %1 in the browser").arg(address));
        connect(button, &QAbstractButton::clicked, this, [this, address] { Q_EMIT openWanted(address); });
        m_links->layout()->addWidget(button);
        button->show();
    }
}

static std::pair<QString, QString> stateWords(outbox::State state)
{
    using enum outbox::State;
    switch (state) {
    case Waiting:
    case Countdown:
        return {QStringLiteral("outbox"), MessageBubble::tr("In the outbox: it has not left yet")};
    case Paused:
        return {QStringLiteral("pause"), MessageBubble::tr("In the outbox, paused")};
    case Sending:
        return {QStringLiteral("outbox"), MessageBubble::tr("On its way")};
    case HandedOver:
        return {QStringLiteral("copy"), MessageBubble::tr("Handed over, to be confirmed as posted")};
    case Unknown:
        return {QStringLiteral("warning"), MessageBubble::tr("Nobody knows whether it arrived")};
    case Failed:
        return {QStringLiteral("error"), MessageBubble::tr("It could not be sent")};
    case Sent:
        return {QStringLiteral("check"), MessageBubble::tr("Posted")};
    case Cancelled:
        return {QStringLiteral("close"), MessageBubble::tr("Taken back")};
    }
    return {};
}

void MessageBubble::showState()
{
    const bool shown = m_spoken.by == Spoken::By::Reply;
    m_state->setVisible(shown);
    m_stateIcon->setVisible(shown);
    if (!shown)
        return;
    const auto [name, words] = stateWords(m_spoken.state);
    m_state->setText(words);
    m_stateIcon->setPixmap(iconPixmap(name, color(Token::Text), 16, devicePixelRatioF()));
}

void MessageBubble::dress()
{
    QFont bold = ui::font(TextSize::Text);
    bold.setWeight(QFont::DemiBold);
    m_author->setFont(bold);
    m_meta->setFont(ui::font(TextSize::Meta));
    m_state->setFont(ui::font(TextSize::Meta));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, color(Token::Muted));
    m_meta->setPalette(muted);
    const QString mark = m_spoken.by == Spoken::By::Note ? QStringLiteral("note")
                         : m_spoken.isPrivate            ? QStringLiteral("private")
                                                         : QString();
    m_mark->setVisible(!mark.isEmpty());
    if (!mark.isEmpty())
        m_mark->setPixmap(iconPixmap(mark, color(Token::Muted), 16, devicePixelRatioF()));
    update();
}

void MessageBubble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        showState();
    }
}

void MessageBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool note = m_spoken.by == Spoken::By::Note;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, space::corner, space::corner);
    painter.fillPath(shape, color(note ? Token::WarningBack : isOurs() ? Token::AccentBack : Token::Window));
    if (note) {
        QColor lines = color(Token::Warning);
        lines.setAlphaF(0.16f);
        painter.fillPath(shape, QBrush(lines, Qt::BDiagPattern));
    }
    const QColor line = color(note ? Token::Warning : m_chosen ? Token::Accent : Token::Border);
    QPen pen(line, m_chosen && !note ? 1.5 : 1);
    if (note)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace vigie::ui
