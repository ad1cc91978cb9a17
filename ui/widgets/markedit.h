// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace vigie::ui {

/// A text that is written for Vigie to read (a charter), highlighted by a definition of resources/syntax,
/// with the numbers of its lines in a margin; what is wrong stands there with its line.
class MarkEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `definition`: its name in resources/syntax.
    explicit MarkEdit(const QString &definition, QWidget *parent = nullptr);
    ~MarkEdit() override;

    /// As it stands: toPlainText() makes no-break spaces, which French wants, into others.
    QString text() const;
    /// What is wrong, by line from 1; shown in the margin, and as its tooltip.
    void setProblems(const QMap<int, QString> &problems);
    const QMap<int, QString> &problems() const { return m_problems; }
    void goTo(int line);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Margin;

    int marginWidth() const;
    void placeMargin();
    void paintMargin(QPaintEvent *event);
    int lineAt(int y) const; ///< from 1; 0: none
    void dress();

    Margin *m_margin;
    QMap<int, QString> m_problems;
    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
};

} // namespace vigie::ui
