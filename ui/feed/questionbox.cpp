// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/questionbox.h"

#include "base/text.h"
#include "ui/feed/askinside.h"
#include "ui/icons.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace vigie::ui {

QuestionBox::QuestionBox(Session &session, Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_questions(questions)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("questions"));
    m_column->setContentsMargins(0, 0, 0, space::pane);
    m_column->setSpacing(space::control);
    connect(&questions, &Questions::changed, this, &QuestionBox::refresh);
    hide();
}

void QuestionBox::refresh()
{
    QList<care::Question> open;
    for (const care::Question &question : m_questions.all()) {
        if (!question.answeredAtMs)
            open.append(question);
    }
    const auto same = [](const care::Question &a, const care::Question &b) { return a.id == b.id; };
    if (std::ranges::equal(open, m_shown, same))
        return; // what is being typed stays
    m_shown = open;
    for (QWidget *old : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater(); // one of its buttons may be what was clicked
    }
    for (const care::Question &question : std::as_const(m_shown))
        add(question);
    setVisible(!m_shown.isEmpty());
}

void QuestionBox::add(const care::Question &question)
{
    auto *card = new QWidget(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::step);
    const QString whom = oneLine(question.whom, 60);
    const bool late = question.isOverdue(m_session.clock().nowMs());
    auto *title = new QLabel(late ? tr("%1 was to answer by %2:")
                                        .arg(whom, momentText(question.dueMs, m_session.clock().nowMs(),
                                                              m_session.settings().zone))
                                  : tr("%1 was asked, by %2:", "whom, and until when")
                                        .arg(whom, momentText(question.dueMs, m_session.clock().nowMs(),
                                                              m_session.settings().zone)),
                             card);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    if (late) {
        QPalette warned = title->palette();
        warned.setColor(QPalette::WindowText, color(Token::Warning));
        title->setPalette(warned);
    }
    auto *text = new QLabel(question.text, card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMinimumWidth(1);
    auto *field = new QLineEdit(card);
    field->setObjectName(QStringLiteral("questionAnswer"));
    field->setAccessibleName(tr("The answer of %1").arg(whom));
    field->setPlaceholderText(tr("What did they answer?"));
    field->setMaxLength(2000);
    auto *keep = new QPushButton(icon(QStringLiteral("check")), tr("Keep the answer"), card);
    keep->setObjectName(QStringLiteral("questionKeep"));
    keep->setEnabled(false);
    auto *copy = new QToolButton(card);
    copy->setObjectName(QStringLiteral("questionCopy"));
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(tr("Copy the mail to %1 again").arg(whom));
    copy->setToolTip(copy->accessibleName().toHtmlEscaped());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(copy);
    buttons->addStretch();
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(field);
    column->addLayout(buttons);
    m_column->addWidget(card);
    const auto answer = [this, field, id = question.id] {
        if (const QString typed = field->text().trimmed(); !typed.isEmpty())
            m_questions.answer(id, typed);
    };
    connect(field, &QLineEdit::textChanged, keep,
            [keep](const QString &typed) { keep->setEnabled(!typed.trimmed().isEmpty()); });
    connect(field, &QLineEdit::returnPressed, this, answer);
    connect(keep, &QAbstractButton::clicked, this, answer);
    connect(copy, &QAbstractButton::clicked, this,
            [this, question] { giveMail(question, m_questions.mail(question), false); });
}

} // namespace vigie::ui
