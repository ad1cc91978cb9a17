// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspane.h"

#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/models/reportsmodel.h"
#include "ui/models/shownreport.h"
#include "ui/reports/exportbar.h"
#include "ui/reports/exporttext.h"
#include "ui/reports/measuredpage.h"
#include "ui/reports/reportpage.h"
#include "ui/theme.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"

#include <QAction>
#include <QDesktopServices>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Mood = InlineMessage::Mood;

static constexpr std::pair<ReportForm, QLatin1StringView> formNames[] = {{ReportForm::Pdf, "pdf"_L1},
                                                                         {ReportForm::Html, "html"_L1},
                                                                         {ReportForm::Csv, "csv"_L1},
                                                                         {ReportForm::Json, "json"_L1}};

ReportsPane::ReportsPane(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_periods(new ReportsModel(session, this))
    , m_report(new ShownReport(session, this))
    , m_openFolder([](const QUrl &folder) { QDesktopServices::openUrl(folder); })
{
    build();
    makeActions();
    connectParts();
    languageChanged();
}

ReportsPane::~ReportsPane() = default;

Place ReportsPane::place()
{
    return {QStringLiteral("reports"), tr("Reports"), QStringLiteral("reports")};
}

void ReportsPane::build()
{
    m_list = new CardList(0);
    m_list->setObjectName(u"reportPeriods"_s);
    m_list->setAccessibleName(tr("Weeks and months, newest first"));
    m_list->setModel(m_periods);
    m_toMeasured = new QPushButton(icon(u"eye"_s), tr("How often Vigie was &right"));
    m_toMeasured->setObjectName(u"reportMeasured"_s);
    m_toMeasured->setAccessibleName(tr("How often Vigie was right"));
    m_toMeasured->setCheckable(true);
    m_toMeasured->setToolTip(tr("Of what colleagues looked at, by what it said, over time"));
    auto *left = new QWidget;
    left->setMinimumWidth(200);
    auto *periods = new QVBoxLayout(left);
    periods->setContentsMargins(0, 0, 0, 0);
    periods->setSpacing(0);
    periods->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::pane, space::control, space::pane, space::control);
    foot->addWidget(m_toMeasured);
    periods->addLayout(foot);

    m_trouble = new InlineMessage;
    m_trouble->setObjectName(u"reportTrouble"_s);
    m_page = new ReportPage;
    m_bar = new ExportBar;
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *middle = new QWidget;
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *told = new QVBoxLayout;
    told->setContentsMargins(space::pane, 0, space::pane, 0);
    told->addWidget(m_trouble);
    auto *report = new QWidget;
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(line);
    column->addWidget(m_bar);
    m_measured = new MeasuredPage(m_session);
    m_read = new QStackedWidget;
    m_read->addWidget(report);
    m_read->addWidget(m_measured);
    auto *whole = new QVBoxLayout(middle);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(told);
    whole->addWidget(m_read, 1);

    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(u"reportColumns"_s);
    m_columns->addWidget(left);
    m_columns->addWidget(middle);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);

    m_empty = new EmptyState(code(), tr("No message has come in yet, so there is nothing to report."),
                             tr("&Import messages from files…"));
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(m_columns);
    m_whole->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
    m_page->setShown(false);
}

void ReportsPane::makeActions()
{
    const auto add = [this](const char *name, const QString &text) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    QAction *primary = add("reportsPrimary", tr("Export this report"));
    primary->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(primary, &QAction::triggered, m_bar, &ExportBar::doPrimary);
    QAction *measured = add("reportsMeasured", tr("Show how often Vigie was right"));
    connect(measured, &QAction::triggered, this, [this] { showMeasured(true); });
    connect(add("reportsFolder", tr("Choose another folder for reports")), &QAction::triggered, this,
            [this] { chooseFolder(false); });
}

void ReportsPane::connectParts()
{
    connect(m_periods, &ReportsModel::refreshed, this, &ReportsPane::periodsRead);
    connect(m_periods, &ReportsModel::failed, this, [this](const Error &error) { m_trouble->say(error); });
    connect(m_list, &CardList::chosenChanged, this, &ReportsPane::periodChosen);
    connect(m_list, &CardList::clicked, this, [this] { showMeasured(false); }); // also the one that is chosen
    connect(m_list, &CardList::activated, this, [this] { showMeasured(false); });
    connect(m_toMeasured, &QPushButton::clicked, this, &ReportsPane::showMeasured);
    connect(m_measured, &MeasuredPage::failed, this, [this](const Error &error) { m_trouble->say(error); });
    connect(m_report, &ShownReport::counted, this, &ReportsPane::present);
    connect(m_report, &ShownReport::failed, this, [this](const Error &error) { m_trouble->say(error); });
    connect(m_page, &ReportPage::messagesWanted, this,
            [this](const QVariantMap &what) { Q_EMIT goTo(u"feed"_s, what); });
    connect(m_empty, &EmptyState::wanted, this, [this] { Q_EMIT actWanted(u"import"_s); });
    connect(m_bar, &ExportBar::exportWanted, this, &ReportsPane::exportOrAsk);
    connect(m_bar, &ExportBar::folderWanted, this, [this] { chooseFolder(false); });
    connect(m_bar, &ExportBar::languageChosen, this, [this](const QString &language) {
        m_language = language;
        languageChanged();
    });
    connect(&m_bar->message(), &InlineMessage::wanted, this, [this] {
        if (m_cancel)
            *m_cancel = true;
        else
            m_openFolder(QUrl::fromLocalFile(m_writtenTo));
    });
    connect(&m_session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & workspace::Area::Settings)
            languageChanged();
    });
}

void ReportsPane::activate()
{
    m_periods->refresh(); // a week may have ended since
    m_report->refresh();
    if (m_whole->currentWidget() == m_empty)
        m_empty->button()->setFocus();
    else
        m_list->setFocus();
}

void ReportsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_report->setWatched(true);
}

void ReportsPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_report->setWatched(false);
}

void ReportsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (m_placed || !isVisible())
        return;
    m_placed = true;
    const int dates = 34 * fontMetrics().averageCharWidth() + 3 * space::pane; // of the longest week
    const int list = std::min(std::max(260, dates), width() * 3 / 10);
    m_columns->setSizes({list, width() - list});
}

/// The report stays what was chosen, under it.
void ReportsPane::showMeasured(bool shown)
{
    m_toMeasured->setChecked(shown);
    m_read->setCurrentIndex(shown ? 1 : 0);
    m_actions.first()->setEnabled(!shown);
}

void ReportsPane::open(const QVariantMap &what)
{
    showMeasured(what.value(u"measured"_s).toBool());
    m_wanted = what.value(u"period"_s).toString();
    if (m_periods->isLoaded() && !m_wanted.isEmpty())
        periodsRead();
}

/// What was asked for, else what is chosen already, else what one comes here for.
void ReportsPane::periodsRead()
{
    const bool empty = m_periods->rowCount() == 0;
    const bool emptyHadFocus = m_empty->button()->hasFocus();
    const bool listHadFocus = m_columns->isAncestorOf(focusWidget()) && isActiveWindow();
    m_whole->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_columns);
    if (emptyHadFocus && !empty)
        m_list->setFocus();
    else if (listHadFocus && empty)
        m_empty->button()->setFocus();
    if (empty)
        m_bar->setOffered(false);
    const QModelIndex wanted = m_periods->indexOf(std::exchange(m_wanted, {}));
    if (wanted.isValid())
        m_list->choose(wanted);
    else if (m_list->chosen().isEmpty())
        m_list->choose(m_periods->first());
    periodChosen(); // the zone may be another one
}

void ReportsPane::periodChosen()
{
    const QModelIndexList chosen = m_list->chosen();
    if (chosen.isEmpty())
        return;
    const auto before = m_report->period();
    if (before && before != m_periods->rowAt(chosen.first()).period)
        showMeasured(false);
    m_report->setPeriod(m_periods->rowAt(chosen.first()).period);
}

void ReportsPane::languageChanged()
{
    m_bar->setLanguage(m_language.isEmpty() ? m_session.settings().language : m_language);
    m_report->setLanguage(m_bar->language());
    m_measured->setLanguage(m_bar->language());
}

void ReportsPane::present()
{
    m_trouble->clear();
    m_page->show(*m_report->content(), m_session.settings().firm);
    m_page->setShown(true);
    m_bar->setOffered(true);
}

void ReportsPane::exportOrAsk()
{
    if (m_folder.isEmpty())
        chooseFolder(true);
    else
        exportTo(m_folder);
}

void ReportsPane::chooseFolder(bool thenExport)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFiles(this,
                {.kind = FileChoice::Kind::Folder,
                 .name = u"reportFolder"_s,
                 .title = tr("Folder for reports"),
                 .start = m_folder.isEmpty() ? documents : m_folder,
                 .filters = {}},
                [this, thenExport](const QStringList &paths) {
                    m_folder = paths.first();
                    m_bar->setFolder(m_folder);
                    if (thenExport)
                        exportTo(m_folder);
                });
}

void ReportsPane::exportTo(const QString &folder)
{
    if (!m_report->period())
        return;
    m_folder = folder;
    m_bar->setFolder(folder);
    m_bar->setBusy(true);
    InlineMessage &message = m_bar->message();
    message.say(Mood::Note, tr("Counting and writing the report…"));
    message.setAction(tr("&Cancel"));
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const report::Period period = *m_report->period();
    exportReport(m_session.workspace(), period, m_bar->forms(), folder, m_bar->language(), m_cancel)
        .then(this, [this, period, folder](const Result<ExportedReport> &exported) {
            m_cancel.reset();
            m_bar->setBusy(false);
            InlineMessage &told = m_bar->message();
            told.setAction({});
            if (!exported) {
                const Error &error = exported.error();
                const bool asked = error.code == ErrorCode::Cancelled;
                told.say(asked ? Mood::Note : Mood::Error, exportErrorText(error),
                         asked ? QString() : errorCodeName(error.code));
                return;
            }
            m_writtenTo = folder;
            told.say(Mood::Success, exportedText(period, *exported, folder));
            told.setAction(tr("&Open the folder"));
            Q_EMIT said(told.words());
        });
}

QVariantMap ReportsPane::state() const
{
    QStringList forms;
    for (const auto &[form, name] : formNames) {
        if (m_bar->forms().testFlag(form))
            forms.append(name);
    }
    const auto &period = m_report->period();
    return {{u"period"_s, period && m_wanted.isEmpty() ? period->name() : m_wanted},
            {u"measured"_s, m_toMeasured->isChecked()},
            {u"scroll"_s, m_page->scroll()},
            {u"tables"_s, m_page->shownAsTables()},
            {u"forms"_s, forms},
            {u"folder"_s, m_folder},
            {u"language"_s, m_language},
            {u"columns"_s, m_placed ? m_columns->saveState() : QByteArray()}};
}

void ReportsPane::setState(const QVariantMap &state)
{
    m_folder = state.value(u"folder"_s).toString();
    m_bar->setFolder(m_folder);
    if (state.contains(u"forms"_s)) {
        ReportForms forms;
        for (const QString &name : state.value(u"forms"_s).toStringList()) {
            if (const auto form = reportFormNamed(name))
                forms |= *form;
        }
        m_bar->setForms(forms);
    }
    m_language = state.value(u"language"_s).toString();
    languageChanged();
    m_placed = m_columns->restoreState(state.value(u"columns"_s).toByteArray()) || m_placed;
    m_page->setShownAsTables(state.value(u"tables"_s).toStringList());
    m_page->comeBackTo(state.value(u"scroll"_s).toInt());
    open(state);
}

} // namespace vigie::ui
