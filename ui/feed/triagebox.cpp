// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/triagebox.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/judgementtext.h"
#include "ui/models/words.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace vigie::ui {

using inbox::Decision;
using inbox::Sense;
using inbox::Sentiment;

static constexpr qsizetype mostWords = 5;
static constexpr qsizetype longestWords = 40; // graphemes

static QLabel *lineIn(QWidget *box, const QString &name)
{
    auto *line = new QLabel(box);
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setMinimumWidth(1);
    return line;
}

TriageBox::TriageBox(Triaging &triaging, QWidget *parent)
    : QWidget(parent)
    , m_triaging(triaging)
    , m_found(lineIn(this, QStringLiteral("triageFound")))
    , m_asked(lineIn(this, QStringLiteral("triageAsked")))
    , m_words(lineIn(this, QStringLiteral("triageWords")))
    , m_abuse(new Chip(tr("&Insult"), this))
    , m_urgent(new Chip(tr("Urgent"), this))
    , m_senses(new QToolButton(this))
    , m_right(new QPushButton(icon(QStringLiteral("check")), tr("A&ll right"), this))
    , m_decided(lineIn(this, QStringLiteral("triageDecided")))
{
    setObjectName(QStringLiteral("triage"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFont(ui::font(TextSize::Meta));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::step);
    column->addWidget(m_found);
    column->addWidget(m_asked);
    column->addWidget(m_words);
    auto *corrections = new QWidget(this);
    auto *flow = new FlowLayout(corrections);
    const std::array labels{tr("Ne&gative"), tr("Ne&utral"), tr("Posi&tive")};
    const std::array names{"triageNegative", "triageNeutral", "triagePositive"};
    for (std::size_t i = 0; i < m_sentiments.size(); ++i) {
        m_sentiments[i] = new Chip(labels[i], corrections);
        m_sentiments[i]->setObjectName(QLatin1StringView(names[i]));
        flow->addWidget(m_sentiments[i]);
        connect(m_sentiments[i], &QAbstractButton::clicked, this,
                [this, i] { correct({.sentiment = static_cast<Sentiment>(i)}); });
    }
    m_abuse->setObjectName(QStringLiteral("triageAbuse"));
    flow->addWidget(m_abuse);
    connect(m_abuse, &QAbstractButton::clicked, this, [this](bool on) { correct({.abuse = on}); });
    m_urgent->setObjectName(QStringLiteral("triageUrgent"));
    flow->addWidget(m_urgent);
    connect(m_urgent, &QAbstractButton::clicked, this, [this] { correct({.perils = inbox::Perils()}); });
    m_senses->setObjectName(QStringLiteral("triageSenses"));
    m_senses->setText(tr("It is a…"));
    m_senses->setAccessibleName(tr("Say what kind of message it is"));
    m_senses->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_senses);
    for (const Sense sense : {Sense::Complaint, Sense::Constructive, Sense::Question, Sense::Praise,
                              Sense::Helper, Sense::Spam}) {
        QAction *action = menu->addAction(senseText(sense));
        action->setCheckable(true);
        action->setData(static_cast<int>(sense));
        connect(action, &QAction::triggered, this, [this, sense](bool on) {
            inbox::Senses senses = m_judgement.senses;
            senses.setFlag(sense, on);
            senses.setFlag(Sense::Other, !(senses & ~inbox::Senses(Sense::Other)));
            correct({.senses = senses});
        });
    }
    menu->addSection(tr("Urgent"));
    for (const inbox::Peril peril : inbox::allPerils) {
        QAction *action = menu->addAction(sentence(perilText(peril)));
        action->setCheckable(true);
        action->setData(-static_cast<int>(peril));
        connect(action, &QAction::triggered, this, [this, peril](bool on) {
            inbox::Perils perils = m_judgement.perils;
            perils.setFlag(peril, on);
            correct({.perils = perils});
        });
    }
    m_senses->setMenu(menu);
    flow->addWidget(m_senses);
    column->addWidget(corrections);
    m_right->setObjectName(QStringLiteral("triageRight"));
    m_right->setToolTip(tr("What Vigie found is right: it learns from that, too"));
    column->addWidget(m_right, 0, Qt::AlignLeft);
    column->addWidget(m_decided);
    connect(m_right, &QAbstractButton::clicked, this, [this] { correct({}); });
}

void TriageBox::show(const inbox::Mention &mention)
{
    const bool seen = mention.judgement && !mention.traits.testFlag(inbox::Trait::Ours);
    setVisible(seen);
    m_key = seen ? mention.key : 0;
    if (!seen)
        return;
    m_judgement = *mention.judgement;
    say(m_judgement);
    explain(mention);
}

void TriageBox::say(const inbox::Judgement &judgement)
{
    const QString found = verdictWords(judgement).join(QStringLiteral(" · "));
    m_found->setText(sentence(found));
    QStringList asked;
    if (judgement.isToCheck())
        asked.append(askedText(judgement.asked));
    if (const QString cause = causeText(judgement.cause); !cause.isEmpty())
        asked.append(tr("%1. %2", "a cause of conflict, and what to do about it")
                         .arg(cause, causeAdvice(judgement.cause)));
    m_asked->setText(asked.join(u'\n'));
    m_asked->setVisible(!asked.isEmpty());
    for (std::size_t i = 0; i < m_sentiments.size(); ++i)
        m_sentiments[i]->setChecked(judgement.sentiment == static_cast<Sentiment>(i));
    m_abuse->setChecked(judgement.abuse == inbox::Abuse::Clear);
    m_urgent->setChecked(true);
    m_urgent->setVisible(judgement.perils != inbox::Perils());
    for (QAction *action : m_senses->menu()->actions()) {
        const int code = action->data().toInt(); // a sense, or a peril with its sign turned
        action->setChecked(code > 0 ? judgement.senses.testFlag(static_cast<Sense>(code))
                                    : judgement.perils.testFlag(static_cast<inbox::Peril>(-code)));
    }
    m_right->setVisible(!judgement.decided);
    m_decided->setVisible(judgement.decided != inbox::Decisions());
    m_decided->setText(judgement.decided.testFlag(Decision::Checked)
                           ? tr("A colleague found it right.")
                           : tr("A colleague decided it; Vigie learns from that."));
}

/// The words that made it, as they stand in the text.
static QString wordsOf(const triage::Verdict &verdict, const QString &text)
{
    QStringList words;
    for (const triage::Reason &reason : verdict.reasons) {
        const QString what = reasonText(reason.label);
        const QString said = oneLine(QStringView(text).mid(reason.start, reason.length), longestWords);
        if (what.isEmpty() || said.isEmpty())
            continue;
        const QString line =
            TriageBox::tr("“%1”: %2", "words of the message, and what they show").arg(said, what);
        if (!words.contains(line, Qt::CaseInsensitive))
            words.append(line);
        if (words.size() == mostWords)
            break;
    }
    return words.join(u'\n');
}

void TriageBox::explain(const inbox::Mention &mention)
{
    if (m_explained != mention.key) // those of another message do not stand there meanwhile
        m_words->hide();
    m_explained = mention.key;
    m_triaging.explain(mention.text, mention.language, mention.rating.value_or(0))
        .then(this, [this, key = mention.key, text = mention.text](const Result<triage::Verdict> &verdict) {
            if (key != m_explained || !verdict)
                return;
            m_words->setText(wordsOf(*verdict, text));
            m_words->setVisible(!m_words->text().isEmpty());
        });
}

void TriageBox::correct(const triage::Correction &correction)
{
    say(m_judgement); // until the workspace says what stands
    if (m_key != 0)
        m_triaging.correct({m_key}, correction);
}

} // namespace vigie::ui
