// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>

namespace vigie::cli {

Language::Language(const QString &code)
{
    const bool french =
        code.isEmpty() ? m_before.language() == QLocale::French : code == QStringLiteral("fr");
    if (!code.isEmpty() && isKnown(code) && french != (m_before.language() == QLocale::French))
        QLocale::setDefault(QLocale(code));
    if (m_translator.load(french ? QStringLiteral(":/i18n/vigie_fr") : QStringLiteral(":/i18n/vigie_en")))
        QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

bool Language::isKnown(const QString &code)
{
    return code == QStringLiteral("fr") || code == QStringLiteral("en");
}

} // namespace vigie::cli
