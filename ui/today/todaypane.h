// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today.h"
#include "ui/pane.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vigie::ui {

class EmptyState;
class InlineMessage;

/// What to do next: at most seven lines, each a sentence and a button, then *Start with the most urgent*.
class TodayPane final : public Pane
{
    Q_OBJECT

public:
    /// `sinceMs` tells when this colleague was here before (ms UTC, 0: never); asked at every reading.
    TodayPane(Session &session, std::function<qint64()> sinceMs, QWidget *parent = nullptr);

    static Place place();
    void activate() override;

private:
    QWidget *makePage();
    void read();
    void present(const TodayFacts &facts);
    QWidget *makeLine(const TodayLine &line);

    Session &m_session;
    std::function<qint64()> m_sinceMs;
    QStackedWidget *m_whole;
    QWidget *m_page;
    EmptyState *m_empty;
    InlineMessage *m_message;
    QLabel *m_day;
    QLabel *m_count;
    QVBoxLayout *m_lines;
    QPushButton *m_start;
    QLabel *m_horizon;
    QVariantMap m_urgent;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace vigie::ui
