// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionpalette.h"

#include "ui/icons.h"
#include "ui/models/actionsmodel.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vigie::ui {

namespace {

class ActionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(Token::AccentBack));
            painter->drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), space::corner, space::corner);
        }
        const auto mirrored = [&option](const QRect &at) {
            return QStyle::visualRect(option.direction, option.rect, at);
        };
        const QRect inside = option.rect.adjusted(14, 0, -14, 0);
        const QRect iconAt = mirrored({inside.left(), inside.center().y() - 9, space::icon, space::icon});
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull())
            painter->drawPixmap(iconAt.topLeft(), iconPixmap(icon.name(), color(Token::Muted), space::icon,
                                                             painter->device()->devicePixelRatioF()));
        const QString keys = index.data(ActionsModel::shortcutRole).toString();
        painter->setFont(ui::font(TextSize::Meta));
        const int wide = painter->fontMetrics().horizontalAdvance(keys);
        painter->setPen(color(Token::Muted));
        painter->drawText(mirrored({inside.right() - wide, inside.top(), wide + 1, inside.height()}),
                          Qt::AlignVCenter, keys);
        painter->setFont(option.font);
        painter->setPen(color(enabled ? Token::Text : Token::Muted));
        const int start = inside.left() + space::icon + 10;
        const QRect words =
            mirrored({start, inside.top(), inside.right() - wide - 12 - start, inside.height()});
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
        painter->restore();
    }
};

} // namespace

static constexpr int mostRows = 10;

ActionPalette::ActionPalette(QWidget *window, const QList<QAction *> &actions)
    : Overlay(window, tr("Everything one can do here"), 560)
    , m_typed(new QLineEdit(card()))
    , m_list(new QListView(card()))
    , m_nothing(new QLabel(tr("Nothing is called so here."), m_list))
    , m_model(new ActionsModel(this))
{
    setObjectName(QStringLiteral("actionPalette"));
    m_typed->setObjectName(QStringLiteral("paletteTyped"));
    m_typed->setAccessibleName(tr("What do you want to do?"));
    m_typed->setPlaceholderText(tr("What do you want to do?"));
    m_typed->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight((fontMetrics().height() + 16) * mostRows);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(space::control, space::control, space::control, space::control);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    // In the empty list, so that the palette keeps its size.
    auto *inList = new QVBoxLayout(m_list);
    inList->addWidget(m_nothing, 0, Qt::AlignTop);
    m_nothing->hide();

    m_model->setActions(actions);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        choose(0);
        m_nothing->setVisible(m_model->rowCount() == 0);
    });
    connect(m_typed, &QLineEdit::returnPressed, this, &ActionPalette::trigger);
    connect(m_list, &QListView::clicked, this, &ActionPalette::trigger);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    choose(0);
    openWith(m_typed);
}

void ActionPalette::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
}

void ActionPalette::trigger()
{
    QAction *action = m_model->actionAt(m_list->currentIndex());
    if (!action || !action->isEnabled())
        return;
    leave(); // first, so that the action finds the focus where it was
    action->trigger();
}

bool ActionPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_typed) { // events come before the field is made
        const int row = m_list->currentIndex().row();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            choose(row + 1);
            return true;
        case Qt::Key_Up:
            choose(row - 1);
            return true;
        case Qt::Key_PageDown:
            choose(row + mostRows);
            return true;
        case Qt::Key_PageUp:
            choose(row - mostRows);
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace vigie::ui
