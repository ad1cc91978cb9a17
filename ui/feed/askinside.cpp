// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/askinside.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/errortext.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

namespace vigie::ui {

namespace {
/// Until when, as one says it.
struct Term
{
    QString words;
    qint64 atMs = 0;
};
} // namespace

static QList<Term> termsFrom(qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const auto at = [&](int days, int hour) {
        return QDateTime(now.date().addDays(days), QTime(hour, 0), zone).toMSecsSinceEpoch();
    };
    QList<Term> terms{{AskInside::tr("in two hours"), nowMs + 2 * 3'600'000}};
    if (now.time() < QTime(16, 0))
        terms.append({AskInside::tr("today at six"), at(0, 18)});
    terms.append({AskInside::tr("tomorrow at noon"), at(1, 12)});
    terms.append({AskInside::tr("in three days"), at(3, 12)});
    terms.append({AskInside::tr("in a week"), at(7, 12)});
    return terms;
}

void giveMail(const care::Question &question, const care::Mail &mail, bool openProgram)
{
    QApplication::clipboard()->setText(mail.subject + QStringLiteral("\n\n") + mail.body);
    if (!openProgram)
        return;
    if (const QString address = care::mailAddress(question, mail); !address.isEmpty())
        QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
}

AskInside::AskInside(Session &session, Questions &questions, Jottings &jottings, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_questions(questions)
    , m_jottings(jottings)
    , m_whom(new QComboBox(this))
    , m_contact(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_due(new QComboBox(this))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Ask, and copy the &mail"), this))
    , m_mail(new QPushButton(icon(QStringLiteral("mail")), tr("Ask, and open the mail &program"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_wrong(new QLabel(this))
{
    hide();
    setObjectName(QStringLiteral("askInside"));
    auto *title =
        new QLabel(tr("Ask a colleague inside. The question goes as a mail; the message waits until you "
                      "write the answer down."),
                   this);
    title->setWordWrap(true);
    m_whom->setObjectName(QStringLiteral("askWhom"));
    m_whom->setEditable(true);
    m_whom->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_whom->setMinimumContentsLength(12);
    m_whom->setInsertPolicy(QComboBox::NoInsert);
    m_whom->setAccessibleName(tr("Whom to ask"));
    m_whom->lineEdit()->setPlaceholderText(tr("Logistics, the shop, legal…"));
    m_whom->lineEdit()->setMaxLength(80);
    m_contact->setObjectName(QStringLiteral("askContact"));
    m_contact->setAccessibleName(tr("Their mail address"));
    m_contact->setPlaceholderText(tr("Mail address, if you know it"));
    m_contact->setMaxLength(320);
    m_text->setObjectName(QStringLiteral("askText"));
    m_text->setAccessibleName(tr("The question"));
    m_text->setPlaceholderText(tr("What do you need to know?"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * m_text->fontMetrics().lineSpacing() + 18);
    m_due->setObjectName(QStringLiteral("askDue"));
    m_due->setAccessibleName(tr("Until when"));
    m_copy->setObjectName(QStringLiteral("askCopy"));
    m_copy->setToolTip(tr("Ctrl+Enter does the same"));
    makePrimary(m_copy);
    m_mail->setObjectName(QStringLiteral("askMail"));
    m_cancel->setObjectName(QStringLiteral("askInsideCancel"));
    m_cancel->setToolTip(tr("Escape does the same"));
    m_wrong->setObjectName(QStringLiteral("askWrong"));
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_wrong->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::control);
    column->setSpacing(space::control);
    column->addWidget(title);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("W&hom"), m_whom);
    form->addRow(tr("Ma&il"), m_contact);
    form->addRow(tr("&Question"), m_text);
    form->addRow(tr("Unti&l"), m_due);
    column->addLayout(form);
    column->addWidget(m_wrong);
    auto *buttons = new FlowLayout; // longer words take another line
    buttons->addWidget(m_copy);
    buttons->addWidget(m_mail);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);

    connect(m_whom, &QComboBox::activated, this, &AskInside::fillContact);
    connect(m_whom->lineEdit(), &QLineEdit::editingFinished, this, &AskInside::fillContact);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AskInside::keepTyped);
    for (const QLineEdit *field : {m_whom->lineEdit(), m_contact})
        connect(field, &QLineEdit::textEdited, this, &AskInside::keepTyped);
    connect(&jottings, &Jottings::loaded, this, [this](qint64 mention) {
        if (mention == m_mention)
            fillTyped();
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { send(false); });
    connect(m_mail, &QAbstractButton::clicked, this, [this] { send(true); });
    connect(m_cancel, &QAbstractButton::clicked, this, &AskInside::dismiss);
}

void AskInside::ask(qint64 mention)
{
    if (mention != m_mention) {
        m_mention = mention;
        m_contact->setModified(false); // what stays of the last question was not typed for this one
        m_jottings.open(mention);
    }
    m_wrong->hide();
    const QString whom = m_whom->currentText();
    m_whom->clear();
    for (const auto &[name, contact] : m_questions.askedBefore())
        m_whom->addItem(name, contact);
    m_whom->setCurrentText(whom);
    fillTyped();
    const int chosen = m_due->currentIndex();
    m_due->clear();
    for (const Term &term : termsFrom(m_session.clock().nowMs(), m_session.settings().zone))
        m_due->addItem(term.words, term.atMs);
    m_due->setCurrentIndex(chosen < 0 ? m_due->count() - 3 : std::min(chosen, m_due->count() - 1));
    show();
    m_whom->setFocus(Qt::PopupFocusReason);
    m_whom->lineEdit()->selectAll();
}

void AskInside::fillTyped()
{
    const inbox::Jotting typed = m_jottings.typed(inbox::JottingKind::Question, m_mention);
    if (!typed.whom.isEmpty())
        m_whom->setCurrentText(typed.whom);
    if (!typed.contact.isEmpty())
        m_contact->setText(typed.contact);
    if (typed.text != m_text->toPlainText()) {
        const QSignalBlocker quiet(m_text); // what is shown is not what is typed
        m_text->setPlainText(typed.text);
        m_text->moveCursor(QTextCursor::End);
    }
}

void AskInside::keepTyped()
{
    inbox::Jotting typed{.kind = inbox::JottingKind::Question, .mention = m_mention};
    typed.text = m_text->toPlainText();
    if (!typed.text.isEmpty() || m_whom->lineEdit()->isModified() || m_contact->isModified()) {
        typed.whom = m_whom->currentText();
        typed.contact = m_contact->text();
    }
    m_jottings.write(typed);
}

void AskInside::fillContact()
{
    for (const auto &[name, contact] : m_questions.askedBefore()) {
        if (folded(name) == folded(m_whom->currentText()))
            m_contact->setText(contact);
    }
}

void AskInside::send(bool openMail)
{
    if (m_asking.contains(m_mention))
        return;
    m_asking.insert(m_mention);
    m_wrong->hide();
    const care::Question question{.mention = m_mention,
                                  .whom = m_whom->currentText(),
                                  .contact = m_contact->text(),
                                  .text = m_text->toPlainText(),
                                  .dueMs = m_due->currentData().toLongLong()};
    m_questions.ask(question).then(this, [this, question, openMail](const Result<Questions::Asked> &answer) {
        asked(question, answer, openMail);
    });
}

void AskInside::asked(const care::Question &question, const Result<Questions::Asked> &asked, bool openMail)
{
    m_asking.remove(question.mention);
    const bool here = question.mention == m_mention;
    if (!asked) { // what was refused stays to be mended
        m_wrong->setText(errorText(asked.error()));
        m_wrong->setVisible(here);
        if (!here || isHidden())
            Q_EMIT refused(asked.error());
        return;
    }
    giveMail(asked->change.question, asked->mail, openMail);
    if (m_jottings.typed(inbox::JottingKind::Question, question.mention).text == question.text)
        m_jottings.clear(inbox::JottingKind::Question, question.mention);
    if (here && m_text->toPlainText() == question.text) {
        m_whom->lineEdit()->setModified(false);
        m_contact->setModified(false);
        m_text->clear();
        dismiss();
    }
}

void AskInside::dismiss()
{
    hide();
}

static bool isGo(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
           event->modifiers().testFlag(Qt::ControlModifier);
}

bool AskInside::event(QEvent *event)
{
    // The composer's key, while one writes here.
    if (event->type() == QEvent::ShortcutOverride && isGo(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void AskInside::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (isGo(event))
        send(false);
    else
        QFrame::keyPressEvent(event);
}

void AskInside::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace vigie::ui
