// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/readingtext.h"

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace vigie::ui {

static constexpr int widest = 75; // characters

ReadingText::ReadingText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    document()->setDocumentMargin(0);
    // Not Fixed: a layout would hold it to the height of its hint, though a narrow one needs more lines.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setScale(1);
}

qsizetype ReadingText::setReading(const QString &text, qsizetype most)
{
    const qsizetype held = text.size() > most ? text.size() - most : 0;
    const QString shown = held > 0 ? text.left(most) + u'…' : text;
    if (shown != m_shown) {
        m_shown = shown;
        setPlainText(shown);
        spaceLines();
        forget();
        updateGeometry();
    }
    return held;
}

void ReadingText::setScale(double factor)
{
    m_scale = factor;
    QFont scaled = ui::font(TextSize::Text);
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * factor);
    else
        scaled.setPixelSize(static_cast<int>(std::lround(scaled.pixelSize() * factor)));
    setFont(scaled);
}

void ReadingText::spaceLines()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat spaced;
    spaced.setLineHeight(readingLineHeight(font()), QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(spaced);
}

int ReadingText::comfortableWidth() const
{
    return fontMetrics().averageCharWidth() * widest;
}

void ReadingText::forget() const
{
    m_hint = {};
    m_height = {-1, 0};
}

int ReadingText::heightForWidth(int width) const
{
    if (m_height.first != width) {
        QTextDocument *text = document();
        // Told of another size, the edit would give the text its own width back before it is measured.
        const QSignalBlocker quiet(text->documentLayout());
        const qreal before = text->textWidth();
        text->setTextWidth(width);
        m_height = {width, static_cast<int>(std::ceil(text->size().height()))};
        text->setTextWidth(before);
    }
    return m_height.second;
}

QSize ReadingText::sizeHint() const
{
    if (!m_hint.isValid()) {
        int width = 0;
        for (const QStringView line : QStringView(m_shown).split(u'\n')) {
            const QString begins = line.left(4 * widest).toString(); // wider than comfortable anyway
            width = std::max(width, fontMetrics().horizontalAdvance(begins) + 4);
        }
        width = std::min(width, comfortableWidth());
        m_hint = {width, heightForWidth(width)};
    }
    return m_hint;
}

QSize ReadingText::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the conversation scrolls, not one message of it
}

void ReadingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        spaceLines();
        forget();
        updateGeometry();
    }
}

void ReadingText::keyPressEvent(QKeyEvent *event)
{
    // Without a selection to move, arrows and pages scroll the conversation.
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!shifted) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QTextEdit::keyPressEvent(event);
}

/// Qt's own toPlainText() would make plain spaces of those that do not break, which French needs.
static QString textOf(const QTextCursor &cursor)
{
    return cursor.selectedText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

QMimeData *ReadingText::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textOf(textCursor()));
    return plain;
}

} // namespace vigie::ui
