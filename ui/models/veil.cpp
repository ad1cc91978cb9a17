// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/veil.h"

namespace vigie::ui {

bool isVeiled(const std::optional<inbox::Judgement> &judgement, bool ours)
{
    return judgement && !ours && judgement->abuse == inbox::Abuse::Clear;
}

bool isArguedCriticism(const std::optional<inbox::Judgement> &judgement)
{
    return judgement && judgement->senses.testFlag(inbox::Sense::Constructive) &&
           judgement->abuse == inbox::Abuse::None;
}

QString veiledText(const QString &text)
{
    static constexpr char16_t letters[] = u"noemacsun";
    QString veiled;
    veiled.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.isSpace())
            veiled += sign;
        else if (!sign.isLowSurrogate()) // one for two
            veiled += QChar(letters[veiled.size() % 9]);
    }
    return veiled;
}

} // namespace vigie::ui
