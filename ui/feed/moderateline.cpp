// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/moderateline.h"

#include "base/text.h"
#include "ui/models/moderationtext.h"
#include "ui/models/veil.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace vigie::ui {

using moderation::ActKind;

static constexpr int shownOfArticle = 180; // characters: what one reads to know which it is

ModerateLine::ModerateLine(Moderating &moderating, const QList<QAction *> &evidence, QWidget *parent)
    : QFrame(parent)
    , m_moderating(moderating)
    , m_title(new QLabel(this))
    , m_article(new QComboBox(this))
    , m_articleText(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_evidenceTitle(new QLabel(tr("Evidence"), this))
    , m_evidence(new QWidget(this))
    , m_evidenceWords(new QLabel(m_evidence))
    , m_unproven(new QComboBox(m_evidence))
    , m_who(new QLabel(this))
    , m_do(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    hide();
    setObjectName(QStringLiteral("moderate"));
    for (QLabel *label : {m_title, m_articleText, m_evidenceWords, m_who}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_title->setObjectName(QStringLiteral("moderateTitle"));
    m_article->setObjectName(QStringLiteral("moderateArticle"));
    m_article->setAccessibleName(tr("Article of the charter"));
    m_article->setMinimumContentsLength(16);
    m_article->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_article->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget *field : {static_cast<QWidget *>(m_articleText), m_evidence})
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_articleText->setObjectName(QStringLiteral("moderateArticleText"));
    m_reason->setObjectName(QStringLiteral("moderateReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What in the message breaks the article"));
    m_reason->setMaxLength(moderation::longestActReason);
    m_evidenceWords->setObjectName(QStringLiteral("moderateEvidence"));
    m_unproven->setObjectName(QStringLiteral("moderateUnproven"));
    m_unproven->setEditable(true);
    m_unproven->setInsertPolicy(QComboBox::NoInsert);
    m_unproven->setAccessibleName(tr("Why there is no evidence"));
    m_unproven->setMinimumContentsLength(18);
    m_unproven->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unproven->addItems(
        {tr("The text is enough"), tr("It is gone from the page"), tr("It need not be proved")});
    m_unproven->lineEdit()->setPlaceholderText(tr("Or why there is none"));
    m_unproven->lineEdit()->setMaxLength(moderation::longestActReason);
    m_who->setObjectName(QStringLiteral("moderateWho"));
    m_do->setObjectName(QStringLiteral("moderateDo"));
    m_do->setToolTip(tr("Ctrl+Enter does the same"));
    makePrimary(m_do);
    m_cancel->setObjectName(QStringLiteral("moderateCancel"));
    m_cancel->setToolTip(tr("Escape does the same"));

    auto *step = new QVBoxLayout(m_evidence);
    step->setContentsMargins({});
    step->setSpacing(space::step);
    step->addWidget(m_evidenceWords);
    auto *taking = new FlowLayout;
    for (QAction *action : evidence) {
        const bool isPaste = action->objectName() == QStringLiteral("evidenceFromClipboard");
        auto *button =
            new QPushButton(action->icon(), isPaste ? tr("Paste") : tr("From a file…"), m_evidence);
        button->setObjectName(QStringLiteral("moderate-") + action->objectName());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        button->setToolTip(button->accessibleName());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        taking->addWidget(button);
    }
    taking->addWidget(m_unproven);
    step->addLayout(taking);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::control);
    column->setSpacing(space::control);
    column->addWidget(m_title);
    auto *form = new QGridLayout; // whose rows are as high as their words need
    form->setHorizontalSpacing(space::control);
    form->setVerticalSpacing(space::control);
    form->setColumnStretch(1, 1);
    const auto addRow = [&](int at, QLabel *label, QWidget *field) {
        label->setBuddy(field);
        form->addWidget(label, at, 0, Qt::AlignTop);
        form->addWidget(field, at, 1);
    };
    addRow(0, new QLabel(tr("A&rticle"), this), m_article);
    form->addWidget(m_articleText, 1, 1);
    addRow(2, new QLabel(tr("Rea&son"), this), m_reason);
    addRow(3, m_evidenceTitle, m_evidence);
    column->addLayout(form);
    column->addWidget(m_who);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);

    connect(m_article, &QComboBox::currentIndexChanged, this, &ModerateLine::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &ModerateLine::refresh);
    connect(m_unproven, &QComboBox::editTextChanged, this, &ModerateLine::refresh);
    connect(m_do, &QAbstractButton::clicked, this, &ModerateLine::finish);
    connect(m_cancel, &QAbstractButton::clicked, this, &ModerateLine::dismiss);
    connect(&moderating, &Moderating::loaded, this, [this] {
        const auto &mention = m_moderating.mention();
        if (isHidden())
            return;
        if (!mention || mention->key != m_mention)
            dismiss();
        else
            refresh();
    });
}

static QString titleOf(ActKind kind, bool isCriticism)
{
    if (isCriticism)
        return ModerateLine::tr(
            "This is criticism that gives its reasons: the charter lets it stay, and an answer serves "
            "you better. Should it break an article all the same, name it.");
    switch (kind) {
    case ActKind::Hide:
        return ModerateLine::tr("Hide this message: by which article, and why?");
    case ActKind::Delete:
        return ModerateLine::tr("Delete this message: by which article, and why?");
    case ActKind::Warn:
        return ModerateLine::tr("Warn its author: by which article, and why?");
    case ActKind::Ban:
        return ModerateLine::tr("Ban its author: by which article, and why?");
    }
    return {};
}

bool ModerateLine::wantsEvidence() const
{
    return m_kind == ActKind::Hide || m_kind == ActKind::Delete;
}

void ModerateLine::ask(ActKind kind)
{
    if (!m_moderating.mention() || !m_moderating.mayModerate())
        return;
    if (QWidget *focus = QApplication::focusWidget(); focus && !isAncestorOf(focus))
        m_focusBefore = focus;
    const bool another = m_mention != m_moderating.mention()->key;
    m_kind = kind;
    m_mention = m_moderating.mention()->key;
    if (another) {
        m_reason->clear();
        m_unproven->setCurrentIndex(-1);
        m_unproven->clearEditText();
    }
    m_title->setText(titleOf(kind, isArguedCriticism(m_moderating.mention()->judgement)));
    setAccessibleName(m_title->text());
    fillArticles();
    refresh();
    show();
    m_article->setFocus(Qt::PopupFocusReason);
}

void ModerateLine::fillArticles()
{
    const QSignalBlocker quiet(m_article);
    m_article->clear();
    for (const moderation::Article &article : m_moderating.known().charter.articles) {
        if (article.acts.testFlag(m_kind))
            m_article->addItem(QStringLiteral("%1. %2").arg(article.number, oneLine(article.title, 60)),
                               article.number);
    }
    m_article->setCurrentIndex(std::max(0, m_article->findData(m_moderating.proposedArticle(m_kind))));
}

const moderation::Article *ModerateLine::article() const
{
    return m_moderating.known().charter.article(m_article->currentData().toString());
}

static QString doWords(ActKind kind, const QString &article)
{
    switch (kind) {
    case ActKind::Hide:
        return ModerateLine::tr("&Hide it (%1)").arg(article);
    case ActKind::Delete:
        return ModerateLine::tr("&Delete it (%1)").arg(article);
    case ActKind::Warn:
        return ModerateLine::tr("&Warn the author (%1)").arg(article);
    case ActKind::Ban:
        return ModerateLine::tr("&Ban the author (%1)").arg(article);
    }
    return {};
}

static QString namesOf(const QList<team::Colleague> &colleagues)
{
    QStringList names;
    for (const team::Colleague &colleague : colleagues)
        names.append(oneLine(colleague.name, 40));
    const QString last = names.takeLast();
    return names.isEmpty()
               ? last
               : ModerateLine::tr("%1 or %2", "colleagues").arg(names.join(QStringLiteral(", ")), last);
}

void ModerateLine::refresh()
{
    const moderation::Article *cited = article();
    const Moderating::Known &known = m_moderating.known();
    m_articleText->setText(cited ? oneLine(cited->text, shownOfArticle)
                                 : tr("No article of the charter allows this."));
    const bool asks = wantsEvidence();
    m_evidenceTitle->setVisible(asks);
    m_evidence->setVisible(asks);
    m_evidenceWords->setText(
        known.evidence > 0
            ? tr("%n picture(s) kept with it.", nullptr, static_cast<int>(known.evidence))
            : tr("Nothing is kept of it yet. Once it is gone from the page it cannot be shown any more."));
    m_unproven->setVisible(known.evidence == 0);
    const bool wantsTwo = cited && cited->twoColleagues.testFlag(m_kind);
    const bool proposes = wantsTwo && !known.confirmers.isEmpty();
    if (proposes)
        m_who->setText(
            tr("The charter wants two colleagues here: %1 confirms it, and nothing happens before.")
                .arg(namesOf(known.confirmers)));
    else if (wantsTwo)
        m_who->setText(
            tr("The charter wants two colleagues here. You are alone, and it is recorded so. Vigie cannot do "
               "it on the page: that is left to you."));
    else
        m_who->setText(
            tr("Vigie cannot do it on the page: that is left to you, and stays in Today until it is done."));
    const QString number = cited ? cited->number : QString();
    m_do->setText(
        proposes ? known.confirmers.size() == 1
                       ? tr("&Ask %1 to confirm (%2)").arg(oneLine(known.confirmers.first().name, 30), number)
                       : tr("&Ask a colleague to confirm (%1)").arg(number)
                 : doWords(m_kind, number));
    const bool proved = !asks || known.evidence > 0 || !m_unproven->currentText().trimmed().isEmpty();
    m_do->setEnabled(cited && proved && !m_reason->text().trimmed().isEmpty());
}

void ModerateLine::finish()
{
    if (!m_do->isEnabled() || isHidden())
        return;
    const bool proved = !wantsEvidence() || m_moderating.known().evidence > 0;
    m_moderating.moderate({.kind = m_kind,
                           .mention = m_mention,
                           .article = m_article->currentData().toString(),
                           .reason = m_reason->text(),
                           .unproven = proved ? QString() : m_unproven->currentText()});
    m_mention = 0; // what was typed has been said
    dismiss();
}

void ModerateLine::dismiss()
{
    const bool hadFocus = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore = nullptr;
    Q_EMIT left();
}

/// Ctrl+Enter is the composer's key, while nobody moderates.
bool ModerateLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ModerateLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        finish();
    } else if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()); enter && button) {
        button->click();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ModerateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace vigie::ui
