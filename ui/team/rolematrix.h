// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"

#include <QTableWidget>

namespace vigie::ui {

/// What each role may do, in words: an act a row, a role a column. What the owner alone may do says so.
class RoleMatrix final : public QTableWidget
{
    Q_OBJECT

public:
    explicit RoleMatrix(QWidget *parent = nullptr);

    void setMarked(team::Role role); ///< the role whose column is pointed out
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void dress();

    team::Role m_marked = team::Role::CommunityManager;
};

} // namespace vigie::ui
