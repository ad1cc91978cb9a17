// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/threadview.h"

#include "base/text.h"
#include "ui/feed/answereach.h"
#include "ui/feed/piledelegate.h"
#include "ui/icons.h"
#include "ui/models/threadtext.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace vigie::ui {

using Kind = UnderPile::Kind;

ThreadView::ThreadView(Session &session, FeedFacets &facets, UnderPost &under, ThreadActs &acts,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facets(facets)
    , m_under(under)
    , m_acts(acts)
    , m_model(session, under)
    , m_list(new QTreeView(this))
    , m_answer(new AnswerEach(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("thread"));
    setAccessibleName(tr("What stands under the post"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead(*column);
    buildList(*column);
    connectParts();
    refresh(true);
}

static QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ThreadView::buildHead(QLayout &column)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::pane, space::control, space::pane, space::control);
    head->setSpacing(space::step);
    m_post = plainLabel(this, "post");
    m_facts = plainLabel(this, "threadFacts");
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_asked = plainLabel(this, "asked");
    head->addWidget(m_post);
    head->addWidget(m_facts);

    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    flow->setSpacing(space::step);
    using inbox::Gist;
    for (const Gist gist : {Gist::Question, Gist::Remark, Gist::MeToo, Gist::Tags, Gist::Signs}) {
        auto *chip = new Chip(gistText(gist), chips);
        chip->setObjectName(QStringLiteral("gist-") + inbox::gistName(gist));
        chip->setToolTip(tr("Show only these piles, together with the others that are on"));
        connect(chip, &QAbstractButton::toggled, this, &ThreadView::showGists);
        flow->addWidget(chip);
        m_chips.insert(gist, chip);
    }
    head->addWidget(chips);
    head->addWidget(m_asked);

    m_pinnedRow = new QWidget(this);
    auto *pinned = new QHBoxLayout(m_pinnedRow);
    pinned->setContentsMargins({});
    m_pinned = plainLabel(m_pinnedRow, "pinned");
    m_unpin = new QPushButton(tr("&Unpin"), m_pinnedRow);
    m_unpin->setObjectName(QStringLiteral("unpin"));
    pinned->addWidget(m_pinned, 1);
    pinned->addWidget(m_unpin, 0, Qt::AlignTop);
    head->addWidget(m_pinnedRow);

    auto *acts = new QWidget(this); // they stand in two rows where one is too narrow
    auto *row = new FlowLayout(acts);
    row->setSpacing(space::step);
    addActions(*row);
    head->addWidget(acts);
    static_cast<QBoxLayout &>(column).addLayout(head);
    m_message->setObjectName(QStringLiteral("threadMessage"));
    column.addWidget(m_message);
}

void ThreadView::addActions(QLayout &row)
{
    const auto add = [&](const QString &text, const char *name, const char *iconName,
                         const QKeySequence &keys) {
        auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(text).remove(u'&'),
                                                         keys.toString(QKeySequence::NativeText)));
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(QString(text).remove(u'&'));
        row.addWidget(button);
        m_actions.append(action);
        m_buttons.append(button);
        return action;
    };
    m_once = add(tr("Answer once under the &post…"), "answerOnce", "send", Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    m_apart = add(tr("Not in this p&ile"), "apart", "minus", Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    m_pin = add(tr("Pi&n this answer"), "pinAnswer", "pin", Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_sensitive = add(tr("&Sensitive subject"), "sensitivePost", "eye", {});
    m_sensitive->setCheckable(true);
    m_sensitive->setToolTip(sensitiveHint());
}

void ThreadView::buildList(QLayout &column)
{
    m_list->setObjectName(QStringLiteral("piles"));
    m_list->setAccessibleName(tr("Piles of comments"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new PileDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->setIndentation(22);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    static_cast<QBoxLayout &>(column).addWidget(m_list, 1);
    column.addWidget(m_answer);
}

void ThreadView::connectParts()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ThreadView::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ThreadView::restore);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (!first.parent().isValid())
            enable();
    });
    connect(&m_under, &UnderPost::left, this, &ThreadView::enable);
    connect(&m_under, &UnderPost::loaded, this, &ThreadView::refresh);
    connect(&m_under, &UnderPost::refused, this, [this] {
        if (!m_under.isLoaded())
            refresh(true); // what stands there is of the post before
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThreadView::enable);
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const UnderComment *comment = m_model.commentAt(index))
            Q_EMIT commentWanted(comment->key);
        else
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    connect(m_once, &QAction::triggered, this, [this] {
        if (m_under.thread().post)
            m_acts.answerPost(m_under.thread().post->key);
    });
    connect(m_apart, &QAction::triggered, this, [this] {
        if (const UnderComment *comment = m_model.commentAt(m_list->currentIndex()))
            m_acts.setApart({comment->key}, true);
    });
    connect(m_pin, &QAction::triggered, this, &ThreadView::pinChosen);
    connect(m_sensitive, &QAction::triggered, this,
            [this](bool on) { m_acts.markSensitive({.thread = m_under.row()}, on); });
    connect(m_unpin, &QAbstractButton::clicked, this, [this] { m_acts.pin(m_under.row(), {}); });
    connect(m_answer, &AnswerEach::written, this, &ThreadView::draftEach);
    connect(m_answer, &AnswerEach::dismissed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(&m_acts, &ThreadActs::refused, this, [this](const Error &error) {
        m_message->setAction({});
        m_message->say(error);
    });
    connect(&m_acts, &ThreadActs::drafting, this, &ThreadView::showDrafting);
    connect(m_message, &InlineMessage::wanted, &m_acts, &ThreadActs::cancel);
    connect(&m_acts, &ThreadActs::drafted, this, &ThreadView::showDrafted);
    connect(&m_session, &Session::actorChanged, this, &ThreadView::enable);
}

void ThreadView::refresh(bool another)
{
    if (another) {
        m_message->clear();
        m_answer->hide();
        for (Chip *chip : std::as_const(m_chips)) {
            const QSignalBlocker quiet(chip);
            chip->setChecked(false);
        }
        m_model.setGists({});
        m_list->setCurrentIndex(m_model.index(0, 0));
    }
    const inbox::ThreadPost &thread = m_under.thread();
    m_post->setFont(ui::font(TextSize::Title));
    m_post->setText(postText(thread, 180));
    QStringList facts{oneLine(thread.channelName, 80), commentsText(m_under.comments()),
                      tr("%Ln without an answer", nullptr, static_cast<int>(thread.open))};
    if (thread.sensitive)
        facts.append(tr("a sensitive subject"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    for (auto [gist, chip] : m_chips.asKeyValueRange()) {
        chip->setCount(m_under.gists().value(gist));
        chip->setVisible(m_under.gists().contains(gist) || chip->isChecked());
    }
    m_asked->setText(askedText(m_under.asked(), m_under.askedBy()));
    m_asked->setVisible(!m_under.asked().isEmpty());
    m_pinned->setText(tr("Pinned: “%1”").arg(m_under.pinned()));
    m_pinnedRow->setVisible(!m_under.pinned().isEmpty());
    enable();
}

void ThreadView::showGists()
{
    QSet<inbox::Gist> gists;
    for (const auto [gist, chip] : m_chips.asKeyValueRange()) {
        if (chip->isChecked())
            gists.insert(gist);
    }
    m_model.setGists(gists);
}

QList<qint64> ThreadView::keys() const
{
    return m_under.isLoaded() ? m_model.keysAt(m_list->currentIndex()) : QList<qint64>();
}

QString ThreadView::readyReason() const
{
    const UnderPile *pile = m_model.pileAt(m_list->currentIndex());
    if (!m_under.isLoaded() || !pile || !pile->saysNothing())
        return {};
    return pile->gist == inbox::Gist::Tags ? tr("Names friends only") : tr("Emoji only");
}

void ThreadView::pinChosen()
{
    const UnderComment *comment = m_model.commentAt(m_list->currentIndex());
    if (comment && !comment->answer.isNone())
        m_acts.pin(m_under.row(), comment->answer);
}

void ThreadView::enable()
{
    const QModelIndex current = m_list->currentIndex();
    const UnderPile *pile = m_model.pileAt(current);
    const UnderComment *comment = m_model.commentAt(current);
    const bool mayDraft = m_session.actor().require(team::Act::Draft).has_value();
    const bool mayAct = m_session.actor().require(team::Act::Moderate).has_value();
    const bool shown = isVisible() && m_under.isLoaded();
    m_once->setEnabled(shown && mayDraft && m_under.thread().post.has_value());
    m_once->setToolTip(m_under.thread().post ? QStringLiteral("%1 (%2)").arg(
                                                   QString(m_once->text()).remove(u'&'),
                                                   m_once->shortcut().toString(QKeySequence::NativeText))
                                             : tr("The post itself is not in Vigie"));
    m_apart->setEnabled(shown && mayAct && comment && pile->kind == Kind::Alike && pile->comments.size() > 1);
    m_pin->setEnabled(shown && mayAct && comment && pile->kind == Kind::Ours);
    m_unpin->setEnabled(shown && mayAct);
    m_sensitive->setEnabled(shown && mayAct);
    m_sensitive->setChecked(shown && m_under.thread().sensitive);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setEnabled(button->defaultAction()->isEnabled());
    followAsked();
    Q_EMIT chosenChanged();
}

void ThreadView::remember()
{
    m_expanded.clear();
    m_expandedAlone = m_expandedOurs = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (!m_list->isExpanded(index))
            continue;
        const UnderPile &pile = *m_model.pileAt(index);
        if (pile.kind == Kind::Alone)
            m_expandedAlone = true;
        else if (pile.kind == Kind::Ours)
            m_expandedOurs = true;
        else
            m_expanded.insert(pile.comments.first().key);
    }
    const QModelIndex current = m_list->currentIndex();
    const UnderPile *pile = m_model.pileAt(current);
    m_currentIsPile = pile && !m_model.commentAt(current);
    m_current = !pile ? 0 : m_currentIsPile ? pile->comments.first().key : m_model.commentAt(current)->key;
}

void ThreadView::restore()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const UnderPile &pile = *m_model.pileAt(index);
        const bool expanded = pile.kind == Kind::Alone  ? m_expandedAlone
                              : pile.kind == Kind::Ours ? m_expandedOurs
                                                        : m_expanded.contains(pile.comments.first().key);
        m_list->setExpanded(index, expanded);
    }
    QModelIndex current = m_model.indexOf(m_current);
    if (current.isValid() && (m_currentIsPile || !m_list->isExpanded(current.parent())))
        current = current.parent();
    m_list->setCurrentIndex(current.isValid() ? current : m_model.index(0, 0));
    enable();
}

bool ThreadView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_list->currentIndex();
    const UnderComment *comment = m_model.commentAt(current);
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() != Qt::NoModifier)
            return false;
        if (comment)
            Q_EMIT commentWanted(comment->key);
        else
            m_list->setExpanded(current, !m_list->isExpanded(current));
        return true;
    case Qt::Key_Space:
        if (comment)
            return false;
        m_list->setExpanded(current, !m_list->isExpanded(current));
        return true;
    default:
        return false;
    }
}

void ThreadView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh(false);
}

void ThreadView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    enable();
}

void ThreadView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    enable();
}

} // namespace vigie::ui
