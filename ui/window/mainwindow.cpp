// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "channels/linkkeeper.h"
#include "ui/filechoice.h"
#include "ui/preferences.h"
#include "ui/start/signinpage.h"
#include "ui/start/startpage.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/window/badge.h"
#include "ui/window/overlay.h"

#include "base/text.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace vigie::ui {

static constexpr std::chrono::seconds quickCheckAfter(2); ///< when the first pane has its rows

MainWindow::MainWindow(Preferences &preferences, Joins joins)
    : m_preferences(preferences)
    , m_joins(std::move(joins))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(760, 520);
    resize(1280, 800);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_anew.setSingleShot(true);
    connect(&m_anew, &QTimer::timeout, this, &MainWindow::rebuild);
    m_quickCheck.setSingleShot(true);
    m_quickCheck.setInterval(quickCheckAfter);
    connect(&m_quickCheck, &QTimer::timeout, this, [this] {
        if (m_upkeep)
            m_upkeep->check(false);
    });
}

MainWindow::~MainWindow()
{
    // Before the session that they work with.
    qDeleteAll(findChildren<Overlay *>(Qt::FindDirectChildrenOnly));
    delete m_content;
}

QString MainWindow::workspaceName() const
{
    return m_session ? m_session->settings().id.toString() : QStringLiteral("start");
}

void MainWindow::put(QWidget *content)
{
    delete m_content;
    m_content = content;
    layout()->addWidget(content);
    m_language = QLocale().name();
    content->show(); // at once, so that what follows can give it the focus
    entitle();
}

void MainWindow::showStart()
{
    m_desk = nullptr;
    m_path.clear();
    m_start = new StartPage(m_joins.owner, this);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::exampleWanted);
    connect(m_start, &StartPage::makeWanted, this, &MainWindow::makeWanted);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openWanted);
    put(m_start);
    m_start->setFocus();
}

void MainWindow::showOpening(const QString &path)
{
    m_path = path;
    if (m_start) {
        m_start->setBusy(true);
        return;
    }
    auto *words = new QLabel(tr("Opening %1…").arg(oneLine(QFileInfo(path).fileName(), 80)), this);
    words->setTextFormat(Qt::PlainText);
    words->setAlignment(Qt::AlignCenter);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_desk = nullptr;
    put(words);
}

void MainWindow::showFailure(const Error &error)
{
    if (!m_start)
        showStart();
    m_path.clear();
    m_start->say(error);
}

void MainWindow::showSignIn(workspace::Workspace &workspace, const QList<team::Colleague> &colleagues,
                            const QString &preferred)
{
    m_start = nullptr;
    m_desk = nullptr;
    auto *page = new SignInPage(workspace, colleagues, preferred, this);
    connect(page, &SignInPage::proved, this, &MainWindow::proved);
    put(page);
    page->setFocus();
}

void MainWindow::showSession(std::unique_ptr<Session> session)
{
    m_start = nullptr;
    m_desk = nullptr;
    put(new QWidget(this)); // what stood there goes before the session it may have worked with
    m_upkeep.reset();
    m_folderWatch.reset();
    m_importing.reset();
    m_session = std::move(session);
    m_path = m_session->workspace().path();
    if (m_joins.triage)
        m_session->startTriage(m_joins.triage);
    if (m_joins.keepLinks)
        m_session->keepLinks(m_joins.keepLinks(m_session->workspace(), m_session->judge()));
    m_importing = std::make_unique<Importing>(*m_session, m_joins.importers, this);
    m_folderWatch = std::make_unique<FolderWatch>(*m_session, *m_importing);
    m_upkeep = std::make_unique<Upkeep>(*m_session);
    connect(m_importing.get(), &Importing::ended, this, [this] {
        if (m_closing)
            close();
    });
    if (const QVariant left = m_preferences.left(workspaceName(), QStringLiteral("geometry")); left.isValid())
        restoreGeometry(left.toByteArray());
    buildDesk();
    m_upkeep->lookForOlderCopy();
    m_quickCheck.start();
    takeFiles(std::exchange(m_waitingFiles, {}));
}

void MainWindow::buildDesk()
{
    m_desk = nullptr;
    delete std::exchange(m_content, nullptr); // keeps how it was left, for the new one
    m_desk = new Desk(*m_session, *m_importing, *m_upkeep, m_preferences, m_joins.panes, this);
    m_desk->setObjectName(QStringLiteral("desk"));
    connect(m_desk, &Desk::importWanted, this, &MainWindow::chooseImport);
    connect(m_folderWatch.get(), &FolderWatch::vanished, m_desk, &Desk::sayFolderIsGone);
    connect(m_desk, &Desk::importFolderWanted, this, &MainWindow::chooseFolder);
    connect(m_desk, &Desk::openWanted, this, &MainWindow::chooseOpen);
    connect(m_desk, &Desk::restoreWanted, this, &MainWindow::chooseRestore);
    connect(m_desk, &Desk::closeWanted, this, &QWidget::close);
    connect(m_desk, &Desk::stopAndCloseWanted, this, [this] {
        m_closing = true;
        if (m_importing->isUnderWay())
            m_importing->cancel();
        else
            close(); // it has ended meanwhile
    });
    connect(m_desk, &Desk::loseAndCloseWanted, this, [this] {
        m_losing = true;
        m_closing = true;
        close();
        m_losing = false;
    });
    connect(m_desk, &Desk::quitWanted, this, &MainWindow::quitWanted);
    connect(m_desk, &Desk::titleChanged, this, &MainWindow::entitle);
    connect(m_desk, &Desk::waitingChanged, this, &MainWindow::waitingChanged);
    put(m_desk);
}

void MainWindow::rebuild()
{
    // What lies over the desk may work with it: it is closed first, by whoever opened it.
    for (const Overlay *sheet : findChildren<Overlay *>(Qt::FindDirectChildrenOnly)) {
        if (!sheet->isHidden()) {
            connect(sheet, &Overlay::left, this, [this] { m_anew.start(0); }, Qt::SingleShotConnection);
            return;
        }
    }
    if (m_session)
        buildDesk();
    else if (m_start)
        showStart();
}

void MainWindow::entitle()
{
    if (!m_session || !m_desk) {
        setWindowTitle(QStringLiteral("Vigie"));
        return;
    }
    const Pane *pane = m_desk->pane(m_desk->currentPane());
    QStringList parts;
    if (pane)
        parts.append(pane->title());
    if (const QString firm = oneLine(m_session->settings().firm, 80); !firm.isEmpty())
        parts.append(firm);
    parts.append(QStringLiteral("Vigie"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    setWindowFilePath(m_path);
}

void MainWindow::takeFiles(const QStringList &files)
{
    QStringList messages;
    for (const QString &file : files) {
        if (file.endsWith(QStringLiteral(".vigie"), Qt::CaseInsensitive))
            Q_EMIT openWanted(file);
        else
            messages.append(file);
    }
    if (m_importing)
        m_importing->start(messages);
    else
        m_waitingFiles += messages;
}

void MainWindow::loadExample()
{
    if (m_importing)
        m_importing->startSample();
}

void MainWindow::chooseImport()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::Files,
                 .name = QStringLiteral("importDialog"),
                 .title = tr("Import messages from files"),
                 .start = {},
                 .filters = {tr("Messages (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xml *.rss *.atom "
                                "*.rdf *.js *.zip *.tar *.tgz *.tar.gz)"),
                             tr("All files (*)")}},
                [this](const QStringList &paths) { takeFiles(paths); });
}

void MainWindow::chooseFolder()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::Folder,
                 .name = QStringLiteral("importFolderDialog"),
                 .title = tr("Import a folder"),
                 .start = {},
                 .filters = {}},
                [this](const QStringList &paths) { takeFiles(paths); });
}

void MainWindow::chooseOpen()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::File,
                 .name = QStringLiteral("openDialog"),
                 .title = tr("Open a workspace"),
                 .start = QFileInfo(m_path).absolutePath(),
                 .filters = {tr("Workspaces of Vigie (*.vigie)")}},
                [this](const QStringList &paths) { Q_EMIT openWanted(paths.first()); });
}

void MainWindow::chooseRestore()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::File,
                 .name = QStringLiteral("backupDialog"),
                 .title = tr("Which backup?"),
                 .start = {},
                 .filters = {tr("Workspaces of Vigie (*.vigie)")}},
                [this](const QStringList &paths) { chooseRestoredTo(paths.first()); });
}

void MainWindow::chooseRestoredTo(const QString &backup)
{
    const QString proposed = QFileInfo(m_path).absolutePath() + u'/' + QFileInfo(backup).completeBaseName() +
                             tr("-restored") + QStringLiteral(".vigie");
    askForFiles(this,
                {.kind = FileChoice::Kind::NewFile,
                 .name = QStringLiteral("restoredDialog"),
                 .title = tr("Restore into a new workspace"),
                 .start = proposed,
                 .filters = {tr("Workspaces of Vigie (*.vigie)")}},
                [this, backup](const QStringList &paths) { Q_EMIT restoreWanted(backup, paths.first()); });
}

void MainWindow::changeEvent(QEvent *event)
{
    // Qt tells of translators that were there before the window, too.
    if (event->type() == QEvent::LanguageChange && m_language != QLocale().name())
        m_anew.start(0); // once, after the last of the translators has gone or come
    QWidget::changeEvent(event);
}

void MainWindow::comeForward()
{
    m_behind = false;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    m_quitting = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool staysBehind =
        m_session && !m_quitting && !m_closing && m_joins.staysBehind && m_joins.staysBehind();
    if (staysBehind) {
        event->ignore();
        leave();
        m_behind = true;
        hide();
        Q_EMIT wentBehind();
        return;
    }
    if (asksFirst()) {
        event->ignore();
        m_closing = false;
        return;
    }
    leave();
    event->accept();
    Q_EMIT closed();
}

bool MainWindow::asksFirst()
{
    if (m_importing && m_importing->isUnderWay()) {
        comeForward();
        m_desk->askBeforeClosing();
        return true;
    }
    for (Overlay *sheet : findChildren<Overlay *>(Qt::FindDirectChildrenOnly)) {
        if (sheet->isHidden() || !sheet->isDirty())
            continue;
        comeForward();
        sheet->askToLeave([this, quits = m_quitting] {
            if (quits)
                Q_EMIT quitWanted();
            else
                close();
        });
        return true;
    }
    if (m_losing || !m_desk || !m_desk->isUnkept())
        return false;
    comeForward();
    m_desk->askBeforeLosing();
    return true;
}

void MainWindow::leave()
{
    if (m_desk)
        m_desk->keep();
    m_preferences.leave(workspaceName(), QStringLiteral("geometry"), saveGeometry());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    takeFiles(files);
}

} // namespace vigie::ui
