// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approve/submittedtext.h"

#include "base/text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QWheelEvent>

namespace vigie::ui {

using Kind = reply::DiffPart::Kind;

static constexpr int widest = 75; ///< characters

SubmittedText::SubmittedText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // Fixed would hold it to sizeHint()
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SubmittedText::setWords(const QString &text)
{
    m_parts = {{Kind::Same, text}};
    m_marked = false;
    begin();
}

void SubmittedText::setChanges(const QList<reply::DiffPart> &parts)
{
    m_parts = parts;
    m_marked = true;
    begin();
}

static QTextCharFormat formatOf(Kind kind)
{
    QTextCharFormat format;
    if (kind == Kind::Same)
        return format;
    const bool added = kind == Kind::Added;
    format.setForeground(color(added ? Token::Success : Token::Danger));
    format.setBackground(color(added ? Token::SuccessBack : Token::DangerBack));
    if (added)
        format.setFontUnderline(true);
    else
        format.setFontStrikeOut(true);
    return format;
}

void SubmittedText::begin()
{
    clear();
    QTextBlockFormat block;
    block.setLineHeight(readingLineHeight(font()), QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.setBlockFormat(block);
    QStringList told;
    for (const reply::DiffPart &part : m_parts) {
        const QTextCharFormat format = formatOf(part.kind);
        QTextCharFormat sign = format;
        sign.setFontStrikeOut(false);
        sign.setFontUnderline(false);
        const QString text = safeText(part.text);
        if (part.kind == Kind::Removed) {
            cursor.insertText(QStringLiteral("\u2212\u202f"), sign);
            told.append(tr("removed: %1").arg(text));
        } else if (part.kind == Kind::Added) {
            cursor.insertText(QStringLiteral("+\u202f"), sign);
            told.append(tr("added: %1").arg(text));
        }
        cursor.insertText(text, format);
    }
    if (m_marked)
        setAccessibleDescription(told.join(QStringLiteral("; ")));
    moveCursor(QTextCursor::Start);
    fit();
    updateGeometry();
}

QSize SubmittedText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * widest;
    return {width, heightForWidth(width)};
}

int SubmittedText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(std::min(width, maximumWidth())); // a layout asks for all the room there is
    return static_cast<int>(std::ceil(copy->size().height())) + 2;
}

void SubmittedText::fit()
{
    setMaximumWidth(fontMetrics().averageCharWidth() * widest);
}

void SubmittedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void SubmittedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_marked)
        begin(); // the marks hold colours of the palette before
    else if (event->type() == QEvent::FontChange)
        fit();
}

void SubmittedText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it is always whole: what scrolls is what it stands in
}

} // namespace vigie::ui
