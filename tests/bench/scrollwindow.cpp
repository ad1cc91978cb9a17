// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls the program's own feed fast, and in turns a plain list over a virtual model of as many rows and the
// same size. A line a frame on standard output: milliseconds of the plain list, of the feed, and whether the
// feed had read the row in its middle by then.
#include "app/composition.h"
#include "base/clock.h"
#include "ui/window/mainwindow.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

constexpr int frames = 600;
constexpr int rowsAFrame = 3;

class VirtualModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Message %1").arg(index.row())) : QVariant();
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows = 0;
};

double frameOf(QAbstractItemView &list)
{
    QScrollBar *bar = list.verticalScrollBar();
    const int row = std::max(list.sizeHintForRow(0), 1);
    const bool byRow = list.verticalScrollMode() == QAbstractItemView::ScrollPerItem;
    const auto start = std::chrono::steady_clock::now();
    bar->setValue(bar->value() + rowsAFrame * (byRow ? 1 : row));
    list.viewport()->repaint();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

bool isRead(const QModelIndex &index) // until then both say that it is on its way
{
    return index.data(Qt::DisplayRole) != index.data(Qt::AccessibleTextRole);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const vigie::SystemClock clock;
    vigie::app::Composition composition(application, clock);
    QListView plain;
    VirtualModel model;
    plain.setModel(&model);
    plain.setUniformItemSizes(true);
    QAbstractItemView *feed = nullptr;
    int frame = 0;
    int rows = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &turn, [&] {
        const QList<vigie::ui::MainWindow *> windows = composition.windows();
        if (windows.isEmpty() || !windows.first()->desk())
            return;
        if (!feed) {
            windows.first()->desk()->showPane(QStringLiteral("feed"));
            feed = windows.first()->desk()->findChild<QAbstractItemView *>(QStringLiteral("messages"));
        }
        if (frame == 0) { // until the list is whole: it has stayed as long for a while
            const bool isStill = std::exchange(rows, feed->model()->rowCount()) == rows && rows > 1000;
            if (!isStill || !isRead(feed->model()->index(0, 0)))
                return;
            model.setRows(rows);
            plain.resize(feed->size());
            plain.show();
            turn.setInterval(16);
        }
        if (frame++ == frames)
            return QApplication::quit();
        const double floor = frameOf(plain);
        const double ours = frameOf(*feed);
        const bool read = isRead(feed->indexAt(feed->viewport()->rect().center()));
        std::printf("%.4f %.4f %d\n", floor, ours, read);
        std::fflush(stdout);
    });
    turn.start(500);
    return composition.start(QApplication::arguments().mid(1)) ? QApplication::exec() : 1;
}
