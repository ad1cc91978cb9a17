// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace vigie::ui {

/// One evidence in the context: its picture, small, beside when, by whom and where it was taken. Enter or a
/// click opens it.
class EvidenceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr QSize pictureRoom{84, 60};

    /// `lines`: plain text, each cut where it is too long.
    EvidenceCard(const QStringList &lines, QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    void sayUnreadable(); ///< the picture cannot be shown
    bool isAwaited() const { return m_picture.isNull() && !m_unreadable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_lines;
    QImage m_picture;
    bool m_unreadable = false;
};

} // namespace vigie::ui
