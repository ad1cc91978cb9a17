// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/carddelegate.h"

#include "ui/icons.h"
#include "ui/models/rowtext.h"
#include "ui/models/threadtext.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie::ui {

static constexpr int gutter = 20; // left of the text: the mark of an unread one stands in it
static constexpr int rim = 9;     // above and below
static constexpr int glyph = 16;
static constexpr int keptBodies = 300;

static QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

CardDelegate::CardDelegate(const FeedModel &model, const Session &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_session(session)
    , m_text{font(TextSize::Text), QFontMetrics(font(TextSize::Text))}
    , m_bold{bold(font(TextSize::Text)), QFontMetrics(bold(font(TextSize::Text)))}
    , m_meta{font(TextSize::Meta), QFontMetrics(font(TextSize::Meta))}
    , m_bodies(keptBodies)
{
}

void CardDelegate::setCompact(bool compact)
{
    m_compact = compact;
    m_bodies.clear();
}

void CardDelegate::restyle()
{
    m_text = {font(TextSize::Text), QFontMetrics(font(TextSize::Text))};
    m_bold = {bold(m_text.font), QFontMetrics(bold(m_text.font))};
    m_meta = {font(TextSize::Meta), QFontMetrics(font(TextSize::Meta))};
    m_bodies.clear();
}

int CardDelegate::bodyLineHeight() const
{
    return m_text.metrics.height() + m_text.metrics.height() / 8;
}

int CardDelegate::metaHeight() const
{
    return std::max(m_meta.metrics.height(), glyph) + 2;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int head = m_text.metrics.height() + space::step / 2;
    if (m_compact)
        return {0, rim + head + bodyLineHeight() + rim};
    return {0, rim + head + 2 * bodyLineHeight() + space::step + metaHeight() + rim};
}

void CardDelegate::layOut(Body &body, const FeedRow &row) const
{
    const qreal width = body.width;
    QTextLayout &layout = body.layout;
    layout.setFont(m_text.font);
    layout.setText(row.excerpt);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();

    // The last line is elided, and stays a line of its own whatever it begins with.
    const int lines = m_compact ? 1 : 2;
    const qsizetype cut = lines == 1 ? 0 : first.textLength();
    QString text = row.excerpt.left(cut).trimmed();
    if (cut < row.excerpt.size()) {
        if (cut > 0)
            text += QChar::LineSeparator;
        text += m_text.metrics.elidedText(row.excerpt.mid(cut), Qt::ElideRight, body.width);
    }
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat mark;
    mark.setBackground(color(Token::WarningBack));
    mark.setForeground(color(Token::Text));
    mark.setFontUnderline(true);
    const qsizetype moved = text.indexOf(QChar::LineSeparator) + 1 - cut;
    for (const auto &[start, length] : row.hits) {
        const qsizetype at = start + (cut > 0 && start >= cut ? moved : 0);
        if (at + length <= text.size())
            marks.append({static_cast<int>(at), static_cast<int>(length), mark});
    }
    layout.setText(text);
    layout.setFormats(marks);
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * bodyLineHeight()));
    }
    layout.endLayout();
}

CardDelegate::Body *CardDelegate::bodyOf(const FeedRow &row, int width) const
{
    Body *body = m_bodies.object(row.mention.key);
    if (body && body->width == width && body->excerpt == row.excerpt &&
        body->layout.formats().isEmpty() == row.hits.isEmpty())
        return body;
    body = new Body{.excerpt = row.excerpt, .width = width};
    layOut(*body, row);
    m_bodies.insert(row.mention.key, body);
    return body;
}

/// Painting one card.
class CardDelegate::Pass
{
public:
    Pass(const CardDelegate &card, QPainter &painter, const QStyleOptionViewItem &option)
        : m_card(card)
        , m_painter(painter)
        , m_rect(option.rect)
        , m_inner(option.rect.adjusted(gutter, rim, -space::pane, -rim))
        , m_rightToLeft(option.direction == Qt::RightToLeft)
        , m_pixels(painter.device()->devicePixelRatio())
        , m_muted(color(Token::Muted))
    {
    }

    void ground(QStyle::State state);
    void head(const FeedRow &row, qint64 nowMs);
    void body(const FeedRow &row);
    void foot(const FeedRow &row, qint64 nowMs);
    void onItsWay();
    void gone();

private:
    QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, m_rect, rect);
    }
    void draw(const QRect &rect, const QString &text, const Face &face, const QColor &ink,
              Qt::TextElideMode mode = Qt::ElideRight, Qt::Alignment side = Qt::AlignLeft);
    int drawIcon(int x, const QString &name, const QColor &ink, int top, int height);
    /// Icon and word at the left edge, which moves on; false when there was no room for the word.
    bool tell(const QString &iconName, const QString &words, const QColor &ink, int right);

    const CardDelegate &m_card;
    QPainter &m_painter;
    const QRect m_rect;
    QRect m_inner;
    const bool m_rightToLeft;
    const qreal m_pixels;
    const QColor m_muted;
};

void CardDelegate::Pass::ground(QStyle::State state)
{
    const bool selected = state.testFlag(QStyle::State_Selected);
    m_painter.fillRect(m_rect, color(selected                                  ? Token::AccentBack
                                     : state.testFlag(QStyle::State_MouseOver) ? Token::Raised
                                                                               : Token::Base));
    m_painter.fillRect(QRect(m_rect.left(), m_rect.bottom(), m_rect.width(), 1), color(Token::Border));
    if (state.testFlag(QStyle::State_HasFocus)) {
        m_painter.setPen(QPen(color(Token::Accent), 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(m_rect).adjusted(1.5, 1.5, -1.5, -2.5));
    }
}

void CardDelegate::Pass::draw(const QRect &rect, const QString &text, const Face &face, const QColor &ink,
                              Qt::TextElideMode mode, Qt::Alignment side)
{
    if (rect.width() <= 0)
        return;
    m_painter.setFont(face.font);
    m_painter.setPen(ink);
    const QString fitting = face.metrics.elidedText(text, mode, rect.width());
    const Qt::Alignment visual =
        QStyle::visualAlignment(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, side | Qt::AlignVCenter);
    m_painter.drawText(mirrored(rect), static_cast<int>(visual) | Qt::TextSingleLine, fitting);
}

int CardDelegate::Pass::drawIcon(int x, const QString &name, const QColor &ink, int top, int height)
{
    const QRect rect = mirrored(QRect(x, top + (height - glyph) / 2, glyph, glyph));
    m_painter.drawPixmap(rect.topLeft(), iconPixmap(name, ink, glyph, m_pixels));
    return x + glyph + space::step;
}

static Token inkOf(inbox::Disposition disposition)
{
    using enum inbox::Disposition;
    switch (disposition) {
    case New:
    case Assigned:
        return Token::Accent;
    case WaitingColleague:
    case WaitingCustomer:
    case WaitingCommunity:
        return Token::Warning;
    case Replied:
    case Liked:
        return Token::Success;
    case Hidden:
    case Closed:
        return Token::Muted;
    }
    return Token::Muted;
}

void CardDelegate::Pass::head(const FeedRow &row, qint64 nowMs)
{
    const int height = m_card.m_text.metrics.height();
    const int top = m_inner.top();
    if (row.isUnread()) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(Token::Accent));
        m_painter.drawEllipse(mirrored(QRect(m_rect.left() + 7, top + height / 2 - 3, 7, 7)));
    }
    const QString when = whenText(row.mention.postedAtMs, nowMs, m_card.m_session.settings().zone);
    const int whenWidth = m_card.m_meta.metrics.horizontalAdvance(when);
    draw(QRect(m_inner.right() + 1 - whenWidth, top, whenWidth, height), when, m_card.m_meta, m_muted,
         Qt::ElideNone, Qt::AlignRight);

    int room = m_inner.width() - whenWidth - space::control;
    if (m_card.m_compact && !row.isThread()) { // there is no last line to say it
        room -= glyph + space::step;
        drawIcon(m_inner.left() + room + space::step, dispositionIcon(row.mention.disposition),
                 color(inkOf(row.mention.disposition)), top, height);
    }
    const Face &face = row.isUnread() || row.isThread() ? m_card.m_bold : m_card.m_text;
    const int wanted = face.metrics.horizontalAdvance(row.author) + 1;
    const int author =
        std::min(wanted, std::max(room * 3 / 5, room - glyph - 8 * space::step -
                                                    m_card.m_meta.metrics.horizontalAdvance(row.channel)));
    draw(QRect(m_inner.left(), top, std::min(author, room), height), row.author, face, color(Token::Text),
         Qt::ElideMiddle);
    const int x = m_inner.left() + author + space::control;
    const int left = m_inner.left() + room - x;
    if (left < 3 * glyph)
        return;
    const int after = drawIcon(x, serviceIcon(row.mention.service), m_muted, top, height);
    const QString where =
        row.handle.isEmpty() ? row.channel : row.channel + QStringLiteral(" · ") + row.handle;
    draw(QRect(after, top, m_inner.left() + room - after, height), where, m_card.m_meta, m_muted);
}

void CardDelegate::Pass::body(const FeedRow &row)
{
    const int top = m_inner.top() + m_card.m_text.metrics.height() + space::step / 2;
    Body *body = m_card.bodyOf(row, m_inner.width());
    m_painter.setPen(color(Token::Text));
    body->layout.draw(&m_painter, mirrored(QRect(m_inner.left(), top, m_inner.width(), 1)).topLeft());
}

bool CardDelegate::Pass::tell(const QString &iconName, const QString &words, const QColor &ink, int right)
{
    const int height = m_card.metaHeight();
    const int top = m_inner.bottom() + 1 - height;
    const int wanted = m_card.m_meta.metrics.horizontalAdvance(words) + 2; // rounded down, it would be elided
    if (m_inner.left() + glyph + space::step + std::min(wanted, 4 * glyph) > right)
        return false;
    const int x = drawIcon(m_inner.left(), iconName, ink, top, height);
    const int width = std::min(wanted, right - x);
    draw(QRect(x, top, width, height), words, m_card.m_meta, ink);
    m_inner.setLeft(x + width + space::pane);
    return true;
}

void CardDelegate::Pass::foot(const FeedRow &row, qint64 nowMs)
{
    const inbox::Mention &mention = row.mention;
    const int height = m_card.metaHeight();
    const int top = m_inner.bottom() + 1 - height;
    int right = m_inner.right() + 1;
    if (!row.initials.isEmpty()) {
        const int width = std::max(m_card.m_meta.metrics.horizontalAdvance(row.initials) + 12, height);
        const QRect pill(right - width, top, width, height);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_muted, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(mirrored(pill)).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                                  height / 2.0);
        draw(pill, row.initials, m_card.m_meta, color(Token::Text), Qt::ElideNone, Qt::AlignHCenter);
        right -= width + space::control;
    }
    if (row.isThread()) {
        if (row.open == 0)
            tell(QStringLiteral("check"), CardDelegate::tr("All done"), m_muted, right);
        for (const auto [gist, count] : row.gists.asKeyValueRange())
            tell(gistIcon(gist), gistCountText(gist, count),
                 gist == inbox::Gist::Question ? color(Token::Accent) : m_muted, right);
        return;
    }
    const bool ours = mention.traits.testFlag(inbox::Trait::Ours);
    if (ours)
        tell(QStringLiteral("send"), CardDelegate::tr("Ours", "a message of our own"), m_muted, right);
    else
        tell(dispositionIcon(mention.disposition), dispositionText(mention.disposition),
             color(inkOf(mention.disposition)), right);
    if (mention.rating)
        tell(QStringLiteral("star"), CardDelegate::tr("%1 of 5", "stars").arg(*mention.rating), m_muted,
             right);
    if (row.isPrivate())
        tell(QStringLiteral("private"), CardDelegate::tr("Private"), m_muted, right);
    if (const QString silence = silenceText(mention, nowMs); !silence.isEmpty()) {
        const int wanted = glyph + space::step + m_card.m_meta.metrics.horizontalAdvance(silence) + 2;
        const bool whole = m_inner.left() + wanted <= right;
        tell(QStringLiteral("clock"), whole ? silence : spanText(nowMs - mention.postedAtMs), m_muted, right);
    }
}

void CardDelegate::Pass::onItsWay()
{
    // Bars where the text will stand: no word flickers while scrolling fast.
    const QColor bar = color(Token::Raised);
    const int line = m_card.bodyLineHeight();
    for (const double part : {0.45, 0.95, 0.7}) {
        m_painter.fillRect(mirrored(QRect(m_inner.left(), m_inner.top() + line / 4,
                                          static_cast<int>(m_inner.width() * part), line / 2)),
                           bar);
        m_inner.setTop(m_inner.top() + line);
        if (m_inner.height() < line)
            break;
    }
}

void CardDelegate::Pass::gone()
{
    draw(QRect(m_inner.left(), m_inner.top(), m_inner.width(), m_card.m_text.metrics.height()),
         CardDelegate::tr("This message is no longer here"), m_card.m_text, m_muted);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    Pass pass(*this, *painter, option);
    pass.ground(option.state);
    const qint64 nowMs = m_session.clock().nowMs();
    if (const FeedRow *row = m_model.row(index.row()); !row) {
        pass.onItsWay();
    } else if (row->mention.key == 0) {
        pass.gone();
    } else {
        pass.head(*row, nowMs);
        pass.body(*row);
        if (!m_compact)
            pass.foot(*row, nowMs);
    }
    painter->restore();
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const FeedRow *row = m_model.row(index.row());
    if (!row || row->mention.key == 0)
        return false;
    if (row->isThread()) {
        QToolTip::showText(
            event->globalPos(),
            QStringLiteral("<qt>%1</qt>")
                .arg(rowText(*row, m_session.clock().nowMs(), m_session.settings().zone).toHtmlEscaped()),
            view, view->visualRect(index));
        return true;
    }
    QStringList lines{row->author + (row->handle.isEmpty() ? QString() : u' ' + row->handle),
                      kindText(row->mention.kind) + QStringLiteral(", ") + row->channel,
                      exactText(row->mention.postedAtMs, m_session.settings().zone)};
    if (!row->assignee.isEmpty())
        lines.append(tr("With %1", "a colleague who has the message").arg(row->assignee));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>"))), view,
                       view->visualRect(index));
    return true;
}

} // namespace vigie::ui
