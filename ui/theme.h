// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

namespace vigie::ui {

/// The colours of the window, by what they are for. Every text and state colour stands at 5.4:1 or more on
/// its own background and on every surface (tested).
enum class Token {
    Window,
    Base,
    Raised,
    Text,
    Muted,
    Border,
    Accent,
    AccentBack,
    Danger,
    DangerBack,
    Warning,
    WarningBack,
    Success,
    SuccessBack,
};

enum class Scheme { Light, Dark };

/// Lengths in device-independent pixels.
namespace space {
inline constexpr int step = 4;
inline constexpr int control = 8; ///< between controls
inline constexpr int pane = 12;   ///< inside panes
inline constexpr int corner = 6;
inline constexpr int icon = 20;
inline constexpr int railWidth = 176;
inline constexpr int railFolded = 56;
inline constexpr int contextWidth = 280;
} // namespace space

enum class TextSize { Meta, Text, Title, Figure }; ///< 0.9, 1, 1.3 semibold, 2.2 times the system's

/// Follows the system's light or dark while running and gives way to its high-contrast palette. UI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Sets style and palette of the application and keeps them right. One for the program, made by main and
    /// handed to whom needs it; the free functions below ask the palette in use.
    explicit Theme(QApplication &application);
    void force(Scheme scheme); ///< what the person chose, or a screenshot wants
    void follow();             ///< the system's again

Q_SIGNALS:
    void changed();

private:
    void apply();
    std::optional<Scheme> m_forced;
    QApplication &m_application;
};

QColor colorOf(Token token, Scheme scheme);
/// The palette that Vigie's colours make; item views and menus take `selection` for theirs.
enum class PaletteUse { Controls, Selection };
QPalette paletteOf(Scheme scheme, PaletteUse use = PaletteUse::Controls);

QColor color(Token token); ///< in the scheme now in use; of the system's palette where it asks for contrast
QColor onAccent();         ///< text and icons on a filled accent
Scheme schemeInUse();
/// A system palette that is made for contrast: one surface everywhere, and text at 15:1 or more on it. Pure.
bool isHighContrast(const QPalette &palette);
/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21. Pure.
double contrast(const QColor &a, const QColor &b);
QFont font(TextSize size);
/// For text to be read: lines 1.4 times the letters' size apart, in percent of what the font brings itself.
int readingLineHeight(const QFont &font);

} // namespace vigie::ui
