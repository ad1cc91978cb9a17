// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/evidencesheet.h"

#include "base/text.h"
#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/models/words.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace vigie::ui {

static constexpr int aroundCard = 20;
static constexpr int leastWidth = 460; ///< for the words and the buttons

/// As large as it is, or as the window allows with the words, the buttons and what is round the card.
static QSize roomIn(const QWidget &window, const moderation::Evidence &evidence)
{
    const QSize room = QSize(window.width() - 2 * aroundCard - 4 * space::pane,
                             window.height() - 6 * window.fontMetrics().lineSpacing() - 140)
                           .expandedTo({leastWidth, 120});
    const QSize own =
        (QSizeF(evidence.size.width, evidence.size.height) / window.devicePixelRatioF()).toSize();
    const bool fits = own.width() <= room.width() && own.height() <= room.height();
    return (fits ? own : own.scaled(room, Qt::KeepAspectRatio)).expandedTo({1, 1});
}

EvidenceSheet::EvidenceSheet(QWidget *window, Session &session, EvidenceShelf &shelf,
                             const moderation::Evidence &evidence)
    : Overlay(window, tr("Evidence"),
              std::max(roomIn(*window, evidence).width(), leastWidth) + 2 * aroundCard)
    , m_shelf(shelf)
    , m_evidence(evidence)
    , m_picture(new PictureView(roomIn(*window, evidence), card()))
    , m_message(new InlineMessage(card()))
{
    setObjectName(QStringLiteral("evidenceSheet"));
    build(session);
    read();
}

void EvidenceSheet::fit()
{
    const QSize room = roomIn(*parentWidget(), m_evidence);
    m_picture->setRoom(room);
    m_picture->setMinimumHeight(room.height());
}

void EvidenceSheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    fit();
}

void EvidenceSheet::build(Session &session)
{
    const moderation::Evidence &evidence = m_evidence;
    auto *title = new Words(TextSize::Title, Token::Text, card());
    title->setText(tr("Evidence"));
    const QString when = exactText(evidence.atMs, session.settings().zone);
    QStringList facts{tr("Taken %1 by %2").arg(when, oneLine(evidence.takerName, 80))};
    if (!evidence.address.isEmpty())
        facts.append(tr("Seen at %1").arg(oneLine(evidence.address, 200)));
    facts.append(tr("%1 × %2 pixels, %3", "width, height, bytes")
                     .arg(QLocale().toString(evidence.size.width), QLocale().toString(evidence.size.height),
                          QLocale().formattedDataSize(evidence.bytes)));
    auto *words = new Words(TextSize::Text, Token::Muted, card());
    words->setObjectName(QStringLiteral("evidenceFacts"));
    words->setText(facts.join(u'\n'));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_picture->setObjectName(QStringLiteral("evidencePicture"));
    m_picture->setAccessibleName(tr("The picture"));
    m_message->setClosable(false);
    auto *save = new QPushButton(icon(QStringLiteral("export")), tr("&Save as a file…"), card());
    save->setObjectName(QStringLiteral("saveEvidence"));
    auto *remove = new QPushButton(icon(QStringLiteral("trash")), tr("&Remove"), card());
    remove->setObjectName(QStringLiteral("removeEvidence"));
    remove->setEnabled(m_shelf.mayChange());
    auto *close = new QPushButton(tr("&Close"), card());
    close->setObjectName(QStringLiteral("closeEvidence"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(aroundCard, aroundCard, aroundCard, aroundCard);
    column->setSpacing(space::pane);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_picture, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(save, &QAbstractButton::clicked, this, [this] { this->save(); });
    connect(remove, &QAbstractButton::clicked, this, [this, id = evidence.id] {
        m_shelf.remove(id);
        leave();
    });
    connect(close, &QAbstractButton::clicked, this, &Overlay::leave);
    fit();
    openWith(close);
}

void EvidenceSheet::read()
{
    m_shelf.image(m_evidence.id, roomIn(*parentWidget(), m_evidence) * devicePixelRatioF())
        .then(this, [this](const Result<QImage> &picture) {
            if (picture)
                m_picture->setPicture(*picture);
            else
                m_message->say(picture.error());
        });
}

void EvidenceSheet::save()
{
    const QString day =
        QDateTime::fromMSecsSinceEpoch(m_evidence.atMs, QTimeZone::UTC).date().toString(Qt::ISODate);
    askForFiles(this,
                {.kind = FileChoice::Kind::ReplacedFile,
                 .name = QStringLiteral("saveEvidenceDialog"),
                 .title = tr("Save the evidence"),
                 .start = QDir::home().filePath(tr("evidence-%1.png").arg(day)),
                 .filters = {tr("Pictures (*.png)")}},
                [this, id = m_evidence.id](const QStringList &paths) {
                    m_shelf.save(id, paths.first());
                    leave();
                });
}

} // namespace vigie::ui
