// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/evidencebox.h"

#include "base/text.h"
#include "ui/feed/evidencecard.h"
#include "ui/feed/evidencesheet.h"
#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace vigie::ui {

static constexpr int longestName = 60;

EvidenceBox::EvidenceBox(Session &session, EvidenceShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("evidence"));
    m_column->setContentsMargins({});
    m_column->setSpacing(space::step);
    QAction *clipboard = addAct(tr("Add a screenshot from the clipboard"), "evidenceFromClipboard", "image",
                                Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    QAction *file = addAct(tr("Add a picture from a file…"), "evidenceFromFile", "file", {});
    connect(clipboard, &QAction::triggered, this, &EvidenceBox::paste);
    connect(file, &QAction::triggered, this, &EvidenceBox::askForFile);
    const auto addButton = [this](QAction *action, const QString &words, const char *name) {
        auto *button = new QPushButton(action->icon(), words, m_buttons);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), keys));
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        return button;
    };
    auto *buttons = new FlowLayout(m_buttons);
    buttons->addWidget(addButton(clipboard, tr("Paste"), "pasteEvidence"));
    buttons->addWidget(addButton(file, tr("From a file…"), "chooseEvidence"));
    m_column->addWidget(m_buttons);
    connect(&shelf, &EvidenceShelf::changed, this, &EvidenceBox::refresh);
    connect(&session, &Session::actorChanged, this, &EvidenceBox::refresh);
    refresh();
}

QAction *EvidenceBox::addAct(const QString &text, const char *name, const char *iconName,
                             const QKeySequence &keys)
{
    auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_acts.append(action);
    return action;
}

void EvidenceBox::setRead(bool read)
{
    m_read = read;
    refresh();
}

bool EvidenceBox::mayAdd() const
{
    return m_read && m_shelf.mention() != 0 && m_shelf.mayChange();
}

void EvidenceBox::refresh()
{
    for (QAction *action : std::as_const(m_acts))
        action->setEnabled(mayAdd());
    const QList<moderation::Evidence> &all = m_shelf.all();
    const auto same = [](const moderation::Evidence &a, const moderation::Evidence &b) {
        return a.id == b.id;
    };
    if (std::ranges::equal(all, m_shown, same))
        return; // what is shown is not read again
    ++m_ask;
    m_reading = false;
    m_shown = all;
    for (EvidenceCard *old : std::as_const(m_cards)) {
        old->hide();
        old->setObjectName({});
        old->deleteLater(); // it may be what was clicked
    }
    m_cards.clear();
    for (const moderation::Evidence &evidence : std::as_const(m_shown))
        add(evidence);
    readNext();
}

void EvidenceBox::add(const moderation::Evidence &evidence)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(evidence.atMs, m_session.settings().zone);
    const QString when = QLocale().toString(at, QLocale::ShortFormat);
    const QString who = oneLine(evidence.takerName, longestName);
    const QString where = oneLine(QUrl(evidence.address).host(), longestName);
    QStringList lines{when};
    if (!who.isEmpty())
        lines.append(tr("by %1").arg(who));
    if (!where.isEmpty())
        lines.append(where);
    auto *card = new EvidenceCard(lines, this);
    card->setObjectName(QStringLiteral("evidenceCard"));
    card->setAccessibleName(where.isEmpty() ? tr("Evidence taken %1 by %2").arg(when, who)
                                            : tr("Evidence taken %1 by %2, at %3").arg(when, who, where));
    card->setToolTip(tr("Opens it large").toHtmlEscaped() +
                     (evidence.address.isEmpty()
                          ? QString()
                          : QStringLiteral("<br>") + oneLine(evidence.address, 300).toHtmlEscaped()));
    connect(card, &QAbstractButton::clicked, this, [this, evidence] { open(evidence); });
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.append(card);
}

/// One after the other, and only where somebody can see them.
void EvidenceBox::readNext()
{
    const auto next =
        std::ranges::find_if(m_cards, [](const EvidenceCard *card) { return card->isAwaited(); });
    if (m_reading || !isVisible() || next == m_cards.end())
        return;
    EvidenceCard *card = *next;
    m_reading = true;
    const Id id = m_shown[next - m_cards.begin()].id;
    m_shelf.image(id, EvidenceCard::pictureRoom * devicePixelRatioF())
        .then(this, [this, card, ask = m_ask](const Result<QImage> &picture) {
            if (ask != m_ask)
                return;
            m_reading = false;
            if (picture)
                card->setPicture(*picture);
            else
                card->sayUnreadable();
            readNext();
        });
}

void EvidenceBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readNext();
}

void EvidenceBox::paste()
{
    m_shelf.add(pictureIn(QApplication::clipboard()->mimeData()));
}

void EvidenceBox::askForFile()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::File,
                 .name = QStringLiteral("evidenceDialog"),
                 .title = tr("Add a picture"),
                 .start = {},
                 .filters = {tr("Pictures (*.png *.jpg *.jpeg)")}},
                [this](const QStringList &paths) { m_shelf.add({.path = paths.first()}); });
}

void EvidenceBox::open(const moderation::Evidence &evidence)
{
    new EvidenceSheet(window(), m_session, m_shelf, evidence);
}

void EvidenceBox::takeDropsOn(QAbstractScrollArea *part)
{
    part->setAcceptDrops(true); // else it takes that from its viewport again
    part->viewport()->setAcceptDrops(true);
    part->viewport()->installEventFilter(this);
}

bool EvidenceBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!drags && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QMimeData *held = drop->mimeData();
    const bool isPicture = held->hasImage() || held->hasFormat(QStringLiteral("image/png")) ||
                           held->hasFormat(QStringLiteral("image/jpeg")) || !pictureIn(held).isNull();
    if (!isPicture || !mayAdd()) {
        drop->ignore(); // the window takes files in
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_shelf.add(pictureIn(held));
    return true;
}

} // namespace vigie::ui
