// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardlist.h"

#include "ui/icons.h"
#include "ui/models/card.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace vigie::ui {

namespace {

constexpr int bar = 3; ///< at the edge of what is chosen
constexpr int smallIcon = 16;

Token inkOf(Card::Mood mood)
{
    switch (mood) {
    case Card::Mood::Quiet:
        return Token::Muted;
    case Card::Mood::Success:
        return Token::Success;
    case Card::Mood::Warning:
        return Token::Warning;
    case Card::Mood::Danger:
        return Token::Danger;
    }
    return Token::Muted;
}

class CardDelegate final : public QStyledItemDelegate
{
public:
    CardDelegate(int textLines, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_textLines(textLines)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int meta = QFontMetrics(font(TextSize::Meta)).lineSpacing();
        if (cardAt(index).heading)
            return {0, meta + 2 * space::control + space::step};
        const int text = QFontMetrics(font(TextSize::Text)).lineSpacing();
        const int lines = text * (1 + m_textLines) + std::max(meta, smallIcon);
        return {0, m_textLines == 0 ? lines + 2 * inset() : lines + space::step + 2 * inset()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Card card = cardAt(index);
        painter->save();
        if (card.heading)
            paintHeading(painter, option, card);
        else
            paintCard(painter, option, card);
        painter->restore();
    }

private:
    int inset() const { return m_textLines == 0 ? space::control : space::pane; } ///< above and below
    static Card cardAt(const QModelIndex &index) { return index.data(cardRole).value<Card>(); }

    /// One line at the top of `rect`, which shrinks by it; `aside` stands at its far end and never gives way.
    struct Line
    {
        QPainter *painter;
        const QStyleOptionViewItem &option;
        QRect rect;

        void draw(const QString &text, const QFont &font, const QColor &ink, const QString &icon = {},
                  const QString &aside = {})
        {
            const QFontMetrics metrics(font);
            const int height =
                icon.isEmpty() ? metrics.lineSpacing() : std::max(metrics.lineSpacing(), smallIcon);
            QRect line(rect.x(), rect.y(), rect.width(), height);
            rect.setTop(line.bottom() + 1);
            if (!aside.isEmpty()) {
                const QFont small = ui::font(TextSize::Meta);
                const int width = QFontMetrics(small).horizontalAdvance(aside);
                put(QRect(line.right() - width + 1, line.y(), width, height), aside, small,
                    color(Token::Muted));
                line.setRight(line.right() - width - space::control);
            }
            if (!icon.isEmpty()) {
                const QRect at(line.x(), line.y() + (height - smallIcon) / 2, smallIcon, smallIcon);
                painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, at),
                                    iconPixmap(icon, ink, smallIcon, painter->device()->devicePixelRatioF()));
                line.setLeft(line.left() + smallIcon + 6);
            }
            put(line, metrics.elidedText(text, Qt::ElideRight, line.width()), font, ink);
        }

        void put(const QRect &at, const QString &text, const QFont &font, const QColor &ink) const
        {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, at),
                              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                                  Qt::AlignVCenter | Qt::TextSingleLine,
                              text);
        }
    };

    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const Card &card)
    {
        QFont small = font(TextSize::Meta);
        small.setWeight(QFont::DemiBold);
        Line line{painter, option, option.rect.adjusted(space::pane + bar, 0, -space::pane, -space::step)};
        line.rect.setTop(line.rect.bottom() - QFontMetrics(small).lineSpacing());
        line.draw(card.title, small, color(Token::Muted), {}, card.aside);
    }

    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const Card &card) const
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, color(chosen ? Token::AccentBack : Token::Raised));
        QRect edge = option.rect;
        edge.setWidth(bar);
        if (chosen)
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), color(Token::Accent));
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1,
                          color(Token::Border));
        if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(color(Token::Accent), 1));
            painter->drawRect(QRectF(option.rect).adjusted(.5, .5, -.5, -1.5));
        }

        const QFont plain = font(TextSize::Text);
        QFont strong = plain;
        strong.setWeight(QFont::DemiBold);
        const int setIn = space::pane + bar + (card.under ? space::pane + space::step : 0);
        const int above = m_textLines == 0 ? inset() : inset() - 2;
        Line line{painter, option, option.rect.adjusted(setIn, above, -space::pane, -inset())};
        line.draw(card.title, card.under ? plain : strong, color(Token::Text), {}, card.aside);
        line.draw(card.detail, font(TextSize::Meta), color(Token::Muted), card.icon);
        line.rect.setTop(line.rect.top() + space::step);
        if (m_textLines == 0)
            return;
        const int lines = card.note.isEmpty() ? m_textLines : m_textLines - 1;
        for (const QString &part : wrapped(card.text, plain, line.rect.width(), lines))
            line.draw(part, plain, color(Token::Text));
        if (!card.note.isEmpty())
            line.draw(card.note, font(TextSize::Meta), color(inkOf(card.mood)), card.noteIcon);
    }

    /// At most `lines` lines; the last holds all that is left, to be elided.
    static QStringList wrapped(const QString &text, const QFont &font, int width, int lines)
    {
        QStringList parts;
        QTextLayout layout(text, font);
        layout.beginLayout();
        qsizetype from = 0;
        while (parts.size() + 1 < lines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            parts.append(text.sliced(from, line.textLength()).trimmed());
            from += line.textLength();
        }
        layout.endLayout();
        if (from < text.size() || parts.isEmpty())
            parts.append(text.sliced(from));
        return parts;
    }

    int m_textLines;
};

} // namespace

CardList::CardList(int textLines, QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new CardDelegate(textLines, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] { viewport()->update(); });
    m_minute.start();
}

void CardList::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsSelectable))
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndexList CardList::chosen() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::ranges::sort(rows);
    return rows;
}

void CardList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void CardList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace vigie::ui
