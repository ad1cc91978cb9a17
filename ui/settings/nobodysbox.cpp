// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/nobodysbox.h"

#include "ui/models/hourstext.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace vigie::ui {

static constexpr int limitsOffered[] = {30, 60, 120, 240, 480, 960, 1440, 2400};
static constexpr int workingDay = -1; ///< not set

NobodysBox::NobodysBox(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_nobodys(session)
    , m_limit(new QComboBox(this))
    , m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("nobodys"));
    m_limit->setObjectName(QStringLiteral("nobodysLimit"));
    m_limit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_limit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_said->setObjectName(QStringLiteral("nobodysSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setFont(ui::font(TextSize::Meta));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *label = new QLabel(tr("Alert when a message is no&body’s for"), this);
    label->setBuddy(m_limit);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::step);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_limit, 0, 1);
    grid->addWidget(m_said, 1, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    connect(m_limit, &QComboBox::activated, this, [this] {
        const int minutes = m_limit->currentData().toInt();
        m_nobodys.setLimit(minutes == workingDay ? std::nullopt : std::optional(minutes));
    });
    connect(&m_nobodys, &Nobodys::changed, this, &NobodysBox::fill);
    connect(&m_nobodys, &Nobodys::refused, this, &NobodysBox::refused);
    connect(&session, &Session::actorChanged, this, &NobodysBox::fill);
    fill();
}

void NobodysBox::fill()
{
    m_limit->clear();
    m_limit->addItem(tr("a working day (%1)").arg(minutesText(m_nobodys.workingDay())), workingDay);
    for (const int minutes : limitsOffered)
        m_limit->addItem(tr("%1 of open hours").arg(minutesText(minutes)), minutes);
    m_limit->addItem(tr("never"), 0);
    const int now = m_nobodys.limit().value_or(workingDay);
    if (m_limit->findData(now) < 0)
        m_limit->addItem(tr("%1 of open hours").arg(minutesText(now)), now);
    m_limit->setCurrentIndex(m_limit->findData(now));
    m_limit->setEnabled(m_nobodys.mayChange());
    m_said->setText(
        m_nobodys.isAlone() ? tr("In a workspace of one every message is one’s own: this holds once a second "
                                 "colleague is there.")
        : m_nobodys.now().count == 0
            ? tr("No message of the last two weeks is nobody’s.")
            : tr("%n message(s) of the last two weeks are nobody’s, the first for %1 of open hours.", nullptr,
                 static_cast<int>(m_nobodys.now().count))
                  .arg(spanWords(m_nobodys.now().longestMs)));
}

} // namespace vigie::ui
