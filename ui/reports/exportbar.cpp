// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/exportbar.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace vigie::ui {

using namespace Qt::StringLiterals;

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_language(new QComboBox(this))
    , m_choose(new QPushButton(icon(QStringLiteral("folder")), {}, this))
    , m_hint(new Words(TextSize::Meta, Token::Muted, this))
    , m_export(new QPushButton(icon(QStringLiteral("export")), {}, this))
{
    setObjectName(QStringLiteral("exportBar"));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(m_language->accessibleName());
    m_language->addItem(tr("In French"), QStringLiteral("fr"));
    m_language->addItem(tr("In English"), QStringLiteral("en"));
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    m_hint->setObjectName(QStringLiteral("exportHint"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setAccessibleName(tr("Export this report"));
    makePrimary(m_export);

    auto *choice = new QWidget(this);
    auto *flow = new FlowLayout(choice);
    flow->setSpacing(space::pane);
    flow->setContentsMargins({});
    flow->addWidget(m_language);
    flow->addWidget(addForm("exportPdf", tr("&PDF"), tr("Pages to print or hand out"), ReportForm::Pdf));
    flow->addWidget(
        addForm("exportHtml", tr("&HTML"), tr("One page for the browser, to send"), ReportForm::Html));
    flow->addWidget(
        addForm("exportCsv", tr("CS&V"), tr("A folder of tables for a spreadsheet"), ReportForm::Csv));
    flow->addWidget(
        addForm("exportJson", tr("&JSON"), tr("The numbers for other programs"), ReportForm::Json));
    flow->addWidget(m_choose);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::pane);
    line->addWidget(choice, 1);
    line->addWidget(m_export, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::pane);
    column->setSpacing(space::control);
    column->addWidget(m_message);
    column->addLayout(line);
    column->addWidget(m_hint);

    QWidget *before = m_language;
    for (const auto &[form, box] : std::as_const(m_forms)) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_choose);
    setTabOrder(m_choose, m_export);

    connect(m_export, &QPushButton::clicked, this, &ExportBar::exportWanted);
    connect(m_choose, &QPushButton::clicked, this, &ExportBar::folderWanted);
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(language()); });
    refresh();
}

QCheckBox *ExportBar::addForm(const char *name, const QString &text, const QString &tip, ReportForm form)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(QString(text).remove(u'&'));
    box->setAccessibleDescription(tip);
    box->setToolTip(tip);
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &ExportBar::refresh);
    m_forms.append({form, box});
    return box;
}

ReportForms ExportBar::forms() const
{
    ReportForms forms;
    for (const auto &[form, box] : m_forms)
        forms.setFlag(form, box->isChecked());
    return forms;
}

void ExportBar::setForms(ReportForms forms)
{
    for (const auto &[form, box] : std::as_const(m_forms))
        box->setChecked(forms.testFlag(form));
}

QString ExportBar::language() const
{
    return m_language->currentData().toString();
}

void ExportBar::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void ExportBar::setFolder(const QString &folder)
{
    m_folder = folder;
    refresh();
}

void ExportBar::setOffered(bool offered)
{
    m_offered = offered;
    refresh();
}

void ExportBar::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void ExportBar::refresh()
{
    const QString whole = oneLine(QDir::toNativeSeparators(m_folder), 300);
    const QString last = oneLine(QFileInfo(m_folder).fileName());
    QString name = fontMetrics().elidedText(last.isEmpty() ? whole : last, Qt::ElideMiddle,
                                            fontMetrics().averageCharWidth() * 24);
    const bool known = !m_folder.isEmpty();
    m_choose->setText(known ? tr("&Into %1…").arg(name.replace(u"&"_s, u"&&"_s)) : tr("Choose a &folder…"));
    m_choose->setAccessibleName(known ? tr("Folder for the files: %1. Choose another one").arg(whole)
                                      : tr("Choose a folder for the files"));
    m_choose->setToolTip(m_choose->accessibleName().toHtmlEscaped());
    const bool any = forms() != ReportForms();
    m_hint->setText(tr("Tick at least one kind of file to export."));
    m_hint->setVisible(!any);
    m_export->setText(m_busy ? tr("Exporting…") : known ? tr("&Export") : tr("&Export…"));
    m_export->setEnabled(m_offered && any && !m_busy);
    m_choose->setEnabled(!m_busy);
    for (const auto &[form, box] : std::as_const(m_forms))
        box->setMinimumHeight(m_language->sizeHint().height()); // in line with what stands beside it
}

void ExportBar::doPrimary()
{
    m_export->click();
}

} // namespace vigie::ui
