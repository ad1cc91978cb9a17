// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/overlay.h"

#include "team/colleague.h"

class QLineEdit;
class QPushButton;

namespace vigie::ui {

class InlineMessage;
class Session;

/// Another colleague sits down: asks for the passphrase where there is one, proves it off the UI thread, and
/// hands the session over. Says in place what was wrong.
class PassphraseSheet final : public Overlay
{
    Q_OBJECT

public:
    PassphraseSheet(QWidget *window, Session &session, const QString &name);

private:
    void prove();

    Session &m_session;
    QString m_name;
    QLineEdit *m_passphrase;
    QPushButton *m_go;
    InlineMessage *m_message;
};

} // namespace vigie::ui
