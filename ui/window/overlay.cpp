// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/overlay.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/surface.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace vigie::ui {

Overlay::Overlay(QWidget *window, const QString &title, int cardWidth)
    : QWidget(window)
    , m_card(new QFrame(this))
    , m_cardWidth(cardWidth)
    , m_before(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("overlay"));
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_card->setObjectName(QStringLiteral("card"));
    m_card->setAccessibleName(title);
    window->installEventFilter(this);
    qApp->installEventFilter(this); // whoever has the focus inside, keys are not shortcuts of the window
    hide();
}

void Overlay::openWith(QWidget *focus)
{
    place();
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Overlay::leave()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT left();
    deleteLater();
}

void Overlay::leaveIfClean()
{
    if (isDirty())
        askToLeave();
    else
        leave();
}

void Overlay::askToLeave(const std::function<void()> &then)
{
    m_then = then;
    if (!m_question)
        buildQuestion();
    if (m_question->isHidden()) {
        m_writing = QApplication::focusWidget();
        m_question->show();
    }
    m_question->findChild<QPushButton *>(QStringLiteral("keepOpen"))->setFocus(Qt::ShortcutFocusReason);
}

void Overlay::buildQuestion()
{
    auto *question = new Surface(Token::WarningBack, m_card);
    question->setObjectName(QStringLiteral("leaveQuestion"));
    auto *sign = new Sign(question);
    sign->set(QStringLiteral("warning"), Token::Warning);
    auto *words = new Words(TextSize::Text, Token::Text, question);
    words->setObjectName(QStringLiteral("leaveWords"));
    words->setText(tr("What you did here is not kept yet, and closing loses it."));
    const auto button = [question](const QString &text, const char *name) {
        auto *made = new QPushButton(text, question);
        made->setObjectName(QLatin1StringView(name));
        made->setAccessibleName(QString(text).remove(u'&'));
        return made;
    };
    QPushButton *keep = button(tr("&Keep it open"), "keepOpen");
    QPushButton *lose = button(tr("&Discard it"), "discardIt");
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(space::pane, space::control, space::pane, space::control);
    row->setSpacing(space::control);
    row->addWidget(sign);
    row->addWidget(words, 1);
    row->addWidget(keep);
    row->addWidget(lose);
    question->hide();
    static_cast<QBoxLayout *>(m_card->layout())->addWidget(question);
    connect(keep, &QAbstractButton::clicked, this, &Overlay::closeQuestion);
    connect(lose, &QAbstractButton::clicked, this, [this] {
        const auto then = std::exchange(m_then, {});
        leave();
        if (then)
            then();
    });
    m_question = question;
}

void Overlay::closeQuestion()
{
    m_question->hide();
    m_then = {};
    if (m_writing)
        m_writing->setFocus(Qt::OtherFocusReason);
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min(m_cardWidth, width() - 2 * space::pane);
    m_card->setFixedWidth(wide);
    // Three quarters of the window, unless the card cannot do with them.
    const int room = height() - 2 * space::pane;
    const int most = std::max(height() * 3 / 4, std::min(m_card->minimumSizeHint().height(), room));
    const int high = std::min(
        m_card->hasHeightForWidth() ? m_card->heightForWidth(wide) : m_card->sizeHint().height(), most);
    m_card->setGeometry((width() - wide) / 2, std::min(height() / 10, (height() - high) / 2), wide, high);
    update(); // the edge around it
}

bool Overlay::holds(QObject *one) const
{
    const auto *widget = qobject_cast<QWidget *>(one);
    return widget && (widget == this || isAncestorOf(widget));
}

/// The button whose letter that is; of a label, what it stands for.
bool Overlay::pressMnemonic(const QKeySequence &keys)
{
    for (auto *button : m_card->findChildren<QAbstractButton *>()) {
        if (button->shortcut() == keys && button->isVisible() && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    for (const auto *label : m_card->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible() && QKeySequence::mnemonic(label->text()) == keys) {
            label->buddy()->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && isVisible() && holds(watched)) {
        auto *key = static_cast<QKeyEvent *>(event);
        const QKeySequence keys(key->keyCombination());
        const bool closes =
            keys == QKeySequence(QKeySequence::Close) || keys == QKeySequence(Qt::CTRL | Qt::Key_Q);
        if (event->type() == QEvent::ShortcutOverride && !closes)
            key->accept(); // so that it comes here as a key
        if (event->type() == QEvent::KeyPress && key->modifiers() == Qt::AltModifier && pressMnemonic(keys))
            return true;
        // Enter does what the sheet is for, but on these two what they say.
        auto *button = qobject_cast<QAbstractButton *>(watched);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (event->type() == QEvent::KeyPress && isEnter && button && m_question &&
            m_question->isAncestorOf(button)) {
            button->click();
            return true;
        }
    }
    const bool grows = watched == m_card && event->type() == QEvent::LayoutRequest; // its content came later
    if (isVisible() && (grows || (watched == parentWidget() && event->type() == QEvent::Resize)))
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim(Qt::black);
    scrim.setAlphaF(schemeInUse() == Scheme::Dark ? 0.5F : 0.18F);
    painter.fillRect(rect(), scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int reach = 8; reach > 0; reach -= 2) { // a soft edge: the card lies above
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRoundedRect(m_card->geometry().adjusted(-reach, -reach + 4, reach, reach + 4),
                                space::corner + reach, space::corner + reach);
    }
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Base));
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(-.5, -.5, .5, .5), space::corner + 2,
                            space::corner + 2);
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    leaveIfClean();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question && m_question->isVisible())
        closeQuestion();
    else if (event->key() == Qt::Key_Escape)
        leaveIfClean();
    event->accept(); // what lies under it hears nothing
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *at = QApplication::focusWidget();
    if (!at || !isAncestorOf(at))
        at = m_card;
    for (QWidget *one = next ? at->nextInFocusChain() : at->previousInFocusChain(); one != at;
         one = next ? one->nextInFocusChain() : one->previousInFocusChain()) {
        if (m_card->isAncestorOf(one) && one->isVisible() && one->isEnabled() &&
            (one->focusPolicy() & Qt::TabFocus) && !one->focusProxy()) {
            one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

} // namespace vigie::ui
