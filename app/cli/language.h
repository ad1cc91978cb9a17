// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace vigie::cli {

/// The language that messages are in, while this lives: "fr", "en", or empty for the system's. Main thread.
class Language
{
public:
    explicit Language(const QString &code);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    static bool isKnown(const QString &code);

private:
    QTranslator m_translator;
    QTranslator m_qt;
    QLocale m_before;
};

} // namespace vigie::cli
