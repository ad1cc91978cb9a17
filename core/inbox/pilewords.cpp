// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/pilewords.h"

#include "base/text.h"

#include <QHash>
#include <QSet>

namespace vigie::inbox {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestText = 2000; // UTF-16 units that count

static QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

/// Carries nothing by itself. Negations and numbers are not among them.
static const QSet<QString> &emptyWords()
{
    static const QSet<QString> known = setOf(
        u"a ai alors an and are as au aux avec avez avoir be been bien bonjour bonsoir but by c can ca ce "
        u"cela "
        "ces cet cette ceci chez comme coucou could d dans de des devrait did do does doit donc du elle "
        "elles en "
        "entre es est et etes etre eu est-ce faire fait fois for from fut get had has have hello here hey hi "
        "i "
        "il ils in is it its j je juste just l la le les leur leurs lui m ma mais may me mes might moi mon "
        "must "
        "my n ne nos notre nous o of oh ok on or ou our par pas-de please pour pourrait pouvez pouvoir peut "
        "peux possible qu que quel quelle quelles quels qui s sa sait salut se ses should si sil so soit "
        "some "
        "son sont sous suis svp stp sur t ta te tes that the their them then there these they this those to "
        "toi "
        "ton tous tout toute toutes tres tu u un une us va vais very veut veux voila vos votre vous was we "
        "well "
        "were what which who will with would y you your yours merci thanks thank savoir know dire say tell "
        "quoi trop vraiment tellement really so too aimerais voudrais want voulais vouloir quelqu quelquun anyone someone sais voir connaitre donner"_s);
    return known;
}

/// One word for the same thing asked, by what it is written with.
static const QHash<QString, QString> &sameThings()
{
    static const QHash<QString, QString> known = [] {
        const QStringList things{
            u"price prix combien tarif tarifs cout coute couter coutent couts cost costs price prices priced pricing much euros"_s,
            u"delivery livraison livraisons livre-t-on livrer livrez livres livree delivery deliver delivered delivering ship shipping ships shipped expedition expediez envoi expedie"_s,
            u"when quand date dates when delai delais"_s,
            u"stock stock dispo disponible disponibles disponibilite available availability restock rupture"_s,
            u"hours horaire horaires ouvert ouverts ouverte ouvrez ouverture open opening hours fermez ferme"_s,
            u"size taille tailles size sizes pointure sizing"_s,
            u"refund rembourse rembourser remboursement remboursez remboursee refund refunds refunded reimburse"_s,
            u"colour couleur couleurs coloris color colors colour colours"_s,
            u"where where adresse address situe located"_s,
            u"range autonomie range"_s,
            u"order commande commander commandes order ordered orders ordering"_s,
            u"no pas non no not cannot never jamais nope aucun aucune"_s,
            u"bravo bravo felicitations congrats congratulations felicitation"_s,
            u"love adore adorons adorer love loving aime jadore"_s,
            u"super super genial geniale top great awesome amazing magnifique superbe beau belle beautiful excellent parfait perfect"_s,
        };
        QHash<QString, QString> all;
        for (const QString &line : things) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words)
                all.insert(word, words.first());
        }
        return all;
    }();
    return known;
}

static bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isSurrogate();
}

/// Of a surrogate pair, whether it is a letter or digit.
static bool isWordAt(QStringView text, qsizetype at, int &length)
{
    length = 1;
    const QChar sign = text.at(at);
    if (sign.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        length = 2;
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(sign, text.at(at + 1)));
    }
    return !sign.isSurrogate() && isWordSign(sign);
}

static bool isAddress(QStringView part)
{
    return part.startsWith(u"http://") || part.startsWith(u"https://") || part.startsWith(u"www.");
}

/// Two that send to the same place say the same; what only sends somewhere is not nothing.
static QString hostOf(QStringView address)
{
    qsizetype from = address.indexOf(u"//");
    from = from < 0 ? 0 : from + 2;
    const qsizetype end = address.indexOf(u'/', from);
    return address.sliced(from, (end < 0 ? address.size() : end) - from).toString();
}

/// "ouiiiii" and "ouii" are "oui"; "elle" stays: runs of three and more become one.
static QString squeezed(const QString &word)
{
    QString out;
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i;
        while (end < word.size() && word.at(end) == word.at(i))
            ++end;
        const bool digits = word.at(i).isDigit();
        out += word.sliced(i, end - i > 2 && !digits ? 1 : end - i);
        i = end;
    }
    return out;
}

/// What folding would lose: "où" would be "ou", which carries nothing, and "don't" two pieces.
static QString spelledOut(const QString &text)
{
    QString kept = text.left(longestText);
    kept.replace(u"où"_s, u" where "_s, Qt::CaseInsensitive);
    kept.replace(u'\u2019', u'\'');
    kept.replace(u"n't"_s, u" not"_s, Qt::CaseInsensitive);
    return kept;
}

CommentWords commentWords(const QString &text)
{
    CommentWords found;
    const QString plain = folded(spelledOut(text));
    for (const QStringView part : QStringView(plain).split(u' ', Qt::SkipEmptyParts)) {
        if (isAddress(part)) {
            found.words.append(hostOf(part));
            continue;
        }
        if (part.contains(u'?') || part.contains(u'\u061F') || part.contains(u'\u203D'))
            found.hasQuestion = true;
        if (part.size() > 1 && part.startsWith(u'@')) {
            ++found.handles;
            continue;
        }
        if (found.words.isEmpty() && part.startsWith(u'+'))
            found.hasPlus = true;
        QString word;
        const auto end = [&] {
            if (!word.isEmpty())
                found.words.append(squeezed(word));
            word.clear();
        };
        int length = 1;
        for (qsizetype i = 0; i < part.size(); i += length) {
            if (isWordAt(part, i, length))
                word += part.sliced(i, length);
            else if (part.at(i) != u'\uFE0F' && part.at(i) != u'\u20E3')
                end();
        }
        end();
    }
    return found;
}

QStringList meaningOf(const QStringList &words)
{
    QSet<QString> kept;
    for (const QString &word : words) {
        const bool plural = word.size() > 3 && (word.endsWith(u's') || word.endsWith(u'x'));
        const QString one = plural ? word.chopped(1) : word;
        if (const QString thing = sameThings().value(word, sameThings().value(one)); !thing.isEmpty())
            kept.insert(thing);
        else if (!emptyWords().contains(word))
            kept.insert(one);
    }
    if (kept.isEmpty())
        kept = QSet<QString>(words.begin(), words.end());
    QStringList sorted(kept.begin(), kept.end());
    sorted.sort();
    return sorted;
}

bool isGuard(const QString &word)
{
    return word == u"no" || std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); });
}

bool asks(const QStringList &words)
{
    static const QSet<QString> beginnings = setOf(u"combien comment pourquoi quand quel quelle quels quelles "
                                                  u"where qui how why when what which who does do "
                                                  "is are can could pouvez peut avez etes"_s);
    static const QSet<QString> statements =
        setOf(u"quel quelle what is are do can qui"_s); // also begin cries
    if (words.isEmpty())
        return false;
    const QString all = words.join(u' ');
    if (all.startsWith(u"est ce que"_s) || all.contains(u" est ce que "_s) ||
        all.contains(u"c est combien"_s) || all.startsWith(u"c est quoi"_s) ||
        all.startsWith(u"how much"_s) || all.startsWith(u"y a t il"_s) || all.startsWith(u"is there"_s) ||
        all.startsWith(u"is it"_s) || all.startsWith(u"are there"_s) || all.startsWith(u"are you"_s) ||
        all.startsWith(u"do you"_s) || all.startsWith(u"can you"_s) || all.startsWith(u"can i"_s) ||
        all.startsWith(u"quel est"_s) || all.startsWith(u"quelle est"_s) || all.startsWith(u"quels sont"_s) ||
        all.startsWith(u"what is"_s) || all.startsWith(u"what are"_s))
        return true;
    return beginnings.contains(words.first()) && !statements.contains(words.first()) && words.size() > 1;
}

bool isLaughter(const QString &word)
{
    static const QSet<QString> known = setOf(u"mdr lol ptdr xd lmao rofl xptdr mdrr"_s);
    if (known.contains(word))
        return true;
    if (word.size() < 3)
        return false;
    // hahaha, héhé, jajaja
    return std::ranges::all_of(word, [&](QChar sign) { return QStringView(u"hae").contains(sign); }) &&
           word.contains(u'h');
}

bool goesWithTags(const QString &word)
{
    static const QSet<QString> known = setOf(
        u"regarde regardez regard look tiens tenez pour toi vous nous for you us check this it ca et and "
        "viens hey hé eh oh ah ca c est ici here see"_s);
    return known.contains(word) || isLaughter(word);
}

bool isMeToo(const QStringList &words)
{
    static const QSet<QString> known{u"1"_s,           u"plus 1"_s,          u"moi aussi"_s,
                                     u"idem"_s,        u"pareil"_s,          u"me too"_s,
                                     u"same"_s,        u"same here"_s,       u"moi pareil"_s,
                                     u"nous aussi"_s,  u"us too"_s,          u"ditto"_s,
                                     u"pareil ici"_s,  u"idem ici"_s,        u"idem pour moi"_s,
                                     u"moi de meme"_s, u"pareil pour moi"_s, u"pareil chez moi"_s,
                                     u"same for me"_s, u"je confirme"_s,     u"tout pareil"_s,
                                     u"up"_s,          u"me as well"_s,      u"this"_s};
    return known.contains(words.join(u' '));
}

} // namespace vigie::inbox
