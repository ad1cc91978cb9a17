// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysheet.h"

#include "ui/models/actionsmodel.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

static QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    // Others are the same keys on other keyboards.
    return keys.size() > 2 || action->property("sameKeyElsewhere").toBool() ? keys.first()
                                                                            : keys.join(QStringLiteral(", "));
}

KeySheet::KeySheet(QWidget *window, const QList<Group> &groups)
    : Overlay(window, tr("Keys"), 620)
{
    setObjectName(QStringLiteral("keySheet"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(space::control, space::control, space::control, space::control);
    grid->setHorizontalSpacing(2 * space::pane);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto label = [content](const QString &text) {
        auto *made = new QLabel(text, content);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    for (const Group &group : groups) {
        auto *title = label(group.title);
        title->setFont(ui::font(TextSize::Title));
        if (row > 0)
            grid->setRowMinimumHeight(row++, space::control);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const QAction *action : group.actions) {
            if (action->shortcut().isEmpty() || !action->isVisible())
                continue;
            grid->addWidget(label(plainText(action)), row, 0);
            auto *keys = label(keysOf(action));
            keys->setForegroundRole(QPalette::PlaceholderText);
            grid->addWidget(keys, row++, 1, Qt::AlignRight);
        }
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(card());
    scroll->setObjectName(QStringLiteral("keyList"));
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    scroll->setMinimumHeight(std::min(content->sizeHint().height(), 480));
    auto *close = new QPushButton(tr("&Close"), card());
    close->setObjectName(QStringLiteral("keySheetClose"));
    connect(close, &QPushButton::clicked, this, &Overlay::leave);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->addWidget(scroll);
    column->addWidget(close, 0, Qt::AlignRight);
    openWith(close);
}

} // namespace vigie::ui
