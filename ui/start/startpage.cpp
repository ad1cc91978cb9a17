// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include "base/text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

namespace {

/// The emblem, in the accent of the palette in use.
class Mark final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {size, size}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(
            0, (height() - size) / 2,
            iconPixmap(QStringLiteral("vigie"), color(Token::Accent), size, devicePixelRatioF()));
    }

private:
    static constexpr int size = 48;
};

Words *words(const QString &text, TextSize size, Token ink, QWidget *parent)
{
    auto *label = new Words(size, ink, parent);
    label->setText(text);
    return label;
}

/// What holds one choice.
Surface *choice(QWidget *parent)
{
    auto *surface = new Surface(Token::Base, parent);
    surface->setLine(Token::Border);
    return surface;
}

} // namespace

StartPage::StartPage(const QString &owner, QWidget *parent)
    : QWidget(parent)
    , m_firm(new QLineEdit(this))
    , m_formal(new QRadioButton(tr("&Formally (vous)"), this))
    , m_informal(new QRadioButton(tr("&Informally (tu)"), this))
    , m_nobody(new QRadioButton(tr("N&obody: I read it again myself"), this))
    , m_somebody(new QRadioButton(tr("A &colleague:"), this))
    , m_reader(new QLineEdit(this))
    , m_owner(new QLineEdit(owner, this))
    , m_make(new QPushButton(tr("&Start with mine"), this))
    , m_example(new QPushButton(tr("See an &example"), this))
    , m_open(new QPushButton(tr("Open a &workspace that exists…"), this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("start"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::pane);
    column->addStretch(2);
    auto *head = new QHBoxLayout;
    auto *mark = new Mark(page);
    auto *title = new QVBoxLayout;
    title->setSpacing(2);
    title->addWidget(words(QStringLiteral("Vigie"), TextSize::Figure, Token::Text, page));
    title->addWidget(
        words(tr("What people say about you, answered by people. Everything stays in one file on "
                 "this computer."),
              TextSize::Text, Token::Muted, page));
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addSpacing(space::pane);
    head->addLayout(title, 1);
    column->addLayout(head);
    column->addSpacing(space::pane);
    column->addWidget(m_message);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::pane);
    choices->addWidget(makeQuestions(), 3);
    choices->addWidget(makeExample(), 2);
    column->addLayout(choices);
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_open->setIcon(icon(QStringLiteral("folder")));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(3);
    page->setMaximumWidth(860);
    page->setMinimumWidth(600);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("startScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *centre = new QWidget;
    auto *line = new QHBoxLayout(centre);
    line->addStretch();
    line->addWidget(page, 100);
    line->addStretch();
    scroll->setWidget(centre);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_make, &QPushButton::clicked, this, [this] {
        Q_EMIT makeWanted({oneLine(m_firm->text()).trimmed(), m_formal->isChecked(),
                           oneLine(m_owner->text()).trimmed(),
                           m_somebody->isChecked() ? oneLine(m_reader->text()).trimmed() : QString()});
    });
    for (QLineEdit *field : {m_firm, m_reader, m_owner}) {
        connect(field, &QLineEdit::textChanged, this, &StartPage::offer);
        connect(field, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    }
    connect(m_somebody, &QRadioButton::toggled, this, [this](bool somebody) {
        m_reader->setEnabled(somebody);
        if (somebody)
            m_reader->setFocus();
        offer();
    });
    offer();
    setFocusProxy(m_firm);
}

QWidget *StartPage::makeQuestions()
{
    auto *surface = choice(this);
    surface->setObjectName(QStringLiteral("startMine"));
    m_firm->setObjectName(QStringLiteral("startFirm"));
    m_firm->setAccessibleName(tr("The firm's or client's name"));
    m_firm->setMaxLength(80);
    m_formal->setObjectName(QStringLiteral("startFormal"));
    m_informal->setObjectName(QStringLiteral("startInformal"));
    m_nobody->setObjectName(QStringLiteral("startNobody"));
    m_somebody->setObjectName(QStringLiteral("startSomebody"));
    m_reader->setObjectName(QStringLiteral("startReader"));
    m_reader->setAccessibleName(tr("The colleague's name"));
    m_reader->setPlaceholderText(tr("Name"));
    m_reader->setMaxLength(80);
    m_reader->setEnabled(false);
    m_owner->setObjectName(QStringLiteral("startOwner"));
    m_owner->setAccessibleName(tr("Your name"));
    m_owner->setMaxLength(80);
    m_make->setObjectName(QStringLiteral("startMake"));
    makePrimary(m_make);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(20, 20, 20, 20);
    const auto question = [&](const QString &text, QWidget *buddy) {
        Words *label = words(text, TextSize::Text, Token::Text, surface);
        label->setStrong(true);
        label->setBuddy(buddy);
        column->addWidget(label);
    };
    column->addWidget(words(tr("Start with mine"), TextSize::Title, Token::Text, surface));
    column->addSpacing(space::step);
    question(tr("What is the firm's or client's &name?"), m_firm);
    column->addWidget(m_firm);
    column->addSpacing(space::step);
    question(tr("How do you speak to people?"), m_formal);
    auto *address = new QButtonGroup(surface);
    address->addButton(m_formal);
    address->addButton(m_informal);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(2 * space::pane);
    sides->addWidget(m_formal);
    sides->addWidget(m_informal);
    sides->addStretch();
    column->addLayout(sides);
    column->addSpacing(space::step);
    question(tr("Who reads a text before it leaves?"), m_nobody);
    auto *readers = new QButtonGroup(surface);
    readers->addButton(m_nobody);
    readers->addButton(m_somebody);
    column->addWidget(m_nobody);
    auto *reader = new QHBoxLayout;
    reader->addWidget(m_somebody);
    reader->addWidget(m_reader, 1);
    column->addLayout(reader);
    m_formal->setChecked(true);
    m_nobody->setChecked(true);
    column->addSpacing(space::pane);
    auto *foot = new QHBoxLayout;
    Words *you = words(tr("&You are"), TextSize::Text, Token::Muted, surface);
    you->setWordWrap(false);
    you->setBuddy(m_owner);
    foot->addWidget(you);
    foot->addWidget(m_owner, 1);
    foot->addWidget(m_make);
    column->addLayout(foot);
    column->addStretch();
    return surface;
}

QWidget *StartPage::makeExample()
{
    auto *surface = choice(this);
    surface->setObjectName(QStringLiteral("startSample"));
    m_example->setObjectName(QStringLiteral("startExample"));
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(20, 20, 20, 20);
    column->addWidget(words(tr("See an example"), TextSize::Title, Token::Text, surface));
    column->addSpacing(space::step);
    column->addWidget(words(tr("Kerlo, an invented firm that makes electric bikes in Brest: twelve weeks of "
                               "messages on nine channels, in French and English, with a crisis in October."),
                            TextSize::Text, Token::Text, surface));
    column->addWidget(words(tr("Nothing in it can be sent to anybody, and it leaves in one click."),
                            TextSize::Text, Token::Muted, surface));
    column->addStretch();
    column->addWidget(m_example, 0, Qt::AlignLeft);
    return surface;
}

void StartPage::offer()
{
    const auto filled = [](const QLineEdit *field) { return !oneLine(field->text()).trimmed().isEmpty(); };
    m_make->setEnabled(filled(m_firm) && filled(m_owner) && (m_nobody->isChecked() || filled(m_reader)));
}

void StartPage::chooseFile()
{
    askForFiles(this,
                {.kind = FileChoice::Kind::File,
                 .name = QStringLiteral("openDialog"),
                 .title = tr("Open a workspace"),
                 .start = {},
                 .filters = {tr("Workspaces of Vigie (*.vigie)")}},
                [this](const QStringList &paths) { Q_EMIT openWanted(paths.first()); });
}

void StartPage::say(const Error &error)
{
    setBusy(false);
    m_message->say(error);
}

void StartPage::setBusy(bool busy)
{
    for (QPushButton *button : {m_example, m_open})
        button->setEnabled(!busy);
    m_make->setEnabled(false);
    if (busy)
        m_message->say(InlineMessage::Mood::Note, tr("One moment…"));
    else
        offer();
}

} // namespace vigie::ui
