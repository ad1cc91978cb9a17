// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approve/messagecard.h"

#include "ui/approve/submittedtext.h"
#include "ui/models/words.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/surface.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace vigie::ui {

namespace {

struct MessageCard
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::MessageCard)
};

} // namespace

static constexpr int indent = 48; ///< of ours from the left, of theirs from the right

QWidget *messageCard(const inbox::Mention &mention, qint64 nowMs, const QTimeZone &zone, QWidget *parent)
{
    const bool ours = mention.traits.testFlag(inbox::Trait::Ours);
    auto *row = new QWidget(parent);
    auto *panel = new Surface(ours ? Token::AccentBack : Token::Window, row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(ours ? indent : 0, 0, ours ? 0 : indent, 0);
    line->addWidget(panel);

    auto *author = new ElidedLabel(authorText(mention), panel);
    QFont strong = font(TextSize::Text);
    strong.setWeight(QFont::DemiBold);
    author->setFont(strong);
    auto *when = new Words(TextSize::Meta, Token::Muted, panel);
    when->setWordWrap(false);
    when->setText(whenText(mention.postedAtMs, nowMs, zone));
    when->setToolTip(exactText(mention.postedAtMs, zone));
    when->setAccessibleName(exactText(mention.postedAtMs, zone));

    auto *head = new QHBoxLayout;
    head->setSpacing(space::control);
    head->addWidget(author);
    if (const QString handle = handleText(mention); !handle.isEmpty()) {
        auto *known = new ElidedLabel(handle, panel);
        known->setFont(font(TextSize::Meta));
        known->setForegroundRole(QPalette::PlaceholderText);
        head->addWidget(known);
    }
    head->addStretch();
    if (mention.rating) {
        auto *stars = new Words(TextSize::Meta, Token::Muted, panel);
        stars->setWordWrap(false);
        stars->setText(QString(*mention.rating, QChar(0x2605)) + QString(5 - *mention.rating, QChar(0x2606)));
        stars->setAccessibleName(MessageCard::tr("%n star(s) of 5", nullptr, *mention.rating));
        head->addWidget(stars);
    }
    head->addWidget(when);

    auto *text = new SubmittedText(panel);
    text->setObjectName(QStringLiteral("messageText"));
    text->setWords(mention.text);
    text->setAccessibleName(MessageCard::tr("What %1 wrote").arg(authorText(mention)));

    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::pane, space::control, space::pane, space::control + 2);
    column->setSpacing(space::step);
    column->addLayout(head);
    column->addWidget(text);
    return row;
}

} // namespace vigie::ui
