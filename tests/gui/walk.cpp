// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/walk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSet>
#include <QTest>

namespace vigie::test {

static QString describe(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *each = widget; each && names.size() < 4; each = each->parentWidget())
        names.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                   : each->objectName());
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words = button->text();
    return names.join(u'/') + (words.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(words.left(60)));
}

static bool takesFocus(const QWidget *widget)
{
    // What lives inside a combo box or a spin box is that control's own.
    for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const QComboBox *>(each) || each->inherits("QAbstractSpinBox"))
            return false;
    }
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) && !widget->isWindow();
}

static QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (takesFocus(widget))
            found.append(widget);
    }
    return found;
}

QStringList unnamedControls(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : controls(window)) {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QStringLiteral("no accessible name: ") + describe(widget));
        else if (seen->text(QAccessible::Name).contains(u'&'))
            found.append(QStringLiteral("a mnemonic in the accessible name: ") + describe(widget));
        if (seen && (seen->role() == QAccessible::NoRole))
            found.append(QStringLiteral("no role: ") + describe(widget));
        if (widget->objectName().isEmpty())
            found.append(QStringLiteral("no object name: ") + describe(widget));
    }
    return found;
}

QStringList controlsOutOfReach(QWidget *window)
{
    QSet<QWidget *> wanted;
    for (QWidget *widget : controls(window)) {
        // Of radio buttons and rail buttons that exclude one another, Tab stops at the chosen one.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!button || !(button->autoExclusive() || button->group()) || button->isChecked())
            wanted.insert(widget);
    }
    const qsizetype steps = 3 * wanted.size() + 20;
    for (qsizetype i = 0; i < steps && !wanted.isEmpty(); ++i) {
        QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : window;
        wanted.remove(focus);
        for (QWidget *each = focus; each; each = each->parentWidget())
            wanted.remove(each);
        QTest::keyClick(focus, Qt::Key_Tab);
        if (QApplication::focusWidget() == focus) // a text that keeps Tab for itself
            QTest::keyClick(focus, Qt::Key_Tab, Qt::ControlModifier);
    }
    QStringList found;
    for (QWidget *widget : std::as_const(wanted))
        found.append(describe(widget));
    return found;
}

QStringList clippedWords(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if ((!label || label->text().isEmpty()) && (!button || button->text().isEmpty()))
            continue;
        // What lies in a scroll area may be scrolled to; it must have its room there.
        const bool wraps = label && label->wordWrap();
        const int wide = wraps ? widget->minimumSizeHint().width() : widget->sizeHint().width();
        const int high = wraps && widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                              : widget->minimumSizeHint().height();
        if (widget->width() + 1 < wide)
            found.append(QStringLiteral("%1 wide where %2 are needed: %3")
                             .arg(widget->width())
                             .arg(wide)
                             .arg(describe(widget)));
        if (widget->height() + 1 < high)
            found.append(QStringLiteral("%1 high where %2 are needed: %3")
                             .arg(widget->height())
                             .arg(high)
                             .arg(describe(widget)));
        // Pushed over the edge of the window.
        const bool scrolls = [widget] {
            for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
                if (qobject_cast<const QAbstractScrollArea *>(each))
                    return true;
            }
            return false;
        }();
        const QRect at(widget->mapTo(window, QPoint()), widget->size());
        if (!scrolls && !window->rect().contains(at))
            found.append(QStringLiteral("over the window's edge: ") + describe(widget));
    }
    return found;
}

QStringList sharedShortcuts(QWidget *window)
{
    QMap<QString, QStringList> users;
    const auto use = [&users](const QKeySequence &keys, const QString &who) {
        if (!keys.isEmpty())
            users[keys.toString()].append(who);
    };
    QSet<const QAction *> seen;
    QList<QWidget *> all = window->findChildren<QWidget *>();
    all.append(window);
    for (const QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible())
            continue;
        for (const QAction *action : widget->actions()) {
            if (seen.contains(action) || !action->isVisible() || !action->isEnabled())
                continue;
            seen.insert(action);
            // One that holds only in its own widget may be used in another.
            const QString where =
                action->shortcutContext() == Qt::WidgetShortcut ? describe(widget) + u' ' : QString();
            for (const QKeySequence &keys : action->shortcuts())
                users[where + keys.toString()].append(action->text());
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isEnabled())
            use(button->shortcut(), describe(button));
    }
    QStringList found;
    for (auto user = users.cbegin(); user != users.cend(); ++user) {
        if (user.value().size() > 1)
            found.append(user.key() + QStringLiteral(": ") + user.value().join(QStringLiteral(", ")));
    }
    return found;
}

} // namespace vigie::test
