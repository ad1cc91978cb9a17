// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void initTexts()
{
    Q_INIT_RESOURCE(vigie_i18n);
}

namespace vigie::cli {

Language::Language(const QString &code)
{
    initTexts();
    const bool french =
        code.isEmpty() ? m_before.language() == QLocale::French : code == QStringLiteral("fr");
    if (!code.isEmpty() && isKnown(code) && french != (m_before.language() == QLocale::French))
        QLocale::setDefault(QLocale(code));
    else if (m_before == QLocale::c()) // it writes times for programs
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_translator.load(french ? QStringLiteral(":/i18n/vigie_fr") : QStringLiteral(":/i18n/vigie_en")))
        QCoreApplication::installTranslator(&m_translator);
    // The words of Qt's own menus and dialogs, where its translations are installed.
    if (french && m_qt.load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_before);
}

bool Language::isKnown(const QString &code)
{
    return code == QStringLiteral("fr") || code == QStringLiteral("en");
}

} // namespace vigie::cli
