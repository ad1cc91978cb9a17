// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace vigie::ui {

/// Where a reply is written: plain text, as high as it needs to be between three and twelve lines. Spaces
/// that do not break stay what they are. Tab leaves it.
class ReplyEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReplyEdit(QWidget *parent = nullptr);

    QString reply() const;
    /// Another text: what was undone before it is forgotten.
    void setReply(const QString &text, int cursor);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left(); ///< the focus went elsewhere

protected:
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    int heightOf(double lines) const;
};

} // namespace vigie::ui
