// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace vigie::ui {

/// Text to read and select, as plain as it came: never interpreted, never more than 75 characters wide, as
/// high as it needs to be. What is very long is shown in parts. Copying gives plain text.
class ReadingText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReadingText(QWidget *parent = nullptr);

    /// Plain text, made safe by whoever calls. Gives how many characters are held back.
    qsizetype setReading(const QString &text, qsizetype most);
    void setScale(double factor); ///< of the system's font
    int comfortableWidth() const; ///< of 75 characters, with margins

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    void spaceLines();
    void forget() const;

    mutable QSize m_hint;
    mutable std::pair<int, int> m_height{-1, 0}; ///< of a width
    QString m_shown;
    double m_scale = 1;
};

} // namespace vigie::ui
