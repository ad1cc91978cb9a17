// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/channelspage.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/conversation.h"
#include "ui/models/roundtext.h"
#include "ui/style.h"
#include "ui/team/channelform.h"
#include "ui/team/linkbox.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace vigie::ui {

using inbox::StopKind;
using Mood = InlineMessage::Mood;

ChannelsPage::ChannelsPage(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_model(new ChannelsModel(session, this))
    , m_list(new CardList(0, this))
    , m_head(new QWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), tr("&Add a channel"), m_head))
    , m_addStop(new QPushButton(icon(QStringLiteral("eye")), tr("Add a s&top of the round"), m_head))
    , m_whole(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("channelList"));
    m_list->setAccessibleName(tr("Channels"));
    m_list->setModel(m_model);
    m_list->setMinimumWidth(220);
    m_add->setObjectName(QStringLiteral("addChannel"));
    m_add->setAccessibleName(tr("Add a channel"));
    m_addStop->setObjectName(QStringLiteral("addStop"));
    m_addStop->setAccessibleName(tr("Add a stop of the round that is no channel"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch();
    head->addWidget(m_addStop);
    head->addWidget(m_add);

    auto *scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(form());
    connect(
        m_link, &LinkBox::grew, scrolled,
        [this, scrolled] { scrolled->ensureWidgetVisible(m_link, 0, space::pane); }, Qt::QueuedConnection);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(scrolled);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({340, 760});
    m_empty = new EmptyState(QStringLiteral("channel"),
                             tr("No channel yet. Taking in a file makes the channels that it names."),
                             tr("&Add a channel"));
    m_whole->addWidget(m_empty);
    m_whole->addWidget(splitter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    const auto adds = [this](const QString &words, const char *name, QPushButton *button, StopKind kind) {
        auto *add = new QAction(words, this);
        add->setObjectName(QLatin1StringView(name));
        addAction(add);
        m_actions.append(add);
        connect(add, &QAction::triggered, this, [this, kind] { beginAdding(kind); });
        connect(button, &QPushButton::clicked, this, [this, kind] { beginAdding(kind); });
    };
    adds(tr("Add a channel"), "channelsAdd", m_add, StopKind::Channel);
    adds(tr("Add a stop of the round"), "channelsAddStop", m_addStop, StopKind::Ads);
    connect(m_empty, &EmptyState::wanted, this, [this] { beginAdding(StopKind::Channel); });
    connect(m_model, &ChannelsModel::refreshed, this, &ChannelsPage::channelsRead);
    connect(m_model, &ChannelsModel::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_list, &CardList::chosenChanged, this, [this] {
        m_message->clear();
        m_adding = false;
        present();
    });
}

Place ChannelsPage::place()
{
    return {QStringLiteral("channels"), tr("Channels"), QStringLiteral("channel"), false};
}

QWidget *ChannelsPage::form()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_title = new Words(TextSize::Title, Token::Text, page);
    m_title->setObjectName(QStringLiteral("channelTitle"));
    m_holds = new Words(TextSize::Text, Token::Muted, page);
    m_holds->setObjectName(QStringLiteral("channelHolds"));
    m_why = new InlineMessage(page);
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_why->setClosable(false);
    m_message = new InlineMessage(page);
    m_message->setObjectName(QStringLiteral("channelMessage"));
    m_form = new ChannelForm(page);
    m_link = new LinkBox(m_session, *m_model, page);
    const auto button = [page](const char *objectName, const QString &text) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(QLatin1StringView(objectName));
        made->setAccessibleName(QString(text).remove(u'&'));
        return made;
    };
    m_save = button("saveChannel", tr("&Save"));
    m_putBack = button("putBackChannel", tr("&Cancel"));
    m_remove = button("removeChannel", tr("Re&move the channel"));
    makePrimary(m_save);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_save);
    ends->addWidget(m_putBack);
    ends->addWidget(m_remove);
    ends->addStretch();

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::pane * 2, space::pane, space::pane * 2, space::pane);
    column->setSpacing(space::pane);
    column->addWidget(m_title);
    column->addWidget(m_holds);
    column->addWidget(m_why);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addLayout(ends);
    column->addWidget(m_link);
    column->addStretch(1);
    connect(m_form, &ChannelForm::edited, this, &ChannelsPage::refresh);
    connect(m_form, &ChannelForm::returnPressed, this, &ChannelsPage::save);
    connect(m_save, &QPushButton::clicked, this, &ChannelsPage::save);
    connect(m_putBack, &QPushButton::clicked, this, &ChannelsPage::leaveAdding);
    connect(m_remove, &QPushButton::clicked, this, &ChannelsPage::remove);
    return page;
}

void ChannelsPage::activate()
{
    m_model->refresh();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_empty->button()->setFocus();
}

void ChannelsPage::open(const QVariantMap &what)
{
    m_wantedStop = what.value(QStringLiteral("stop")).toLongLong();
    m_model->refresh();
}

void ChannelsPage::channelsRead()
{
    m_whole->setCurrentIndex(m_model->rowCount() > 0 || m_adding ? 1 : 0);
    if (m_adding)
        return;
    if (!m_wanted.isEmpty())
        m_list->choose(m_model->indexOf(m_wanted));
    for (int i = 0; m_wantedStop && i < m_model->rowCount(); ++i) {
        if (m_model->rows()[i].stop.row == m_wantedStop)
            m_list->choose(m_model->index(i));
    }
    m_wanted.clear();
    m_wantedStop = 0;
    if (m_list->chosen().isEmpty())
        m_list->choose(m_model->index(std::max(0, m_list->currentIndex().row())));
    present();
}

void ChannelsPage::present()
{
    const bool may = m_model->mayManage();
    m_add->setEnabled(may);
    m_addStop->setEnabled(may);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(may);
    if (may)
        m_why->clear();
    else
        m_why->say(Mood::Note, tr("Only the owner of this workspace changes its channels."));
    m_form->setEditable(may);
    const QModelIndexList chosen = m_list->chosen();
    if (!m_adding && !chosen.isEmpty()) {
        const ChannelRow &row = m_model->rowAt(chosen.first());
        // What is half typed stays, unless it is another channel now.
        if (keyOf(row) != keyOf(m_form->shown()) || !m_form->isChanged())
            m_form->show(row, m_model->colleagues());
        m_title->setText(oneLine(row.name()));
        const QString holds = tr("Holds %n message(s).", nullptr, static_cast<int>(row.mentions));
        m_link->show(row);
        m_holds->setText(!row.isChannel() ? tr("A stop of the round: %1.").arg(stopKindText(row.stop.kind))
                         : row.channel.sample ? tr("%1 Part of the sample firm.").arg(holds)
                                              : holds);
    }
    refresh();
}

void ChannelsPage::refresh()
{
    const bool may = m_model->mayManage() && !m_busy;
    const bool changed = m_form->isChanged();
    m_save->setText(m_adding ? tr("A&dd") : tr("&Save"));
    m_save->setAccessibleName(m_save->text().remove(u'&'));
    m_save->setEnabled(may && (m_adding || changed));
    m_putBack->setEnabled(may && (m_adding || changed));
    m_remove->setText(m_form->shown().isChannel() ? tr("Re&move the channel") : tr("Re&move the stop"));
    m_remove->setAccessibleName(m_remove->text().remove(u'&'));
    m_remove->setVisible(!m_adding);
    m_remove->setEnabled(may);
}

void ChannelsPage::beginAdding(StopKind kind)
{
    if (!m_model->mayManage())
        return;
    m_adding = true;
    m_whole->setCurrentIndex(1);
    m_message->clear();
    ChannelRow row;
    row.stop.kind = kind;
    row.stop.every = inbox::usualInterval(kind);
    m_form->show(row, m_model->colleagues());
    m_link->show(row);
    m_title->setText(row.isChannel() ? tr("A new channel") : tr("A new stop of the round"));
    m_holds->setText(
        row.isChannel()
            ? tr("A page, a review site, a mailbox, a telephone, a counter: any place where people "
                 "speak to you.")
            : tr("What is to be looked at besides the channels: comments under adverts, stories, "
                 "page one of the search engine."));
    refresh();
    m_form->name()->setFocus();
}

void ChannelsPage::leaveAdding()
{
    m_adding = false;
    m_message->clear();
    m_form->show({}, m_model->colleagues());
    channelsRead();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_empty->button()->setFocus();
}

void ChannelsPage::save()
{
    if (!m_save->isEnabled())
        return;
    const ChannelRow now = m_form->typed();
    if (now.name().isEmpty()) {
        m_message->say(Mood::Error, now.isChannel() ? tr("Write the channel's name first.")
                                                    : tr("Write the name of what is to be looked at first."));
        m_form->name()->setFocus();
        return;
    }
    const QString address = now.isChannel() ? now.channel.url : now.stop.address;
    if (!address.isEmpty() && safeAddress(address).isEmpty()) {
        m_message->say(Mood::Error,
                       tr("This is not the address of a page: one begins with https:// or http://. "
                          "Correct it, or leave it empty."));
        m_form->address()->setFocus();
        return;
    }
    m_message->clear();
    m_busy = true;
    refresh();
    (m_adding ? m_model->add(now) : m_model->change(now)).then(this, [this, now](const Result<void> &done) {
        saved(done, now);
    });
}

void ChannelsPage::saved(const Result<void> &done, const ChannelRow &now)
{
    m_busy = false;
    if (!done) {
        m_message->say(done.error());
        m_form->name()->setFocus();
        refresh();
        return;
    }
    if (m_adding)
        Q_EMIT said(tr("%1 added").arg(oneLine(now.name(), 80)));
    else
        tellChange(m_form->shown(), now);
    m_adding = false;
    m_form->show(now, m_model->colleagues());
    m_wanted = oneLine(now.name(), 80);
    m_list->setFocus();
    m_model->refresh();
}

void ChannelsPage::tellChange(const ChannelRow &before, const ChannelRow &after)
{
    const auto change = [&session = m_session](const ChannelRow &to) {
        return [&session, to] { return ChannelsModel::change(session, to); };
    };
    m_session.history().add({tr("%1 changed").arg(oneLine(after.name(), 80)), change(before), change(after)});
}

void ChannelsPage::remove()
{
    const QModelIndexList chosen = m_list->chosen();
    if (chosen.isEmpty())
        return;
    const ChannelRow row = m_model->rowAt(chosen.first());
    m_message->clear();
    m_busy = true;
    refresh();
    m_model->remove(row).then(this, [this, row](const Result<void> &done) { removed(done, row); });
}

void ChannelsPage::removed(const Result<void> &done, const ChannelRow &row)
{
    m_busy = false;
    refresh();
    const QString name = oneLine(row.name(), 80);
    if (!done && done.error().code == ErrorCode::StateForbids) {
        m_message->say(
            Mood::Error,
            row.mentions > 0
                ? tr("%1 holds %n message(s), so it cannot be removed. Nothing was changed.", nullptr,
                     static_cast<int>(row.mentions))
                      .arg(name)
                : tr("%1 holds a draft of a post, so it cannot be removed. Nothing was changed.").arg(name));
        return;
    }
    if (!done) {
        m_message->say(done.error());
        return;
    }
    m_session.history().add({tr("%1 removed").arg(name),
                             [&session = m_session, row] { return ChannelsModel::add(session, row); },
                             [&session = m_session, row] { return ChannelsModel::remove(session, row); }});
    m_list->setFocus();
}

void ChannelsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_adding || m_form->isChanged()))
        leaveAdding();
    else
        Pane::keyPressEvent(event);
}

QVariantMap ChannelsPage::state() const
{
    return {{QStringLiteral("channel"), m_form->shown().name()}};
}

void ChannelsPage::setState(const QVariantMap &state)
{
    m_wanted = state.value(QStringLiteral("channel")).toString();
    m_model->refresh();
}

} // namespace vigie::ui
