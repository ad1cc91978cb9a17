// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspane.h"

#include "ui/filechoice.h"
#include "ui/preferences.h"
#include "ui/settings/charterbox.h"
#include "ui/settings/hoursbox.h"
#include "ui/settings/keepingbox.h"
#include "ui/settings/nobodysbox.h"
#include "ui/settings/outsidebox.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"

#include "base/text.h"
#include "inbox/watchedfolder.h"
#include "team/settingschange.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

static QComboBox *combo(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *made = new QComboBox(parent);
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return made;
}

SettingsPane::SettingsPane(Session &session, Preferences &preferences, Outside &outside, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_message(new InlineMessage(this))
    , m_scroll(new QScrollArea(this))
    , m_language(combo(QStringLiteral("language"), tr("Language of the window"), this))
    , m_appearance(combo(QStringLiteral("appearance"), tr("Light or dark"), this))
    , m_firm(new QLineEdit(this))
    , m_address(combo(QStringLiteral("address"), tr("How people are spoken to"), this))
    , m_documents(combo(QStringLiteral("documents"), tr("Language of documents"), this))
    , m_zone(combo(QStringLiteral("zone"), tr("Time zone"), this))
    , m_folder(new ElidedLabel({}, this))
    , m_charter(new CharterBox(session, this))
    , m_hours(new HoursBox(session, this))
    , m_nobodys(new NobodysBox(session, this))
    , m_keeping(new KeepingBox(session, this))
    , m_outside(new OutsideBox(preferences, outside, this))
    , m_chooseFolder(new QPushButton(tr("Choose a &folder…"), this))
    , m_leaveFolder(new QPushButton(tr("&Watch none"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    using Appearance = Preferences::Appearance;
    m_appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_firm->setObjectName(QStringLiteral("firmName"));
    m_firm->setAccessibleName(tr("Name of the firm or client"));
    m_firm->setMaxLength(80);
    m_address->addItem(tr("Formally (vous)"), true);
    m_address->addItem(tr("Informally (tu)"), false);
    m_documents->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_documents->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone), zone);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_folder->setObjectName(QStringLiteral("watchedFolder"));
    m_chooseFolder->setObjectName(QStringLiteral("chooseWatchedFolder"));
    m_chooseFolder->setAccessibleName(tr("Choose the folder whose files are taken in by themselves"));
    m_leaveFolder->setObjectName(QStringLiteral("leaveWatchedFolder"));
    m_leaveFolder->setAccessibleName(tr("Take in no files by themselves"));
    layOut();
    fill();
    fillFolder();
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        askForFiles(this,
                    {.kind = FileChoice::Kind::Folder,
                     .name = QStringLiteral("watchedFolderDialog"),
                     .title = tr("Files put into this folder are taken in"),
                     .start = m_watched,
                     .filters = {}},
                    [this](const QStringList &paths) { watch(paths.first()); });
    });
    connect(m_leaveFolder, &QPushButton::clicked, this, [this] { watch({}); });

    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this, [this] {
        m_preferences.setAppearance(static_cast<Appearance>(m_appearance->currentData().toInt()));
    });
    connect(&m_preferences, &Preferences::appearanceChanged, this, &SettingsPane::fill);
    connect(m_firm, &QLineEdit::editingFinished, this, [this] {
        workspace::Settings wanted = m_session.settings();
        wanted.firm = m_firm->text();
        change(wanted, tr("Changed the name"));
    });
    connect(m_address, &QComboBox::activated, this, [this] {
        workspace::Settings wanted = m_session.settings();
        wanted.formal = m_address->currentData().toBool();
        change(wanted, tr("Changed how people are spoken to"));
    });
    connect(m_documents, &QComboBox::activated, this, [this] {
        workspace::Settings wanted = m_session.settings();
        wanted.language = m_documents->currentData().toString();
        change(wanted, tr("Changed the language of documents"));
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        workspace::Settings wanted = m_session.settings();
        wanted.zone = QTimeZone(m_zone->currentText().toLatin1());
        if (wanted.zone.isValid())
            change(wanted, tr("Changed the time zone"));
    });
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!QTimeZone::isTimeZoneIdAvailable(m_zone->currentText().toLatin1()))
            fill(); // what is no zone does not stand there
    });
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (!(areas & workspace::Area::Settings))
            return;
        fill();
        fillFolder();
    });
    connect(&session, &Session::actorChanged, this, &SettingsPane::offer);
    connect(m_keeping, &KeepingBox::said, this, &Pane::said);
    connect(m_keeping, &KeepingBox::refused, this, [this](const Error &error) { m_message->say(error); });
    connect(m_nobodys, &NobodysBox::refused, this, [this](const Error &error) { m_message->say(error); });
    connect(m_charter, &CharterBox::refused, this, [this](const Error &error) { m_message->say(error); });
    connect(m_hours, &HoursBox::refused, this, [this](const Error &error) { m_message->say(error); });
    offer();
}

Place SettingsPane::place()
{
    return {QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), false};
}

void SettingsPane::activate()
{
    m_language->setFocus();
}

void SettingsPane::open(const QVariantMap &what)
{
    auto *part = findChild<QWidget *>(what.value(QStringLiteral("part")).toString());
    if (!part)
        return;
    m_scroll->widget()->layout()->activate();
    // Its end first, then its beginning: all of it where it fits.
    const QRect shown(part->mapTo(m_scroll->widget(), QPoint(0, 0)), part->size());
    m_scroll->ensureVisible(shown.left(), shown.bottom(), 0, 0);
    m_scroll->ensureVisible(shown.left(), shown.top(), 0, 4 * space::pane);
    part->setFocus();
}

int SettingsPane::addRow(QGridLayout *grid, int row, const QString &label, QWidget *field,
                         const QString &hint)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    grid->addWidget(words, row, 0);
    grid->addWidget(field, row, 1);
    if (!hint.isEmpty()) {
        auto *small = new QLabel(hint, this);
        small->setTextFormat(Qt::PlainText);
        small->setWordWrap(true);
        small->setFont(ui::font(TextSize::Meta));
        small->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(small, ++row, 1);
    }
    return row + 1;
}

void SettingsPane::layOut()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * space::pane);
    grid->setVerticalSpacing(space::pane);
    grid->setColumnMinimumWidth(1, 280);
    grid->setColumnStretch(1, 1);
    const auto heading = [&](int row, const QString &text) {
        auto *label = new QLabel(text, page);
        label->setFont(ui::font(TextSize::Title));
        grid->addWidget(label, row, 0, 1, 2);
        return row + 1;
    };
    int row = heading(0, tr("This window"));
    row = addRow(grid, row, tr("&Language"), m_language);
    row = addRow(grid, row, tr("L&ight or dark"), m_appearance);
    grid->setRowMinimumHeight(row++, space::pane);
    row = heading(row, tr("Outside the window, on this computer"));
    grid->addWidget(m_outside, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, space::pane);
    row = heading(row, tr("This workspace, on this computer"));
    auto *folder = new QWidget(page);
    auto *buttons = new QHBoxLayout(folder);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_folder, 1);
    buttons->addWidget(m_chooseFolder);
    buttons->addWidget(m_leaveFolder);
    row = addRow(grid, row, tr("Watched folder"), folder,
                 tr("Exports and archives that are put there are taken in by themselves, once they are "
                    "whole; the same content only once."));
    grid->setRowMinimumHeight(row++, space::pane);
    row = heading(row, tr("This workspace, for everybody"));
    row = addRow(grid, row, tr("&Name of the firm or client"), m_firm);
    row = addRow(grid, row, tr("&People are spoken to"), m_address);
    row = addRow(grid, row, tr("Language of &documents"), m_documents,
                 tr("Of reports and of what Vigie writes in the workspace."));
    row = addRow(grid, row, tr("&Time zone"), m_zone,
                 tr("Days, weeks and hours are those of this zone, wherever the computer is."));
    grid->setRowMinimumHeight(row++, space::pane);
    row = heading(row, tr("When messages are answered"));
    grid->addWidget(m_hours, row++, 0, 1, 2);
    grid->addWidget(m_nobodys, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, space::pane);
    row = heading(row, tr("House rules that moderation cites"));
    grid->addWidget(m_charter, row++, 0, 1, 2);
    grid->setRowMinimumHeight(row++, space::pane);
    row = heading(row, tr("How long messages are kept"));
    grid->addWidget(m_keeping, row++, 0, 1, 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * space::pane, 2 * space::pane, 2 * space::pane, 2 * space::pane);
    column->addWidget(m_message);
    auto *narrow = new QHBoxLayout;
    auto *body = new QWidget(page);
    grid->setContentsMargins(0, 0, 0, 0);
    body->setLayout(grid);
    body->setMaximumWidth(std::max(640, 80 * fontMetrics().averageCharWidth()));
    narrow->addWidget(body, 100);
    narrow->addStretch(1);
    column->addLayout(narrow);
    column->addStretch();
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

void SettingsPane::fill()
{
    const workspace::Settings &settings = m_session.settings();
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    m_appearance->setCurrentIndex(
        std::max(0, m_appearance->findData(static_cast<int>(m_preferences.appearance()))));
    if (!m_firm->hasFocus() || m_firm->text().isEmpty())
        m_firm->setText(settings.firm);
    m_address->setCurrentIndex(settings.formal ? 0 : 1);
    m_documents->setCurrentIndex(std::max(0, m_documents->findData(settings.language)));
    m_zone->setCurrentIndex(m_zone->findData(settings.zone.id()));
    if (m_zone->currentIndex() < 0)
        m_zone->setEditText(QString::fromLatin1(settings.zone.id()));
}

void SettingsPane::fillFolder()
{
    m_session.workspace()
        .read([](workspace::Connection &c) -> Result<QString> {
            return inbox::watchedFolder(c, inbox::thisMachine()).path;
        })
        .then(this, [this](const Result<QString> &path) {
            m_watched = path.value_or(QString());
            m_folder->setText(m_watched.isEmpty() ? tr("None", "a folder")
                                                  : oneLine(QDir::toNativeSeparators(m_watched), 300));
            m_leaveFolder->setEnabled(!m_watched.isEmpty() && m_chooseFolder->isEnabled());
        });
}

void SettingsPane::watch(const QString &folder)
{
    m_session.workspace()
        .write([actor = m_session.actor(), folder](workspace::Connection &c) {
            return inbox::watchFolder(c, actor, inbox::thisMachine(), folder);
        })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                m_message->say(done.error());
            fillFolder();
        });
}

void SettingsPane::offer()
{
    m_chooseFolder->setEnabled(m_session.actor().require(team::Act::Import).has_value());
    m_leaveFolder->setEnabled(m_chooseFolder->isEnabled() && !m_watched.isEmpty());
    const bool may = m_session.actor().require(team::Act::ManageSettings).has_value();
    m_charter->offer();
    m_hours->offer();
    m_keeping->offer();
    for (QWidget *field : std::initializer_list<QWidget *>{m_firm, m_address, m_documents, m_zone})
        field->setEnabled(may);
    if (may)
        m_message->clear();
    else
        m_message->say(InlineMessage::Mood::Note, tr("The owner of the workspace changes what holds for "
                                                     "everybody; what is of this window is yours."));
}

QFuture<Result<workspace::Settings>> SettingsPane::put(const workspace::Settings &settings)
{
    return m_session.workspace().write([actor = m_session.actor(), settings](workspace::Connection &c) {
        return team::changeSettings(c, actor, settings);
    });
}

void SettingsPane::change(const workspace::Settings &wanted, const QString &words)
{
    const workspace::Settings now = m_session.settings();
    if (wanted.firm.trimmed() == now.firm && wanted.formal == now.formal && wanted.language == now.language &&
        wanted.zone == now.zone)
        return;
    put(wanted).then(this, [this, wanted, words](const Result<workspace::Settings> &before) {
        if (!before) {
            m_message->say(before.error());
            fill();
            return;
        }
        // The pane may be gone when it is undone: the session is not.
        const auto again = [&session = m_session](const workspace::Settings &settings) {
            return session.workspace().write(
                [actor = session.actor(), settings](workspace::Connection &c) -> Result<void> {
                    return team::changeSettings(c, actor, settings).transform([](auto &&) {});
                });
        };
        m_session.history().add({words, [again, before = *before] { return again(before); },
                                 [again, wanted] { return again(wanted); }});
    });
}

} // namespace vigie::ui
