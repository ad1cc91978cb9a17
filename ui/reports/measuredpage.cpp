// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/measuredpage.h"

#include "report/measured.h"
#include "ui/reports/section.h"
#include "ui/widgets/surface.h"

#include <QVBoxLayout>

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

static constexpr int around = 2 * space::pane;
static constexpr qsizetype mostSentences = 3;

MeasuredPage::MeasuredPage(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_body(new QWidget)
    , m_title(new Words(TextSize::Figure, Token::Text, m_body))
    , m_months(new Section(QStringLiteral("measuredMonths"), m_body))
    , m_verdicts(new Section(QStringLiteral("measuredVerdicts"), m_body))
    , m_method(new Words(TextSize::Meta, Token::Muted, m_body))
{
    setObjectName(QStringLiteral("measuredPage"));
    setAccessibleName(tr("How often Vigie was right"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus); // arrows and page keys scroll it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    m_title->setObjectName(QStringLiteral("measuredTitle"));
    m_title->setStrong(true);
    m_method->setObjectName(QStringLiteral("measuredMethod"));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(around, around, around, around + space::pane);
    column->setSpacing(space::control);
    column->addWidget(m_title);
    for (qsizetype i = 0; i < mostSentences; ++i) {
        auto *sentence = new Words(TextSize::Text, Token::Text, m_body);
        sentence->setObjectName(QStringLiteral("measuredSentence%1").arg(i));
        m_sentences.append(sentence);
        column->addWidget(sentence);
    }
    for (Section *section : {m_months, m_verdicts}) {
        column->addSpacing(around);
        column->addWidget(section);
    }
    column->addSpacing(around);
    column->addWidget(m_method);
    column->addStretch();
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_body);
    row->addStretch();
    setWidget(page);
    m_body->hide(); // until something is known
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (isVisible() && areas.testAnyFlags(Area::Mentions | Area::Settings))
            ask();
    });
}

void MeasuredPage::setLanguage(const QString &language)
{
    m_language = language;
    present();
}

void MeasuredPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    ask();
}

/// As wide as one reads sentences and as the table with most columns needs.
void MeasuredPage::resizeEvent(QResizeEvent *event)
{
    m_body->setFixedWidth(std::min(viewport()->width(), 110 * fontMetrics().averageCharWidth() + 2 * around));
    QScrollArea::resizeEvent(event);
}

void MeasuredPage::ask()
{
    m_again = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_session.workspace()
        .readAside([zone = m_session.settings().zone](Connection &c) -> Result<triage::MeasuredError> {
            return triage::measuredError(c, zone);
        })
        .then(this, [this](const Result<triage::MeasuredError> &error) {
            m_asking = false;
            if (!error) {
                Q_EMIT failed(error.error());
                return;
            }
            m_error = *error;
            present();
            if (m_again)
                ask();
        });
}

static LinkedTable unlinked(const report::Table &table)
{
    return {table, QList<QVariantMap>(table.rows.size())};
}

void MeasuredPage::present()
{
    if (!m_error)
        return;
    const report::Words words = report::Words::in(m_language);
    m_title->setText(words.say("measured.title"));
    const QStringList sentences = measuredSummary(*m_error, words);
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        m_sentences.at(i)->setText(sentences.value(i));
        m_sentences.at(i)->setVisible(i < sentences.size());
    }
    m_months->show(unlinked(measuredMonthsTable(*m_error, words)),
                   [error = *m_error, words](double width) { return measuredChart(error, words, width); });
    m_verdicts->show(unlinked(measuredVerdictsTable(*m_error, words)));
    m_method->setText(measuredMethod(words));
    const bool any = m_error->messages.looked > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_months, m_verdicts, m_method})
        part->setVisible(any);
    m_body->show();
}

} // namespace vigie::ui
