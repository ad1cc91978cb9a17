// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/readingtext.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace vigie::ui {

static constexpr int widest = 75; // characters
static constexpr int lineHeight = 140;

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    spaced.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
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

QSizeF ReadingText::measured(int width) const
{
    QTextDocument *text = document();
    const qreal before = text->textWidth();
    text->setTextWidth(width);
    const QSizeF size(text->idealWidth(), text->size().height());
    text->setTextWidth(before);
    return size;
}

int ReadingText::heightForWidth(int width) const
{
    if (m_height.first != width)
        m_height = {width, static_cast<int>(std::ceil(measured(width).height()))};
    return m_height.second;
}

QSize ReadingText::sizeHint() const
{
    if (!m_hint.isValid()) {
        const int ideal = static_cast<int>(std::ceil(measured(-1).width())) + 2;
        const int width = std::min(ideal, comfortableWidth());
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
