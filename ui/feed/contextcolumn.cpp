// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/contextcolumn.h"

#include "base/text.h"
#include "ui/feed/evidencebox.h"
#include "ui/feed/moderationbox.h"
#include "ui/feed/personbox.h"
#include "ui/feed/questionbox.h"
#include "ui/feed/ruledbox.h"
#include "ui/feed/triagebox.h"
#include "ui/icons.h"
#include "ui/models/rowtext.h"
#include "ui/models/veil.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace vigie::ui {

ContextColumn::ContextColumn(Session &session, Conversation &conversation, Questions &questions,
                             Jottings &jottings, Moderating &moderating, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_conversation(conversation)
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_people(session)
    , m_questions(questions)
    , m_jottings(jottings)
    , m_shelf(session)
{
    setObjectName(QStringLiteral("context"));
    setAccessibleName(tr("About this message"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
    setWidget(m_page);
    m_column->setSpacing(space::step);

    m_column->addWidget(
        new QuestionBox(session, m_questions, m_jottings, m_page)); // first: somebody is waited for
    if (Triaging *triaging = session.triaging()) {
        m_triageTitle = addTitle(tr("What Vigie found"));
        m_triage = new TriageBox(*triaging, m_page);
        m_column->addWidget(m_triage);
        connect(triaging, &Triaging::refused, this, &ContextColumn::refused);
    }
    m_ruled = new RuledBox(session, m_page);
    m_column->addWidget(m_ruled);
    connect(m_ruled, &RuledBox::refused, this, &ContextColumn::refused);
    addTitle(tr("Author"));
    m_author = addLine();
    m_authorFacts = addLine();
    m_showAuthor = new QPushButton(icon(QStringLiteral("person")), tr("All b&y this author"), m_page);
    m_showAuthor->setObjectName(QStringLiteral("showAuthor"));
    m_column->addWidget(m_showAuthor, 0, Qt::AlignLeft);
    m_column->addWidget(new PersonBox(session, m_people, m_page));
    QLabel *moderationTitle = addTitle(tr("Moderation"));
    auto *moderation = new ModerationBox(moderating, m_page);
    m_column->addWidget(moderation);
    moderationTitle->hide();
    connect(moderation, &ModerationBox::shown, moderationTitle, &QWidget::setVisible);
    connect(moderation, &ModerationBox::pageWanted, this, &ContextColumn::pageWanted);
    addTitle(tr("Message"));
    m_facts = addLine();
    m_showPage = new QPushButton(icon(QStringLiteral("open")), tr("Show on the &page"), m_page);
    m_showPage->setObjectName(QStringLiteral("showPage"));
    m_column->addWidget(m_showPage, 0, Qt::AlignLeft);
    addTitle(tr("Evidence"));
    m_evidence = new EvidenceBox(session, m_shelf, m_page);
    m_column->addWidget(m_evidence);
    m_evidence->takeDropsOn(this);
    m_tagsTitle = addTitle(tr("Tags"));
    m_tags = new QWidget(m_page);
    new FlowLayout(m_tags);
    m_column->addWidget(m_tags);
    QLabel *noteTitle = addTitle(tr("N&ote for colleagues"));
    m_note = new QPlainTextEdit(m_page);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note for colleagues"));
    m_note->setPlaceholderText(tr("Never sent. Ctrl+Enter adds it."));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + 18);
    m_note->installEventFilter(this);
    noteTitle->setBuddy(m_note);
    m_column->addWidget(m_note);
    m_addNote = new QPushButton(icon(QStringLiteral("note")), tr("Add note"), m_page);
    m_addNote->setObjectName(QStringLiteral("addNote"));
    m_addNote->setEnabled(false);
    m_column->addWidget(m_addNote, 0, Qt::AlignLeft);
    addTitle(tr("What was done"));
    m_history = addLine();
    m_column->addStretch();

    connect(m_showAuthor, &QAbstractButton::clicked, this, [this] {
        if (m_conversation.mention())
            Q_EMIT authorWanted(m_conversation.mention()->author);
    });
    connect(m_showPage, &QAbstractButton::clicked, this, &ContextColumn::pageWanted);
    connect(m_addNote, &QAbstractButton::clicked, this, &ContextColumn::addNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_jottings.write(
            {.kind = inbox::JottingKind::Note, .mention = m_noteOf, .text = m_note->toPlainText()});
        enableNote();
    });
    connect(&m_jottings, &Jottings::loaded, this, [this](qint64 mention) {
        if (mention == m_noteOf)
            fillNote();
    });
    connect(&conversation, &Conversation::loaded, this, &ContextColumn::refresh);
    connect(&m_people, &People::erased, this, &ContextColumn::authorErased);
    connect(&m_people, &People::said, this, &ContextColumn::said);
    connect(&m_people, &People::refused, this, &ContextColumn::refused);
    connect(&m_questions, &Questions::refused, this, &ContextColumn::refused);
    connect(&m_shelf, &EvidenceShelf::said, this, &ContextColumn::said);
    connect(&m_shelf, &EvidenceShelf::refused, this, &ContextColumn::refused);
    connect(&m_people, &People::loaded, this, [this] {
        const bool several = m_people.person().faces.size() > 1;
        m_showAuthor->setText(several ? tr("All b&y this person") : tr("All b&y this author"));
    });
    dress();
    refresh();
}

QLabel *ContextColumn::addTitle(const QString &text)
{
    auto *title = new QLabel(text, m_page);
    if (m_column->count() > 1) // under the questions, which are seldom there
        m_column->addSpacing(space::pane);
    m_column->addWidget(title);
    m_titles.append(title);
    return title;
}

QLabel *ContextColumn::addLine()
{
    auto *line = new QLabel(m_page);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->setMinimumWidth(1);
    m_column->addWidget(line);
    return line;
}

void ContextColumn::dress()
{
    QFont small = ui::font(TextSize::Meta);
    small.setWeight(QFont::DemiBold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, color(Token::Muted));
    for (QLabel *title : std::as_const(m_titles)) {
        title->setFont(small);
        title->setPalette(muted);
    }
    QFont bold = ui::font(TextSize::Text);
    bold.setWeight(QFont::DemiBold);
    m_author->setFont(bold);
}

void ContextColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (m_history && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        dress();
}

void ContextColumn::refresh()
{
    const std::optional<inbox::Mention> &mention = m_conversation.mention();
    showNote(mention ? mention->key : 0);
    m_page->setVisible(mention.has_value());
    m_questions.open(mention ? mention->key : 0);
    m_shelf.open(mention ? mention->key : 0, mention ? mention->url : QString());
    if (!mention)
        return;
    showTriage(*mention);
    m_ruled->show(mention->key);
    showAuthor(*mention);
    showFacts(*mention);
    showTags(*mention);
    showHistory();
}

void ContextColumn::showTriage(const inbox::Mention &mention)
{
    if (mention.key != m_unveiled)
        m_unveiled = 0;
    if (!m_triage)
        return;
    m_triage->show(mention);
    m_triageTitle->setVisible(!m_triage->isHidden());
    auto *words = m_triage->findChild<QLabel *>(QStringLiteral("triageWords"));
    words->installEventFilter(this); // they come when they are found
    words->setVisible(!words->text().isEmpty() && !hidesWords());
}

/// The words that were found in an insult are the insult.
bool ContextColumn::hidesWords() const
{
    const std::optional<inbox::Mention> &mention = m_conversation.mention();
    return mention && mention->key != m_unveiled &&
           isVeiled(mention->judgement, mention->traits.testFlag(inbox::Trait::Ours));
}

void ContextColumn::unveil(qint64 mention)
{
    m_unveiled = mention;
    if (m_conversation.mention() && m_conversation.mention()->key == mention)
        showTriage(*m_conversation.mention());
}

void ContextColumn::passTime()
{
    if (const std::optional<inbox::Mention> &mention = m_conversation.mention()) {
        showFacts(*mention);
        showHistory();
    }
}

void ContextColumn::showAuthor(const inbox::Mention &mention)
{
    m_author->setText(authorText(mention));
    QStringList facts;
    if (const QString handle = handleText(mention); !handle.isEmpty())
        facts.append(handle);
    facts.append(tr("on %1").arg(oneLine(mention.channelName, 80)));
    if (mention.authorFollowers)
        facts.append(tr("%Ln follower(s)", nullptr,
                        static_cast<int>(std::min<qint64>(*mention.authorFollowers, INT_MAX))));
    m_authorFacts->setText(facts.join(u'\n'));
    m_showAuthor->setVisible(mention.author != 0);
    m_people.open(mention.traits.testFlag(inbox::Trait::Ours) ? 0 : mention.author);
}

void ContextColumn::showFacts(const inbox::Mention &mention)
{
    const QTimeZone &zone = m_session.settings().zone;
    QStringList facts{kindText(mention.kind) +
                      (mention.traits.testFlag(inbox::Trait::Private) ? tr(", private") : QString())};
    if (!mention.parentTitle.isEmpty())
        facts.append(tr("Under: %1").arg(oneLine(mention.parentTitle, 120)));
    if (const QString rating = ratingText(mention.rating); !rating.isEmpty())
        facts.append(rating);
    facts.append(tr("Posted %1").arg(exactText(mention.postedAtMs, zone)));
    if (mention.expiresAtMs) { // a story: what is not answered or kept by then cannot be any more
        const bool gone = *mention.expiresAtMs <= m_session.clock().nowMs();
        const QString when = exactText(*mention.expiresAtMs, zone);
        facts.append(gone ? tr("Vanished %1", "a story, and when").arg(when)
                          : tr("Vanishes %1", "a story, and when").arg(when));
    }
    if (const std::optional<Owed> &owed = m_conversation.owed(); owed && owed->dueMs)
        facts.append(sentence(dueText(*owed, m_session.clock().nowMs(), zone)));
    facts.append(tr("Came %1").arg(exactText(mention.seenAtMs, zone)));
    if (mention.cameBy == inbox::CameBy::Capture)
        facts.append(tr("Captured by hand"));
    else if (mention.sample)
        facts.append(tr("Comes with the example"));
    else if (!mention.sourceName.isEmpty())
        facts.append(tr("By %1", "a file, a paste or the sample").arg(oneLine(mention.sourceName, 80)));
    if (!mention.place.isEmpty())
        facts.append(tr("Place: %1").arg(oneLine(mention.place, 80)));
    QString standing = dispositionText(mention.disposition);
    if (!mention.reason.isEmpty()) // safeText(): the space before a French colon must not break
        standing = labelled(standing, safeText(mention.reason));
    facts.append(standing);
    if (!m_conversation.assigneeName().isEmpty())
        facts.append(tr("With %1", "a colleague who has the message").arg(m_conversation.assigneeName()));
    m_facts->setText(facts.join(u'\n'));
    const QString page = safeAddress(mention.url);
    m_showPage->setVisible(!page.isEmpty());
    m_showPage->setToolTip(page.toHtmlEscaped());
}

void ContextColumn::showTags(const inbox::Mention &mention)
{
    qDeleteAll(m_tags->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    for (const QString &tag : mention.tags) {
        auto *button = new QToolButton(m_tags);
        const QString shown = oneLine(tag, 30);
        button->setObjectName(QStringLiteral("tag"));
        makeTag(button);
        button->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
        button->setIcon(icon(QStringLiteral("close")));
        button->setIconSize({12, 12});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Take the tag “%1” away").arg(shown));
        button->setToolTip(button->accessibleName().toHtmlEscaped());
        connect(button, &QAbstractButton::clicked, this,
                [this, key = mention.key, tag] { Q_EMIT tagRemoved(key, tag); });
        m_tags->layout()->addWidget(button);
        button->show();
    }
    m_tags->setVisible(!mention.tags.isEmpty());
    m_tagsTitle->setVisible(!mention.tags.isEmpty());
}

void ContextColumn::showHistory()
{
    QStringList lines;
    for (const Happened &happened : m_conversation.history()) {
        const QString when = whenText(happened.atMs, m_session.clock().nowMs(), m_session.settings().zone);
        lines.append(tr("%1 · %2", "when, and what was done").arg(when, happened.words));
    }
    m_history->setText(lines.isEmpty() ? tr("Nothing yet.") : lines.join(u'\n'));
}

void ContextColumn::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_note);
}

void ContextColumn::addNote()
{
    const QString text = m_note->toPlainText().trimmed();
    if (text.isEmpty() || m_noteOf == 0 || m_adding.contains(m_noteOf))
        return;
    m_adding.insert(m_noteOf);
    enableNote();
    Q_EMIT noteWritten(m_noteOf, text);
}

void ContextColumn::noteEnded(qint64 key, const QString &text, bool kept)
{
    m_adding.remove(key);
    if (kept && m_jottings.typed(inbox::JottingKind::Note, key).text.trimmed() == text)
        m_jottings.clear(inbox::JottingKind::Note, key);
    if (key == m_noteOf)
        fillNote();
    enableNote();
}

void ContextColumn::showNote(qint64 key)
{
    if (key == m_noteOf)
        return;
    m_noteOf = key;
    m_jottings.open(key);
    fillNote();
}

/// With what was typed there before.
void ContextColumn::fillNote()
{
    const QString typed = m_jottings.typed(inbox::JottingKind::Note, m_noteOf).text;
    if (typed != m_note->toPlainText()) {
        const QSignalBlocker quiet(m_note); // what is shown is not what is typed
        m_note->setPlainText(typed);
        m_note->moveCursor(QTextCursor::End);
    }
    enableNote();
}

void ContextColumn::enableNote()
{
    m_addNote->setEnabled(!m_note->toPlainText().trimmed().isEmpty() && !m_adding.contains(m_noteOf));
}

bool ContextColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (m_triage && event->type() == QEvent::ShowToParent && hidesWords() &&
        watched->objectName() == QStringLiteral("triageWords")) {
        auto *words = static_cast<QWidget *>(watched);
        QMetaObject::invokeMethod(words, &QWidget::hide, Qt::QueuedConnection);
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_note && isKey) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (event->type() == QEvent::KeyPress)
                addNote();
            event->accept(); // the composer's key, while one writes here
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vigie::ui
