// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/channelspage.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/channelsmodel.h"
#include "ui/models/codetext.h"
#include "ui/models/conversation.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/team/field.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace vigie::ui {

using inbox::Channel;
using Mood = InlineMessage::Mood;

ChannelsPage::ChannelsPage(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_model(new ChannelsModel(session, this))
    , m_list(new CardList(0, this))
    , m_head(new QWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), tr("&Add a channel"), m_head))
    , m_whole(new QStackedWidget(this))
{
    setObjectName(code());
    m_list->setObjectName(QStringLiteral("channelList"));
    m_list->setAccessibleName(tr("Channels"));
    m_list->setModel(m_model);
    m_list->setMinimumWidth(220);
    m_add->setObjectName(QStringLiteral("addChannel"));
    m_add->setAccessibleName(tr("Add a channel"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch();
    head->addWidget(m_add);

    auto *scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(form());
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

    auto *add = new QAction(tr("Add a channel"), this);
    add->setObjectName(QStringLiteral("channelsAdd"));
    addAction(add);
    m_actions.append(add);
    connect(add, &QAction::triggered, this, &ChannelsPage::beginAdding);
    connect(m_add, &QPushButton::clicked, this, &ChannelsPage::beginAdding);
    connect(m_empty, &EmptyState::wanted, this, &ChannelsPage::beginAdding);
    connect(m_model, &ChannelsModel::refreshed, this, &ChannelsPage::channelsRead);
    connect(m_model, &ChannelsModel::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_list, &CardList::chosenChanged, this, [this] {
        m_message->clear();
        m_adding = false;
        m_shown = {};
        present();
    });
}

QString ChannelsPage::title() const
{
    return tr("Channels");
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
    m_name = new QLineEdit(page);
    m_service = new QComboBox(page);
    m_service->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const QString &service : inbox::services())
        m_service->addItem(icon(serviceIcon(service)), serviceText(service), service);
    m_handle = new QLineEdit(page);
    m_url = new QLineEdit(page);
    m_url->setPlaceholderText(QStringLiteral("https://"));
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
    column->addLayout(labelled(tr("&Name"), m_name, "channelName"));
    column->addLayout(labelled(tr("Ser&vice"), m_service, "channelService"));
    column->addLayout(labelled(tr("Our acc&ount there"), m_handle, "channelHandle"));
    column->addLayout(labelled(tr("Address of its &page"), m_url, "channelUrl"));
    column->addWidget(m_message);
    column->addLayout(ends);
    column->addStretch(1);
    for (QLineEdit *field : {m_name, m_handle, m_url}) {
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
        connect(field, &QLineEdit::textEdited, this, &ChannelsPage::refresh);
        connect(field, &QLineEdit::returnPressed, this, &ChannelsPage::save);
    }
    connect(m_service, &QComboBox::activated, this, &ChannelsPage::refresh);
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

void ChannelsPage::channelsRead()
{
    m_whole->setCurrentIndex(m_model->rowCount() > 0 || m_adding ? 1 : 0);
    if (m_adding)
        return;
    if (!m_wanted.isEmpty())
        m_list->choose(m_model->indexOf(m_wanted));
    m_wanted.clear();
    if (m_list->chosen().isEmpty())
        m_list->choose(m_model->index(std::max(0, m_list->currentIndex().row())));
    present();
}

void ChannelsPage::present()
{
    const bool may = m_model->mayManage();
    m_add->setEnabled(may);
    m_actions.first()->setEnabled(may);
    if (may)
        m_why->clear();
    else
        m_why->say(Mood::Note, tr("Only the owner of this workspace changes its channels."));
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_service),
                           static_cast<QWidget *>(m_handle), static_cast<QWidget *>(m_url)})
        field->setEnabled(may);
    const QModelIndexList chosen = m_list->chosen();
    if (!m_adding && !chosen.isEmpty()) {
        const ChannelRow &row = m_model->rowAt(chosen.first());
        // What is half typed stays, unless it is another channel now.
        if (row.channel.row != m_shown.row || !isChanged())
            fill(row.channel);
        m_title->setText(oneLine(row.channel.name));
        const QString holds = tr("Holds %n message(s).", nullptr, static_cast<int>(row.mentions));
        m_holds->setText(row.channel.sample ? tr("%1 Part of the sample firm.").arg(holds) : holds);
    }
    refresh();
}

void ChannelsPage::fill(const Channel &channel)
{
    m_shown = channel;
    m_name->setText(channel.name);
    m_service->setCurrentIndex(m_service->findData(channel.service));
    m_handle->setText(channel.handle);
    m_url->setText(channel.url);
}

Channel ChannelsPage::typed() const
{
    Channel channel = m_shown;
    channel.name = m_name->text().trimmed();
    channel.service = m_service->currentData().toString();
    channel.handle = m_handle->text().trimmed();
    channel.url = m_url->text().trimmed();
    return channel;
}

bool ChannelsPage::isChanged() const
{
    const Channel now = typed();
    return now.name != m_shown.name || now.service != m_shown.service || now.handle != m_shown.handle ||
           now.url != m_shown.url;
}

void ChannelsPage::refresh()
{
    const bool may = m_model->mayManage() && !m_busy;
    m_save->setText(m_adding ? tr("A&dd") : tr("&Save"));
    m_save->setAccessibleName(m_save->text().remove(u'&'));
    m_save->setEnabled(may && (m_adding || isChanged()));
    m_putBack->setEnabled(may && (m_adding || isChanged()));
    m_remove->setVisible(!m_adding);
    m_remove->setEnabled(may);
}

void ChannelsPage::beginAdding()
{
    if (!m_model->mayManage())
        return;
    m_adding = true;
    m_whole->setCurrentIndex(1);
    m_message->clear();
    fill({});
    m_title->setText(tr("A new channel"));
    m_holds->setText(
        tr("A page, a review site, a mailbox, a telephone, a counter: any place where people speak "
           "to you."));
    refresh();
    m_name->setFocus();
}

void ChannelsPage::leaveAdding()
{
    m_adding = false;
    m_message->clear();
    m_shown = {};
    fill({});
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
    const Channel now = typed();
    if (now.name.isEmpty()) {
        m_message->say(Mood::Error, tr("Write the channel's name first."));
        m_name->setFocus();
        return;
    }
    if (!now.url.isEmpty() && safeAddress(now.url).isEmpty()) {
        m_message->say(Mood::Error,
                       tr("This is not the address of a page: one begins with https:// or http://. "
                          "Correct it, or leave it empty."));
        m_url->setFocus();
        return;
    }
    m_message->clear();
    m_busy = true;
    refresh();
    (m_adding ? m_model->add(now) : m_model->change(now)).then(this, [this, now](const Result<void> &done) {
        saved(done, now);
    });
}

void ChannelsPage::saved(const Result<void> &done, const Channel &now)
{
    m_busy = false;
    if (!done) {
        m_message->say(done.error());
        m_name->setFocus();
        refresh();
        return;
    }
    if (m_adding)
        Q_EMIT said(tr("%1 added").arg(oneLine(now.name, 80)));
    else
        tellChange(m_shown, now);
    m_adding = false;
    m_shown = now;
    m_wanted = oneLine(now.name, 80);
    m_list->setFocus();
    m_model->refresh();
}

void ChannelsPage::tellChange(const Channel &before, const Channel &after)
{
    const auto change = [model = m_model](const Channel &to) {
        return [model, to] { return model->change(to); };
    };
    m_session.history().add({tr("%1 changed").arg(oneLine(after.name, 80)), change(before), change(after)});
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
    m_model->remove(row.channel.name).then(this, [this, row](const Result<void> &done) {
        m_busy = false;
        refresh();
        if (!done && done.error().code == ErrorCode::StateForbids) {
            m_message->say(Mood::Error,
                           row.mentions > 0
                               ? tr("%1 holds %n message(s), so it cannot be removed. Nothing was changed.",
                                    nullptr, static_cast<int>(row.mentions))
                                     .arg(oneLine(row.channel.name, 80))
                               : tr("%1 holds a draft of a post, so it cannot be removed. Nothing was "
                                    "changed.")
                                     .arg(oneLine(row.channel.name, 80)));
            return;
        }
        if (!done) {
            m_message->say(done.error());
            return;
        }
        m_session.history().add({tr("%1 removed").arg(oneLine(row.channel.name, 80)),
                                 [model = m_model, row] { return model->add(row.channel); },
                                 [model = m_model, row] { return model->remove(row.channel.name); }});
        m_list->setFocus();
    });
}

void ChannelsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_adding || isChanged()))
        leaveAdding();
    else
        Pane::keyPressEvent(event);
}

QVariantMap ChannelsPage::state() const
{
    return {{QStringLiteral("channel"), m_shown.name}};
}

void ChannelsPage::setState(const QVariantMap &state)
{
    m_wanted = state.value(QStringLiteral("channel")).toString();
    m_model->refresh();
}

} // namespace vigie::ui
