// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shownreport.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace vigie::ui {

class FigureRow;
class Section;
class Words;

/// The report of one period as a page to read: five figures, the summary, charts, tables. Every figure leads
/// to what is behind it. All of it is text and tables to a screen reader.
class ReportPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);

    /// From the top where it is another period than before, else where one was reading.
    void show(const ReportContent &content, const QString &firm);
    /// Blank paper until there is something on it.
    void setShown(bool shown);

    /// Which charts are shown as tables; comes back after a restart.
    QStringList shownAsTables() const;
    void setShownAsTables(const QStringList &codes);
    /// How far down one has read, in device-independent pixels.
    int scroll() const;
    /// There once the page is shown and tall enough.
    void comeBackTo(int scroll);

Q_SIGNALS:
    /// What Pane::goTo() takes for the feed.
    void messagesWanted(const QVariantMap &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void join();
    void fit();
    void sayInShort(const QStringList &sentences);
    void figureChosen(const QString &code);
    void reveal(Section *section);
    QList<Section *> sections() const { return {m_days, m_channels, m_dispositions, m_notLooked, m_left}; }

    QWidget *m_body;
    Words *m_firm;
    Words *m_kind;
    Words *m_title;
    QLabel *m_running;
    Words *m_dates;
    FigureRow *m_figures;
    Words *m_summaryHeading;
    QWidget *m_short;
    QVBoxLayout *m_summary;
    QList<Words *> m_sentences;
    Section *m_days;
    Section *m_channels;
    Section *m_dispositions;
    Section *m_notLooked;
    Section *m_left;
    Words *m_methodHeading;
    Words *m_method;
    QWidget *m_focusLine; ///< where the keys go
    std::optional<report::Period> m_period;
    int m_comeBackTo = 0;
};

} // namespace vigie::ui
