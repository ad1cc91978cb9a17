// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QVBoxLayout>

namespace vigie::ui {

/// A field under its label, whose mnemonic leads to it and whose text names it to screen readers.
inline QVBoxLayout *labelled(const QString &label, QWidget *field, const char *objectName)
{
    auto *words = new QLabel(label, field->parentWidget());
    words->setBuddy(field);
    field->setObjectName(QLatin1StringView(objectName));
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(words);
    column->addWidget(field);
    return column;
}

} // namespace vigie::ui
