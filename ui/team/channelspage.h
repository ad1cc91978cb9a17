// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "inbox/channel.h"
#include "ui/pane.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vigie::ui {

class CardList;
class ChannelsModel;
class EmptyState;
class InlineMessage;
class Session;
class Words;

/// The places where people speak to us: service, our account there, address, how many messages each holds;
/// added, changed and removed in place.
class ChannelsPage final : public Pane
{
    Q_OBJECT

public:
    explicit ChannelsPage(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("channels"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("channel"); }
    bool inRail() const override { return false; }
    QWidget *headTools() override { return m_head; }
    void activate() override;
    QList<QAction *> paneActions() const override { return m_actions; }
    QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *form();
    void channelsRead();
    void present();
    void fill(const inbox::Channel &channel);
    inbox::Channel typed() const;
    bool isChanged() const;
    void refresh();
    void beginAdding();
    void leaveAdding();
    void save();
    void saved(const Result<void> &done, const inbox::Channel &now);
    void remove();
    void tellChange(const inbox::Channel &before, const inbox::Channel &after);

    Session &m_session;
    ChannelsModel *m_model;
    CardList *m_list;
    QWidget *m_head;
    QPushButton *m_add;
    QStackedWidget *m_whole;
    EmptyState *m_empty;
    Words *m_title;
    Words *m_holds;
    InlineMessage *m_why;
    InlineMessage *m_message;
    QLineEdit *m_name;
    QComboBox *m_service;
    QLineEdit *m_handle;
    QLineEdit *m_url;
    QPushButton *m_save;
    QPushButton *m_putBack;
    QPushButton *m_remove;
    QList<QAction *> m_actions;
    inbox::Channel m_shown; ///< as it is stored; row 0 while a new one is written
    bool m_adding = false;
    bool m_busy = false;
    QString m_wanted; ///< the name to choose when the channels are read
};

} // namespace vigie::ui
