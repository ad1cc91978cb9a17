// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hands.h"
#include "report/documents.h"
#include "ui/models/reportsmodel.h"
#include "ui/reports/figurebutton.h"
#include "ui/reports/reportspane.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/inlinemessage.h"

#include <QDir>
#include <QLabel>

namespace vigie::test {

using namespace Qt::StringLiterals;

/// Who reads the reports of a desk with some weeks in it, for a test that inherits it.
class ReportReader
{
protected:
    using Connection = workspace::Connection;

    /// Two weeks and a half; of Week 46 two are answered, one is closed and two are left.
    static void fill(Desk &desk)
    {
        const auto row = [&](const QString &at, const QString &remote, inbox::Disposition disposition) {
            return desk.customerWrites({.postedAt = at, .remoteId = remote, .disposition = disposition});
        };
        row(u"2026-11-09T09:00:00Z"_s, u"a"_s, inbox::Disposition::Replied);
        row(u"2026-11-10T10:00:00Z"_s, u"b"_s, inbox::Disposition::Replied);
        row(u"2026-11-11T09:00:00Z"_s, u"c"_s, inbox::Disposition::New);
        row(u"2026-11-12T09:00:00Z"_s, u"d"_s, inbox::Disposition::New);
        row(u"2026-11-13T09:00:00Z"_s, u"e"_s, inbox::Disposition::Closed);
        row(u"2026-11-18T09:00:00Z"_s, u"f"_s, inbox::Disposition::New);
        row(u"2026-10-08T09:00:00Z"_s, u"g"_s, inbox::Disposition::New);
        desk.customerWrites({.postedAt = u"2026-11-09T11:00:00Z"_s, .inReplyTo = u"a"_s, .ours = true});
        desk.customerWrites({.postedAt = u"2026-11-10T11:00:00Z"_s, .inReplyTo = u"b"_s, .ours = true});
    }
    static report::Numbers counted(Desk &desk, const QString &period)
    {
        return *desk.read([&](Connection &c) -> Result<report::Numbers> {
            return report::numbersOf(c, *report::periodNamed(period, QTimeZone("Europe/Paris")));
        });
    }
    /// Unbreakable spaces as plain ones.
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }
    static QString said(const QWidget &pane, const char *label)
    {
        return plain(seen<QLabel>(pane, label)->text());
    }
    static QString told(const ui::ReportsPane &pane)
    {
        return seen<ui::InlineMessage>(pane, "exportMessage")->words();
    }
    static QString figure(const ui::ReportsPane &pane, const char *name)
    {
        return seen<ui::FigureButton>(pane, name)->figure().value;
    }
    static bool isReady(const ui::ReportsPane &pane) { return canPress(pane, "export"); }
    static void choose(const ui::ReportsPane &pane, const QString &code)
    {
        auto *list = seen<ui::CardList>(pane, "reportPeriods");
        list->choose(static_cast<ui::ReportsModel *>(list->model())->indexOf(code));
    }
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
};

} // namespace vigie::test
