// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vigie::ui {

class ElidedLabel;

/// Long work in the status line: what, how far, how long still, and Cancel. Hidden when nothing is under way.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void begin(const QString &words);
    /// `done` of `total` (bytes, rows: any unit; a total of 0 is unknown); `counts` says it in words
    /// ("12,400 rows").
    void setProgress(qint64 done, qint64 total, const QString &counts);
    void end();
    bool isUnderWay() const { return m_underWay; }

    /// "about 2 min left", or an empty text as long as nobody can tell. Pure.
    static QString timeLeft(qint64 done, qint64 total, qint64 elapsedMs);

Q_SIGNALS:
    void cancelled(); ///< Cancel was pressed; the work ends with end()

private:
    QElapsedTimer m_since;
    bool m_underWay = false;
    ElidedLabel *m_words;
    QLabel *m_counts;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace vigie::ui
