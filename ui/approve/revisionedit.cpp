// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approve/revisionedit.h"

#include "ui/approve/decisionbar.h"
#include "ui/approve/submissionview.h"
#include "ui/widgets/inlinemessage.h"

#include <QPlainTextEdit>

namespace vigie::ui {

/// Qt's own toPlainText() would make plain spaces of those that do not break, which French needs.
static QString textOf(const QPlainTextEdit &editor)
{
    return editor.document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

RevisionEdit::RevisionEdit(Session &session, SubmissionView &view, DecisionBar &bar, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_bar(bar)
    , m_editor(new QPlainTextEdit(parent))
{
    m_editor->setObjectName(QStringLiteral("revisionEditor"));
    m_editor->setAccessibleName(tr("The text, to be edited"));
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() * 9);
    m_editor->hide();
    connect(&m_session, &Session::actorChanged, this, &RevisionEdit::end);
}

RevisionEdit::~RevisionEdit() = default;

Id RevisionEdit::draft() const
{
    return m_revision ? m_revision->draft() : Id();
}

void RevisionEdit::begin(const Submission &submission)
{
    m_alone = submission.alone;
    m_revision = std::make_unique<Revision>(m_session, submission.draft, submission.version);
    connect(m_revision.get(), &Revision::refused, this,
            [this](const Error &error) { m_bar.message().say(error); });
    connect(m_revision.get(), &Revision::forked, this, [this] {
        m_bar.message().say(InlineMessage::Mood::Warning,
                            tr("Somebody else wrote in this text meanwhile. Yours is kept as a "
                               "draft of its own."));
    });
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(submission.draft.text);
    m_editor->moveCursor(QTextCursor::End);
    m_view.setEditor(m_editor);
    if (m_alone) {
        m_bar.beginEdit(tr("It is saved as you type."), tr("&Save, re-read: to the outbox"));
    } else {
        m_bar.beginEdit(tr("It is saved as you type. Your changes make you the author of a new version, and "
                           "nobody approves their own text: another colleague has to approve it."),
                        tr("&Save and ask a colleague"));
    }
    m_editor->setFocus();
    connect(m_editor, &QPlainTextEdit::textChanged, m_revision.get(),
            [this] { m_revision->write(textOf(*m_editor), m_editor->textCursor().position()); });
}

void RevisionEdit::focus()
{
    m_editor->setFocus();
}

void RevisionEdit::finish()
{
    if (!m_revision)
        return;
    m_bar.setBusy(true);
    m_revision->submit().then(this, [this](const Result<int> &done) {
        m_bar.setBusy(false);
        if (!done) {
            m_bar.message().say(done.error());
            m_editor->setFocus();
            return;
        }
        end();
        Q_EMIT said(m_alone ? tr("Re-read; now in the outbox")
                            : tr("Version %1 is saved and waits for another colleague").arg(*done));
    });
}

void RevisionEdit::leave()
{
    if (!m_revision)
        return;
    m_bar.setBusy(true);
    m_revision->leave().then(this, [this](const Result<void> &done) {
        m_bar.setBusy(false);
        if (!done) {
            m_bar.message().say(done.error());
            return;
        }
        end();
    });
}

void RevisionEdit::end()
{
    if (!m_revision)
        return;
    const Id draft = m_revision->draft();
    m_revision.reset();
    m_view.setEditor(nullptr);
    m_bar.backToDeciding();
    Q_EMIT ended(draft);
}

} // namespace vigie::ui
