// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QLabel>

namespace vigie::ui {

/// A surface with rounded corners in one of the window's colours, right in light and dark while running.
class Surface final : public QFrame
{
    Q_OBJECT

public:
    explicit Surface(Token back, QWidget *parent = nullptr);

    void setBack(Token back);
    void setLine(std::optional<Token> line); ///< a one-pixel border, or none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_back;
    std::optional<Token> m_line;
};

/// Plain words in one of the window's colours and sizes, wrapped, right in light and dark while running.
class Words final : public QLabel
{
    Q_OBJECT

public:
    explicit Words(TextSize size, Token ink = Token::Text, QWidget *parent = nullptr);

    void setInk(Token ink);
    void setStrong(bool strong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextSize m_size;
    Token m_ink;
    bool m_strong = false;
    bool m_dressing = false;
};

/// An icon of resources/icons in one of the window's colours.
class Sign final : public QLabel
{
    Q_OBJECT

public:
    explicit Sign(QWidget *parent = nullptr);

    void set(const QString &iconName, Token ink);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_icon;
    Token m_ink = Token::Muted;
};

} // namespace vigie::ui
