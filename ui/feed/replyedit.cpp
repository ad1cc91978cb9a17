// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/replyedit.h"

#include "ui/theme.h"

#include <QFocusEvent>
#include <QMimeData>
#include <QTextDocument>

#include <cmath>

namespace vigie::ui {

static constexpr double fewestLines = 3;
static constexpr double usualLines = 5;
static constexpr double mostLines = 12;

/// Qt's own toPlainText() would make plain spaces of those that do not break, which French needs.
static QString lines(QString raw)
{
    return raw.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

ReplyEdit::ReplyEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setViewportMargins(space::pane, space::control, 0, 0);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReplyEdit::updateGeometry);
}

QString ReplyEdit::reply() const
{
    return lines(document()->toRawText());
}

void ReplyEdit::setReply(const QString &text, int cursor)
{
    if (text != reply())
        setPlainText(text);
    QTextCursor place = textCursor();
    place.setPosition(std::clamp(cursor, 0, static_cast<int>(text.size())));
    setTextCursor(place);
}

int ReplyEdit::heightOf(double count) const
{
    const int margins = space::control;
    return static_cast<int>(std::ceil(count * fontMetrics().lineSpacing())) + margins + 2 * frameWidth();
}

QSize ReplyEdit::sizeHint() const
{
    // The size of a plain text's document is in lines.
    const double count = document()->size().height();
    return {0, heightOf(std::clamp(count, usualLines, mostLines))};
}

QSize ReplyEdit::minimumSizeHint() const
{
    return {120, heightOf(fewestLines)};
}

void ReplyEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

QMimeData *ReplyEdit::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(lines(textCursor().selectedText()));
    return plain;
}

} // namespace vigie::ui
