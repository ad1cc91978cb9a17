// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/overlay.h"

#include "inbox/intake.h"

namespace vigie::ui {

class InlineMessage;

/// What an import refused: file, line and reason of each row, and the files that could not be read; to save
/// or to copy.
class RejectSheet final : public Overlay
{
    Q_OBJECT

public:
    RejectSheet(QWidget *window, const inbox::ImportReport &report);

private:
    void save();

    QList<inbox::Reject> m_rejects;
    InlineMessage *m_message;
};

} // namespace vigie::ui
