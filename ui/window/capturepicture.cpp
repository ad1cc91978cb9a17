// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/capturepicture.h"

#include "base/text.h"
#include "ui/models/conversation.h"
#include "ui/models/words.h"
#include "ui/theme.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <utility>

namespace vigie::ui {

static constexpr QSize smallRoom(150, 100);
static constexpr QSize largeRoom(300, 200);
static constexpr int longestName = 40;
static constexpr int longestText = 90;

CapturePicture::CapturePicture(Capturing &capturing, QWidget *parent)
    : QWidget(parent)
    , m_capturing(capturing)
    , m_view(new PictureView(smallRoom, this))
    , m_words(new Words(TextSize::Text, Token::Muted, this))
    , m_keep(new QCheckBox(tr("&Keep this picture as evidence"), this))
    , m_forMessage(new QRadioButton(tr("Evidence of the &message that is open"), this))
    , m_message(new Words(TextSize::Text, Token::Muted, this))
    , m_forNew(new QRadioButton(tr("Evidence of a ne&w message"), this))
    , m_where(new QWidget(this))
    , m_address(new QLineEdit(m_where))
{
    setObjectName(QStringLiteral("capturePicture"));
    m_view->setObjectName(QStringLiteral("captureThumbnail"));
    m_view->setAccessibleName(tr("The picture that was copied"));
    m_keep->setObjectName(QStringLiteral("keepPicture"));
    m_keep->setChecked(true);
    m_forMessage->setObjectName(QStringLiteral("pictureForMessage"));
    m_message->setObjectName(QStringLiteral("pictureMessage"));
    m_forNew->setObjectName(QStringLiteral("pictureForNew"));
    m_address->setObjectName(QStringLiteral("pictureAddress"));
    m_address->setAccessibleName(tr("Address where it was seen"));
    m_address->setPlaceholderText(tr("https://… or nothing"));
    m_address->setMaxLength(4000);
    auto *label = new QLabel(tr("Seen a&t"), m_where);
    label->setBuddy(m_address);
    auto *where = new QHBoxLayout(m_where);
    where->setContentsMargins({});
    where->addWidget(label);
    where->addWidget(m_address, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::control);
    right->addWidget(m_keep);
    right->addWidget(m_forMessage);
    right->addWidget(m_message);
    right->addWidget(m_where);
    right->addWidget(m_forNew);
    right->addWidget(m_words);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::pane);
    row->addWidget(m_view, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    connect(m_keep, &QCheckBox::toggled, &capturing, &Capturing::keepPicture);
    connect(m_forMessage, &QRadioButton::toggled, this, [this] {
        refresh();
        Q_EMIT chosen();
    });
    connect(m_address, &QLineEdit::returnPressed, this, &CapturePicture::returnPressed);
    refresh();
}

bool CapturePicture::isForMessage() const
{
    return m_capturing.isWrittenDown() && m_forMessage->isChecked();
}

QString CapturePicture::address() const
{
    return m_address->text().trimmed();
}

QWidget *CapturePicture::firstField() const
{
    return m_forMessage;
}

void CapturePicture::refresh()
{
    const std::optional<inbox::Mention> &message = m_capturing.message();
    const bool choice = m_capturing.isWrittenDown() && message;
    if (choice && !std::exchange(m_begun, true)) {
        m_message->setText(
            tr("%1: “%2”", "who said what")
                .arg(oneLine(authorText(*message), longestName), oneLine(message->text, longestText)));
        m_address->setText(safeAddress(message->url));
        m_forMessage->setChecked(true);
    }
    m_view->setRoom(isForMessage() ? largeRoom : smallRoom);
    m_view->setPicture(m_capturing.picture() ? m_capturing.picture()->preview : QImage());
    m_forMessage->setVisible(choice);
    m_forNew->setVisible(choice);
    m_message->setVisible(isForMessage());
    m_where->setVisible(isForMessage());
    m_keep->setVisible(!m_capturing.isWrittenDown());
    m_words->setVisible(!isForMessage());
    if (m_capturing.isPictureAwaited()) {
        m_words->setText(tr("Reading the picture…"));
    } else if (m_capturing.isWrittenDown()) {
        m_words->setText(tr("Write down who said what: the picture stays with the message as its evidence."));
    } else if (const qsizetype row = m_capturing.pictureRow(); row >= 0) {
        const inbox::Captured &captured = m_capturing.rows().at(row).captured;
        const QString name = captured.authorName.isEmpty() ? captured.authorHandle : captured.authorName;
        m_words->setText(
            m_capturing.wanted() == 1 ? tr("It stays with the message, also when that is gone from its page.")
            : name.isEmpty()
                ? tr("Evidence of the message chosen below. Choose another one if it belongs to that.")
                : tr("Evidence of the message of %1. Choose another one below if it belongs to that.")
                      .arg(oneLine(name, longestName)));
    } else {
        m_words->setText({});
    }
}

} // namespace vigie::ui
