// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpage.h"

#include "base/text.h"
#include "ui/reports/figurebutton.h"
#include "ui/reports/section.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 2 * space::pane;

/// "so far": warning colour, outline and words.
class Tag final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color(Token::Warning));
        painter.setBrush(color(Token::WarningBack));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::corner, space::corner);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

Words *words(const char *name, QWidget *parent, TextSize size, Token ink = Token::Text)
{
    auto *made = new Words(size, ink, parent);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

} // namespace

ReportPage::ReportPage(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_firm(words("reportFirm", m_body, TextSize::Text, Token::Accent))
    , m_kind(words("reportKind", m_body, TextSize::Text, Token::Muted))
    , m_title(words("reportTitle", m_body, TextSize::Figure))
    , m_running(new Tag(m_body))
    , m_dates(words("reportDates", m_body, TextSize::Text, Token::Muted))
    , m_figures(new FigureRow(m_body))
    , m_summaryHeading(words("summaryHeading", m_body, TextSize::Title))
    , m_short(new QWidget(m_body))
    , m_summary(new QVBoxLayout(m_short))
    , m_days(new Section(QStringLiteral("days"), m_body))
    , m_channels(new Section(QStringLiteral("channels"), m_body))
    , m_dispositions(new Section(QStringLiteral("dispositions"), m_body))
    , m_notLooked(new Section(QStringLiteral("notLooked"), m_body))
    , m_left(new Section(QStringLiteral("left"), m_body))
    , m_methodHeading(words("methodHeading", m_body, TextSize::Text, Token::Muted))
    , m_method(words("method", m_body, TextSize::Meta, Token::Muted))
    , m_focusLine(new Surface(Token::Accent, this))
{
    setObjectName(QStringLiteral("reportPage"));
    setAccessibleName(tr("Report"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus); // arrows and page keys scroll it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    m_focusLine->hide();
    layOut();
    join();
}

void ReportPage::layOut()
{
    m_running->setObjectName(QStringLiteral("reportRunning"));
    m_running->setFont(ui::font(TextSize::Meta));
    m_running->setContentsMargins(space::control, 2, space::control, 2);
    m_running->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_firm->setStrong(true);
    m_kind->setWordWrap(false);
    m_title->setStrong(true);
    m_title->setWordWrap(false);
    m_methodHeading->setStrong(true);
    m_figures->setObjectName(QStringLiteral("figures"));
    m_summary->setSpacing(space::step);

    auto *whose = new QHBoxLayout;
    whose->setSpacing(space::pane);
    whose->addWidget(m_firm, 1);
    whose->addWidget(m_kind);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::pane);
    head->addWidget(m_title);
    head->addWidget(m_running, 0, Qt::AlignVCenter);
    head->addStretch();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(margin, margin, margin, margin + space::pane);
    column->setSpacing(0);
    const auto add = [&](auto *item, int before) {
        column->addSpacing(before);
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(item)>>)
            column->addLayout(item);
        else
            column->addWidget(item);
    };
    add(whose, 0);
    add(head, space::step);
    add(m_dates, 0);
    add(m_figures, 2 * space::pane);
    add(m_summaryHeading, 2 * space::pane);
    add(m_short, space::control);
    for (Section *section : sections())
        add(section, 3 * space::pane);
    add(m_methodHeading, 3 * space::pane);
    add(m_method, space::step);
    column->addStretch();

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_body);
    row->addStretch();
    setWidget(page);
}

void ReportPage::join()
{
    connect(m_figures, &FigureRow::chosen, this, &ReportPage::figureChosen);
    for (Section *section : sections()) {
        connect(section, &Section::wanted, this, &ReportPage::messagesWanted);
        connect(section->table(), &TableView::rowReached, this, [this, section](const QRect &row) {
            const QPoint at = section->table()->mapTo(widget(), row.center());
            ensureVisible(at.x(), at.y(), 0, row.height() * 2);
        });
    }
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        if (m_comeBackTo > 0 && most >= m_comeBackTo && m_body->isVisible())
            verticalScrollBar()->setValue(std::exchange(m_comeBackTo, 0));
    });
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
    m_focusLine->setGeometry(0, 0, width(), 2);
}

void ReportPage::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_focusLine->setVisible(event->reason() == Qt::TabFocusReason ||
                            event->reason() == Qt::BacktabFocusReason);
    m_focusLine->raise();
}

void ReportPage::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_focusLine->hide();
}

void ReportPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_running->setFont(ui::font(TextSize::Meta));
        fit();
    }
}

/// Tables and charts as wide as the excerpts of messages need; sentences no wider than one reads them.
void ReportPage::fit()
{
    const int letter = fontMetrics().averageCharWidth();
    m_body->setFixedWidth(std::min(viewport()->width(), 150 * letter + 2 * margin));
    const int line = 75 * fontMetrics().horizontalAdvance(u"n"_s);
    const int beside = std::max(0, m_body->width() - 2 * margin - line);
    m_summary->setContentsMargins(0, 0, beside, 0);
    m_method->setContentsMargins(0, 0, beside, 0);
}

void ReportPage::show(const ReportContent &content, const QString &firm)
{
    const report::Numbers &numbers = content.numbers;
    const report::Words &words = content.words;
    const bool another = m_period && m_period != numbers.period;
    m_period = numbers.period;
    setUpdatesEnabled(false);
    m_firm->setText(oneLine(firm, 200));
    m_kind->setText(words.say("title", numbers.period.unit));
    m_title->setText(titleOf(numbers.period, words));
    m_running->setText(words.say("period.running"));
    m_running->setVisible(numbers.running);
    m_dates->setText(datesOf(numbers.period, words));
    const QString counting = tr("How this is counted");
    m_figures->setFigures(content.figures, {tr("Show these messages in the feed"), tr("Show them by channel"),
                                            counting, counting, tr("Show who they are")});
    m_summaryHeading->setText(words.say("summary"));
    sayInShort(content.summary);

    const bool any = numbers.mentions > 0;
    m_days->show(content.days, [=](double width) { return daysChart(numbers, words, width); });
    m_channels->show(content.channels, [=](double width) { return channelsChart(numbers, words, width); });
    m_dispositions->show(content.dispositions);
    m_left->show(content.left);
    m_notLooked->show(content.notLooked);
    for (Section *section : sections())
        section->setVisible(any || section == m_notLooked);
    m_methodHeading->setText(words.say("method"));
    m_method->setText(content.method);
    if (another)
        verticalScrollBar()->setValue(0);
    setUpdatesEnabled(true);
}

void ReportPage::setShown(bool shown)
{
    m_body->setVisible(shown);
}

void ReportPage::sayInShort(const QStringList &sentences)
{
    while (m_sentences.size() < sentences.size()) {
        auto *sentence = new Words(TextSize::Text, Token::Text, m_short);
        sentence->setObjectName(QStringLiteral("sentence%1").arg(m_sentences.size()));
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sentences.append(sentence);
        m_summary->addWidget(sentence);
    }
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        m_sentences[i]->setText(sentences.value(i));
        m_sentences[i]->setAccessibleName(sentences.value(i));
        m_sentences[i]->setVisible(i < sentences.size());
    }
}

void ReportPage::figureChosen(const QString &code)
{
    if (code == u"mentions")
        Q_EMIT messagesWanted(messagesOf(*m_period));
    else if (code == u"answered")
        reveal(m_channels);
    else if (code == u"open")
        reveal(m_left);
    else
        ensureWidgetVisible(m_method);
}

void ReportPage::reveal(Section *section)
{
    if (!section->isVisible())
        return;
    section->reveal();
    // Its height is known once the layout has been done.
    widget()->layout()->activate();
    ensureWidgetVisible(section->table(), 0, 0);
    ensureVisible(0, section->mapTo(widget(), QPoint(0, 0)).y(), 0, 0);
}

QStringList ReportPage::shownAsTables() const
{
    QStringList codes;
    for (const Section *section : {m_days, m_channels}) {
        if (section->showsTable())
            codes.append(section->objectName());
    }
    return codes;
}

void ReportPage::setShownAsTables(const QStringList &codes)
{
    for (Section *section : {m_days, m_channels})
        section->setShowsTable(codes.contains(section->objectName()));
}

int ReportPage::scroll() const
{
    return m_comeBackTo > 0 ? m_comeBackTo : verticalScrollBar()->value();
}

void ReportPage::comeBackTo(int scroll)
{
    m_comeBackTo = scroll;
}

} // namespace vigie::ui
