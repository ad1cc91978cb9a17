// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/askline.h"

#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace vigie::ui {

AskLine::AskLine(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_do(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_quick(new FlowLayout)
{
    hide();
    setObjectName(QStringLiteral("ask"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("askField"));
    m_field->setMaxLength(500);
    m_do->setObjectName(QStringLiteral("askDo"));
    makePrimary(m_do);
    m_cancel->setObjectName(QStringLiteral("askCancel"));
    m_cancel->setToolTip(tr("Escape does the same"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::control);
    column->setSpacing(space::control);
    column->addWidget(m_words);
    column->addLayout(m_quick);
    column->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    column->addLayout(buttons);

    connect(m_cancel, &QAbstractButton::clicked, this, &AskLine::dismiss);
    connect(m_do, &QAbstractButton::clicked, this, [this] { answer(m_field->text()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { answer(m_field->text()); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_do->setEnabled(m_question.mayBeEmpty || m_question.onlyConfirm || !text.trimmed().isEmpty());
    });
}

void AskLine::ask(const Question &question, std::function<void(const QString &)> answered)
{
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_focusBefore = focus;
    m_question = question;
    m_answered = std::move(answered);
    m_words->setText(question.words);
    m_field->clear();
    m_field->setVisible(!question.onlyConfirm);
    m_field->setPlaceholderText(question.placeholder);
    m_field->setAccessibleName(question.words);
    m_do->setText(question.action);
    m_do->setEnabled(question.mayBeEmpty || question.onlyConfirm);
    showQuick(question.quick);
    show();
    (question.onlyConfirm ? static_cast<QWidget *>(m_do) : m_field)->setFocus(Qt::PopupFocusReason);
}

void AskLine::showQuick(const QStringList &quick)
{
    while (m_quickButtons.size() < quick.size()) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("quick%1").arg(m_quickButtons.size()));
        m_quick->addWidget(button);
        m_quickButtons.append(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, button] { answer(button->property("answer").toString()); });
    }
    for (qsizetype i = 0; i < m_quickButtons.size(); ++i) {
        QPushButton *button = m_quickButtons.at(i);
        const QString text = quick.value(i);
        button->setVisible(!text.isEmpty());
        button->setProperty("answer", text);
        button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        button->setShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
    }
}

void AskLine::answer(const QString &text)
{
    if (!isAsking() || (text.trimmed().isEmpty() && !m_question.mayBeEmpty && !m_question.onlyConfirm))
        return;
    const auto answered = std::exchange(m_answered, nullptr);
    dismiss();
    if (answered)
        answered(text.trimmed());
}

void AskLine::dismiss()
{
    const bool hadFocus = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    hide();
    m_answered = nullptr;
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore = nullptr;
}

void AskLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

void AskLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace vigie::ui
