// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/models/channelsmodel.h"
#include "ui/pane.h"

class QPushButton;
class QStackedWidget;

namespace vigie::ui {

class CardList;
class ChannelForm;
class EmptyState;
class InlineMessage;
class LinkBox;
class Session;
class Words;

/// The places where people speak to us: service, our account there, address, how many messages each holds,
/// how often somebody looks there in the round; and what else the round looks at. Added, changed and removed
/// in place.
class ChannelsPage final : public Pane
{
    Q_OBJECT

public:
    explicit ChannelsPage(Session &session, QWidget *parent = nullptr);

    static Place place();
    QWidget *headTools() override { return m_head; }
    void activate() override;
    /// {"stop": row}
    void open(const QVariantMap &what) override;
    QList<QAction *> paneActions() const override { return m_actions; }
    QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *form();
    void channelsRead();
    void present();
    void refresh();
    void beginAdding(inbox::StopKind kind);
    void leaveAdding();
    void save();
    void saved(const Result<void> &done, const ChannelRow &now);
    void remove();
    void removed(const Result<void> &done, const ChannelRow &row);
    void tellChange(const ChannelRow &before, const ChannelRow &after);

    Session &m_session;
    ChannelsModel *m_model;
    CardList *m_list;
    QWidget *m_head;
    QPushButton *m_add;
    QPushButton *m_addStop;
    QStackedWidget *m_whole;
    EmptyState *m_empty;
    Words *m_title;
    Words *m_holds;
    InlineMessage *m_why;
    InlineMessage *m_message;
    ChannelForm *m_form;
    LinkBox *m_link;
    QPushButton *m_save;
    QPushButton *m_putBack;
    QPushButton *m_remove;
    QList<QAction *> m_actions;
    bool m_adding = false;
    bool m_busy = false;
    QString m_wanted;        ///< the name to choose when the channels are read
    qint64 m_wantedStop = 0; ///< or the stop, by its row
};

} // namespace vigie::ui
