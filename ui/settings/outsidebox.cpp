// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/outsidebox.h"

#include "base/text.h"
#include "ui/outside/outside.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vigie::ui {

static QCheckBox *tick(const QString &name, const QString &words, QWidget *parent)
{
    auto *made = new QCheckBox(words, parent);
    made->setObjectName(name);
    return made;
}

OutsideBox::OutsideBox(Preferences &preferences, Outside &outside, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_outside(outside)
    , m_tray(tick(QStringLiteral("inTray"), tr("&Keep Vigie in the tray"), this))
    , m_trayHint(addHint())
    , m_stays(tick(QStringLiteral("staysInTray"), tr("Stay there when the window is &closed"), this))
    , m_staysHint(addHint())
    , m_alerts(tick(QStringLiteral("alerts"), tr("Tell me what was not looked &at"), this))
    , m_alertsHint(addHint())
    , m_key(new QKeySequenceEdit(this))
    , m_noKey(new QPushButton(tr("No ke&y"), this))
    , m_keyHint(addHint())
{
    setObjectName(QStringLiteral("outside"));
    m_key->setObjectName(QStringLiteral("captureKey"));
    m_key->setMaximumSequenceLength(1);
    m_key->setAccessibleName(tr("Key that captures from any program"));
    if (auto *line = m_key->findChild<QLineEdit *>()) // what holds the focus
        line->setAccessibleName(m_key->accessibleName());
    m_noKey->setObjectName(QStringLiteral("noCaptureKey"));
    m_noKey->setAccessibleName(tr("No key that captures from any program"));
    auto *words = new QLabel(tr("Capture from any pro&gram with"), this);
    words->setBuddy(m_key);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::step);
    const auto add = [&](QWidget *field, QLabel *hint) {
        column->addWidget(field);
        column->addWidget(hint);
        column->addSpacing(space::control);
    };
    add(m_tray, m_trayHint);
    add(m_stays, m_staysHint);
    add(m_alerts, m_alertsHint);
    auto *key = new QHBoxLayout;
    key->setSpacing(space::control);
    key->addWidget(words);
    key->addWidget(m_key, 1);
    key->addWidget(m_noKey);
    column->addLayout(key);
    column->addWidget(m_keyHint);

    connect(m_tray, &QCheckBox::clicked, &preferences, &Preferences::setInTray);
    connect(m_stays, &QCheckBox::clicked, &preferences, &Preferences::setStaysInTray);
    connect(m_alerts, &QCheckBox::clicked, &preferences, &Preferences::setAlerts);
    connect(m_key, &QKeySequenceEdit::editingFinished, this,
            [this] { m_preferences.setCaptureKey(m_key->keySequence()); });
    connect(m_noKey, &QPushButton::clicked, this, [this] { m_preferences.setCaptureKey({}); });
    connect(&outside, &Outside::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

QLabel *OutsideBox::addHint()
{
    auto *hint = new QLabel(this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setFont(ui::font(TextSize::Meta));
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

/// Not before it is looked at: asking the desktop takes time.
void OutsideBox::showEvent(QShowEvent *event)
{
    fill();
    QWidget::showEvent(event);
}

void OutsideBox::fill()
{
    const bool hasTray = m_outside.hasTray();
    m_tray->setChecked(m_preferences.isInTray());
    m_tray->setEnabled(hasTray || m_preferences.isInTray());
    m_trayHint->setText(trayText());
    m_stays->setChecked(m_preferences.staysInTray());
    m_stays->setEnabled(hasTray && m_preferences.isInTray());
    m_staysHint->setVisible(hasTray);
    m_staysHint->setText(m_preferences.staysInTray() && hasTray
                             ? tr("Closing the window leaves Vigie in the tray: live links are fetched, the "
                                  "round is watched. Quitting ends it.")
                             : tr("Closing the last window quits Vigie, and nothing is fetched until it is "
                                  "opened again."));
    m_alerts->setChecked(m_preferences.alerts());
    m_alertsHint->setText(alertsText());
    if (!m_key->findChild<QLineEdit *>()->hasFocus() || m_preferences.captureKey().isEmpty())
        m_key->setKeySequence(m_preferences.captureKey());
    const bool possible = m_outside.hasShortcuts();
    m_key->setEnabled(possible);
    m_noKey->setEnabled(!m_preferences.captureKey().isEmpty());
    m_keyHint->setText(keyText());
}

QString OutsideBox::trayText() const
{
    return m_outside.hasTray()
               ? tr("An icon beside the clock, with a mark while something waits, and a menu to capture, to "
                    "write down a call and to go the round.")
               : tr("This desktop has no tray, so closing the window always quits Vigie.");
}

QString OutsideBox::alertsText() const
{
    const QString what =
        tr("A notification between 8:00 and 20:00, at most once a day for each place of the round that is "
           "yours or nobody's, and before stories vanish. None while you work in Vigie.");
    if (m_outside.canAlert())
        return what;
    return what + u' ' +
           (m_outside.hasTray() ? tr("This desktop shows no notifications by itself: keep Vigie in the tray.")
                                : tr("This desktop shows no notifications, so none comes."));
}

QString OutsideBox::keyText() const
{
    if (!m_outside.hasShortcuts())
        return tr(
            "This desktop lets no program have a key everywhere. In Vigie's window it is Ctrl+Shift+V.");
    const QString key = m_preferences.captureKey().toString(QKeySequence::NativeText);
    switch (m_outside.shortcut()) {
    case ShortcutAnswer::Off:
        return tr(
            "None yet: click in the field and press the keys, for example Ctrl+Alt+V. In Vigie's window "
            "it is always Ctrl+Shift+V.");
    case ShortcutAnswer::Asking:
        return tr("The desktop has been asked for %1.").arg(key);
    case ShortcutAnswer::Held: {
        const QString name = oneLine(m_outside.shortcutName(), 60);
        return tr("Copy something anywhere and press %1: Vigie comes forward with it.")
            .arg(name.isEmpty() ? key : name);
    }
    case ShortcutAnswer::Taken:
        return tr("Another program has %1. Choose other keys, or free them there and choose them again.")
            .arg(key);
    case ShortcutAnswer::NotAllowed:
        return tr("The desktop did not give %1 to Vigie. Its own settings may say why.").arg(key);
    case ShortcutAnswer::NotFit:
        return tr("%1 cannot be taken from all other programs: use Ctrl, Alt or the system key with it.")
            .arg(key);
    }
    return {};
}

} // namespace vigie::ui
