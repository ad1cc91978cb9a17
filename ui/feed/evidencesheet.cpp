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

namespace vigie::ui {

static constexpr int aroundCard = 20;
static constexpr int leastWidth = 460;         ///< for the words and the buttons
static constexpr int besidePicture = 200; ///< title, facts, buttons and what is round the card

/// What the picture may take of the window.
static QSize roomIn(const QWidget &window)
{
    return QSize(window.width() - 2 * aroundCard - 2 * space::pane - 2 * space::control,
                 window.height() - besidePicture)
        .expandedTo({leastWidth, 160});
}

EvidenceSheet::EvidenceSheet(QWidget *window, Session &session, EvidenceShelf &shelf,
                             const moderation::Evidence &evidence)
    : Overlay(window, tr("Evidence"), roomIn(*window).width() + 2 * aroundCard)
    , m_shelf(shelf)
    , m_picture(new PictureView(roomIn(*window), card()))
    , m_message(new InlineMessage(card()))
{
    setObjectName(QStringLiteral("evidenceSheet"));
    build(session, evidence);
    read(evidence);
}

void EvidenceSheet::build(Session &session, const moderation::Evidence &evidence)
{
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
    connect(save, &QAbstractButton::clicked, this, [this, evidence] { this->save(evidence); });
    connect(remove, &QAbstractButton::clicked, this, [this, id = evidence.id] {
        m_shelf.remove(id);
        leave();
    });
    connect(close, &QAbstractButton::clicked, this, &Overlay::leave);
    openWith(close);
}

void EvidenceSheet::read(const moderation::Evidence &evidence)
{
    m_shelf.image(evidence.id, roomIn(*parentWidget()) * devicePixelRatioF())
        .then(this, [this](const Result<QImage> &picture) {
            if (picture)
                m_picture->setPicture(*picture);
            else
                m_message->say(picture.error());
        });
}

void EvidenceSheet::save(const moderation::Evidence &evidence)
{
    const QString day =
        QDateTime::fromMSecsSinceEpoch(evidence.atMs, QTimeZone::UTC).date().toString(Qt::ISODate);
    askForFiles(this,
                {.kind = FileChoice::Kind::ReplacedFile,
                 .name = QStringLiteral("saveEvidenceDialog"),
                 .title = tr("Save the evidence"),
                 .start = QDir::home().filePath(tr("evidence-%1.png").arg(day)),
                 .filters = {tr("Pictures (*.png)")}},
                [this, id = evidence.id](const QStringList &paths) {
                    m_shelf.save(id, paths.first());
                    leave();
                });
}

} // namespace vigie::ui
