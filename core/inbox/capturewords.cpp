// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>

namespace vigie::inbox {

using namespace Qt::StringLiterals;

namespace {
struct Phrase
{
    const char *words; ///< recognisable()
    Words meaning;
    char language; ///< 'f', 'e', or ' ' for both
};
} // namespace

static constexpr Word any = Word::Any;

// Longer ones before those that they begin with.
static const std::array phrases{
    Phrase{"j'aime deja", Word::Like, 'f'},
    Phrase{"je n'aime plus", Word::Like, 'f'},
    Phrase{"j'aime", Word::Like, 'f'},
    Phrase{"unlike", Word::Like, 'e'},
    Phrase{"like", Word::Like, 'e'},
    Phrase{"repondre", Word::Reply, 'f'},
    Phrase{"reply", Word::Reply, 'e'},
    Phrase{"reagir", Word::Like, 'f'},
    Phrase{"commenter", Word::Reply, 'f'},
    Phrase{"comment", Word::Reply, 'e'},
    Phrase{"republier", any, 'f'},
    Phrase{"envoyer", any, 'f'},
    Phrase{"send", any, 'e'},
    Phrase{"react", Word::Like, 'e'},
    Phrase{"partager", any, 'f'},
    Phrase{"share", any, 'e'},
    Phrase{"reposter", any, 'f'},
    Phrase{"repost", any, 'e'},
    Phrase{"masquer", any, 'f'},
    Phrase{"hide", any, 'e'},
    Phrase{"envoyer un message", any, 'f'},
    Phrase{"send message", any, 'e'},
    Phrase{"voir la traduction", any, 'f'},
    Phrase{"traduire le post", any, 'f'},
    Phrase{"afficher la traduction", any, 'f'},
    Phrase{"voir l'original", any, 'f'},
    Phrase{"see translation", any, 'e'},
    Phrase{"see original", any, 'e'},
    Phrase{"show original", any, 'e'},
    Phrase{"translate post", any, 'e'},
    Phrase{"show translation", any, 'e'},
    Phrase{"translated by google", any, 'e'},
    Phrase{"traduit par google", any, 'f'},
    Phrase{"afficher plus", any, 'f'},
    Phrase{"afficher moins", any, 'f'},
    Phrase{"voir plus", any, 'f'},
    Phrase{"voir moins", any, 'f'},
    Phrase{"lire la suite", any, 'f'},
    Phrase{"en savoir plus", any, 'f'},
    Phrase{"show more", any, 'e'},
    Phrase{"show less", any, 'e'},
    Phrase{"see more", any, 'e'},
    Phrase{"see less", any, 'e'},
    Phrase{"read more", any, 'e'},
    Phrase{"read less", any, 'e'},
    Phrase{"show this thread", any, 'e'},
    Phrase{"afficher cette discussion", any, 'f'},
    Phrase{"...plus", any, 'f'},
    Phrase{"... plus", any, 'f'},
    Phrase{"...more", any, 'e'},
    Phrase{"... more", any, 'e'},
    Phrase{"auteur", any, 'f'},
    Phrase{"autrice", any, 'f'},
    Phrase{"author", any, 'e'},
    Phrase{"super fan", any, 'f'},
    Phrase{"fan le plus actif", any, 'f'},
    Phrase{"top fan", any, 'e'},
    Phrase{"suivi(e)", any, 'f'},
    Phrase{"suivie", any, 'f'},
    Phrase{"suivi", any, 'f'},
    Phrase{"suivre", any, 'f'},
    Phrase{"abonne(e)", any, 'f'},
    Phrase{"s'abonner", any, 'f'},
    Phrase{"following", any, 'e'},
    Phrase{"follow", any, 'e'},
    Phrase{"compte verifie", any, 'f'},
    Phrase{"compte certifie", any, 'f'},
    Phrase{"verified account", any, 'e'},
    Phrase{"modifie", any, 'f'},
    Phrase{"(modifie)", any, 'f'},
    Phrase{"edited", any, 'e'},
    Phrase{"(edited)", any, 'e'},
    Phrase{"epingle par l'auteur", any, 'f'},
    Phrase{"epingle", any, 'f'},
    Phrase{"pinned", any, 'e'},
    Phrase{"commentaire epingle", any, 'f'},
    Phrase{"les plus pertinents", any, 'f'},
    Phrase{"tous les commentaires", any, 'f'},
    Phrase{"most relevant", any, 'e'},
    Phrase{"all comments", any, 'e'},
    Phrase{"aime par l'auteur", any, 'f'},
    Phrase{"liked by creator", any, 'e'},
    Phrase{"pertinence", any, ' '},
    Phrase{"vues", any, 'f'},
    Phrase{"views", any, 'e'},
    Phrase{"ecrire un commentaire...", any, 'f'},
    Phrase{"write a comment...", any, 'e'},
    // reviews
    Phrase{"local guide", Word::Review, ' '},
    Phrase{"trier par", Word::Review, 'f'},
    Phrase{"sort by", Word::Review, 'e'},
    Phrase{"les plus recents", Word::Review, 'f'},
    Phrase{"most recent", Word::Review, 'e'},
    Phrase{"newest", Word::Review, 'e'},
    Phrase{"avis", Word::Review, 'f'},
    Phrase{"reviews", Word::Review, 'e'},
    Phrase{"utile", Word::Review, 'f'},
    Phrase{"helpful", Word::Review, 'e'},
    Phrase{"useful", Word::Review, 'e'},
    Phrase{"nouveau", Word::Review, 'f'},
    Phrase{"new", Word::Review, 'e'},
    Phrase{"plus", Word::Review, 'f'},
    Phrase{"more", Word::Review, 'e'},
    Phrase{"verifie", Word::Review, 'f'},
    Phrase{"verified", Word::Review, 'e'},
    Phrase{"avis verifie", Word::Review, 'f'},
    Phrase{"verified review", Word::Review, 'e'},
    Phrase{"avis spontane", Word::Review, 'f'},
    Phrase{"unprompted review", Word::Review, 'e'},
    Phrase{"sur invitation", Word::Review, 'f'},
    Phrase{"invite", Word::Review, 'f'},
    Phrase{"invited", Word::Review, 'e'},
    Phrase{"redirected", Word::Review, 'e'},
    Phrase{"signaler un abus", Word::Review, 'f'},
    Phrase{"signaler cet avis", Word::Review, 'f'},
    Phrase{"signaler", Word::Review | Word::Forum, 'f'},
    Phrase{"report", Word::Review | Word::Forum, 'e'},
    Phrase{"sur google", Word::Review, 'f'},
    Phrase{"on google", Word::Review, 'e'},
    Phrase{"modifier la reponse", Word::Review, 'f'},
    Phrase{"modifier", any, 'f'},
    Phrase{"supprimer", any, 'f'},
    Phrase{"edit", Word::Review | Word::Forum, 'e'},
    Phrase{"delete", Word::Review | Word::Forum, 'e'},
    // forums
    Phrase{"citer", Word::Forum, 'f'},
    Phrase{"quote", Word::Forum, 'e'},
    Phrase{"multi-citer", Word::Forum, 'f'},
    Phrase{"+ citer", Word::Forum, 'f'},
    Phrase{"+ quote", Word::Forum, 'e'},
    Phrase{"haut", Word::Forum, 'f'},
    Phrase{"top", Word::Forum, 'e'},
    Phrase{"alerter", Word::Forum, 'f'},
    Phrase{"marquer", Word::Forum, 'f'},
    Phrase{"favoris", Word::Forum, 'f'},
    Phrase{"bookmark", Word::Forum, 'e'},
};

static const std::vector<std::pair<QString, const Phrase *>> &byLength()
{
    static const auto sorted = [] {
        std::vector<std::pair<QString, const Phrase *>> all;
        for (const Phrase &phrase : phrases)
            all.emplace_back(QLatin1StringView(phrase.words), &phrase);
        std::ranges::stable_sort(
            all, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
        return all;
    }();
    return sorted;
}

/// Lines whose words vary, each as a whole.
static Words sentenceIn(const QString &key)
{
    struct Sentence
    {
        QRegularExpression pattern;
        Words meaning;
    };
    static const QString replies = u"(?:reponses?|replies|reply|commentaires?|comments?)"_s;
    static const std::array sentences{
        Sentence{
            whole(u"(?:voir|afficher|masquer|view|show|hide|see)(?: les| toutes les| all| more| previous|"
                  " plus de| d'autres| other| la| the)*(?: \\d+)?(?: autres?| more| other)? "_s +
                  replies + u"(?: precedente?s?| .{0,3}\\(\\d+\\)| de .{1,40}| from .{1,40})?"_s),
            any},
        Sentence{whole(u".{1,60} (?:a repondu|replied) ?[·•] ?\\d+ "_s + replies), any},
        Sentence{whole(u"(?:photo d[eu] profil d[eu'] ?|avatar d[eu'] ?).{1,60}|.{1,60}'s? profile "
                       "(?:picture|photo)"_s),
                 any},
        Sentence{
            whole(u"(?:voir|afficher|consulter) le profil d[e'] ?.{1,60}|view .{1,60}'s? profile.{0,20}"_s),
            any},
        Sentence{whole(u"(?:en reponse a|replying to)(?: @\\w+.{0,60})?"_s), any},
        Sentence{
            whole(
                u"(?:date de (?:l'experience|la visite|votre visite)|date of (?:experience|visit)) ?:.{1,40}"_s),
            Word::Review},
        Sentence{whole(u"(?:cet avis est l'opinion|this review is the subjective opinion|cet avis represente|"
                       "tripadvisor (?:controle|verifie|performs)).*"_s),
                 Word::Review},
        Sentence{whole(u"\\d+ (?:personnes? (?:ont|a) trouve.{1,40}|(?:people|person) found this.{1,30})"_s),
                 Word::Review},
        Sentence{whole(u"(?:1 personne a trouve cela|une personne a trouve).{1,40}"_s), Word::Review},
        Sentence{whole(u"n ?[°o] ?\\d{1,6}|message n ?[°o] ?\\d{1,6}"_s), Word::Forum},
        Sentence{whole(u"#\\d{1,6}"_s), Word::Forum},
        Sentence{
            whole(
                u"(?:commenter en tant que|comment as|repondre (?:a|en tant que)|reply to) .{1,60}\\.\\.\\."_s),
            any},
        Sentence{whole(u".{1,50} (?:a (?:reposte|republie)|reposted)"_s), any},
    };
    static constexpr qsizetype longest = 200;
    if (key.size() > longest)
        return {};
    for (const Sentence &sentence : sentences) {
        if (sentence.pattern.match(key).hasMatch())
            return sentence.meaning;
    }
    return {};
}

static bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'·' || c == u'•' || c == u'|' || c == u',' || c == u'∙' || c == u'⋅';
}

namespace {
/// Takes a line apart from its beginning.
class Reading
{
public:
    Reading(const QString &key, const MomentTerms &terms)
        : m_key(key)
        , m_terms(terms)
    {
    }
    Furniture read();

private:
    bool takeTime();
    bool takePhrase();
    bool takeCount(bool ofSomething);
    QStringView rest() const { return QStringView(m_key).sliced(m_at); }

    const QString &m_key;
    const MomentTerms &m_terms;
    qsizetype m_at = 0;
    Furniture m_found;
};
} // namespace

bool Reading::takeTime()
{
    static const QRegularExpression shortTime(
        u"^\\d{1,3} ?(?:min|sem\\.?|mois|mo|ans?|hr?|yr?|[jdwms])(?=[^a-z']|j'aime|like|repon|reply|modif|edit)"_s);
    const QStringView left = rest();
    if (left.isEmpty() || !(left.front().isLetterOrNumber() || left.front() == u'('))
        return false;
    qsizetype end = 0;
    while (end < left.size() && left[end] != u'·' && left[end] != u'•' && left[end] != u'|')
        ++end;
    for (const qsizetype size : {left.size(), end}) {
        if (auto time = momentIn(left.first(size).trimmed().toString(), m_terms)) {
            m_found.time = m_found.time ? m_found.time : time;
            m_at += size;
            return true;
        }
    }
    if (const auto match = shortTime.matchView(left); match.hasMatch()) {
        const auto time = momentIn(match.captured(0), m_terms);
        if (!time)
            return false;
        m_found.time = m_found.time ? m_found.time : time;
        m_at += match.capturedLength(0);
        return true;
    }
    return false;
}

bool Reading::takePhrase()
{
    const QStringView left = rest();
    for (const auto &[words, phrase] : byLength()) {
        if (!left.startsWith(words))
            continue;
        m_found.words |= phrase->meaning;
        m_found.french += phrase->language == 'f';
        m_found.english += phrase->language == 'e';
        m_at += words.size();
        return true;
    }
    return false;
}

/// "12", "1,2 k", "3 réponses", "12 J’aime".
bool Reading::takeCount(bool ofSomething)
{
    static const QRegularExpression count(
        u"^\\d{1,3}(?:[., ]?\\d{1,3}){0,3}(?: ?(?:k|m|mn|md|mds|b)(?![a-z]))?\\+?"
        "(?: ?(mentions? j'aime|j'aime|likes?|reponses?|replies|reply|commentaires?|comments?|partages?|"
        "shares?|reposts?|retweets?|republications?|citations?|quotes?|signets?|bookmarks?|vues?|views?|"
        "reactions?|abonnes?|followers?|votes? utiles?|helpful votes?|contributions?|photos?|avis|reviews?|"
        "votes?|points?)(?![a-z]))?"_s);
    const auto match = count.matchView(rest());
    if (!match.hasMatch() || match.capturedLength(0) == 0 || (ofSomething && match.capturedLength(1) == 0))
        return false;
    m_at += match.capturedLength(0);
    if (m_at < m_key.size() && m_key[m_at].isLetterOrNumber() && match.capturedLength(1) == 0)
        return false;
    if (match.capturedLength(1) == 0) {
        m_found.count = true;
        return true;
    }
    m_found.words |= any;
    m_found.counts = true;
    return true;
}

Furniture Reading::read()
{
    if (const Words sentence = sentenceIn(m_key)) {
        m_found.words = sentence;
        m_found.time = momentIn(m_key, m_terms);
        return m_found;
    }
    while (m_at < m_key.size()) {
        if (isSeparator(m_key[m_at]))
            ++m_at;
        else if (!takeCount(true) && !takeTime() && !takePhrase() && !takeCount(false))
            return {};
    }
    if (!m_found.words && !m_found.count && !m_found.time)
        m_found.words = any; // separators alone
    if (m_found.words || m_found.time)
        m_found.count = false;
    return m_found;
}

Furniture furnitureIn(const QString &key, const MomentTerms &terms)
{
    static constexpr qsizetype longest = 200;
    if (key.isEmpty() || key.size() > longest)
        return {};
    return Reading(key, terms).read();
}

static std::optional<int> starsIn(const QString &plain)
{
    int full = 0;
    int empty = 0;
    for (const QChar c : plain) {
        if (c == u'★' || c == u'\ue838') // a full star of the icons that Google's pages use
            ++full;
        else if (c == u'☆' || c == u'\ue83a')
            ++empty;
        else if (!c.isSpace())
            return std::nullopt;
    }
    // Five full ones of an icon font may be the drawing under the coloured ones.
    if (full == 0 || full + empty != 5 || (empty == 0 && plain.contains(u'\ue838')))
        return std::nullopt;
    return full;
}

std::optional<int> ratingIn(const QString &plain, const QString &key)
{
    static const QRegularExpression words(QRegularExpression::anchoredPattern(
        u"(?:note ?:? |rated |rating ?:? |avis )?([1-5])(?:[.,]0)?"
        "(?: ?/ ?5| (?:sur|of|out of) 5)?(?: (?:etoiles?|stars?|bulles?|bubbles?))?"_s));
    static constexpr qsizetype longest = 40;
    if (key.size() > longest)
        return std::nullopt;
    if (key.isEmpty() || plain.front() == u'★' || plain.front() == u'\ue838')
        return plain.isEmpty() ? std::nullopt : starsIn(plain);
    if (key.size() < 3)
        return std::nullopt; // a number alone
    const auto match = words.match(key);
    // A number needs its scale or its stars beside it.
    static const QRegularExpression scale(u"/|sur|of|etoile|star|bulle|bubble"_s);
    if (!match.hasMatch() || !key.contains(scale))
        return std::nullopt;
    return match.captured(1).toInt();
}

} // namespace vigie::inbox
