// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidenceshelf.h"
#include "ui/window/overlay.h"

namespace vigie::ui {

class InlineMessage;
class PictureView;

/// One evidence, as large as the window allows; to be saved as a file, or removed.
class EvidenceSheet final : public Overlay
{
    Q_OBJECT

public:
    EvidenceSheet(QWidget *window, Session &session, EvidenceShelf &shelf,
                  const moderation::Evidence &evidence);

private:
    void build(Session &session, const moderation::Evidence &evidence);
    void read(const moderation::Evidence &evidence);
    void save(const moderation::Evidence &evidence);

    EvidenceShelf &m_shelf;
    PictureView *m_picture;
    InlineMessage *m_message;
};

} // namespace vigie::ui
