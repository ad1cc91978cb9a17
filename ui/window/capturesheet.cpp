// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturesheet.h"

#include "ui/style.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"
#include "ui/window/captureform.h"
#include "ui/window/capturepicture.h"

#include "base/text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace vigie::ui {

static constexpr int captureWidth = 860;
static constexpr qsizetype longestPaste = 4'000'000; // characters: no page that a person copies has more

CaptureSheet::CaptureSheet(QWidget *window, Session &session, const Copied &copied, const From &from)
    : Overlay(window, tr("Capture"), captureWidth)
    , m_capturing(new Capturing(session, from, this))
    , m_title(new Words(TextSize::Title, Token::Text, card()))
    , m_picture(new CapturePicture(*m_capturing, card()))
    , m_pages(new QStackedWidget(card()))
    , m_paste(new QPlainTextEdit)
    , m_list(new QListWidget)
    , m_channel(new QComboBox)
    , m_form(new CaptureForm(m_channel, session.settings().zone, nullptr))
    , m_message(new InlineMessage(card()))
    , m_primary(new QPushButton(card()))
{
    setObjectName(QStringLiteral("captureSheet"));
    m_title->setText(tr("Capture"));
    m_pages->addWidget(buildPasting());
    m_pages->addWidget(buildFound());
    m_message->setClosable(false);
    m_primary->setObjectName(QStringLiteral("capturePrimary"));
    makePrimary(m_primary);
    auto *cancel = new QPushButton(tr("&Cancel"), card());
    cancel->setObjectName(QStringLiteral("captureCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(space::pane);
    column->addWidget(m_title);
    column->addWidget(m_picture);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Overlay::leave);
    join();
    arrange();
    refresh();
    openWith(m_paste);
    if (!copied.picture.isNull())
        m_capturing->read(copied.picture);
    if (!copied.pasted.text.isEmpty() || !copied.pasted.html.isEmpty() || !copied.picture.isNull())
        m_capturing->read(copied.pasted);
}

CaptureSheet::Copied CaptureSheet::clipboard()
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    if (!held)
        return {};
    const RawPicture picture = pictureIn(held);
    if (!picture.path.isEmpty())
        return {{}, picture}; // its text is where it lies
    inbox::Pasted pasted{.text = held->text().left(longestPaste), .html = {}, .address = {}};
    if (held->hasHtml())
        pasted.html = held->html().left(longestPaste).toUtf8();
    if (held->hasUrls() && !held->urls().isEmpty() && !held->urls().first().isLocalFile())
        pasted.address = held->urls().first().toString();
    return {pasted, picture};
}

QWidget *CaptureSheet::buildPasting()
{
    auto *page = new QWidget(card());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *words = new Words(TextSize::Text, Token::Muted, page);
    words->setText(
        tr("Copy one comment or thirty from any page, then come back here with Ctrl+Shift+V. Or paste, or "
           "write down what somebody said."));
    m_paste->setParent(page);
    m_paste->setObjectName(QStringLiteral("capturePaste"));
    m_paste->setAccessibleName(tr("What somebody said"));
    m_paste->setTabChangesFocus(true);
    m_paste->setMinimumHeight(160);
    column->addWidget(words);
    column->addWidget(m_paste, 1);
    return page;
}

QWidget *CaptureSheet::buildFound()
{
    auto *page = new QWidget(card());
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(space::pane);
    m_list->setParent(page);
    m_list->setObjectName(QStringLiteral("captureList"));
    m_list->setAccessibleName(tr("What was found; those that are ticked are filed"));
    m_list->setWordWrap(true);
    m_list->setMinimumSize(220, 200);
    m_list->setFrameShape(QFrame::NoFrame);
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->lineEdit()->setMaxLength(80);
    m_channel->lineEdit()->setPlaceholderText(tr("Where it was said"));
    m_form->setParent(page);
    row->addWidget(m_list, 2);
    row->addWidget(m_form, 3);
    return page;
}

void CaptureSheet::join()
{
    connect(m_capturing, &Capturing::found, this, &CaptureSheet::showFound);
    connect(m_capturing, &Capturing::changed, this, &CaptureSheet::refresh);
    connect(m_capturing, &Capturing::pictureRead, this, [this] {
        refresh();
        if (std::exchange(m_fileWhenRead, false))
            file();
    });
    connect(m_capturing, &Capturing::refused, this, [this](const Error &error) {
        m_fileWhenRead = false;
        m_message->say(error);
        arrange();
        refresh();
    });
    connect(m_capturing, &Capturing::added, this, &Overlay::leave);
    connect(m_picture, &CapturePicture::chosen, this, [this] {
        arrange();
        refresh();
    });
    connect(m_picture, &CapturePicture::returnPressed, this, &CaptureSheet::file);
    connect(m_capturing, &Capturing::filed, this, [this](const inbox::CaptureReport &report) {
        Q_EMIT filed(Capturing::resultText(report));
        leave();
    });
    connect(m_paste, &QPlainTextEdit::textChanged, this, &CaptureSheet::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &CaptureSheet::showRow);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        m_touched = true;
        m_capturing->setWanted(m_list->row(item), item->checkState() == Qt::Checked);
    });
    connect(m_form, &CaptureForm::edited, this, [this] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        m_touched = true;
        m_capturing->correct(row, m_form->captured());
        m_filling = true; // the words of the row are ours
        m_list->item(row)->setText(rowText(row));
        m_filling = false;
    });
    connect(m_form, &CaptureForm::returnPressed, this, &CaptureSheet::file);
    connect(m_channel, &QComboBox::editTextChanged, this, &CaptureSheet::refresh);
    connect(m_channel->lineEdit(), &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_channel->lineEdit(), &QLineEdit::returnPressed, this, &CaptureSheet::file);
    connect(m_primary, &QPushButton::clicked, this, &CaptureSheet::file);
}

bool CaptureSheet::isDirty() const
{
    return m_touched || !m_paste->toPlainText().trimmed().isEmpty();
}

bool CaptureSheet::isForMessage() const
{
    return m_picture->isForMessage() && (m_capturing->picture() || m_capturing->isPictureAwaited());
}

/// Which parts there are to see.
void CaptureSheet::arrange()
{
    const bool picture = m_capturing->picture() || m_capturing->isPictureAwaited();
    const bool nothing = m_capturing->rows().isEmpty() || (m_capturing->isWrittenDown() && !picture);
    m_picture->setVisible(picture && !m_capturing->rows().isEmpty());
    m_pages->setCurrentIndex(nothing ? 0 : 1);
    m_pages->setVisible(!isForMessage());
    m_title->setText(nothing ? tr("Capture")
                     : m_capturing->isWrittenDown()
                         ? tr("A picture as evidence")
                         : tr("%n message(s) found", nullptr, static_cast<int>(m_capturing->rows().size())));
}

QString CaptureSheet::rowText(qsizetype row) const
{
    const inbox::Captured &captured = m_capturing->rows().at(row).captured;
    const QString indent = captured.depth > 0 ? QStringLiteral("↳ ") : QString();
    return indent + m_capturing->headOf(captured) + u'\n' + oneLine(captured.text, 120);
}

void CaptureSheet::showFound()
{
    const auto &rows = m_capturing->rows();
    if (rows.isEmpty()) {
        arrange();
        refresh();
        return;
    }
    m_filling = true;
    m_list->clear();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto *item = new QListWidgetItem(rowText(i), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_channel->clear();
    m_channel->addItems(m_capturing->channels());
    m_channel->setEditText(m_capturing->proposedChannel());
    m_filling = false;
    m_list->setVisible(rows.size() > 1);
    m_list->setCurrentRow(0);
    m_picture->refresh();
    arrange();
    refresh();
    if (isForMessage())
        m_picture->firstField()->setFocus(Qt::OtherFocusReason);
    else if (m_channel->currentText().isEmpty() && !m_capturing->isWrittenDown())
        m_channel->setFocus(Qt::OtherFocusReason);
    else if (rows.size() == 1 && rows.first().captured.authorName.isEmpty())
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
    else
        m_primary->setFocus(Qt::OtherFocusReason);
}

void CaptureSheet::showRow(int row)
{
    if (row < 0)
        return;
    m_form->show(m_capturing->rows().at(row).captured);
    m_capturing->setPictureRow(row);
}

void CaptureSheet::refresh()
{
    m_picture->refresh();
    if (isForMessage()) {
        m_primary->setText(tr("&Add as evidence"));
        m_primary->setEnabled(!m_capturing->isUnderWay());
        return;
    }
    if (m_pages->currentIndex() == 0) {
        m_primary->setText(tr("&Look at it"));
        m_primary->setEnabled(!m_paste->toPlainText().trimmed().isEmpty());
        return;
    }
    const int wanted = m_capturing->wanted();
    const bool isWritten =
        !m_capturing->isWrittenDown() || !m_capturing->rows().first().captured.text.trimmed().isEmpty();
    m_primary->setText(tr("&File %n message(s)", nullptr, wanted));
    m_primary->setEnabled(wanted > 0 && isWritten && !m_channel->currentText().trimmed().isEmpty() &&
                          !m_capturing->isUnderWay());
}

void CaptureSheet::file()
{
    if (!m_primary->isEnabled())
        return;
    m_message->clear();
    if (m_capturing->isPictureAwaited()) {
        m_fileWhenRead = true;
        return;
    }
    if (isForMessage()) {
        m_capturing->addToMessage(m_picture->address());
        refresh();
        return;
    }
    if (m_pages->currentIndex() == 0) {
        m_capturing->read({.text = m_paste->toPlainText().left(longestPaste), .html = {}, .address = {}});
        return;
    }
    m_capturing->file(m_channel->currentText().trimmed());
    refresh();
}

void CaptureSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ControlModifier ||
                    event->modifiers() == Qt::KeypadModifier)) {
        file();
        return;
    }
    Overlay::keyPressEvent(event);
}

} // namespace vigie::ui
