// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/correction.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace vigie::ui {

class Chip;

/// What a message is, as chips that are on or off, and a menu of its kinds: each click says one thing.
class VerdictChips final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the object names: "triageNegative".
    explicit VerdictChips(const QString &prefix, QWidget *parent = nullptr);

    void show(const inbox::Judgement &judgement);
    Chip *sentiment(inbox::Sentiment sentiment) const { return m_sentiments[std::size_t(sentiment)]; }
    Chip *abuse() const { return m_abuse; }
    Chip *urgent() const { return m_urgent; }
    QToolButton *senses() const { return m_senses; }

Q_SIGNALS:
    void said(const vigie::triage::Correction &correction); ///< of one thing alone

private:
    void fillMenu();

    inbox::Judgement m_judgement;
    std::array<Chip *, 3> m_sentiments; ///< in the order of inbox::Sentiment
    Chip *m_abuse;
    Chip *m_urgent; ///< only where it is: a click takes it back
    QToolButton *m_senses;
};

} // namespace vigie::ui
