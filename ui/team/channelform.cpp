// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/channelform.h"

#include "ui/icons.h"
#include "ui/models/codetext.h"
#include "ui/models/roundtext.h"
#include "ui/models/words.h"
#include "ui/team/field.h"
#include "ui/team/stopbox.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLineEdit>

namespace vigie::ui {

using inbox::StopKind;

/// A field under its label, on a widget that can be hidden as a whole.
static QWidget *part(const QString &label, QWidget *field, const char *objectName, QWidget *parent)
{
    auto *whole = new QWidget(parent);
    field->setParent(whole);
    QVBoxLayout *column = labelled(label, field, objectName);
    column->setContentsMargins(0, 0, 0, 0);
    whole->setLayout(column);
    return whole;
}

ChannelForm::ChannelForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_service(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_handle(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_stop(new StopBox(this))
{
    for (const QString &service : inbox::services())
        m_service->addItem(icon(serviceIcon(service)), serviceText(service), service);
    for (const StopKind kind : {StopKind::Ads, StopKind::Stories, StopKind::PageOne, StopKind::Other})
        m_kind->addItem(stopKindText(kind), int(kind));
    for (QComboBox *box : {m_service, m_kind})
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_url->setPlaceholderText(QStringLiteral("https://"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    m_ofChannels = {part(tr("Ser&vice"), m_service, "channelService", this),
                    part(tr("Our acc&ount there"), m_handle, "channelHandle", this)};
    m_ofStops = {part(tr("K&ind"), m_kind, "stopKind", this)};
    column->addWidget(part(tr("&Name"), m_name, "channelName", this));
    for (QWidget *field : m_ofChannels + m_ofStops)
        column->addWidget(field);
    column->addWidget(part(tr("Address of its &page"), m_url, "channelUrl", this));
    column->addWidget(m_stop);
    for (QLineEdit *field : {m_name, m_handle, m_url}) {
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
        connect(field, &QLineEdit::textEdited, this, &ChannelForm::edited);
        connect(field, &QLineEdit::returnPressed, this, &ChannelForm::returnPressed);
    }
    connect(m_service, &QComboBox::activated, this, &ChannelForm::edited);
    connect(m_kind, &QComboBox::activated, this, &ChannelForm::kindChosen);
    connect(m_stop, &StopBox::edited, this, &ChannelForm::edited);
    arrange();
}

void ChannelForm::show(const ChannelRow &row, const QList<team::Colleague> &colleagues)
{
    m_shown = row;
    m_name->setText(row.name());
    m_service->setCurrentIndex(m_service->findData(row.channel.service));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(row.stop.kind))));
    m_handle->setText(row.channel.handle);
    m_url->setText(row.isChannel() ? row.channel.url : row.stop.address);
    m_stop->show(row.stop, colleagues);
    arrange();
}

void ChannelForm::arrange()
{
    for (QWidget *field : std::as_const(m_ofChannels))
        field->setVisible(m_shown.isChannel());
    for (QWidget *field : std::as_const(m_ofStops))
        field->setVisible(!m_shown.isChannel());
    // A new channel begins with what is usual for its service.
    m_stop->setVisible(!m_shown.isChannel() || m_shown.channel.row != 0);
}

/// A new stop begins with what is usual for its kind.
void ChannelForm::kindChosen()
{
    inbox::Stop stop = typed().stop;
    m_stop->setKind(stop.kind);
    if (m_shown.stop.row == 0 || !inbox::isPossible(stop.every, stop.kind)) {
        stop.every = inbox::usualInterval(stop.kind);
        m_stop->setInterval(stop.every);
    }
    Q_EMIT edited();
}

ChannelRow ChannelForm::typed() const
{
    ChannelRow row = m_shown;
    if (!row.isChannel()) {
        row.stop.name = m_name->text().trimmed();
        row.stop.kind = static_cast<StopKind>(m_kind->currentData().toInt());
        row.stop.address = m_url->text().trimmed();
        row.stop = m_stop->chosen(row.stop);
        return row;
    }
    row.channel.name = m_name->text().trimmed();
    row.channel.service = m_service->currentData().toString();
    row.channel.handle = m_handle->text().trimmed();
    row.channel.url = m_url->text().trimmed();
    if (row.channel.row == 0)
        row.stop.every = inbox::usualInterval(StopKind::Channel, row.channel.service);
    else
        row.stop = m_stop->chosen(row.stop);
    return row;
}

bool ChannelForm::isChanged() const
{
    return !isSame(typed(), m_shown);
}

void ChannelForm::setEditable(bool editable)
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_service, m_kind, m_handle, m_url, m_stop})
        field->setEnabled(editable);
}

} // namespace vigie::ui
