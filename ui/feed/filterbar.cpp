// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/filterbar.h"

#include "base/text.h"
#include "inbox/facets.h"
#include "ui/feed/filtermenu.h"
#include "ui/feed/viewmenu.h"
#include "ui/icons.h"
#include "ui/models/narrowing.h"
#include "ui/models/words.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace vigie::ui {

using inbox::Disposition;
using namespace std::chrono_literals;

static constexpr auto searchAfter = 150ms; // of the last key: typing a word asks once or twice

FilterBar::FilterBar(Session &session, FeedFacets &facets, SavedViews &views, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facets(facets)
    , m_mine(new Chip(tr("&Mine"), this))
    , m_views(new ViewMenu(session, views, this))
    , m_more(new FilterMenu(session, this))
    , m_channels(new QToolButton(this))
    , m_channelMenu(new QMenu(m_channels))
    , m_check(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_search(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::control);
    m_flow = new FlowLayout;
    m_flow->setSpacing(space::step);
    addChips(*m_flow);
    row->addLayout(m_flow, 1);
    addSearch(*row);
    addActs();
    m_typed.setSingleShot(true);
    m_typed.setInterval(searchAfter);
    connect(&m_typed, &QTimer::timeout, this, &FilterBar::filterChanged);
    connect(this, &FilterBar::filterChanged, this, &FilterBar::showNarrowings);
    connect(m_more, &FilterMenu::chosen, this, &FilterBar::narrow);
    connect(&facets, &FeedFacets::changed, this, &FilterBar::showFacets);
    connect(m_views, &ViewMenu::renamed, this, &FilterBar::fit);
    showFacets();
}

void FilterBar::addChips(QLayout &flow)
{
    using enum Disposition;
    flow.addWidget(m_views);
    const auto add = [&](const QString &text, const char *name, const QList<Disposition> &dispositions,
                         bool always) {
        auto *chip = new Chip(text, this);
        chip->setObjectName(QLatin1StringView(name));
        chip->setToolTip(tr("Show only these, together with the others that are on"));
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::filterChanged);
        flow.addWidget(chip);
        auto *entry = new QAction(this);
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, chip, &QAbstractButton::setChecked);
        m_groups.append({chip, entry, dispositions, always});
    };
    add(dispositionText(New), "chipNew", {New}, true);
    add(dispositionText(Assigned), "chipAssigned", {Assigned}, true);
    add(tr("Waiting", "dispositions: for a colleague, the customer or the community"), "chipWaiting",
        {WaitingColleague, WaitingCustomer, WaitingCommunity}, true);
    add(dispositionText(Replied), "chipReplied", {Replied}, true);
    add(dispositionText(Liked), "chipLiked", {Liked}, false);
    add(dispositionText(Hidden), "chipHidden", {Hidden}, false);
    add(dispositionText(Closed), "chipClosed", {Closed}, true);
    m_mine->setObjectName(QStringLiteral("chipMine"));
    m_mine->setToolTip(tr("Only messages that are assigned to me"));
    connect(m_mine, &QAbstractButton::toggled, this, &FilterBar::filterChanged);
    flow.addWidget(m_mine);

    m_channels->setObjectName(QStringLiteral("channelFilter"));
    m_channels->setIcon(icon(QStringLiteral("channel")));
    m_channels->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_channels->setPopupMode(QToolButton::InstantPopup);
    m_channels->setFocusPolicy(Qt::StrongFocus);
    m_channels->setMenu(m_channelMenu);
    m_channels->setAccessibleDescription(tr("Which channels to show"));
    flow.addWidget(m_channels);
    flow.addWidget(m_more);
    m_check->setObjectName(QStringLiteral("checkWalk"));
    m_check->setIcon(icon(QStringLiteral("question")));
    m_check->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_check->setFocusPolicy(Qt::StrongFocus);
    m_check->hide();
    connect(m_check, &QAbstractButton::clicked, this, &FilterBar::checkWanted);
    flow.addWidget(m_check);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Show all"));
    m_clear->setIcon(icon(QStringLiteral("close")));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_clear->setToolTip(tr("Take every filter away"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_clear, &QAbstractButton::clicked, this, &FilterBar::clear);
    flow.addWidget(m_clear);
}

void FilterBar::addActs()
{
    const auto add = [this](const QString &text, const char *name, const char *iconName,
                            QToolButton *button) {
        auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, button, [button] {
            button->setFocus(Qt::OtherFocusReason);
            button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
        });
        m_acts.append(action);
    };
    add(tr("Filter…"), "openFilter", "filter", m_more);
    add(tr("Choose a view…"), "openViews", "eye", m_views);
    add(tr("Choose channels…"), "openChannels", "channel", m_channels);
}

void FilterBar::addSearch(QLayout &row)
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search messages"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(500);
    m_search->setMinimumWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) +
                              2 * space::icon + space::pane);
    m_search->setMaximumWidth(320);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    row.addWidget(m_search);
    row.setAlignment(m_search, Qt::AlignTop);

    auto *operators = new QToolButton(this);
    operators->setObjectName(QStringLiteral("searchOperators"));
    operators->setIcon(icon(QStringLiteral("more")));
    operators->setToolTip(tr("What one may search by"));
    operators->setAccessibleName(operators->toolTip());
    operators->setPopupMode(QToolButton::InstantPopup);
    operators->setFocusPolicy(Qt::StrongFocus);
    operators->setAutoRaise(true);
    auto *menu = new QMenu(operators);
    fillOperators(*menu);
    operators->setMenu(menu);
    row.addWidget(operators);
    row.setAlignment(operators, Qt::AlignTop);
}

void FilterBar::fillOperators(QMenu &menu)
{
    const std::pair<QString, QString> operators[] = {
        {QStringLiteral("\"\""), tr("words exactly as they stand: \"bad service\"")},
        {QStringLiteral("*"), tr("the beginning of a word: refund*")},
        {QStringLiteral("author:"), tr("who wrote it: author:garçon")},
        {QStringLiteral("channel:"), tr("where: channel:google")},
        {QStringLiteral("after:"), tr("from a day on: after:2026-10-12")},
        {QStringLiteral("before:"), tr("before a day: before:2026-10-19")},
        {QStringLiteral("is:open"), tr("still without an answer")},
        {QStringLiteral("is:unread"), tr("not read yet")},
        {QStringLiteral("is:private"), tr("private messages")},
        {QStringLiteral("is:closed"), tr("any disposition: is:new, is:replied, is:closed…")},
    };
    for (const auto &[what, words] : operators) {
        connect(menu.addAction(what + u'\t' + words), &QAction::triggered, this, [this, text = what] {
            const QString before = m_search->text().trimmed();
            const bool joins = text == u"*" || before.isEmpty();
            m_search->setText(before + (joins ? QString() : QStringLiteral(" ")) + text);
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->setCursorPosition(
                static_cast<int>(m_search->text().size() - (text == u"\"\"" ? 1 : 0)));
        });
    }
}

inbox::Filter FilterBar::filter() const
{
    inbox::Filter filter = m_filter;
    filter.dispositions.clear();
    for (const Group &group : m_groups) {
        if (group.chip->isChecked())
            filter.dispositions += group.dispositions;
    }
    filter.assignee.reset();
    if (m_mine->isChecked())
        filter.assignee = m_session.actor().id();
    filter.query = m_search->text().trimmed();
    return filter;
}

void FilterBar::setFilter(const inbox::Filter &filter)
{
    const QSignalBlocker quiet(this); // one change, told once by whoever sets it
    m_filter = filter;
    for (const Group &group : m_groups)
        group.chip->setChecked(std::ranges::all_of(group.dispositions, [&](Disposition disposition) {
            return filter.dispositions.contains(disposition);
        }));
    m_mine->setChecked(filter.assignee == m_session.actor().id());
    m_search->setText(filter.query);
    m_typed.stop();
    showFacets();
    showNarrowings();
}

void FilterBar::setAuthor(qint64 author)
{
    setFilter({.author = author,
               .withOurs = m_filter.withOurs,
               .folded = m_filter.folded,
               .order = m_filter.order});
    Q_EMIT filterChanged();
}

void FilterBar::narrow(const inbox::Filter &filter)
{
    m_filter = filter;
    Q_EMIT filterChanged();
}

void FilterBar::askAuthor()
{
    m_namedAuthor = m_filter.author;
    m_authorName.clear();
    m_session.workspace()
        .read([author = m_filter.author](workspace::Connection &c) -> Result<QString> {
            return inbox::authorName(c, author);
        })
        .then(this, [this, author = m_filter.author](const Result<QString> &name) {
            if (!name || author != m_filter.author)
                return;
            m_authorName = *name;
            showNarrowings();
        });
}

/// A chip for each thing that narrows the feed; before the button that takes all away.
void FilterBar::showNarrowings()
{
    if (m_filter.author != 0 && m_filter.author != m_namedAuthor)
        askAuthor();
    const inbox::Filter now = filter();
    m_more->setFilter(now);
    QWidget *focus = window()->focusWidget();
    const qsizetype focused = m_narrowings.indexOf(qobject_cast<Chip *>(focus));
    for (Chip *chip : std::exchange(m_narrowings, {})) {
        chip->hide();
        chip->deleteLater(); // it may be what was clicked
    }
    m_flow->removeWidget(m_clear);
    for (const Narrowing &narrowing : narrowingsOf(now, m_authorName)) {
        auto *chip = new Chip(QString(narrowing.text).replace(u'&', QStringLiteral("&&")), this);
        chip->setObjectName(QStringLiteral("narrowing"));
        chip->setChecked(true);
        chip->setAccessibleName(narrowing.full);
        chip->setToolTip(tr("%1. Click to take it away.").arg(narrowing.full).toHtmlEscaped());
        connect(chip, &QAbstractButton::clicked, this,
                [this, without = narrowing.without] { narrow(without); });
        m_flow->addWidget(chip);
        setTabOrder(m_narrowings.isEmpty() ? static_cast<QWidget *>(m_more) : m_narrowings.last(), chip);
        m_narrowings.append(chip);
        chip->show();
    }
    setTabOrder(m_narrowings.isEmpty() ? static_cast<QWidget *>(m_more) : m_narrowings.last(), m_clear);
    m_flow->addWidget(m_clear);
    m_clear->setVisible(isFiltering());
    if (focused >= 0) {
        QWidget *next = m_narrowings.isEmpty() ? static_cast<QWidget *>(m_more)
                                               : m_narrowings.at(std::min(focused, m_narrowings.size() - 1));
        next->setFocus(Qt::OtherFocusReason);
    }
    fit();
}

bool FilterBar::isFiltering() const
{
    const inbox::Filter now = filter();
    return now != inbox::Filter{.withOurs = now.withOurs, .folded = now.folded, .order = now.order};
}

void FilterBar::clear()
{
    setFilter({.withOurs = m_filter.withOurs, .folded = m_filter.folded, .order = m_filter.order});
    Q_EMIT filterChanged();
}

void FilterBar::showFacets()
{
    for (const Group &group : m_groups) {
        qint64 count = 0;
        for (const Disposition disposition : group.dispositions)
            count += m_facets.counts().value(disposition);
        group.chip->setCount(count);
    }
    m_mine->setCount(m_facets.mine());
    m_mine->setVisible(m_facets.colleagues().size() > 1 || m_facets.mine() > 0 || m_mine->isChecked());
    m_clear->setVisible(isFiltering());
    m_check->setVisible(m_facets.toCheck() > 0);
    m_check->setText(tr("To check %L1", "how many").arg(m_facets.toCheck()));
    m_check->setToolTip(tr("Vigie is not sure of %n message(s): go through them one by one", nullptr,
                           static_cast<int>(m_facets.toCheck())));
    m_check->setAccessibleName(m_check->toolTip());
    fillChannels();
}

void FilterBar::fillChannels()
{
    QString chosen = tr("All channels");
    if (m_filter.channels.size() > 1)
        chosen = tr("%n channel(s)", nullptr, static_cast<int>(m_filter.channels.size()));
    for (const inbox::Channel &channel : m_facets.channels()) {
        if (m_filter.channels == QList{channel.row})
            chosen = oneLine(channel.name, 40);
    }
    m_channels->setText(chosen.replace(u'&', QStringLiteral("&&")));
    m_channels->setToolTip(tr("Which channels to show"));
    m_channels->setVisible(!m_facets.channels().isEmpty());
    fit();
    if (m_channelMenu->isVisible())
        return;
    m_channelMenu->clear();
    QAction *all = m_channelMenu->addAction(tr("&All channels"));
    all->setCheckable(true);
    all->setChecked(m_filter.channels.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_filter.channels.clear();
        channelsChosen();
    });
    m_channelMenu->addSeparator();
    for (const inbox::Channel &channel : m_facets.channels()) {
        QAction *action =
            m_channelMenu->addAction(icon(serviceIcon(channel.service)),
                                     oneLine(channel.name, 60).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_filter.channels.contains(channel.row));
        connect(action, &QAction::triggered, this, [this, row = channel.row](bool on) {
            m_filter.channels.removeAll(row);
            if (on)
                m_filter.channels.append(row);
            channelsChosen();
        });
    }
}

void FilterBar::channelsChosen()
{
    fillChannels();
    Q_EMIT filterChanged();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_typed.isActive()) {
                m_typed.stop();
                Q_EMIT filterChanged();
            }
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui
