// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStyleHints>
#include <QWidget>

#include <cmath>

namespace vigie::ui {

struct Pair
{
    QRgb light;
    QRgb dark;
};

/// In the order of Token.
static constexpr Pair colors[] = {
    {0xffF4F6F8, 0xff15181C}, {0xffFFFFFF, 0xff1C2025}, {0xffEBEFF3, 0xff262B31}, {0xff1B2027, 0xffE7EAEE},
    {0xff56606C, 0xffA3ADB8}, {0xffD9DEE4, 0xff343B43}, {0xff0B6386, 0xff6AC6EA}, {0xffDDEFF6, 0xff153442},
    {0xffB3261E, 0xffFF9B91}, {0xffFBE4E2, 0xff4A1F1C}, {0xff7A5200, 0xffF0C35A}, {0xffFBEFD5, 0xff42330F},
    {0xff1B663A, 0xff83D8A2}, {0xffDFF2E5, 0xff173A25},
};

QColor colorOf(Token token, Scheme scheme)
{
    const Pair &pair = colors[static_cast<size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QPalette paletteOf(Scheme scheme, PaletteUse use)
{
    const auto of = [scheme](Token token) { return colorOf(token, scheme); };
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, of(Token::Window)},
        {QPalette::WindowText, of(Token::Text)},
        {QPalette::Base, of(Token::Base)},
        {QPalette::AlternateBase, of(Token::Window)},
        {QPalette::ToolTipBase, of(Token::Raised)},
        {QPalette::ToolTipText, of(Token::Text)},
        {QPalette::PlaceholderText, of(Token::Muted)},
        {QPalette::Text, of(Token::Text)},
        {QPalette::Button, of(Token::Base)},
        {QPalette::ButtonText, of(Token::Text)},
        {QPalette::BrightText, of(Token::Danger)},
        {QPalette::Light, of(Token::Raised)},
        {QPalette::Midlight, of(Token::Raised)},
        {QPalette::Mid, of(Token::Border)},
        {QPalette::Dark, of(Token::Muted)},
        {QPalette::Shadow, of(Token::Border)},
        {QPalette::Highlight, of(Token::Accent)},
        {QPalette::HighlightedText, of(Token::Base)},
        {QPalette::Accent, of(Token::Accent)},
        {QPalette::Link, of(Token::Accent)},
        {QPalette::LinkVisited, of(Token::Accent)},
    };
    for (const auto &[role, value] : roles)
        palette.setColor(role, value);
    if (use == PaletteUse::Selection) {
        palette.setColor(QPalette::Highlight, of(Token::AccentBack));
        palette.setColor(QPalette::HighlightedText, of(Token::Text));
    }
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, of(Token::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Token::Raised));
    return palette;
}

static double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

bool isHighContrast(const QPalette &palette)
{
    const QColor surface = palette.color(QPalette::Window);
    return palette.color(QPalette::Base) == surface && palette.color(QPalette::Button) == surface &&
           contrast(palette.color(QPalette::WindowText), surface) >= 15 &&
           contrast(palette.color(QPalette::Text), surface) >= 15;
}

static Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme schemeInUse()
{
    return schemeOf(QApplication::palette());
}

static QColor contrastColor(Token token, const QPalette &palette)
{
    switch (token) {
    case Token::Window:
    case Token::Base:
    case Token::Raised:
    case Token::AccentBack:
    case Token::DangerBack:
    case Token::WarningBack:
    case Token::SuccessBack:
        return palette.color(QPalette::Window);
    case Token::Accent:
        return palette.color(QPalette::Highlight);
    default: // words and icons tell the states; a colour of ours might not be seen on theirs
        return palette.color(QPalette::WindowText);
    }
}

QColor color(Token token)
{
    const QPalette palette = QApplication::palette();
    return isHighContrast(palette) ? contrastColor(token, palette) : colorOf(token, schemeOf(palette));
}

QColor onAccent()
{
    return QApplication::palette().color(QPalette::HighlightedText);
}

QFont font(TextSize size)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    };
    switch (size) {
    case TextSize::Meta:
        scale(0.9);
        break;
    case TextSize::Text:
        break;
    case TextSize::Title:
        scale(1.3);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Figure:
        scale(2.2);
        break;
    }
    return font;
}

int readingLineHeight(const QFont &font)
{
    const double wanted = 1.45 * QFontInfo(font).pixelSize();
    return std::max(100, static_cast<int>(std::lround(100 * wanted / QFontMetricsF(font).height())));
}

Theme::Theme(QApplication &application)
    : m_application(application)
{
    QApplication::setStyle(new Style);
    apply();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
}

void Theme::force(Scheme scheme)
{
    m_forced = scheme;
    apply();
}

void Theme::follow()
{
    m_forced.reset();
    apply();
}

void Theme::apply()
{
    QApplication::setPalette(QPalette()); // the system's own, to see what it asks for
    for (const char *views : {"QAbstractItemView", "QMenu"})
        QApplication::setPalette(QPalette(), views);
    const QPalette system = QApplication::palette();
    if (m_forced || !isHighContrast(system)) {
        const Scheme wanted = m_forced.value_or(
            QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                  : Scheme::Light);
        QApplication::setPalette(paletteOf(wanted));
        for (const char *views : {"QAbstractItemView", "QMenu"})
            QApplication::setPalette(paletteOf(wanted, PaletteUse::Selection), views);
    }
    for (QWidget *window : m_application.topLevelWidgets())
        window->update();
    Q_EMIT changed();
}

} // namespace vigie::ui
