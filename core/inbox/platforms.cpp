// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/platforms.h"

#include <algorithm>

namespace vigie::inbox {

static constexpr PlatformColumn trustpilot[] = {
    {"review id", Field::RemoteId},
    {"id de l'avis", Field::RemoteId},
    {"identifiant de l'avis", Field::RemoteId},
    {"review url", Field::Url},
    {"review link", Field::Url},
    {"url de l'avis", Field::Url},
    {"lien de l'avis", Field::Url},
    {"review created (utc)", Field::PostedAt},
    {"review created", Field::PostedAt},
    {"review date", Field::PostedAt},
    {"date de creation de l'avis (utc)", Field::PostedAt},
    {"date de creation de l'avis", Field::PostedAt},
    {"date de l'avis", Field::PostedAt},
    {"review consumer user id", Field::AuthorHandle},
    {"consumer id", Field::AuthorHandle},
    {"identifiant du consommateur", Field::AuthorHandle},
    {"review username", Field::AuthorName},
    {"consumer name", Field::AuthorName},
    {"nom du consommateur", Field::AuthorName},
    {"nom d'utilisateur de l'avis", Field::AuthorName},
    {"review title", Field::Headline},
    {"titre de l'avis", Field::Headline},
    {"review content", Field::Text},
    {"review text", Field::Text},
    {"contenu de l'avis", Field::Text},
    {"texte de l'avis", Field::Text},
    {"review stars", Field::Rating},
    {"review rating", Field::Rating},
    {"etoiles de l'avis", Field::Rating},
    {"nombre d'etoiles", Field::Rating},
    {"note de l'avis", Field::Rating},
    {"review language", Field::Language},
    {"langue de l'avis", Field::Language},
    {"company reply", Field::Reply},
    {"company reply text", Field::Reply},
    {"reply", Field::Reply},
    {"reply text", Field::Reply},
    {"reponse de l'entreprise", Field::Reply},
    {"reponse", Field::Reply},
    {"company reply date (utc)", Field::RepliedAt},
    {"company reply date", Field::RepliedAt},
    {"reply date (utc)", Field::RepliedAt},
    {"reply date", Field::RepliedAt},
    {"date de reponse de l'entreprise (utc)", Field::RepliedAt},
    {"date de reponse de l'entreprise", Field::RepliedAt},
    {"date de la reponse", Field::RepliedAt},
    {"location name", Field::Place},
    {"nom du site", Field::Place},
    {"reference id", {}}, // of the order
    {"source name", {}},
};

static constexpr PlatformColumn googleReviews[] = {
    {"name", Field::RemoteId}, // "accounts/…/locations/…/reviews/…"
    {"review name", Field::RemoteId},
    {"reviewid", Field::RemoteId},
    {"review id", Field::RemoteId},
    {"reviewer displayname", Field::AuthorName},
    {"reviewer display name", Field::AuthorName},
    {"reviewer name", Field::AuthorName},
    {"reviewer", Field::AuthorName},
    {"displayname", Field::AuthorName},
    {"auteur de l'avis", Field::AuthorName},
    {"nom de l'auteur", Field::AuthorName},
    {"starrating", Field::Rating},
    {"star rating", Field::Rating},
    {"nombre d'etoiles", Field::Rating},
    {"note", Field::Rating},
    {"comment", Field::Text},
    {"review comment", Field::Text},
    {"review text", Field::Text},
    {"commentaire", Field::Text},
    {"texte de l'avis", Field::Text},
    {"createtime", Field::PostedAt},
    {"create time", Field::PostedAt},
    {"date de creation", Field::PostedAt},
    {"updatetime", {}},
    {"update time", {}},
    {"reviewreply comment", Field::Reply},
    {"review reply comment", Field::Reply},
    {"reviewreply", Field::Reply},
    {"review reply", Field::Reply},
    {"reponse du proprietaire", Field::Reply},
    {"reponse", Field::Reply},
    {"reviewreply updatetime", Field::RepliedAt},
    {"review reply update time", Field::RepliedAt},
    {"reply time", Field::RepliedAt},
    {"date de la reponse", Field::RepliedAt},
    {"location name", Field::Place},
    {"locationname", Field::Place},
    {"business name", Field::Place},
    {"nom de l'etablissement", Field::Place},
    {"etablissement", Field::Place},
};

static constexpr PlatformColumn metaComments[] = {
    {"comment id", Field::RemoteId},
    {"id du commentaire", Field::RemoteId},
    {"identifiant du commentaire", Field::RemoteId},
    {"comment text", Field::Text},
    {"comment message", Field::Text},
    {"comment", Field::Text},
    {"texte du commentaire", Field::Text},
    {"commentaire", Field::Text},
    {"comment author", Field::AuthorName},
    {"commenter", Field::AuthorName},
    {"commenter name", Field::AuthorName},
    {"author name", Field::AuthorName},
    {"auteur du commentaire", Field::AuthorName},
    {"nom de l'auteur", Field::AuthorName},
    {"comment author id", Field::AuthorHandle},
    {"commenter id", Field::AuthorHandle},
    {"commenter username", Field::AuthorHandle},
    {"author id", Field::AuthorHandle},
    {"id de l'auteur", Field::AuthorHandle},
    {"comment time", Field::PostedAt},
    {"comment date", Field::PostedAt},
    {"comment created time", Field::PostedAt},
    {"created time", Field::PostedAt},
    {"heure du commentaire", Field::PostedAt},
    {"date du commentaire", Field::PostedAt},
    {"date de creation", Field::PostedAt},
    {"publish time", {}}, // of the post
    {"heure de publication", {}},
    {"comment permalink", Field::Url},
    {"comment link", Field::Url},
    {"permalien du commentaire", Field::Url},
    {"lien du commentaire", Field::Url},
    {"post permalink", {}},
    {"permalien de la publication", {}},
    {"post id", Field::InReplyTo},
    {"id de la publication", Field::InReplyTo},
    {"identifiant de la publication", Field::InReplyTo},
    {"post text", Field::ParentTitle},
    {"post message", Field::ParentTitle},
    {"post title", Field::ParentTitle},
    {"texte de la publication", Field::ParentTitle},
    {"titre de la publication", Field::ParentTitle},
    {"page name", Field::Channel},
    {"nom de la page", Field::Channel},
    {"account name", Field::Channel},
    {"nom du compte", Field::Channel},
};

static constexpr PlatformColumn metaMessages[] = {
    {"message id", Field::RemoteId},
    {"id du message", Field::RemoteId},
    {"identifiant du message", Field::RemoteId},
    {"message", Field::Text},
    {"message text", Field::Text},
    {"message content", Field::Text},
    {"texte du message", Field::Text},
    {"contenu du message", Field::Text},
    {"sender", Field::AuthorName},
    {"sender name", Field::AuthorName},
    {"expediteur", Field::AuthorName},
    {"nom de l'expediteur", Field::AuthorName},
    {"sender id", Field::AuthorHandle},
    {"id de l'expediteur", Field::AuthorHandle},
    {"message time", Field::PostedAt},
    {"sent at", Field::PostedAt},
    {"created time", Field::PostedAt},
    {"timestamp", Field::PostedAt},
    {"date", Field::PostedAt},
    {"date d'envoi", Field::PostedAt},
    {"heure d'envoi", Field::PostedAt},
    {"page name", Field::Channel},
    {"nom de la page", Field::Channel},
    {"recipient", {}},
    {"recipient name", {}},
    {"destinataire", {}},
};

static constexpr PlatformColumn metaPosts[] = {
    {"post id", Field::RemoteId},
    {"id de la publication", Field::RemoteId},
    {"identifiant de la publication", Field::RemoteId},
    {"id de publication", Field::RemoteId},
    {"title", Field::Headline},
    {"titre", Field::Headline},
    {"description", Field::Text},
    {"publish time", Field::PostedAt},
    {"heure de publication", Field::PostedAt},
    {"date", {}}, // "Lifetime"
    {"permalink", Field::Url},
    {"permalien", Field::Url},
    {"page name", Field::Channel},
    {"nom de la page", Field::Channel},
    {"account name", Field::Channel},
    {"nom du compte", Field::Channel},
    {"account username", Field::AuthorHandle},
    {"nom d'utilisateur du compte", Field::AuthorHandle},
    {"comments", {}}, // their number
    {"commentaires", {}},
};

static constexpr PlatformColumn linkedInPosts[] = {
    {"post title", Field::Text}, // it is the whole text
    {"titre de la publication", Field::Text},
    {"titre du post", Field::Text},
    {"post link", Field::Url},
    {"lien de la publication", Field::Url},
    {"lien du post", Field::Url},
    {"created date", Field::PostedAt},
    {"date de creation", Field::PostedAt},
    {"posted by", Field::AuthorName},
    {"publie par", Field::AuthorName},
    {"likes", {}},
    {"comments", {}},
    {"commentaires", {}},
};

static constexpr PlatformColumn linkedInComments[] = {
    {"comment", Field::Text},
    {"comment text", Field::Text},
    {"commentaire", Field::Text},
    {"texte du commentaire", Field::Text},
    {"commenter", Field::AuthorName},
    {"commenter name", Field::AuthorName},
    {"comment author", Field::AuthorName},
    {"auteur du commentaire", Field::AuthorName},
    {"nom de l'auteur", Field::AuthorName},
    {"commenter profile", Field::AuthorHandle},
    {"commenter profile url", Field::AuthorHandle},
    {"profil de l'auteur", Field::AuthorHandle},
    {"comment id", Field::RemoteId},
    {"comment urn", Field::RemoteId},
    {"id du commentaire", Field::RemoteId},
    {"comment link", Field::Url},
    {"comment url", Field::Url},
    {"lien du commentaire", Field::Url},
    {"comment date", Field::PostedAt},
    {"comment created date", Field::PostedAt},
    {"created date", Field::PostedAt},
    {"date du commentaire", Field::PostedAt},
    {"date de creation", Field::PostedAt},
    {"post link", Field::InReplyTo},
    {"post url", Field::InReplyTo},
    {"lien de la publication", Field::InReplyTo},
    {"lien du post", Field::InReplyTo},
    {"post title", Field::ParentTitle},
    {"titre de la publication", Field::ParentTitle},
    {"titre du post", Field::ParentTitle},
    {"page name", Field::Channel},
    {"nom de la page", Field::Channel},
};

static constexpr Platform platforms[] = {
    {"Trustpilot",
     "trustpilot",
     "review stars|review rating|etoiles de l'avis|nombre d'etoiles|note de l'avis;"
     "review content|review text|contenu de l'avis|texte de l'avis;"
     "review consumer user id|domain url|webshop name|business unit id|company reply|company reply date "
     "(utc)|"
     "reference id|identifiant du consommateur|nom du consommateur|reponse de l'entreprise",
     trustpilot,
     {},
     Kind::Review},
    {"Google Business Profile",
     "google-review",
     "starrating|star rating|nombre d'etoiles;"
     "reviewer displayname|reviewer display name|reviewer name|reviewer|displayname|auteur de l'avis;"
     "createtime|create time|reviewreply comment|review reply|reponse du proprietaire",
     googleReviews,
     {},
     Kind::Review},
    {"Meta Business Suite",
     "facebook instagram",
     "comment id|id du commentaire|identifiant du commentaire;"
     "comment text|comment message|comment|texte du commentaire|commentaire;"
     "page name|nom de la page|page id|id de la page|account name|nom du compte|post permalink|"
     "permalien de la publication|comment permalink|permalien du commentaire",
     metaComments,
     {},
     Kind::Comment},
    {"Meta Business Suite", "facebook instagram",
     "sender|sender name|expediteur|nom de l'expediteur;"
     "message|message text|message content|texte du message|contenu du message;"
     "page name|nom de la page|page id|id de la page|thread id|conversation id|id de la conversation",
     metaMessages, Habit::Private, Kind::Message},
    {"Meta Business Suite", "instagram facebook",
     "account username|nom d'utilisateur du compte;"
     "post id|id de la publication|id de publication|identifiant de la publication;"
     "publish time|heure de publication;permalink|permalien",
     metaPosts, Habit::Ours, Kind::Post},
    {"Meta Business Suite", "facebook instagram",
     "page id|id de la page;post id|id de la publication|id de publication|identifiant de la publication;"
     "publish time|heure de publication;permalink|permalien",
     metaPosts, Habit::Ours, Kind::Post},
    {"LinkedIn",
     "linkedin",
     "comment|comment text|commentaire|texte du commentaire;"
     "commenter|commenter name|comment author|auteur du commentaire|nom de l'auteur;"
     "post link|post url|lien de la publication|lien du post|comment link|comment url|comment urn",
     linkedInComments,
     {},
     Kind::Comment},
    {"LinkedIn", "linkedin",
     "post link|lien de la publication|lien du post;post title|titre de la publication|titre du post;"
     "created date|date de creation|posted by|publie par",
     linkedInPosts, Habit::Ours | Habit::LinkIsIdentity, Kind::Post},
};

const Platform *platformOf(const QStringList &header)
{
    QStringList plain;
    for (const QString &column : header)
        plain.append(plainColumn(column));
    const auto isThere = [&](QStringView group) {
        return std::ranges::any_of(group.split(u'|'), [&](QStringView name) { return plain.contains(name); });
    };
    for (const Platform &platform : platforms) {
        const QString signs = QString::fromLatin1(platform.signs);
        if (std::ranges::all_of(QStringView(signs).split(u';'), isThere))
            return &platform;
    }
    return nullptr;
}

} // namespace vigie::inbox
