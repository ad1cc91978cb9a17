// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace vigie::ui {

static constexpr int parts = 1000;

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidedLabel({}, this))
    , m_counts(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("progressLine"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_counts);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_counts->setText(tr("Cancelling…"));
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressLine::begin(const QString &words)
{
    m_underWay = true;
    m_since.start();
    m_words->setText(words);
    m_counts->clear();
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(words);
    m_cancel->setEnabled(true);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(words));
    show();
}

void ProgressLine::setProgress(qint64 done, qint64 total, const QString &counts)
{
    if (!m_underWay || !m_cancel->isEnabled())
        return;
    m_bar->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(double(done) / double(total) * parts));
    const QString left = timeLeft(done, total, m_since.elapsed());
    m_counts->setText(left.isEmpty() ? counts : counts + QStringLiteral(" · ") + left);
}

void ProgressLine::end()
{
    m_underWay = false;
    hide();
}

QString ProgressLine::timeLeft(qint64 done, qint64 total, qint64 elapsedMs)
{
    if (done <= 0 || total <= 0 || elapsedMs < 1500 || done > total)
        return {};
    const double seconds = double(total - done) / double(done) * double(elapsedMs) / 1000;
    if (seconds < 55)
        return tr("about %n s left", nullptr, std::max(1, static_cast<int>(seconds / 5 + 1) * 5));
    return tr("about %n min left", nullptr, static_cast<int>(seconds / 60 + 1));
}

} // namespace vigie::ui
