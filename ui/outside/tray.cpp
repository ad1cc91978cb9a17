// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/tray.h"

#include "base/text.h"
#include "ui/outside/trayicon.h"

namespace vigie::ui {

Tray::Tray(TrayHost &host)
    : m_host(host)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_show = add(QStringLiteral("show"));
    connect(m_show, &QAction::triggered, this, &Tray::showWanted);
    m_menu.addSeparator();
    m_capture = addAct(QStringLiteral("capture"));
    m_call = addAct(QStringLiteral("note-call"));
    m_round = addAct(QStringLiteral("go-round"));
    m_menu.addSeparator();
    m_quit = add(QStringLiteral("quit"));
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&m_host, &TrayHost::pressed, this, &Tray::showWanted);
}

QAction *Tray::add(const QString &name)
{
    QAction *action = m_menu.addAction(QString());
    action->setObjectName(QStringLiteral("tray-") + name);
    return action;
}

QAction *Tray::addAct(const QString &name)
{
    QAction *action = add(name);
    connect(action, &QAction::triggered, this, [this, name] { Q_EMIT actWanted(name); });
    return action;
}

void Tray::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (shown)
        m_host.show(&m_menu);
    else
        m_host.hide();
}

void Tray::tell(const Standing &standing)
{
    m_show->setText(tr("&Show Vigie"));
    m_capture->setText(tr("&Capture what was copied…"));
    m_call->setText(tr("&Write down a call or a visit…"));
    m_round->setText(standing.notSeen > 0 ? tr("Go the &round (%n not seen)", nullptr, standing.notSeen)
                                          : tr("Go the &round"));
    m_quit->setText(tr("&Quit"));
    for (QAction *act : {m_capture, m_call, m_round})
        act->setEnabled(standing.isOpen);

    QStringList tip{QStringLiteral("Vigie")};
    if (const QString firm = oneLine(standing.firm, 60); !firm.isEmpty())
        tip.first() += QStringLiteral(" – ") + firm;
    if (standing.waiting > 0)
        tip.append(tr("%Ln waiting for you", "messages and texts", standing.waiting));
    if (standing.notSeen > 0)
        tip.append(tr("%Ln place(s) not looked at", nullptr, standing.notSeen));
    // Some desktops read markup there: a firm's name shall not become any.
    m_host.dress(trayIcon(standing.waiting > 0 || standing.notSeen > 0),
                 tip.join(u'\n').replace(u'<', QChar(0x2039)));
}

} // namespace vigie::ui
