// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/answereach.h"

#include "reply/length.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigie::ui {

AnswerEach::AnswerEach(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_length(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_do(new QPushButton(this))
{
    hide();
    setObjectName(QStringLiteral("answerEach"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("One text for each answer"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * m_text->fontMetrics().lineSpacing() + 18);
    m_text->installEventFilter(this);
    m_length->setObjectName(QStringLiteral("answerLength"));
    m_length->setFont(ui::font(TextSize::Meta));
    m_do->setObjectName(QStringLiteral("answerDo"));
    makePrimary(m_do);
    m_cancel->setObjectName(QStringLiteral("answerCancel"));
    m_cancel->setToolTip(tr("Escape does the same"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::control);
    column->setSpacing(space::control);
    column->addWidget(m_words);
    column->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_length, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    column->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEach::weigh);
    connect(m_cancel, &QAbstractButton::clicked, this, &AnswerEach::dismiss);
    connect(m_do, &QAbstractButton::clicked, this,
            [this] { Q_EMIT written(m_comments, m_text->toPlainText()); });
}

void AnswerEach::ask(const QList<qint64> &comments, const QString &service, bool alone)
{
    m_service = service;
    m_alone = alone;
    reword(comments);
    weigh();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void AnswerEach::reword(const QList<qint64> &comments)
{
    m_comments = comments;
    const int count = static_cast<int>(comments.size());
    m_words->setText(m_alone ? tr("%Ln comment(s) get a draft of their own each, to be re-read one by one "
                                  "before any leaves.",
                                  nullptr, count)
                             : tr("%Ln comment(s) get a draft of their own each, to be approved one by one "
                                  "before any leaves.",
                                  nullptr, count));
    m_do->setText(m_alone ? tr("&Draft %Ln answer(s)", nullptr, count)
                          : tr("Ask for &approval of %Ln answer(s)", nullptr, count));
}

void AnswerEach::letGo(const QString &text)
{
    if (m_text->toPlainText() == text)
        m_text->clear();
}

void AnswerEach::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void AnswerEach::press()
{
    if (m_do->isEnabled())
        m_do->click();
}

void AnswerEach::weigh()
{
    const QString text = m_text->toPlainText();
    const reply::Length length = reply::lengthOn(m_service, text);
    m_do->setEnabled(!text.trimmed().isEmpty() && length.fits());
    m_length->setText(length.limit ? tr("%1 left", "characters").arg(QLocale().toString(length.left()))
                                   : QString());
}

bool AnswerEach::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool go = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                        key->modifiers().testFlag(Qt::ControlModifier);
        if (!go && key->key() != Qt::Key_Escape)
            return false;
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return false;
        }
        if (go)
            press();
        else
            dismiss();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void AnswerEach::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AccentBack));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

} // namespace vigie::ui
