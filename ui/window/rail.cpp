// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/icons.h"
#include "ui/models/words.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/window/badge.h"
#include "ui/window/railbutton.h"

#include "base/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie::ui {

static constexpr int firmSize = 28;
static constexpr int faceSize = 24;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_firmBadge(new QLabel(this))
    , m_firm(new ElidedLabel({}, this))
    , m_notSeen(new RailButton(QStringLiteral("eye"), {}, {}, this))
    , m_fold(new QToolButton(this))
    , m_colleague(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(space::railWidth);
    m_firm->setObjectName(QStringLiteral("firm"));

    m_notSeen->setObjectName(QStringLiteral("railNotSeen"));
    m_notSeen->setAutoExclusive(false);
    m_notSeen->setCheckable(false);
    m_notSeen->hide();
    connect(m_notSeen, &QAbstractButton::clicked, this, &Rail::roundWanted);

    m_fold->setObjectName(QStringLiteral("railFold"));
    m_fold->setIcon(icon(QStringLiteral("sidebar")));
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldWanted(!m_folded); });

    m_colleague->setObjectName(QStringLiteral("colleague"));
    m_colleague->setAutoRaise(true);
    m_colleague->setFocusPolicy(Qt::StrongFocus);
    m_colleague->setPopupMode(QToolButton::InstantPopup);
    m_colleague->setIconSize({faceSize, faceSize});
    m_colleague->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::control, space::pane, space::control, space::control);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, space::control);
    head->setSpacing(space::control);
    head->addWidget(m_firmBadge);
    head->addWidget(m_firm, 1);
    column->addLayout(head);
    m_places = new QVBoxLayout;
    m_places->setSpacing(2);
    column->addLayout(m_places);
    column->addStretch();
    column->addWidget(m_notSeen);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_colleague);
    setFolded(false);
}

void Rail::setFirm(const QString &name, const Id &workspace)
{
    m_firmName = oneLine(name, 80);
    m_workspace = workspace;
    m_firm->setText(m_firmName);
    dress();
}

void Rail::setColleague(const QString &name)
{
    m_colleagueName = oneLine(name, 80);
    m_colleague->setAccessibleName(tr("%1: colleagues, settings and more").arg(m_colleagueName));
    dress();
}

void Rail::setMenu(QMenu *menu)
{
    m_colleague->setMenu(menu);
}

void Rail::openMenu()
{
    m_colleague->showMenu();
}

void Rail::addPlace(const QString &code, const QString &iconName, const QString &title, const QString &keys)
{
    auto *button = new RailButton(iconName, title, keys, this);
    button->setObjectName(QStringLiteral("rail-") + code);
    button->setFolded(m_folded);
    connect(button, &QAbstractButton::clicked, this, [this, code] { Q_EMIT chosen(code); });
    if (m_buttons.isEmpty())
        setTabOrder(button, m_notSeen);
    m_buttons.insert(code, button);
    m_places->addWidget(button);
    setTabOrder(button, m_notSeen);
    setTabOrder(m_notSeen, m_fold);
    setTabOrder(m_fold, m_colleague);
}

void Rail::setPlaceVisible(const QString &code, bool visible)
{
    if (RailButton *button = m_buttons.value(code))
        button->setVisible(visible);
}

void Rail::setCount(const QString &code, int count)
{
    if (RailButton *button = m_buttons.value(code))
        button->setCount(count);
}

void Rail::setNotSeen(int count, const QStringList &lines)
{
    m_notSeenLines = lines;
    m_notSeen->setVisible(count > 0);
    m_notSeen->setText(tr("%n not seen", "places of the round", count));
    tellNotSeen();
}

/// Its words hold the count; folded, a dot stands for it.
void Rail::tellNotSeen()
{
    m_notSeen->setCount(m_folded ? static_cast<int>(m_notSeenLines.size()) : 0);
    const QString head = tr("Not looked at, and to be looked at in the round:");
    m_notSeen->setAccessibleName(m_notSeen->text() + QStringLiteral(". ") + head + u' ' +
                                 m_notSeenLines.join(QStringLiteral(", ")));
    QStringList escaped;
    for (const QString &line : std::as_const(m_notSeenLines))
        escaped.append(line.toHtmlEscaped());
    m_notSeen->setToolTip(QStringLiteral("<qt>") + head.toHtmlEscaped() + QStringLiteral("<br>") +
                          escaped.join(QStringLiteral("<br>")) + QStringLiteral("</qt>"));
}

void Rail::setCurrent(const QString &code)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        button.value()->setAutoExclusive(false);
        button.value()->setChecked(button.key() == code);
        button.value()->setAutoExclusive(true);
    }
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? space::railFolded : space::railWidth);
    m_firm->setVisible(!folded);
    for (RailButton *button : std::as_const(m_buttons))
        button->setFolded(folded);
    m_notSeen->setFolded(folded);
    tellNotSeen();
    m_colleague->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString words = folded ? tr("Unfold the rail") : tr("Fold the rail");
    m_fold->setToolTip(words);
    m_fold->setAccessibleName(words);
    dress();
}

/// What depends on the palette and on the width.
void Rail::dress()
{
    const qreal ratio = devicePixelRatioF();
    m_firmBadge->setPixmap(
        badge(initials(m_firmName).left(1), workspaceColor(m_workspace), Qt::white, firmSize, false, ratio));
    QFont strong = ui::font(TextSize::Text);
    strong.setWeight(QFont::DemiBold);
    m_firm->setFont(strong);
    m_colleague->setIcon(QIcon(badge(initials(m_colleagueName), color(Token::AccentBack),
                                     color(Token::Accent), faceSize, true, ratio)));
    // 24 for the face, 24 for paddings and the arrow.
    m_colleague->setText(
        fontMetrics().elidedText(m_colleagueName, Qt::ElideMiddle, space::railWidth - faceSize - 60));
    m_colleague->setToolTip(m_colleagueName.toHtmlEscaped());
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (down || event->key() == Qt::Key_Up)
        focusNextPrevChild(down);
    else
        QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
    painter.setPen(color(Token::Border));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace vigie::ui
