// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurebutton.h"

#include "ui/models/words.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int inset = space::control; ///< between the edge and the words
static constexpr int gap = space::control;   ///< between figures

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureButton::setFigure(const report::Figure &figure, const QString &leadsTo)
{
    m_figure = figure;
    setObjectName(QStringLiteral("figure-") + figure.code);
    QString name = labelled(figure.label, figure.value);
    if (!figure.note.isEmpty())
        name += u", "_s + figure.note;
    setAccessibleName(name);
    setAccessibleDescription(leadsTo);
    setToolTip(leadsTo);
    updateGeometry();
    update();
}

namespace {

/// The three texts of a figure, one above the other.
struct Part
{
    QString text;
    QFont font;
    Token ink;
};

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QList<Part> partsOf(const report::Figure &figure)
{
    return {{figure.value, bold(font(TextSize::Figure)), Token::Accent},
            {figure.label, bold(font(TextSize::Text)), Token::Text},
            {figure.note, font(TextSize::Meta), Token::Muted}};
}

int heightOf(const Part &part, int width)
{
    if (part.text.isEmpty())
        return 0;
    return QFontMetrics(part.font)
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, part.text)
        .height();
}

} // namespace

QSize FigureButton::minimumSizeHint() const
{
    int widest = 0;
    for (const Part &part : partsOf(m_figure)) {
        for (const QString &word : part.text.split(u' ')) // an unbreakable space keeps its words together
            widest = std::max(widest, QFontMetrics(part.font).horizontalAdvance(word));
    }
    const int width = widest + 2 * inset + 2;
    return {width, heightForWidth(width)};
}

QSize FigureButton::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), fontMetrics().averageCharWidth() * 20);
    return {width, heightForWidth(width)};
}

int FigureButton::heightForWidth(int width) const
{
    int height = 2 * inset;
    for (const Part &part : partsOf(m_figure))
        height += heightOf(part, width - 2 * inset);
    return height + space::step;
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool pointedAt = underMouse() || isDown();
    if (pointedAt)
        painter.fillRect(rect(), color(Token::Raised));
    painter.fillRect(0, 0, width(), 1, color(pointedAt ? Token::Accent : Token::Muted));
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner, space::corner);
    }
    QRect left = rect().adjusted(inset, inset, -inset, -inset);
    for (const Part &part : partsOf(m_figure)) {
        painter.setFont(part.font);
        painter.setPen(color(part.ink));
        painter.drawText(left, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, part.text);
        left.setTop(left.top() + heightOf(part, left.width()));
    }
}

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < count; ++i) { // now, so that Tab reaches them in their place
        auto *button = new FigureButton(this);
        connect(button, &QAbstractButton::clicked, this,
                [this, button] { Q_EMIT chosen(button->figure().code); });
        m_buttons.append(button);
    }
}

void FigureRow::setFigures(const QList<report::Figure> &figures, const QStringList &leadTo)
{
    Q_ASSERT(figures.size() == count);
    for (qsizetype i = 0; i < count; ++i)
        m_buttons[i]->setFigure(figures[i], leadTo.value(i));
    updateGeometry();
    arrange(width(), true);
}

/// Gives the height at that width; with `place` puts them there.
int FigureRow::arrange(int width, bool place) const
{
    int least = 0;
    for (const FigureButton *button : m_buttons)
        least = std::max(least, button->minimumSizeHint().width());
    // Five, three and two, three and one: a line of four and one looks like a mistake.
    int columns = std::clamp((width + gap) / (least + gap), 1, count);
    if (columns == 4)
        columns = 3;
    const int each = (width - gap * (columns - 1)) / columns;
    int y = 0;
    for (int first = 0; first < count; first += columns) {
        const int end = std::min(first + columns, count);
        int tallest = 0;
        for (int i = first; i < end; ++i)
            tallest = std::max(tallest, m_buttons[i]->heightForWidth(each));
        for (int i = first; place && i < end; ++i) {
            const QRect at((i - first) * (each + gap), y, each, tallest);
            m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), at));
        }
        y += tallest + gap;
    }
    return y - gap;
}

int FigureRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FigureRow::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 100;
    return {wide, arrange(wide, false)};
}

QSize FigureRow::minimumSizeHint() const
{
    int least = 0;
    for (const FigureButton *button : m_buttons)
        least = std::max(least, button->minimumSizeHint().width());
    return {least, 0};
}

void FigureRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace vigie::ui
