// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/comments.h"

#include "support/rows.h"

#include <QDateTime>

namespace vigie::test {

using namespace Qt::StringLiterals;

static const QStringList &pick(int kind)
{
    static const QStringList prices{u"C'est combien ?"_s, u"Quel est le prix ?"_s,
                                    u"Bonjour, combien ça coûte svp ?"_s, u"Prix ???"_s,
                                    u"How much is it?"_s};
    static const QStringList delivery{u"Vous livrez en Belgique ?"_s, u"Livraison en Belgique possible ?"_s,
                                      u"Est-ce que vous livrez en Belgique"_s};
    static const QStringList stock{u"Il est dispo ?"_s, u"Toujours disponible ?"_s,
                                   u"Dispo ou en rupture ?"_s};
    static const QStringList friends{u"@marie.l regarde 😍"_s, u"@paul_v"_s, u"@tom @julie.b 👀"_s,
                                     u"@lea pour toi !"_s};
    static const QStringList signs{u"😍😍😍"_s, u"👏👏"_s, u"🔥"_s, u"❤️"_s};
    static const QStringList praise{u"Magnifique !"_s, u"Il est trop beau"_s, u"Superbe 😍"_s,
                                    u"Vraiment superbe !!"_s};
    static const QStringList *const all[]{&prices,  &prices, &delivery, &stock, &friends,
                                          &friends, &signs,  &praise,   &praise};
    return *all[kind];
}

/// Nobody else says it.
static QString odd(int number)
{
    static const QStringList said{
        u"Le mien grince depuis la révision de mars, personne ne répond au téléphone."_s,
        u"Mon voisin a roulé jusqu'à Morlaix sans recharger."_s,
        u"La selle du précédent modèle me faisait mal au dos, avez-vous changé quelque chose ?"_s,
        u"Encore une pub alors que le rappel des batteries n'est pas fini…"_s,
        u"J'habite Ouessant, le bateau prend les vélos cargo ?"_s,
        u"Anne m'a sauvé mon trajet hier, dites-lui bravo de ma part"_s,
        u"On peut passer l'essayer un dimanche à Quimper ?"_s,
        u"Ma fille de 9 ans voudrait savoir qui a dessiné le phare"_s,
        u"Trop lourd pour monter la rue de Siam, je parle d'expérience."_s,
        u"Fabriqué où exactement, le cadre ?"_s,
        u"Vendu le mien au bout d'un mois : la béquille a cassé deux fois."_s,
        u"Un rétroviseur d'origine aurait été malin"_s,
        u"C'est la place du marché à Landerneau sur la photo, non ?"_s,
        u"La mairie de Plouzané en a commandé douze, vous confirmez ?"_s,
        u"Comment fait-on pour la prime régionale cette année ?"_s,
    };
    const QString text = said.at(number % said.size());
    return number < said.size() ? text : text + u" (%1e fois que je demande)"_s.arg(number / said.size() + 1);
}

QStringList commentTexts(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        const int kind = i % 10;
        texts.append(kind == 9 ? odd(i / 10) : pick(kind).at(i / 10 % pick(kind).size()));
    }
    return texts;
}

void addComments(workspace::Connection &c, int count)
{
    const QString title = u"Le Tevenn 2027 est là"_s;
    const qint64 post = addMention(c, {.postedAt = u"2026-11-22T08:00:00Z"_s,
                                       .remoteId = u"p-1"_s,
                                       .ours = true,
                                       .disposition = inbox::Disposition::Closed,
                                       .authorName = u"Kerlo"_s,
                                       .authorHandle = u"kerlo"_s,
                                       .text = title,
                                       .service = u"facebook"_s});
    QDateTime at = QDateTime::fromString(u"2026-11-22T08:00:00Z"_s, Qt::ISODate);
    int number = 0;
    for (const QString &text : commentTexts(count)) {
        ++number;
        at = at.addSecs(60);
        addMention(c, {.postedAt = at.toString(Qt::ISODate),
                       .remoteId = u"c-%1"_s.arg(number),
                       .authorName = u"Camille Le Gall %1"_s.arg(number),
                       .authorHandle = u"camille%1"_s.arg(number),
                       .text = text,
                       .service = u"facebook"_s,
                       .under = title});
    }
    addMention(c, {.postedAt = at.addSecs(60).toString(Qt::ISODate),
                   .remoteId = u"o-1"_s,
                   .inReplyTo = u"c-1"_s,
                   .ours = true,
                   .disposition = inbox::Disposition::Closed,
                   .authorName = u"Kerlo"_s,
                   .authorHandle = u"kerlo"_s,
                   .text = u"Bonjour à tous : 2 490 €, batterie comprise, livraison dès mars."_s,
                   .service = u"facebook"_s,
                   .under = title});
    c.statement("UPDATE mention SET thread = (SELECT max(thread) FROM mention) WHERE key = ?")
        .bind(0, post)
        .run();
}

} // namespace vigie::test
