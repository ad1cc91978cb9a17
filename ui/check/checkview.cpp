// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/checkview.h"

#include "base/text.h"
#include "ui/check/insteadbox.h"
#include "ui/feed/readingtext.h"
#include "ui/icons.h"
#include "ui/models/checking.h"
#include "ui/models/judgementtext.h"
#include "ui/models/rowtext.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/widgets/surface.h"

#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace vigie::ui {

static constexpr qsizetype longest = 6000; // characters: what one reads to say what it is
static constexpr double textScale = 1.15;  // it is what one looks at

QString letterOf(Say say)
{
    switch (say) {
    case Say::Right:
        return CheckView::tr("Y", "key: it is right");
    case Say::Wrong:
        return CheckView::tr("N", "key: it is not right");
    case Say::Skip:
        return CheckView::tr("S", "key: skip");
    case Say::Feed:
        break;
    }
    return CheckView::tr("F", "key: open in the feed");
}

CheckView::CheckView(Session &session, Checking &checking, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_checking(checking)
    , m_progress(new Words(TextSize::Text, Token::Muted, this))
    , m_portion(new Words(TextSize::Meta, Token::Muted, this))
    , m_sign(new Sign(this))
    , m_author(new Words(TextSize::Title, Token::Text, this))
    , m_place(new Words(TextSize::Text, Token::Muted, this))
    , m_text(new ReadingText)
    , m_thought(new Words(TextSize::Text, Token::Text, this))
    , m_asked(new Words(TextSize::Text, Token::Muted, this))
    , m_reasons(new Words(TextSize::Meta, Token::Muted, this))
    , m_answers(new QWidget(this))
    , m_right(button("checkRight", tr("It is &right · %1").arg(letterOf(Say::Right)), {},
                     &CheckView::rightWanted))
    , m_wrong(
          button("checkWrong", tr("It is &not… · %1").arg(letterOf(Say::Wrong)), {}, &CheckView::wrongWanted))
    , m_skip(button("checkSkip", tr("&Skip · %1").arg(letterOf(Say::Skip)),
                    tr("It is asked again the next time"), &CheckView::skipWanted))
    , m_feed(button("checkToFeed", tr("Open in the &feed · %1").arg(letterOf(Say::Feed)),
                    tr("With its conversation, and where it can be answered"), &CheckView::feedWanted))
    , m_instead(new InsteadBox(this))
{
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_portion->setObjectName(QStringLiteral("checkPortion"));
    m_author->setObjectName(QStringLiteral("checkAuthor"));
    m_place->setObjectName(QStringLiteral("checkPlace"));
    m_text->setObjectName(QStringLiteral("checkText"));
    m_thought->setObjectName(QStringLiteral("checkThought"));
    m_asked->setObjectName(QStringLiteral("checkAsked"));
    m_reasons->setObjectName(QStringLiteral("checkReasons"));
    m_thought->setStrong(true);
    m_text->setScale(textScale);
    m_right->setIcon(icon(QStringLiteral("check")));
    makePrimary(m_right);
    m_instead->hide();
    build();
    connect(m_instead, &InsteadBox::leaveWanted, this, [this] {
        leaveInstead();
        m_wrong->setFocus(Qt::OtherFocusReason);
    });
}

QPushButton *CheckView::button(const char *objectName, const QString &text, const QString &keys,
                               void (CheckView::*wanted)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(objectName));
    made->setToolTip(keys);
    connect(made, &QPushButton::clicked, this, wanted);
    return made;
}

void CheckView::build()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::pane);
    top->addWidget(m_progress);
    top->addWidget(m_portion, 1);
    auto *title = new QHBoxLayout;
    title->setSpacing(space::control);
    title->addWidget(m_sign, 0, Qt::AlignTop);
    title->addWidget(m_author, 1);
    auto *surface = new Surface(Token::Raised, this);
    auto *inside = new QVBoxLayout(surface);
    inside->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    inside->addWidget(m_text);
    auto *answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(space::control);
    for (QPushButton *each : {m_right, m_wrong, m_skip})
        answers->addWidget(each);
    answers->addStretch();
    answers->addWidget(m_feed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addSpacing(space::pane);
    column->addLayout(title);
    column->addSpacing(space::step);
    column->addWidget(m_place);
    column->addSpacing(space::pane);
    column->addWidget(surface);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_thought);
    column->addSpacing(space::step);
    column->addWidget(m_asked);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_answers);
    column->addWidget(m_instead);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_reasons); // last: it comes a little later, and nothing that is pressed may move
    column->addStretch();
    setTabOrder(m_right, m_wrong);
    setTabOrder(m_wrong, m_skip);
    setTabOrder(m_skip, m_feed);
    setTabOrder(m_feed, m_text);
}

void CheckView::tellWho()
{
    const inbox::Mention &mention = m_checking.mention();
    const qint64 now = m_session.clock().nowMs();
    const QTimeZone &zone = m_session.settings().zone;
    m_sign->set(serviceIcon(mention.service), Token::Muted);
    m_author->setText(oneLine(authorText(mention), 80));
    QStringList place{oneLine(mention.channelName, 60), whenText(mention.postedAtMs, now, zone)};
    if (mention.rating)
        place.append(ratingText(mention.rating));
    if (!mention.parentTitle.isEmpty())
        place.append(tr("under “%1”", "the post that it stands under").arg(oneLine(mention.parentTitle, 80)));
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_place->setToolTip(exactText(mention.postedAtMs, zone).toHtmlEscaped());
}

/// The words that show what was found are underlined on a ground of their own.
void CheckView::showText()
{
    const QString &text = m_checking.mention().text;
    m_text->setReading(safeText(text), longest);
    m_text->setAccessibleName(tr("Message from %1").arg(oneLine(authorText(m_checking.mention()), 80)));
    QList<QTextEdit::ExtraSelection> marks;
    for (const triage::Reason &reason : m_checking.reasons()) {
        if (reasonText(reason.label).isEmpty())
            continue;
        // What is not shown of a stranger's text moves what stands after it.
        const auto shownAt = [&](qsizetype at) { return safeText(QStringView(text).first(at)).size(); };
        const qsizetype from = shownAt(reason.start), to = shownAt(reason.start + reason.length);
        if (to > std::min(longest, static_cast<qsizetype>(m_text->document()->characterCount() - 1)))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(from));
        mark.cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        mark.format.setBackground(color(Token::WarningBack));
        mark.format.setForeground(color(Token::Text));
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(color(Token::Warning));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_reasons->setText(reasonLines(m_checking.reasons(), text));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

void CheckView::present()
{
    const inbox::Mention &mention = m_checking.mention();
    if (std::exchange(m_shown, mention.key) != mention.key)
        leaveInstead();
    m_progress->setText(tr("%1 of %2", "messages to check").arg(m_checking.place()).arg(m_checking.size()));
    const bool isAll = m_checking.waiting() <= m_checking.size();
    m_portion->setText(isAll ? QString()
                             : tr("%L1 of %L2 for today; the others are asked as long as they wait.")
                                   .arg(m_checking.size())
                                   .arg(m_checking.waiting()));
    tellWho();
    showText();
    m_thought->setText(thoughtText(*mention.judgement));
    m_asked->setText(askedText(mention.judgement->asked));
    m_asked->setVisible(!m_asked->text().isEmpty());
    const bool may = m_checking.mayAnswer();
    for (QPushButton *each : {m_right, m_wrong})
        each->setEnabled(may);
}

void CheckView::askInstead()
{
    m_instead->ask(*m_checking.mention().judgement);
    m_answers->hide();
    m_instead->show();
    m_instead->focusFirst();
    Q_EMIT insteadChanged();
}

void CheckView::leaveInstead()
{
    m_instead->hide();
    m_answers->show();
    Q_EMIT insteadChanged();
}

bool CheckView::isAskingInstead() const
{
    return !m_instead->isHidden();
}

void CheckView::focusFirst()
{
    if (isAskingInstead())
        m_instead->focusFirst();
    else
        (m_right->isEnabled() ? m_right : m_skip)->setFocus(Qt::OtherFocusReason);
}

} // namespace vigie::ui
