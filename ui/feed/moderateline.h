// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/moderating.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie::ui {

/// Asks what an act of moderation needs, above the message that it is about: the article, with its text; the
/// reason; before something is hidden or deleted its evidence, or why there is none; and says who must
/// confirm it. The button says what will happen. Ctrl+Enter does it, Escape leaves.
class ModerateLine final : public QFrame
{
    Q_OBJECT

public:
    /// `evidence`: what adds a picture to the message.
    ModerateLine(Moderating &moderating, const QList<QAction *> &evidence, QWidget *parent = nullptr);

    /// For the message that is read.
    void ask(moderation::ActKind kind);
    void dismiss();

Q_SIGNALS:
    void left(); ///< done or not, it is hidden again

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillArticles();
    void refresh();
    void finish();
    const moderation::Article *article() const;
    bool wantsEvidence() const;

    Moderating &m_moderating;
    moderation::ActKind m_kind = moderation::ActKind::Hide;
    qint64 m_mention = 0;
    QPointer<QWidget> m_focusBefore;
    QLabel *m_title;
    QComboBox *m_article;
    QLabel *m_articleText;
    QLineEdit *m_reason;
    QLabel *m_evidenceTitle;
    QWidget *m_evidence;
    QLabel *m_evidenceWords;
    QComboBox *m_unproven;
    QLabel *m_who;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace vigie::ui
