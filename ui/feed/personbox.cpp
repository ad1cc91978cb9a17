// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/personbox.h"

#include "base/text.h"
#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace vigie::ui {

static QWidget *column(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::step);
    return widget;
}

static QVBoxLayout *rows(QWidget *widget)
{
    return static_cast<QVBoxLayout *>(widget->layout());
}

/// Puts an empty one in its place. The old one goes later: one of its buttons may be what was clicked.
static void renew(QWidget *&part)
{
    QWidget *old = std::exchange(part, column(part->parentWidget()));
    delete old->parentWidget()->layout()->replaceWidget(old, part);
    old->hide();
    old->deleteLater();
}

static QString dayText(qint64 ms, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, zone).date(), QLocale::ShortFormat);
}

static QLabel *line(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

PersonBox::PersonBox(Session &session, People &people, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_people(people)
    , m_faces(column(this))
    , m_alike(column(this))
    , m_notes(column(this))
    , m_other(new QPushButton(icon(QStringLiteral("person")), tr("Same person as…"), this))
    , m_search(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_until(new QComboBox(this))
    , m_addNote(new QPushButton(icon(QStringLiteral("plus")), tr("Add"), this))
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("person"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::step);
    layout->addWidget(m_faces);
    layout->addWidget(m_alike);

    m_other->setObjectName(QStringLiteral("samePerson"));
    m_other->setToolTip(tr("Finds another author who is the same human being, on this channel or another"));
    m_search->setObjectName(QStringLiteral("findPerson"));
    m_search->setAccessibleName(tr("Name of the other author"));
    m_search->setPlaceholderText(tr("Name or handle…"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->hide();
    m_more->setObjectName(QStringLiteral("personMore"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about this person"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setToolTip(tr("What a person may ask for: what is held of them, and its erasure"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    QAction *held = menu->addAction(tr("&Save what is held about this person…"));
    held->setObjectName(QStringLiteral("exportPerson"));
    QAction *erase = menu->addAction(tr("&Erase this person…"));
    erase->setObjectName(QStringLiteral("erasePerson"));
    m_more->setMenu(menu);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::control);
    acts->addWidget(m_other);
    acts->addWidget(m_more);
    acts->addStretch();
    layout->addLayout(acts);
    layout->addWidget(m_search);
    layout->addSpacing(space::control);
    layout->addWidget(m_notes);

    m_note->setObjectName(QStringLiteral("personNote"));
    m_note->setAccessibleName(tr("What colleagues should know of this person"));
    m_note->setPlaceholderText(tr("Good to know of them…"));
    m_note->setMaxLength(care::longestNote);
    m_until->setObjectName(QStringLiteral("personNoteUntil"));
    m_until->setAccessibleName(tr("How long the note is kept"));
    m_until->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_until->setMinimumContentsLength(6); // it stands beside a button in a narrow column
    m_until->addItem(tr("a week"), 7);
    m_until->addItem(tr("a month"), 30);
    m_until->addItem(tr("three months"), 91);
    m_until->addItem(tr("a year"), 365);
    m_until->setCurrentIndex(2);
    m_addNote->setObjectName(QStringLiteral("addPersonNote"));
    m_addNote->setAccessibleName(tr("Add the note about this person"));
    m_addNote->setEnabled(false);
    layout->addWidget(m_note);
    auto *noting = new QHBoxLayout;
    noting->setSpacing(space::control);
    noting->addWidget(m_until, 1);
    noting->addWidget(m_addNote);
    layout->addLayout(noting);

    connect(m_other, &QAbstractButton::clicked, this, [this] {
        m_search->setVisible(!m_search->isVisible());
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &QLineEdit::textChanged, &people, &People::find);
    connect(m_note, &QLineEdit::textChanged, this, &PersonBox::enableNote);
    connect(m_note, &QLineEdit::returnPressed, this, &PersonBox::addNote);
    connect(m_addNote, &QAbstractButton::clicked, this, &PersonBox::addNote);
    connect(held, &QAction::triggered, this, &PersonBox::askExport);
    connect(erase, &QAction::triggered, this, &PersonBox::askErase);
    connect(menu, &QMenu::aboutToShow, this, [this, erase] { erase->setEnabled(m_people.mayErase()); });
    connect(&people, &People::loaded, this, &PersonBox::refresh);
    connect(&people, &People::noteEnded, this, &PersonBox::noteEnded);
    connect(&people, &People::searched, this, &PersonBox::showAlike);
    refresh();
}

void PersonBox::refresh()
{
    setVisible(!m_people.person().faces.isEmpty());
    showNote();
    if (m_people.person().faces.isEmpty()) { // another author is on the way
        m_search->clear();
        m_search->hide();
    }
    showFaces();
    showAlike();
    showNotes();
}

void PersonBox::addFace(QVBoxLayout *to, const care::Face &face, bool joined)
{
    QWidget *parent = to->parentWidget(); // of a layout: the widget that it lays out
    auto *row = new QHBoxLayout;
    row->setSpacing(space::control);
    const care::Face &first = m_people.person().faces.first();
    const QString who = oneLine(face.name.isEmpty() ? face.handle : face.name, 60);
    const QString where = oneLine(face.channelName, 60);
    const int count = static_cast<int>(std::min<qint64>(face.mentions, INT_MAX));
    // The name is said where it is another.
    const QString words =
        folded(face.name) == folded(first.name)
            ? tr("%1 · %Ln message(s)", "a channel", count).arg(where)
            : tr("%1 on %2 · %Ln message(s)", "an author, and the channel", count).arg(who, where);
    row->addWidget(new ElidedLabel(words, parent), 1);
    auto *act = new QToolButton(parent);
    act->setObjectName(joined ? QStringLiteral("partFace") : QStringLiteral("joinFace"));
    act->setIcon(icon(joined ? QStringLiteral("close") : QStringLiteral("check")));
    act->setFocusPolicy(Qt::StrongFocus);
    act->setAccessibleName(
        (joined ? tr("%1 on %2 is somebody else") : tr("%1 on %2 is the same person")).arg(who, where));
    act->setToolTip(act->accessibleName().toHtmlEscaped());
    connect(act, &QAbstractButton::clicked, this, [this, joined, author = face.author] {
        if (joined)
            m_people.part(author);
        else
            join({author});
    });
    row->addWidget(act);
    to->addLayout(row);
}

void PersonBox::join(const QList<qint64> &authors)
{
    m_search->hide();
    m_search->clear();
    m_people.join(authors);
}

void PersonBox::showFaces()
{
    renew(m_faces);
    if (m_people.person().faces.size() > 1)
        rows(m_faces)->addWidget(line(m_faces, tr("The same person:")));
    for (const care::Face &face : m_people.person().faces.mid(1))
        addFace(rows(m_faces), face, true);
    m_faces->setVisible(m_people.person().faces.size() > 1);
}

void PersonBox::showAlike()
{
    const bool searching = m_search->isVisible() && !m_search->text().trimmed().isEmpty();
    const QList<care::Face> &faces = searching ? m_people.found() : m_people.person().alike;
    renew(m_alike);
    if (searching && faces.isEmpty())
        rows(m_alike)->addWidget(line(m_alike, tr("Nobody of that name.")));
    if (!searching && !faces.isEmpty())
        rows(m_alike)->addWidget(line(m_alike, tr("Perhaps the same person:")));
    for (const care::Face &face : faces)
        addFace(rows(m_alike), face, false);
    if (!searching && faces.size() > 1) {
        QList<qint64> authors;
        for (const care::Face &face : faces)
            authors.append(face.author);
        auto *all = new QPushButton(icon(QStringLiteral("check")), tr("Yes, all of them"), m_alike);
        all->setObjectName(QStringLiteral("joinAll"));
        connect(all, &QAbstractButton::clicked, this, [this, authors] { join(authors); });
        rows(m_alike)->addWidget(all, 0, Qt::AlignLeft);
    }
    m_alike->setVisible(searching || !faces.isEmpty());
}

void PersonBox::showNotes()
{
    renew(m_notes);
    const QTimeZone &zone = m_session.settings().zone;
    for (const care::FaceNote &note : m_people.person().notes) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::control);
        row->addWidget(line(m_notes, tr("%1 (%2, until %3)", "a note, who wrote it, and when it goes")
                                         .arg(oneLine(note.text, care::longestNote), note.writerName,
                                              dayText(note.expiresAtMs, zone))),
                       1);
        auto *remove = new QToolButton(m_notes);
        remove->setObjectName(QStringLiteral("removePersonNote"));
        remove->setIcon(icon(QStringLiteral("close")));
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setAccessibleName(tr("Remove this note"));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QAbstractButton::clicked, this, [this, id = note.id] { m_people.removeNote(id); });
        row->addWidget(remove, 0, Qt::AlignTop);
        rows(m_notes)->addLayout(row);
    }
    m_notes->setVisible(!m_people.person().notes.isEmpty());
}

void PersonBox::addNote()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty() || m_adding.contains(m_noteOf))
        return;
    m_adding.insert(m_noteOf);
    enableNote();
    m_people.addNote(text, m_until->currentData().toInt());
}

void PersonBox::noteEnded(qint64 author, const QString &text, bool kept)
{
    m_adding.remove(author);
    if (kept && author == m_noteOf && m_note->text().trimmed() == text)
        m_note->clear();
    else if (kept && m_unsent.value(author).trimmed() == text)
        m_unsent.remove(author);
    enableNote();
}

void PersonBox::showNote()
{
    if (m_people.author() == m_noteOf)
        return;
    if (const QString typed = m_note->text(); !typed.trimmed().isEmpty())
        m_unsent.insert(m_noteOf, typed);
    m_noteOf = m_people.author();
    m_note->setText(m_unsent.take(m_noteOf));
    enableNote();
}

void PersonBox::enableNote()
{
    m_addNote->setEnabled(!m_note->text().trimmed().isEmpty() && !m_adding.contains(m_noteOf));
}

void PersonBox::askExport()
{
    if (m_people.person().faces.isEmpty())
        return;
    askForFiles(this,
                {.kind = FileChoice::Kind::ReplacedFile,
                 .name = QStringLiteral("exportPersonTo"),
                 .title = tr("What is held about this person"),
                 .start = {},
                 .filters = {tr("Open file (*.json)")}},
                [this, author = m_people.author()](const QStringList &paths) {
                    m_people.exportTo(paths.first(), author);
                });
}

void PersonBox::askErase()
{
    if (m_people.person().faces.isEmpty())
        return;
    const care::Person &person = m_people.person();
    qint64 mentions = 0;
    for (const care::Face &face : person.faces)
        mentions += face.mentions;
    const QString who = oneLine(
        person.faces.first().name.isEmpty() ? person.faces.first().handle : person.faces.first().name, 60);
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Erase a person"),
                                     tr("Erase %1 for ever?").arg(who), QMessageBox::NoButton, window());
    question->setObjectName(QStringLiteral("eraseQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("%Ln message(s) on %1 go, with notes, drafts and what we answered. This cannot be undone, and an "
           "import or a restored backup does not bring them back on this computer. Reports, exports and "
           "backups made before are not changed.",
           nullptr, static_cast<int>(mentions))
            .arg(tr("%Ln channel(s)", nullptr, static_cast<int>(person.faces.size()))));
    QPushButton *yes = question->addButton(tr("&Erase for ever"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("eraseForEver"));
    QPushButton *no = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, &m_people,
            [this, author = m_people.author()] { m_people.erase(author); });
    question->open();
}

} // namespace vigie::ui
