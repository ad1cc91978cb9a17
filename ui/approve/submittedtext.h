// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply/diff.h"

#include <QTextEdit>

namespace vigie::ui {

/// Plain text to be read: at most 75 characters wide, line height 1.4, as tall as it is long, selectable with
/// mouse and keyboard. What is given is shown character for character, never as markup.
class SubmittedText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit SubmittedText(QWidget *parent = nullptr);

    void setWords(const QString &text);
    /// What changed, told by colour, by − and + and to screen readers.
    void setChanges(const QList<reply::DiffPart> &parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 16, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void begin();
    void fit();

    QList<reply::DiffPart> m_parts;
    bool m_marked = false;
};

} // namespace vigie::ui
