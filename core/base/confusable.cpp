// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/confusable.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct Twin
{
    char16_t sign;
    char16_t letter;
};

// In the order of the signs, after case folding and without marks.
constexpr std::array twins{
    Twin{u'$', u's'},      Twin{u'0', u'o'},      Twin{u'1', u'l'},      Twin{u'3', u'e'},
    Twin{u'4', u'a'},      Twin{u'5', u's'},      Twin{u'7', u't'},      Twin{u'8', u'b'},
    Twin{u'@', u'a'},      Twin{u'i', u'l'},      Twin{u'|', u'l'},      Twin{u'\u0131', u'l'},
    Twin{u'\u0251', u'a'}, Twin{u'\u0261', u'g'}, Twin{u'\u026A', u'l'}, Twin{u'\u03B1', u'a'},
    Twin{u'\u03B2', u'b'}, Twin{u'\u03B3', u'y'}, Twin{u'\u03B5', u'e'}, Twin{u'\u03B6', u'z'},
    Twin{u'\u03B7', u'n'}, Twin{u'\u03B9', u'l'}, Twin{u'\u03BA', u'k'}, Twin{u'\u03BC', u'u'},
    Twin{u'\u03BD', u'v'}, Twin{u'\u03BF', u'o'}, Twin{u'\u03C1', u'p'}, Twin{u'\u03C3', u'o'},
    Twin{u'\u03C4', u't'}, Twin{u'\u03C5', u'u'}, Twin{u'\u03C7', u'x'}, Twin{u'\u03C9', u'w'},
    Twin{u'\u03F2', u'c'}, Twin{u'\u0430', u'a'}, Twin{u'\u0432', u'b'}, Twin{u'\u0433', u'r'},
    Twin{u'\u0435', u'e'}, Twin{u'\u0437', u'e'}, Twin{u'\u0438', u'u'}, Twin{u'\u043A', u'k'},
    Twin{u'\u043C', u'm'}, Twin{u'\u043D', u'h'}, Twin{u'\u043E', u'o'}, Twin{u'\u0440', u'p'},
    Twin{u'\u0441', u'c'}, Twin{u'\u0442', u't'}, Twin{u'\u0443', u'y'}, Twin{u'\u0445', u'x'},
    Twin{u'\u044C', u'b'}, Twin{u'\u0455', u's'}, Twin{u'\u0456', u'l'}, Twin{u'\u0458', u'j'},
    Twin{u'\u04BB', u'h'}, Twin{u'\u04CF', u'l'}, Twin{u'\u0501', u'd'}, Twin{u'\u051B', u'q'},
    Twin{u'\u051D', u'w'}, Twin{u'\u20AC', u'e'},
};

// What accounts that pass for others add to the name.
constexpr std::array added{u"official", u"officiel", u"support",  u"service", u"service client", u"client",
                           u"sav",      u"help",     u"helpdesk", u"aide",    u"contact",        u"equipe",
                           u"team",     u"fr",       u"france",   u"real",    u"vrai",           u"reward",
                           u"rewards",  u"cadeau",   u"concours"};

} // namespace

static constexpr qsizetype leastLetters = 3;

static char16_t seen(char16_t sign)
{
    const auto found = std::ranges::lower_bound(twins, sign, {}, &Twin::sign);
    return found != twins.end() && found->sign == sign ? found->letter : sign;
}

/// "aa" as "a".
static void append(QString &skeleton, QChar letter)
{
    if (!skeleton.endsWith(letter))
        skeleton.append(letter);
}

QString skeleton(QStringView name)
{
    QString letters;
    for (const QChar sign : folded(name)) {
        const QChar letter(seen(sign.unicode()));
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            letters.append(letter);
    }
    QString found;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QStringView two = QStringView(letters).sliced(i, std::min<qsizetype>(2, letters.size() - i));
        if (two == u"rn" || two == u"vv") {
            append(found, two == u"rn" ? u'm' : u'w');
            ++i;
        } else {
            append(found, letters.at(i));
        }
    }
    return found;
}

bool looksLike(QStringView ours, QStringView theirs)
{
    const QString known = skeleton(ours);
    const QString met = skeleton(theirs.startsWith(u'@') ? theirs.sliced(1) : theirs);
    if (known.size() < leastLetters)
        return false;
    const QString name = ours.toString();
    return met == known || std::ranges::any_of(added, [&](const char16_t *word) {
               const QString other = QString::fromUtf16(word);
               return met == skeleton(name + other) || met == skeleton(other + name);
           });
}

} // namespace vigie
