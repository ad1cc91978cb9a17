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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(Session &session);
    void fit();
    void read();
    void save();

    EvidenceShelf &m_shelf;
    const moderation::Evidence m_evidence;
    PictureView *m_picture;
    InlineMessage *m_message;
};

} // namespace vigie::ui
