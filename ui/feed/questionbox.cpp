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

using inbox::JottingKind;

QuestionBox::QuestionBox(Session &session, Questions &questions, Jottings &jottings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_questions(questions)
    , m_jottings(jottings)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("questions"));
    m_column->setContentsMargins(0, 0, 0, space::pane);
    m_column->setSpacing(space::control);
    connect(&questions, &Questions::changed, this, &QuestionBox::refresh);
    connect(&questions, &Questions::answered, this, [this](qint64 mention, const Id &question) {
        m_jottings.clear(JottingKind::Answer, mention, question);
    });
    connect(&jottings, &Jottings::loaded, this, &QuestionBox::fill);
    hide();
}

/// A card stays as long as its question waits: somebody may be typing in it.
void QuestionBox::refresh()
{
    QList<care::Question> open;
    for (const care::Question &question : m_questions.all()) {
        if (!question.answeredAtMs)
            open.append(question);
    }
    std::erase_if(m_cards, [&](const auto &shown) {
        const auto &[id, card] = shown;
        if (std::ranges::contains(open, id, &care::Question::id))
            return false;
        card->hide();
        card->deleteLater(); // one of its buttons may be what was clicked
        return true;
    });
    for (qsizetype at = 0; at < open.size(); ++at) {
        const Id &id = open.at(at).id;
        if (!std::ranges::contains(m_cards, id, &std::pair<Id, QWidget *>::first))
            m_cards.insert(m_cards.begin() + at, {id, add(open.at(at), static_cast<int>(at))});
    }
    setVisible(!m_cards.empty());
}

void QuestionBox::fill(qint64 mention)
{
    for (const auto &[id, card] : m_cards) {
        auto *field = card->findChild<QLineEdit *>(QStringLiteral("questionAnswer"));
        const bool here = std::ranges::contains(m_questions.all(), std::pair(id, mention),
                                                [](const auto &q) { return std::pair(q.id, q.mention); });
        if (here)
            field->setText(m_jottings.typed(JottingKind::Answer, mention, id).text);
    }
}

QWidget *QuestionBox::add(const care::Question &question, int at)
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
    m_column->insertWidget(at, card);
    const auto answer = [this, field, id = question.id] {
        if (const QString typed = field->text().trimmed(); !typed.isEmpty())
            m_questions.answer(id, typed);
    };
    connect(field, &QLineEdit::textChanged, this,
            [this, keep, id = question.id, mention = question.mention](const QString &typed) {
                keep->setEnabled(!typed.trimmed().isEmpty());
                m_jottings.write(
                    {.kind = JottingKind::Answer, .mention = mention, .about = id, .text = typed});
            });
    field->setText(m_jottings.typed(JottingKind::Answer, question.mention, question.id).text);
    connect(field, &QLineEdit::returnPressed, this, answer);
    connect(keep, &QAbstractButton::clicked, this, answer);
    connect(copy, &QAbstractButton::clicked, this,
            [this, question] { giveMail(question, m_questions.mail(question), false); });
    return card;
}

} // namespace vigie::ui
