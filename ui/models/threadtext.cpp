// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threadtext.h"

#include "base/text.h"

#include <QCoreApplication>

namespace vigie::ui {

using inbox::Gist;

namespace {
struct ThreadWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::ThreadWords)
};
} // namespace

QString commentsText(qint64 count)
{
    return ThreadWords::tr("%Ln comment(s)", nullptr, static_cast<int>(count));
}

QString gistText(Gist gist)
{
    switch (gist) {
    case Gist::Question:
        return ThreadWords::tr("Questions");
    case Gist::Remark:
        return ThreadWords::tr("Remarks");
    case Gist::MeToo:
        return ThreadWords::tr("“Me too”");
    case Gist::Tags:
        return ThreadWords::tr("Tags of friends");
    case Gist::Signs:
        return ThreadWords::tr("Emoji only");
    }
    return {};
}

QString gistCountText(Gist gist, qint64 count)
{
    const int n = static_cast<int>(count);
    switch (gist) {
    case Gist::Question:
        return ThreadWords::tr("%Ln question(s)", nullptr, n);
    case Gist::Remark:
        return ThreadWords::tr("%Ln remark(s)", nullptr, n);
    case Gist::MeToo:
        return ThreadWords::tr("%Ln “me too”", nullptr, n);
    case Gist::Tags:
        return ThreadWords::tr("%Ln tag(s) of friends", nullptr, n);
    case Gist::Signs:
        return ThreadWords::tr("%Ln emoji", "comments of emoji only", n);
    }
    return {};
}

QString gistIcon(Gist gist)
{
    switch (gist) {
    case Gist::Question:
        return QStringLiteral("question");
    case Gist::Remark:
        return QStringLiteral("conversation");
    case Gist::MeToo:
        return QStringLiteral("person");
    case Gist::Tags:
        return QStringLiteral("tag");
    case Gist::Signs:
        return QStringLiteral("smile");
    }
    return {};
}

QStringList gistsText(const QMap<Gist, qint64> &gists)
{
    QStringList all;
    for (const auto [gist, count] : gists.asKeyValueRange())
        all.append(gistCountText(gist, count));
    return all;
}

QString postText(const inbox::ThreadPost &thread, qsizetype most)
{
    const QString text = oneLine(thread.post ? thread.post->text : thread.title, most);
    return text.isEmpty() ? ThreadWords::tr("a post that is not in Vigie") : text;
}

QString underText(const inbox::ThreadPost &thread, const QString &asked, qint64 askedBy)
{
    const bool known = thread.post || !thread.title.isEmpty();
    const QString under =
        (known ? ThreadWords::tr("Under “%1”") : ThreadWords::tr("Under %1")).arg(postText(thread, 70));
    const QString most = askedText(asked, askedBy);
    return most.isEmpty() ? under : under + QStringLiteral(" · ") + most;
}

QString askedText(const QString &asked, qint64 askedBy)
{
    return askedBy < 2 ? QString()
                       : ThreadWords::tr("Most asked: “%1” (%Ln time(s))", nullptr, static_cast<int>(askedBy))
                             .arg(asked);
}

QString sensitiveHint()
{
    return ThreadWords::tr(
        "A death, an accident, a recall: Vigie then asks about the shortest comments and emoji, too");
}

} // namespace vigie::ui
