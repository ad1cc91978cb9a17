// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markedit.h"

#include "ui/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

static void initSyntax()
{
    Q_INIT_RESOURCE(vigie_syntax);
}

namespace vigie::ui {

using KSyntaxHighlighting::Repository;

/// Read from the disk and from Vigie itself once, when the first text is shown.
static const Repository &repository()
{
    static const std::unique_ptr<Repository> known = [] {
        initSyntax();
        auto made = std::make_unique<Repository>();
        made->addCustomSearchPath(QStringLiteral(":/syntax"));
        return made;
    }();
    return *known;
}

class MarkEdit::Margin final : public QWidget
{
public:
    explicit Margin(MarkEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintMargin(event); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            QToolTip::showText(help->globalPos(),
                               m_edit->problems().value(m_edit->lineAt(help->pos().y())).toHtmlEscaped(),
                               this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    MarkEdit *m_edit;
};

MarkEdit::MarkEdit(const QString &definition, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
    , m_highlighter(std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document()))
{
    setTabChangesFocus(true);
    m_highlighter->setDefinition(repository().definitionForName(definition));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &MarkEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin,
            [this](const QRect &, int) { m_margin->update(); });
    placeMargin();
    dress();
}

MarkEdit::~MarkEdit()
{
    // The highlighter takes its colours away as it goes, which would be told as a change of the text.
    blockSignals(true);
}

QString MarkEdit::text() const
{
    return document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

void MarkEdit::setProblems(const QMap<int, QString> &problems)
{
    m_problems = problems;
    m_margin->update();
}

void MarkEdit::goTo(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::max(0, line - 1))));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

int MarkEdit::marginWidth() const
{
    const int digits = static_cast<int>(QString::number(std::max(100, blockCount())).size());
    return digits * fontMetrics().horizontalAdvance(u'0') + 2 * space::control;
}

void MarkEdit::placeMargin()
{
    const bool mirrored = isRightToLeft();
    const int width = marginWidth();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(mirrored ? inside.right() - width + 1 : inside.left(), inside.top(), width,
                          inside.height());
}

void MarkEdit::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), color(Token::Window));
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const int line = block.blockNumber() + 1;
        const qreal height = blockBoundingRect(block).height();
        const QRect row(0, static_cast<int>(top), m_margin->width(), fontMetrics().lineSpacing());
        const bool wrong = m_problems.contains(line);
        if (wrong)
            painter.fillRect(row, color(Token::DangerBack));
        painter.setPen(color(wrong ? Token::Danger : Token::Muted));
        painter.drawText(row.adjusted(0, 0, -space::control, 0), Qt::AlignRight | Qt::AlignVCenter,
                         wrong ? u'!' + QString::number(line) : QString::number(line));
        top += height;
    }
}

int MarkEdit::lineAt(int y) const
{
    return cursorForPosition(QPoint(0, y)).blockNumber() + 1;
}

void MarkEdit::dress()
{
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    m_highlighter->setTheme(
        repository().theme(dark ? QStringLiteral("Vigie dark") : QStringLiteral("Vigie light")));
    m_highlighter->rehighlight();
    m_margin->update();
}

bool MarkEdit::event(QEvent *event)
{
    const bool handled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeMargin();
    return handled;
}

void MarkEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void MarkEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_highlighter && event->type() == QEvent::PaletteChange)
        dress();
    if (m_highlighter && event->type() == QEvent::FontChange)
        placeMargin();
}

} // namespace vigie::ui
