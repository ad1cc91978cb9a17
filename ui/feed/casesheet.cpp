// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/casesheet.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/moderationtext.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigie::ui {

using moderation::CaseKind;
using moderation::WholeCase;

static constexpr int cardWidth = 560;

CaseSheet::CaseSheet(QWidget *window, Session &session, const inbox::Mention &mention)
    : Overlay(window, tr("Cases"), cardWidth)
    , m_session(session)
    , m_mention(mention)
    , m_cases(session)
    , m_which(new QComboBox(card()))
    , m_message(new InlineMessage(card()))
{
    setObjectName(QStringLiteral("caseSheet"));
    build();
    connect(&m_cases, &Cases::loaded, this, &CaseSheet::refresh);
    connect(&m_cases, &Cases::noted, m_note, &QLineEdit::clear);
    connect(&m_cases, &Cases::refused, this, [this](const Error &error) { m_message->say(error); });
    connect(&session, &Session::actorChanged, this, &Overlay::leave); // what stands here is not theirs
    refresh();
    openWith(m_which);
}

bool CaseSheet::isDirty() const
{
    return !m_title->text().trimmed().isEmpty() || !m_note->text().trimmed().isEmpty();
}

void CaseSheet::build()
{
    auto *column = new QVBoxLayout(card());
    column->setSpacing(space::pane);
    auto *title = new Words(TextSize::Title, Token::Text, card());
    title->setText(tr("Cases"));
    column->addWidget(title);
    auto *who = new Words(TextSize::Text, Token::Muted, card());
    who->setText(tr("Harassment of a member, legal and personnel matters. Only those who are named in a case "
                    "can read it; "
                    "to all others it is not there."));
    who->setWordWrap(true);
    column->addWidget(who);
    column->addWidget(m_message);
    m_which->setObjectName(QStringLiteral("caseWhich"));
    m_which->setAccessibleName(tr("Which case"));
    column->addWidget(m_which);
    m_new = buildNew();
    m_one = buildOne();
    column->addWidget(m_new);
    column->addWidget(m_one);
    auto *done = new QPushButton(tr("Done"), card());
    done->setObjectName(QStringLiteral("caseDone"));
    column->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QAbstractButton::clicked, this, [this] {
        if (isDirty())
            askToLeave();
        else
            leave();
    });
    connect(m_which, &QComboBox::activated, this, [this] {
        m_message->clear();
        m_cases.choose(Id::parse(m_which->currentData().toString()).value_or(Id()));
    });
}

QWidget *CaseSheet::buildNew()
{
    auto *page = new QWidget(card());
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_kind = new QComboBox(page);
    m_kind->setObjectName(QStringLiteral("caseKind"));
    m_kind->setAccessibleName(tr("What it is"));
    for (const CaseKind kind : {CaseKind::Harassment, CaseKind::Legal, CaseKind::Hr})
        m_kind->addItem(caseKindText(kind), static_cast<int>(kind));
    m_title = new QLineEdit(page);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setAccessibleName(tr("What it is about"));
    m_title->setMaxLength(moderation::longestCaseTitle);
    m_open = new QPushButton(icon(QStringLiteral("lock")), tr("&Open the case"), page);
    m_open->setObjectName(QStringLiteral("caseOpen"));
    m_open->setEnabled(false);
    makePrimary(m_open);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&About"), m_title);
    form->addRow(m_open);
    connect(m_title, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        m_cases.open(static_cast<CaseKind>(m_kind->currentData().toInt()), m_title->text());
        m_title->clear();
    });
    return page;
}

QWidget *CaseSheet::buildOne()
{
    auto *page = new QWidget(card());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::control);
    const auto row = [&](QWidget *field, QPushButton *button, const char *name) {
        auto *line = new QHBoxLayout;
        line->addWidget(field, 1);
        line->addWidget(button);
        button->setObjectName(QLatin1StringView(name));
        column->addLayout(line);
    };
    m_facts = new QLabel(page);
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_notes = new QPlainTextEdit(page);
    m_notes->setObjectName(QStringLiteral("caseNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(6 * m_notes->fontMetrics().lineSpacing());
    column->addWidget(m_notes);
    m_note = new QLineEdit(page);
    m_note->setObjectName(QStringLiteral("caseNote"));
    m_note->setAccessibleName(tr("A note"));
    m_note->setPlaceholderText(tr("What was seen, said or done"));
    m_note->setMaxLength(moderation::longestCaseNote);
    m_addNote = new QPushButton(tr("Add &note"), page);
    row(m_note, m_addNote, "caseAddNote");
    m_role = new QComboBox(page);
    m_role->setObjectName(QStringLiteral("caseRole"));
    m_role->setAccessibleName(tr("The author of this message"));
    m_role->addItem(tr("Against its author"), 1);
    m_role->addItem(tr("To protect its author"), 2);
    m_role->addItem(tr("Its author aside"), 0);
    m_add = new QPushButton(tr("Add this &message"), page);
    row(m_role, m_add, "caseAddMention");
    m_reader = new QComboBox(page);
    m_reader->setObjectName(QStringLiteral("caseReader"));
    m_reader->setAccessibleName(tr("A colleague"));
    m_share = new QPushButton(tr("Let &read"), page);
    row(m_reader, m_share, "caseShare");
    m_close = new QPushButton(page);
    m_close->setObjectName(QStringLiteral("caseClose"));
    column->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_note, &QLineEdit::returnPressed, m_addNote, &QAbstractButton::click);
    connect(m_addNote, &QAbstractButton::clicked, this, [this] { m_cases.addNote(m_note->text()); });
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        const int role = m_role->currentData().toInt();
        m_cases.addMention(m_mention, role == 0 ? std::nullopt : std::optional(role == 2));
    });
    connect(m_share, &QAbstractButton::clicked, this, [this] {
        if (const auto colleague = Id::parse(m_reader->currentData().toString()))
            m_cases.share(*colleague, true);
    });
    connect(m_close, &QAbstractButton::clicked, this,
            [this] { m_cases.setClosed(!m_cases.current()->about.closedAtMs); });
    return page;
}

void CaseSheet::refresh()
{
    const std::optional<WholeCase> &current = m_cases.current();
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        m_which->addItem(tr("A new case…"), QString());
        for (const moderation::Case &about : m_cases.all())
            m_which->addItem(icon(QStringLiteral("lock")),
                             labelled(caseKindText(about.kind), oneLine(about.title, 60)),
                             about.id.toString());
        m_which->setCurrentIndex(current ? std::max(0, m_which->findData(current->about.id.toString())) : 0);
    }
    const bool may = m_session.actor().require(team::Act::Moderate).has_value();
    m_new->setVisible(!current);
    m_new->setEnabled(may);
    m_one->setVisible(current.has_value());
    if (current)
        showOne(*current);
}

void CaseSheet::showOne(const WholeCase &whole)
{
    const QTimeZone &zone = m_session.settings().zone;
    QStringList readers;
    for (const team::Colleague &colleague : whole.readers)
        readers.append(oneLine(colleague.name, 40));
    QStringList facts{tr("Opened %1 by %2", "when, and who")
                          .arg(exactText(whole.about.atMs, zone), oneLine(whole.about.openerName, 40)),
                      tr("Read by: %1").arg(readers.join(QStringLiteral(", ")))};
    for (const moderation::CaseParty &party : whole.parties) {
        const QString who = oneLine(party.name.isEmpty() ? party.handle : party.name, 60);
        facts.append((party.isProtected ? tr("Protects %1, on %2", "an author, and the channel")
                                        : tr("Against %1, on %2", "an author, and the channel"))
                         .arg(who, oneLine(party.channelName, 40)));
    }
    const bool isIn = whole.mentions.contains(m_mention.key);
    const QString count =
        tr("%n message(s), kept while the case is open.", nullptr, static_cast<int>(whole.mentions.size()));
    facts.append(isIn ? count + u' ' + tr("This one is among them.") : count);
    m_facts->setText(facts.join(u'\n'));
    QStringList notes;
    for (const moderation::CaseNote &note : whole.notes)
        notes.append(tr("%1, %2: %3", "when, who, a note")
                         .arg(exactText(note.atMs, zone), oneLine(note.writerName, 40), safeText(note.text)));
    if (const QString all = notes.join(u'\n'); m_notes->toPlainText() != all)
        m_notes->setPlainText(all);
    m_notes->setVisible(!notes.isEmpty());
    const QString chosen = m_reader->currentData().toString();
    m_reader->clear();
    for (const team::Colleague &colleague : m_cases.colleagues()) {
        if (std::ranges::find(whole.readers, colleague.id, &team::Colleague::id) == whole.readers.end())
            m_reader->addItem(oneLine(colleague.name, 60), colleague.id.toString());
    }
    m_reader->setCurrentIndex(std::max(0, m_reader->findData(chosen)));
    const bool isOpen = !whole.about.closedAtMs;
    m_share->setEnabled(m_reader->count() > 0);
    m_reader->setEnabled(m_reader->count() > 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_note, m_addNote, m_role, m_add})
        each->setEnabled(isOpen);
    m_close->setText(isOpen ? tr("&Close the case") : tr("Open it &again"));
}

} // namespace vigie::ui
