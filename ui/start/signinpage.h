// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vigie::workspace {
class Workspace;
}

namespace vigie::ui {

class InlineMessage;

/// Who sits down at a workspace whose colleague has a passphrase. Proves it off the UI thread.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    SignInPage(workspace::Workspace &workspace, const QList<team::Colleague> &colleagues,
               const QString &preferred, QWidget *parent = nullptr);

Q_SIGNALS:
    void proved(const vigie::team::Actor &actor);

private:
    void chosen();
    void prove();

    workspace::Workspace &m_workspace;
    QList<team::Colleague> m_colleagues;
    QComboBox *m_who;
    QLineEdit *m_passphrase;
    QPushButton *m_go;
    InlineMessage *m_message;
};

} // namespace vigie::ui
