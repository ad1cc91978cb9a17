// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feedlist.h"

#include "inbox/threadpost.h"
#include "ui/feed/carddelegate.h"
#include "ui/icons.h"
#include "ui/models/errortext.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/uniformlist.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

namespace vigie::ui {

using namespace std::chrono_literals;

static constexpr qsizetype mostKeptChosen = 50; // keys looked for in a new list: each costs a walk

FeedList::FeedList(Session &session, FeedModel &model, FeedFacets &facets, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_facets(facets)
    , m_cards(new CardDelegate(model, session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead(*column);
    buildList(*column);

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FeedList::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &FeedList::restore);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FeedList::showCount);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FeedList::showCount);
    connect(&model, &FeedModel::newsChanged, this, &FeedList::showNews);
    connect(&model, &FeedModel::answered, m_refused, &InlineMessage::clear);
    connect(&model, &FeedModel::answered, this, &FeedList::chooseTheRest);
    connect(&facets, &FeedFacets::changed, this, &FeedList::showCount);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_minute, &QTimer::timeout, &model, &FeedModel::passTime);
    connect(&m_minute, &QTimer::timeout, this, &FeedList::minutePassed);
    m_minute.start();
    showCount();
}

void FeedList::buildHead(QLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::pane, space::step, space::control, space::step);
    row->setSpacing(space::control);
    m_count = new ElidedLabel({}, this);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setFont(ui::font(TextSize::Meta));
    m_count->setElideMode(Qt::ElideRight);
    row->addWidget(m_count, 1);
    m_order = new QComboBox(this);
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By urgency"), static_cast<int>(inbox::Order::Urgency));
    m_order->addItem(tr("Newest first"), static_cast<int>(inbox::Order::Newest));
    m_order->addItem(tr("Oldest first"), static_cast<int>(inbox::Order::Oldest));
    m_order->setToolTip(tr("By urgency: how long nobody has answered, before how many, and how bad it is"));
    connect(m_order, &QComboBox::currentIndexChanged, this, &FeedList::orderChanged);
    row->addWidget(m_order);
    m_options = new QToolButton(this);
    m_options->setObjectName(QStringLiteral("listOptions"));
    m_options->setIcon(icon(QStringLiteral("more")));
    m_options->setToolTip(tr("How the list looks"));
    m_options->setAccessibleName(m_options->toolTip());
    m_options->setPopupMode(QToolButton::InstantPopup);
    m_options->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_options);
    m_compact = menu->addAction(tr("&Compact cards"));
    m_compact->setCheckable(true);
    m_withOurs = menu->addAction(tr("&Our own messages too"));
    m_withOurs->setCheckable(true);
    m_folded = menu->addAction(tr("&Fold what stands under one post"));
    m_folded->setObjectName(QStringLiteral("foldThreads"));
    m_folded->setCheckable(true);
    m_folded->setChecked(true);
    m_options->setMenu(menu);
    connect(m_compact, &QAction::toggled, this, &FeedList::setCompact);
    connect(m_withOurs, &QAction::toggled, this, &FeedList::orderChanged);
    connect(m_folded, &QAction::toggled, this, &FeedList::orderChanged);
    row->addWidget(m_options);
    static_cast<QBoxLayout &>(column).addLayout(row);

    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::control, 0, space::control, 0);
    notices->setSpacing(space::step);
    m_refused = new InlineMessage(this);
    m_refused->setObjectName(QStringLiteral("searchMessage"));
    m_refused->setClosable(false);
    m_news = new InlineMessage(this);
    m_news->setObjectName(QStringLiteral("news"));
    m_news->setClosable(false);
    notices->addWidget(m_refused);
    notices->addWidget(m_news);
    static_cast<QBoxLayout &>(column).addLayout(notices);
    connect(m_news, &InlineMessage::wanted, this, [this] {
        m_model.showNews();
        m_list->scrollToTop();
    });
}

void FeedList::buildList(QLayout &column)
{
    m_list = new UniformList(this);
    m_list->setObjectName(QStringLiteral("messages"));
    m_list->setAccessibleName(tr("Messages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(m_cards);
    m_list->setModel(&m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            m_yetToChoose.clear(); // somebody has chosen anew
        Q_EMIT chosenChanged();
    });
    connect(m_list, &QAbstractItemView::activated, this, &FeedList::opened);
    m_empty = new EmptyState(QStringLiteral("feed"), {}, {}, this);
    m_empty->setObjectName(QStringLiteral("emptyList"));
    connect(m_empty, &EmptyState::wanted, this, [this] {
        if (m_filtering)
            Q_EMIT showAllWanted();
        else
            Q_EMIT importWanted();
    });
    auto *holder = new QWidget(this);
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    static_cast<QBoxLayout &>(column).addWidget(holder, 1);
}

QList<qint64> FeedList::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QList<qint64> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.append(m_model.keyAt(row));
    return keys;
}

QList<qint64> FeedList::chosen() const
{
    QList<qint64> keys = chosenRows();
    keys.removeIf(inbox::isThread);
    return keys;
}

qint64 FeedList::chosenThread() const
{
    const QList<qint64> rows = chosenRows();
    return rows.size() == 1 && inbox::isThread(rows.first()) ? -rows.first() : 0;
}

qint64 FeedList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model.keyAt(index.row()) : 0;
}

bool FeedList::choose(qint64 key)
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
    return true;
}

void FeedList::chooseFirst()
{
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

inbox::Order FeedList::order() const
{
    return static_cast<inbox::Order>(m_order->currentData().toInt());
}

bool FeedList::withOurs() const
{
    return m_withOurs->isChecked();
}

bool FeedList::isFolded() const
{
    return m_folded->isChecked();
}

void FeedList::setOrder(const inbox::Filter &filter)
{
    const QSignalBlocker quiet(this);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(filter.order)));
    m_withOurs->setChecked(filter.withOurs);
    m_folded->setChecked(filter.folded);
}

bool FeedList::isCompact() const
{
    return m_cards->isCompact();
}

void FeedList::setCompact(bool compact)
{
    if (compact == m_cards->isCompact())
        return;
    m_compact->setChecked(compact);
    m_cards->setCompact(compact);
    m_list->heightChanged();
}

void FeedList::sayRefused(const Error &error)
{
    m_refused->say(InlineMessage::Mood::Warning, errorText(error));
}

void FeedList::remember()
{
    if (m_awaited != 0) { // as if the list had been replaced
        m_currentTop = m_awaitedTop;
        m_currentBefore = std::exchange(m_awaited, 0);
        m_chosenBefore = {m_currentBefore};
        return;
    }
    m_chosenBefore = chosenRows() + std::exchange(m_yetToChoose, {});
    m_currentBefore = current();
    m_currentTop = m_list->visualRect(m_list->currentIndex()).top();
}

void FeedList::restore()
{
    if (const int row = m_currentBefore != 0 ? m_model.rowOf(m_currentBefore) : -1; row >= 0) {
        m_list->doItemsLayout();
        m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
        m_list->verticalScrollBar()->setValue(row * m_list->rowHeight() - m_currentTop);
    } else {
        m_list->scrollToTop();
    }
    if (m_chosenBefore.size() <= mostKeptChosen)
        select(m_chosenBefore, QItemSelectionModel::ClearAndSelect);
    m_chosenBefore.clear();
    m_currentBefore = 0;
    showCount();
}

void FeedList::select(const QList<qint64> &keys, QItemSelectionModel::SelectionFlags how)
{
    QItemSelection selection;
    for (const qint64 key : keys) {
        if (const int row = m_model.rowOf(key); row >= 0)
            selection.select(m_model.index(row), m_model.index(row));
        else if (!m_model.isWhole())
            m_yetToChoose.append(key);
    }
    const QScopedValueRollback ours(m_restoring, true);
    if (!selection.isEmpty())
        m_list->selectionModel()->select(selection, how);
}

void FeedList::chooseTheRest()
{
    select(std::exchange(m_yetToChoose, {}), QItemSelectionModel::Select);
}

void FeedList::showCount()
{
    if (m_model.isAnswered() && !m_model.isWhole()) {
        m_stack->setCurrentIndex(0);
        return; // how many there are will be known in a moment
    }
    const int rows = m_model.rowCount();
    const int threads = m_model.threads();
    QStringList count;
    if (rows > threads || threads == 0)
        count.append(tr("%Ln message(s)", nullptr, rows - threads));
    if (threads > 0)
        count.append(tr("%Ln post(s)", "with comments folded into one row", threads));
    m_count->setText(m_model.isAnswered() ? count.join(QStringLiteral(" · ")) : QString());
    const bool empty = m_model.isAnswered() && rows == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    if (m_filtering) {
        m_empty->setSentence(tr("No message is like that."));
        m_empty->setAction(tr("Show all"));
    } else {
        m_empty->setSentence(tr("No message has come in yet."));
        m_empty->setAction(tr("Import a file…"));
    }
}

void FeedList::showNews()
{
    const FeedMerge &news = m_model.news();
    if (!news.waits()) {
        m_news->clear();
        return;
    }
    const auto count = [](qsizetype n) { return static_cast<int>(std::min<qsizetype>(n, INT_MAX)); };
    m_news->say(InlineMessage::Mood::Note,
                news.added > 0  ? tr("%Ln new message(s).", nullptr, count(news.added))
                : news.gone > 0 ? tr("%Ln message(s) changed.", nullptr, count(news.gone))
                : order() == inbox::Order::Urgency
                    ? tr("%Ln message(s) became more urgent.", nullptr, count(news.risen))
                    : tr("The order has changed."));
    m_news->setAction(tr("&Show"));
}

QVariantMap FeedList::state() const
{
    // What it was left with stays so until the list is here.
    return {{QStringLiteral("current"), sought()},
            {QStringLiteral("top"),
             m_awaited != 0 ? m_awaitedTop : m_list->visualRect(m_list->currentIndex()).top()},
            {QStringLiteral("compact"), isCompact()}};
}

void FeedList::setState(const QVariantMap &state)
{
    setCompact(state.value(QStringLiteral("compact")).toBool());
    const qint64 key = state.value(QStringLiteral("current")).toLongLong();
    if (key == 0)
        return;
    m_awaited = key;
    m_awaitedTop = state.value(QStringLiteral("top")).toInt();
}

qint64 FeedList::sought() const
{
    return m_awaited != 0 ? m_awaited : current();
}

void FeedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_cards->restyle();
        m_list->heightChanged();
        m_count->setFont(ui::font(TextSize::Meta));
    }
}

} // namespace vigie::ui
