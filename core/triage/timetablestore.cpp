// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/timetable.h"

#include "workspace/activity.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::triage {

using workspace::Area;
using workspace::Connection;
using workspace::Statement;

static constexpr char settingName[] = "answer-times";

const AnswerTimes &Timetable::of(qint64 channel) const
{
    const auto found = own.constFind(channel);
    return found == own.cend() ? usual : *found;
}

static std::optional<AnswerTimes> readFrom(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const auto times = answerTimesFrom(QJsonDocument::fromJson(json.toUtf8()).object());
    return times ? std::optional(*times) : std::nullopt;
}

Timetable timetable(Connection &c)
{
    Timetable all;
    all.zone = workspace::readSettings(c).zone;
    all.usual = readFrom(workspace::settingText(c, settingName)).value_or(AnswerTimes{});
    Statement rows = c.statement("SELECT id, answer_times FROM channel WHERE answer_times IS NOT NULL");
    while (rows.step()) {
        if (const auto times = readFrom(rows.text(1)))
            all.own.insert(rows.integer(0), *times);
    }
    return all;
}

Result<std::optional<AnswerTimes>> setAnswerTimes(Connection &c, const team::Actor &actor, qint64 channel,
                                                  const std::optional<AnswerTimes> &times)
{
    if (auto allowed = actor.require(team::Act::ManageSettings); !allowed)
        return fail(allowed.error());
    QString json;
    if (times) {
        const QJsonObject written = answerTimesAsJson(*times);
        if (const auto read = answerTimesFrom(written); !read)
            return fail(read.error());
        json = QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact));
    }
    Id subject;
    std::optional<AnswerTimes> before;
    if (channel == 0) {
        before = readFrom(workspace::settingText(c, settingName));
        workspace::setSetting(c, settingName, json);
    } else {
        Statement row = c.statement("SELECT uid, answer_times FROM channel WHERE id = ?");
        row.bind(0, channel);
        if (!row.step())
            return fail(ErrorCode::NotFound,
                        {{"what", QStringLiteral("channel")}, {"id", QString::number(channel)}});
        subject = row.id(0);
        before = readFrom(row.text(1));
        row.reset();
        Statement set = c.statement("UPDATE channel SET answer_times = ? WHERE id = ?");
        if (times)
            set.bind(0, json);
        else
            set.bindNull(0);
        set.bind(1, channel).run();
        c.touch(Area::Channels);
    }
    workspace::record(c, {QStringLiteral("answer-times-set"),
                          actor.id(),
                          subject,
                          {{QStringLiteral("own"), times.has_value()}}});
    return before;
}

} // namespace vigie::triage
