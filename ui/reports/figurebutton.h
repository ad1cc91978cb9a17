// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

#include <QAbstractButton>

namespace vigie::ui {

/// One of the five figures: its value large, what it is, and a note; pressing it leads to what is behind it.
class FigureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent = nullptr);

    /// `leadsTo` says where pressing it leads, for tooltip and screen readers.
    void setFigure(const report::Figure &figure, const QString &leadsTo);
    const report::Figure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< its longest word whole
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    report::Figure m_figure;
};

/// The five in one line where they fit, else in several.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int count = 5;

    explicit FigureRow(QWidget *parent = nullptr);

    void setFigures(const QList<report::Figure> &figures, const QStringList &leadTo);
    const QList<FigureButton *> &buttons() const { return m_buttons; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &code); ///< of the figure that was pressed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool place) const;

    QList<FigureButton *> m_buttons;
};

} // namespace vigie::ui
