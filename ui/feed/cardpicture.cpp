// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/cardpicture.h"

#include "ui/feed/veilpicture.h"
#include "ui/icons.h"
#include "ui/models/judgementtext.h"
#include "ui/models/rowtext.h"
#include "ui/models/threadtext.h"
#include "ui/models/veil.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <algorithm>

namespace vigie::ui {

namespace {
struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::CardDelegate)
};
} // namespace

static constexpr int glyph = CardFaces::glyph;
static constexpr qint64 vanishesSoonMs = 3 * 3'600'000;

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

static Token inkOf(Harm harm)
{
    return harm == Harm::Danger ? Token::Danger : harm == Harm::Warning ? Token::Warning : Token::Muted;
}

/// Working out one card.
class CardPicture::Making
{
public:
    Making(CardPicture &card, CardFaces &faces)
        : m_card(card)
        , m_row(card.m_row)
        , m_faces(faces)
        , m_whole(0, 0, card.m_terms.width, faces.cardHeight(card.m_terms.compact))
        , m_inner(CardFaces::inner(m_whole))
        , m_text(color(Token::Text))
        , m_muted(color(Token::Muted))
    {
    }

    void head();
    void body();
    void foot();
    void gone();

private:
    using Face = CardFaces::Face;

    QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(m_card.m_terms.direction, m_whole, rect);
    }
    int lines() const { return m_card.m_terms.compact ? 1 : 2; } ///< of the body
    qint64 nowMs() const { return m_card.m_terms.minute * 60'000; }
    qint64 vanishesInMs() const { return m_row.expiresAtMs.value_or(0) - nowMs(); }
    QColor vanishingInk() const;
    /// What triage found, while it matters: of what still asks for an answer.
    QString verdictText() const;
    bool saysDisposition() const;
    void silence(const Owed &owed);
    int widthOf(const QString &text, Face face)
    {
        return qCeil(m_faces.line(text, face, 0, Qt::ElideNone).size().width());
    }
    void write(const QRect &rect, const QString &text, Face face, const QColor &ink,
               Qt::TextElideMode mode = Qt::ElideRight, Qt::AlignmentFlag side = Qt::AlignLeft);
    int drawIcon(int x, const QString &name, const QColor &ink, int top, int height);
    /// Icon and word at the left edge, which moves on; nothing where there is no room for the word.
    void tell(const QString &iconName, const QString &words, const QColor &ink);
    void initials();
    bool layOut(qsizetype most);

    CardPicture &m_card;
    const FeedRow &m_row;
    CardFaces &m_faces;
    const QRect m_whole;
    QRect m_inner; ///< from the left it shrinks as the last line is filled
    int m_right = 0;
    const QColor m_text;
    const QColor m_muted;
};

void CardPicture::Making::write(const QRect &rect, const QString &text, Face face, const QColor &ink,
                                Qt::TextElideMode mode, Qt::AlignmentFlag side)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    QStaticText line = m_faces.line(text, face, rect.width(), mode);
    const QRect place = QStyle::alignedRect(m_card.m_terms.direction, side | Qt::AlignVCenter,
                                            QSize(qCeil(line.size().width()), m_faces.metrics(face).height()),
                                            mirrored(rect));
    m_card.m_lines.append({std::move(line), face, place.topLeft(), ink});
}

int CardPicture::Making::drawIcon(int x, const QString &name, const QColor &ink, int top, int height)
{
    const QRect rect = mirrored(QRect(x, top + (height - glyph) / 2, glyph, glyph));
    m_card.m_icons.append({iconPixmap(name, ink, glyph, m_card.m_terms.pixels), rect.topLeft()});
    return x + glyph + space::step;
}

/// What can still be answered, and not for long, asks for it.
QColor CardPicture::Making::vanishingInk() const
{
    return m_row.owed && vanishesInMs() > 0 && vanishesInMs() <= vanishesSoonMs ? color(Token::Warning)
                                                                                : m_muted;
}

QString CardPicture::Making::verdictText() const
{
    return m_row.judgement && m_row.owed ? gistText(*m_row.judgement) : QString();
}

void CardPicture::Making::head()
{
    if (!verdictText().isEmpty()) {
        if (const Harm harm = harmOf(*m_row.judgement); harm != Harm::None) {
            m_card.m_bar = mirrored(QRect(m_whole.left(), m_whole.top(), 3, m_whole.height() - 1));
            m_card.m_barInk = color(inkOf(harm));
        }
    }
    const int height = m_faces.headHeight();
    const int top = m_inner.top();
    if (m_row.isUnread()) {
        m_card.m_mark = mirrored(QRect(7, top + height / 2 - 3, 7, 7));
        m_card.m_markInk = color(Token::Accent);
    }
    const QString when = whenText(m_row.postedAtMs, nowMs(), m_card.m_terms.zone);
    const int whenWidth = widthOf(when, Face::Meta);
    write(QRect(m_inner.right() + 1 - whenWidth, top, whenWidth, height), when, Face::Meta, m_muted,
          Qt::ElideNone, Qt::AlignRight);

    int room = m_inner.width() - whenWidth - space::control;
    if (m_card.m_terms.compact && !m_row.isThread()) { // there is no last line to say it
        room -= glyph + space::step;
        drawIcon(m_inner.left() + room + space::step, dispositionIcon(m_row.disposition),
                 color(inkOf(m_row.disposition)), top, height);
        if (m_row.expiresAtMs) {
            const QString left = vanishesInMs() > 0 ? spanText(vanishesInMs()) : QString();
            const int wide = left.isEmpty() ? 0 : widthOf(left, Face::Meta) + space::step;
            room -= glyph + space::step + wide;
            const int x = drawIcon(m_inner.left() + room + space::step, QStringLiteral("vanish"),
                                   vanishingInk(), top, height);
            write(QRect(x, top, wide, height), left, Face::Meta, vanishingInk());
        }
    }
    const Face face = m_row.isUnread() || m_row.isThread() ? Face::Bold : Face::Text;
    const int author =
        std::min(widthOf(m_row.author, face),
                 std::max(room * 3 / 5, room - glyph - 8 * space::step - widthOf(m_row.channel, Face::Meta)));
    write(QRect(m_inner.left(), top, std::min(author, room), height), m_row.author, face, m_text,
          Qt::ElideMiddle);
    const int x = m_inner.left() + author + space::control;
    if (m_inner.left() + room - x < 3 * glyph)
        return;
    const int after = drawIcon(x, serviceIcon(m_row.service), m_muted, top, height);
    const QString where =
        m_row.handle.isEmpty() ? m_row.channel : m_row.channel + QStringLiteral(" · ") + m_row.handle;
    write(QRect(after, top, m_inner.left() + room - after, height), where, Face::Meta, m_muted);
}

/// So much of the excerpt at most; false where that was too little to fill the card.
bool CardPicture::Making::layOut(qsizetype most)
{
    const bool isAll = m_row.excerpt.size() <= most;
    const QString part = isAll ? m_row.excerpt : m_row.excerpt.left(most);
    const QString excerpt = isVeiled(m_row.judgement, m_row.isOurs()) ? veiledText(part) : part;
    const int width = m_inner.width();
    QTextLayout &layout = m_card.m_body;
    layout.setText(excerpt);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();

    // The last line is elided, and stays a line of its own whatever it begins with.
    const qsizetype cut = lines() == 1 || !first.isValid() ? 0 : first.textLength();
    QString text = excerpt.left(cut).trimmed();
    if (cut < excerpt.size()) {
        const QString rest = excerpt.mid(cut);
        const QString elided = m_faces.metrics(Face::Text).elidedText(rest, Qt::ElideRight, width);
        if (!isAll && elided == rest)
            return false;
        if (cut > 0)
            text += QChar::LineSeparator;
        text += elided;
    } else if (!isAll) {
        return false;
    }
    QList<QTextLayout::FormatRange> marks;
    if (!m_row.hits.isEmpty()) {
        QTextCharFormat mark;
        mark.setBackground(color(Token::WarningBack));
        mark.setForeground(m_text);
        mark.setFontUnderline(true);
        const qsizetype moved = text.indexOf(QChar::LineSeparator) + 1 - cut;
        for (const auto &[start, length] : m_row.hits) {
            const qsizetype at = start + (cut > 0 && start >= cut ? moved : 0);
            if (at + length <= text.size())
                marks.append({static_cast<int>(at), static_cast<int>(length), mark});
        }
    }
    layout.setText(text);
    layout.setFormats(marks);
    layout.beginLayout();
    for (int i = 0; i < lines(); ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * m_faces.bodyLine()));
    }
    layout.endLayout();
    return true;
}

void CardPicture::Making::body()
{
    m_card.m_body.setFont(m_faces.font(Face::Text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // addresses can be longer than a line
    m_card.m_body.setTextOption(option);
    m_card.m_body.setCacheEnabled(true); // else every painting shapes it anew
    // Half more than letters of the usual width would fill: to shape the rest of a long text is for nothing.
    const int usual = lines() * m_inner.width() / std::max(1, m_faces.metrics(Face::Text).averageCharWidth());
    const qsizetype enough = usual + usual / 2;
    if (!layOut(enough))
        layOut(m_row.excerpt.size());
    const int top = m_inner.top() + m_faces.headHeight() + space::step / 2;
    m_card.m_bodyInk = m_text;
    m_card.m_bodyAt = mirrored(QRect(m_inner.left(), top, m_inner.width(), 1)).topLeft();
    if (isVeiled(m_row.judgement, m_row.isOurs()))
        m_card.m_veil = veilOf(m_card.m_body, {m_inner.width(), lines() * m_faces.bodyLine()}, m_muted);
}

void CardPicture::Making::tell(const QString &iconName, const QString &words, const QColor &ink)
{
    const int height = m_faces.footHeight();
    const int top = m_inner.bottom() + 1 - height;
    const int wanted = widthOf(words, Face::Meta);
    if (m_inner.left() + glyph + space::step + std::min(wanted, 4 * glyph) > m_right)
        return;
    const int x = drawIcon(m_inner.left(), iconName, ink, top, height);
    const int width = std::min(wanted, m_right - x);
    write(QRect(x, top, width, height), words, Face::Meta, ink);
    m_inner.setLeft(x + width + space::pane);
}

void CardPicture::Making::initials()
{
    const int height = m_faces.footHeight();
    const int width = std::max(widthOf(m_row.initials, Face::Meta) + 12, height);
    const QRect pill(m_right - width, m_inner.bottom() + 1 - height, width, height);
    m_card.m_pill = mirrored(pill);
    m_card.m_pillInk = m_muted;
    write(pill, m_row.initials, Face::Meta, m_text, Qt::ElideNone, Qt::AlignHCenter);
    m_right -= width + space::control;
}

/// New needs no word beside a verdict, nor Assigned beside the initials of whom.
bool CardPicture::Making::saysDisposition() const
{
    return verdictText().isEmpty() ||
           (m_row.disposition != inbox::Disposition::New &&
            (m_row.disposition != inbox::Disposition::Assigned || m_row.initials.isEmpty()));
}

void CardPicture::Making::foot()
{
    m_right = m_inner.right() + 1;
    if (!m_row.initials.isEmpty())
        initials();
    if (m_row.isThread()) {
        if (m_row.open == 0)
            tell(QStringLiteral("check"), CardWords::tr("All done"), m_muted);
        for (const auto [gist, count] : m_row.gists.asKeyValueRange())
            tell(gistIcon(gist), gistCountText(gist, count),
                 gist == inbox::Gist::Question ? color(Token::Accent) : m_muted);
        return;
    }
    if (m_row.isOurs())
        tell(QStringLiteral("send"), CardWords::tr("Ours", "a message of our own"), m_muted);
    else if (saysDisposition())
        tell(dispositionIcon(m_row.disposition), dispositionText(m_row.disposition),
             color(inkOf(m_row.disposition)));
    if (const QString gist = verdictText(); !gist.isEmpty())
        tell(gistIcon(*m_row.judgement), gist, color(inkOf(harmOf(*m_row.judgement))));
    if (m_row.expiresAtMs)
        tell(QStringLiteral("vanish"), sentence(vanishingText(m_row.expiresAtMs, nowMs())), vanishingInk());
    if (m_row.rating)
        tell(QStringLiteral("star"), CardWords::tr("%1 of 5", "stars").arg(*m_row.rating), m_muted);
    if (m_row.isPrivate())
        tell(QStringLiteral("private"), CardWords::tr("Private"), m_muted);
    if (m_row.owed)
        silence(*m_row.owed);
}

void CardPicture::Making::silence(const Owed &owed)
{
    const Waiting waiting = waitingOf(owed, nowMs());
    const QString words = sentence(silenceText(owed, nowMs()));
    const int wanted = glyph + space::step + widthOf(words, Face::Meta);
    const bool isShort = waiting == Waiting::Quiet && m_inner.left() + wanted > m_right;
    tell(QStringLiteral("clock"), isShort ? spanText(nowMs() - m_row.postedAtMs) : words,
         waiting == Waiting::Late   ? color(Token::Danger)
         : waiting == Waiting::Soon ? color(Token::Warning)
                                    : m_muted);
    if (const QString readers = readersText(owed.message); !readers.isEmpty())
        tell(QStringLiteral("eye"), readers, m_muted);
}

void CardPicture::Making::gone()
{
    write(QRect(m_inner.left(), m_inner.top(), m_inner.width(), m_faces.headHeight()),
          CardWords::tr("This message is no longer here"), Face::Text, m_muted);
}

CardPicture::CardPicture(const FeedRow &row, CardFaces &faces, const CardTerms &terms)
    : m_row(row)
    , m_terms(terms)
{
    Making making(*this, faces);
    if (row.key == 0) {
        making.gone();
        return;
    }
    making.head();
    making.body();
    if (!terms.compact)
        making.foot();
}

void CardPicture::paint(QPainter &painter, const CardFaces &faces, const QPoint &topLeft) const
{
    if (!m_mark.isNull() || !m_pill.isNull()) {
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_mark.isNull()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_markInk);
            painter.drawEllipse(m_mark.translated(topLeft));
        }
        painter.setBrush(Qt::NoBrush);
        if (!m_pill.isNull()) {
            painter.setPen(QPen(m_pillInk, 1));
            painter.drawRoundedRect(QRectF(m_pill.translated(topLeft)).adjusted(0.5, 0.5, -0.5, -0.5),
                                    m_pill.height() / 2.0, m_pill.height() / 2.0);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (!m_bar.isNull())
        painter.fillRect(m_bar.translated(topLeft), m_barInk);
    for (const Icon &icon : m_icons)
        painter.drawPixmap(icon.at + topLeft, icon.pixmap);
    for (const Line &line : m_lines) {
        painter.setFont(faces.font(line.face));
        painter.setPen(line.ink);
        painter.drawStaticText(line.at + topLeft, line.text);
    }
    if (!m_veil.isNull()) {
        painter.drawPixmap(m_bodyAt + topLeft, m_veil);
        return;
    }
    painter.setPen(m_bodyInk);
    m_body.draw(&painter, m_bodyAt + topLeft);
}

} // namespace vigie::ui
