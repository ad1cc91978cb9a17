// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/measured.h"
#include "ui/models/session.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vigie::ui {

class Section;
class Words;

/// How often triage was right of what colleagues looked at: over time, by what it said, and what follows for
/// what is asked. Follows changes while it is seen.
class MeasuredPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MeasuredPage(Session &session, QWidget *parent = nullptr);

    void setLanguage(const QString &language); ///< "fr" or "en"

Q_SIGNALS:
    void failed(const vigie::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void present();

    Session &m_session;
    QString m_language;
    std::optional<triage::MeasuredError> m_error;
    QWidget *m_body;
    Words *m_title;
    QList<Words *> m_sentences;
    Section *m_months;
    Section *m_verdicts;
    Words *m_method;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace vigie::ui
