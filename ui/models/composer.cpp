// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/composer.h"

#include "ui/models/saving.h"

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

Composer::Composer(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Composer::save);
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (isOpen() && areas.testAnyFlags(Area::Drafts | Area::Outbox | Area::Team))
            reload();
    });
    connect(&session, &Session::actorChanged, this, [this] {
        if (m_mention)
            open(std::optional(*m_mention));
    });
}

Composer::~Composer()
{
    flush();
}

void Composer::open(const std::optional<inbox::Mention> &mention)
{
    flush();
    m_mention = mention;
    load(std::nullopt);
}

void Composer::openDraft(const Id &draft)
{
    flush();
    load(draft);
}

void Composer::load(const std::optional<Id> &draft)
{
    if (m_known && m_typed != m_handedOn) // its save was refused at once
        m_unkept.insert(m_copy.mention(), m_text);
    ++m_load;
    ++m_sheet;
    m_refused = false;
    m_asked.reset();
    m_due.stop();
    m_known = false;
    m_situation = {};
    m_text.clear();
    m_cursor = 0;
    m_saving = Saving::Nothing;
    Q_EMIT changed();
    if (!m_mention)
        return;
    if (m_underWay.contains(m_mention->key))
        m_asked.emplace(draft); // read when what is being saved for this mention is there, or known not to be
    else
        ask(draft);
}

void Composer::ask(const std::optional<Id> &draft)
{
    m_session.workspace()
        .read([actor = m_session.actor().id(), key = m_mention->key,
               draft](Connection &c) -> Result<Situation> { return situationOf(c, actor, key, draft); })
        .then(this, [this, load = m_load](const Result<Situation> &situation) {
            if (load != m_load)
                return;
            if (situation)
                take(*situation);
            else
                Q_EMIT refused(situation.error());
        });
}

void Composer::take(const Situation &situation)
{
    ++m_sheet;
    m_refused = false;
    m_known = true;
    m_situation = situation;
    const std::optional<reply::Draft> &draft = situation.draft;
    m_text = draft ? draft->text : QString();
    m_cursor = draft ? draft->cursor : 0;
    m_private = draft ? draft->isPrivate : m_mention->traits.testFlag(inbox::Trait::Private);
    m_copy = WorkingCopy(m_session.actor(), m_mention->key, draft ? draft->id : Id(), m_text);
    m_kept = m_handedOn = m_typed;
    m_cursorMoved = false;
    m_saving = draft ? Saving::Saved : Saving::Nothing;
    m_savedAtMs = draft ? draft->changedAtMs : 0;
    const QString unkept = m_unkept.take(m_mention->key);
    if (!unkept.isEmpty() && unkept != m_text)
        write(unkept, static_cast<int>(unkept.size()));
    Q_EMIT opened();
    Q_EMIT changed();
}

std::optional<Id> Composer::draftId() const
{
    return m_situation.draft ? std::optional(m_situation.draft->id) : std::nullopt;
}

void Composer::reload()
{
    const quint64 load = ++m_load;
    const std::optional<Id> wanted = draftId();
    m_session.workspace()
        .read([actor = m_session.actor().id(), key = m_mention->key,
               wanted](Connection &c) -> Result<Situation> { return situationOf(c, actor, key, wanted); })
        .then(this, [this, load, wanted, typed = m_typed](const Result<Situation> &situation) {
            if (load != m_load || !situation)
                return;
            if (typed != m_typed || wanted != draftId())
                reload(); // it may speak of what stood there before a save of ours
            else
                reloaded(*situation);
        });
}

void Composer::reloaded(const Situation &situation)
{
    const bool unsaved = !isSettled();
    const bool sameDraft = situation.draft.has_value() == m_situation.draft.has_value() &&
                           (!situation.draft || situation.draft->id == m_situation.draft->id);
    if (unsaved) {
        // What is typed here wins a draft of its own, if it comes to that, when it is saved.
        const auto draft = m_situation.draft;
        m_situation = situation;
        if (!sameDraft)
            m_situation.draft = draft;
        Q_EMIT changed();
    } else if (!sameDraft) {
        take(situation);
    } else if (situation.draft && situation.draft->text != m_text) {
        take(situation);
        Q_EMIT changedElsewhere(false);
    } else {
        m_situation = situation;
        if (situation.draft)
            m_private = situation.draft->isPrivate;
        Q_EMIT changed();
    }
}

void Composer::write(const QString &text, int cursor)
{
    m_cursor = cursor;
    if (text == m_text)
        return;
    m_text = text;
    ++m_typed;
    if (!m_due.isActive())
        m_due.start(saveAfter);
    setSaving(Saving::Unsaved);
}

void Composer::moveCursor(int cursor)
{
    m_cursorMoved |= cursor != m_cursor;
    m_cursor = cursor;
}

void Composer::flush()
{
    const bool kept = m_situation.draft || m_handedOn != m_kept;
    if (isOpen() && (m_typed != m_handedOn || (m_cursorMoved && kept && mayWrite())))
        save();
}

void Composer::save()
{
    m_due.stop();
    m_cursorMoved = false;
    const bool making = m_handedOn != m_kept;
    m_handedOn = m_typed;
    if (!m_situation.draft && !making && m_text.isEmpty()) {
        m_kept = m_typed;
        m_refused = false;
        setSaving(Saving::Nothing);
        return;
    }
    ++m_underWay[m_copy.mention()];
    m_copy.save(m_session.workspace(), m_text, m_cursor, m_private)
        .then(this, [this, text = m_text, typed = m_typed, sheet = m_sheet,
                     key = m_copy.mention()](const Result<Saved> &answer) {
            if (--m_underWay[key] == 0)
                m_underWay.remove(key);
            if (sheet == m_sheet)
                saved(answer, text, typed);
            else if (!answer)
                lost(answer.error(), key, text);
            if (m_asked && m_mention && !m_underWay.contains(m_mention->key))
                ask(*std::exchange(m_asked, std::nullopt));
        });
}

void Composer::saved(const Result<Saved> &answer, const QString &text, quint64 typed)
{
    if (!answer) {
        m_handedOn = m_kept;
        m_refused = true;
        setSaving(Saving::Failed);
        m_due.start(retryAfter);
        Q_EMIT refused(answer.error());
        return;
    }
    m_kept = typed;
    m_refused = false;
    m_copy.acknowledge(text);
    const bool another = draftId() != answer->draft.id;
    m_situation.draft = answer->draft;
    m_private = answer->draft.isPrivate;
    m_savedAtMs = m_session.clock().nowMs();
    m_saving = isSettled() ? Saving::Saved : Saving::Unsaved;
    if (another) {
        m_situation.others.removeIf([&](const reply::Draft &other) { return other.id == answer->draft.id; });
        reload();
    }
    Q_EMIT changed();
    if (answer->forked)
        Q_EMIT changedElsewhere(true);
}

void Composer::lost(const Error &error, qint64 mention, const QString &text)
{
    m_unkept.insert(mention, text);
    Q_EMIT refused(error);
}

void Composer::setSaving(Saving saving)
{
    if (std::exchange(m_saving, saving) != saving)
        Q_EMIT changed();
}

reply::State Composer::state() const
{
    return m_situation.draft ? m_situation.draft->state : reply::State::Working;
}

bool Composer::mayWrite() const
{
    return isOpen() && !(m_situation.draft && m_situation.draft->locked) &&
           m_session.actor().require(team::Act::Draft).has_value();
}

reply::Length Composer::length() const
{
    return reply::lengthOn(m_mention ? m_mention->service : QString(), m_text);
}

} // namespace vigie::ui
