// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vigie::ui {

class ColleaguesModel;
class InlineMessage;
class Words;

/// A colleague's passphrase: whether there is one, and setting, changing or removing it in place.
class PassphraseBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseBox(ColleaguesModel &model, QWidget *parent = nullptr);

    void present(const team::Colleague &colleague);

Q_SIGNALS:
    void said(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unfold(bool open);
    void setTyped();
    void apply(const QString &passphrase, const QString &words);

    ColleaguesModel &m_model;
    team::Colleague m_colleague;
    Words *m_standing;
    InlineMessage *m_message;
    QPushButton *m_change;
    QPushButton *m_remove;
    QWidget *m_fields;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QPushButton *m_set;
    QPushButton *m_leave;
};

} // namespace vigie::ui
