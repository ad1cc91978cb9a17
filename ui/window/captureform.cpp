// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/captureform.h"

#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie::ui {

/// Before the others are made, so that the keys come to it first.
static QComboBox *adopted(QComboBox *field, QWidget *form)
{
    field->setParent(form);
    return field;
}

CaptureForm::CaptureForm(QComboBox *channel, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_channel(adopted(channel, this))
    , m_name(new QLineEdit(this))
    , m_handle(new QLineEdit(this))
    , m_timeKnown(new QCheckBox(tr("&Date"), this))
    , m_time(new QDateTimeEdit(this))
    , m_rating(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::control);
    grid->setVerticalSpacing(space::control);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *field, const char *name) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(QString(text).remove(u'&'));
        auto *level = new QVBoxLayout; // with the first line of a text, where there is room
        if (field == m_text)
            level->addSpacerItem(
                new QSpacerItem(0, space::control + 2, QSizePolicy::Minimum, QSizePolicy::Maximum));
        level->addWidget(label);
        if (field == m_text)
            level->addStretch();
        grid->addLayout(level, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(tr("C&hannel"), m_channel, "captureChannel");
    add(tr("Author’s &name"), m_name, "captureName");
    add(tr("Acc&ount"), m_handle, "captureHandle");
    m_timeKnown->setObjectName(QStringLiteral("captureTimeKnown"));
    m_timeKnown->setToolTip(tr("Without a date, the message is of now"));
    m_time->setObjectName(QStringLiteral("captureTime"));
    m_time->setAccessibleName(tr("Date and time"));
    m_time->setTimeZone(zone);
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u' ' +
                             QLocale().timeFormat(QLocale::ShortFormat));
    grid->addWidget(m_timeKnown, row, 0);
    grid->addWidget(m_time, row++, 1, Qt::AlignLeft);
    for (int stars = 0; stars <= 5; ++stars)
        m_rating->addItem(stars == 0 ? tr("None") : tr("%1 of 5").arg(stars), stars);
    add(tr("&Stars"), m_rating, "captureRating");
    add(tr("Add&ress"), m_url, "captureUrl");
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(3 * fontMetrics().height());
    add(tr("&Text"), m_text, "captureText");
    grid->setRowStretch(row - 1, 1);
    m_handle->setMaxLength(200);
    m_name->setMaxLength(200);

    for (QLineEdit *line : {m_name, m_handle, m_url}) {
        connect(line, &QLineEdit::textEdited, this, &CaptureForm::changed);
        connect(line, &QLineEdit::returnPressed, this, &CaptureForm::returnPressed);
    }
    connect(m_timeKnown, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_timeKnown, &QCheckBox::toggled, this, &CaptureForm::changed);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &CaptureForm::changed);
    connect(m_rating, &QComboBox::activated, this, &CaptureForm::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CaptureForm::changed);
}

void CaptureForm::changed()
{
    if (!m_showing)
        Q_EMIT edited();
}

void CaptureForm::show(const inbox::Captured &captured)
{
    m_showing = true;
    m_captured = captured;
    m_name->setText(captured.authorName);
    m_handle->setText(captured.authorHandle);
    m_timeKnown->setChecked(captured.postedAtMs.has_value());
    m_time->setEnabled(captured.postedAtMs.has_value());
    m_time->setDateTime(captured.postedAtMs ? QDateTime::fromMSecsSinceEpoch(*captured.postedAtMs, m_zone)
                                            : QDateTime::currentDateTime(m_zone));
    m_rating->setCurrentIndex(m_rating->findData(captured.rating.value_or(0)));
    m_url->setText(captured.url);
    m_text->setPlainText(captured.text);
    m_showing = false;
}

inbox::Captured CaptureForm::captured() const
{
    inbox::Captured now = m_captured;
    now.authorName = m_name->text().trimmed();
    now.authorHandle = m_handle->text().trimmed();
    const qint64 chosenMs = m_time->dateTime().toMSecsSinceEpoch();
    const qint64 minuteMs = 60'000; // what the field shows
    if (!m_timeKnown->isChecked()) {
        now.postedAtMs.reset();
    } else if (!m_captured.postedAtMs || chosenMs / minuteMs != *m_captured.postedAtMs / minuteMs) {
        now.postedAtMs = chosenMs;
        now.timeIsRough = false;
    }
    const int stars = m_rating->currentData().toInt();
    now.rating = stars > 0 ? std::optional(stars) : std::nullopt;
    if (const QString url = m_url->text().trimmed(); url != m_captured.url) {
        now.url = url;
        now.urlIsOwn = !url.isEmpty();
    }
    now.text = m_text->toPlainText();
    return now;
}

QWidget *CaptureForm::firstField() const
{
    return m_name->text().isEmpty() ? static_cast<QWidget *>(m_name) : m_text;
}

} // namespace vigie::ui
