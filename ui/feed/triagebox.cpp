// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/triagebox.h"

#include "ui/feed/verdictchips.h"
#include "ui/icons.h"
#include "ui/models/judgementtext.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vigie::ui {

using inbox::Decision;

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
    , m_chips(new VerdictChips(QStringLiteral("triage"), this))
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
    column->addWidget(m_chips);
    connect(m_chips, &VerdictChips::said, this, &TriageBox::correct);
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
    m_chips->show(judgement);
    m_right->setVisible(!judgement.decided);
    m_decided->setVisible(judgement.decided != inbox::Decisions());
    m_decided->setText(judgement.decided.testFlag(Decision::Checked)
                           ? tr("A colleague found it right.")
                           : tr("A colleague decided it; Vigie learns from that."));
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
            m_words->setText(reasonLines(verdict->reasons, text));
            m_words->setVisible(!m_words->text().isEmpty());
        });
}

void TriageBox::correct(const triage::Correction &correction)
{
    if (m_key != 0)
        m_triaging.correct({m_key}, correction);
}

} // namespace vigie::ui
