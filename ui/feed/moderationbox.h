// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/moderating.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie::ui {

/// What moderation knows of the message and its author, for the column beside it: whether the account passes
/// for ours, what was done and by whom, what waits for a second colleague or is left to do on the page, and
/// where the author stands on the ladder. Hidden where there is nothing of it.
class ModerationBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ModerationBox(Moderating &moderating, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageWanted();
    void shown(bool anything);

private:
    void refresh();
    void addLine(const QString &name, const QString &iconName, const QString &words, bool warns);
    void addAct(const moderation::ModerationAct &act);
    void addButton(class QLayout &row, const QString &name, const QString &iconName, const QString &words,
                   std::function<void()> pressed);
    void addLadder();

    Moderating &m_moderating;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};

} // namespace vigie::ui
