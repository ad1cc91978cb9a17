// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importing.h"

#include "ui/models/errortext.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace vigie::ui {

Importing::Importing(Session &session, Importers importers, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_importers(std::move(importers))
    , m_cancel(std::make_shared<std::atomic_bool>(false))
{
}

Importing::~Importing()
{
    *m_cancel = true;
    if (m_underWay)
        m_end->wait();
}

void Importing::start(const QStringList &files)
{
    QStringList taken;
    for (const QString &file : files)
        taken.append(QFileInfo(file).absoluteFilePath());
    if (taken.isEmpty())
        return;
    m_waiting.append(taken);
    if (!m_underWay)
        next();
}

void Importing::cancel()
{
    m_waiting.clear();
    *m_cancel = true;
}

void Importing::next()
{
    if (m_waiting.isEmpty())
        return;
    const QStringList files = m_waiting.takeFirst();
    m_underWay = true;
    m_current = files;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_words = files.size() == 1 ? tr("Importing %1").arg(oneLine(QFileInfo(files.first()).fileName(), 80))
                                : tr("Importing %n files", nullptr, static_cast<int>(files.size()));
    Q_EMIT started(m_words);
    const auto report = [self = QPointer<Importing>(this)](const inbox::ImportProgress &progress) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, progress] {
                if (self && self->m_underWay)
                    Q_EMIT self->progressed(progress);
            },
            Qt::QueuedConnection);
    };
    follow(m_importers.files(m_session.workspace(), m_session.actor(),
                             {.files = files, .judge = m_session.judge()}, report, m_cancel));
}

void Importing::startSample()
{
    if (m_underWay)
        return;
    m_underWay = true;
    m_current.clear();
    m_words = tr("Loading the example");
    Q_EMIT started(m_words);
    follow(m_importers.sample(m_session.workspace(), m_session.actor(), m_session.judge()));
}

void Importing::follow(const Importers::Answer &answer)
{
    const auto end = std::make_shared<workspace::Ending>();
    m_end = end;
    Importers::Answer(answer)
        .then(QtFuture::Launch::Sync,
              [end](const Result<inbox::ImportReport> &done) {
                  end->come();
                  return done;
              })
        .then(this, [this](const Result<inbox::ImportReport> &done) {
            m_underWay = false;
            if (done)
                Q_EMIT finished(*done);
            else
                Q_EMIT refused(done.error());
            next();
            if (!m_underWay)
                Q_EMIT ended();
        });
}

QString Importing::resultText(const inbox::ImportReport &report)
{
    QStringList parts;
    const auto part = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    part(report.added, tr("%n new message(s)", nullptr, n(report.added)));
    part(report.updated, tr("%n changed", nullptr, n(report.updated)));
    part(report.duplicates, tr("%n already here", nullptr, n(report.duplicates)));
    part(report.rejected, tr("%n row(s) refused", nullptr, n(report.rejected)));
    part(report.failures.size(),
         tr("%n file(s) could not be read to the end", nullptr, n(report.failures.size())));
    if (parts.isEmpty())
        return report.cancelled ? tr("Cancelled: nothing was taken in") : tr("Nothing to take in was found");
    const QString words = parts.join(QStringLiteral(", "));
    return report.cancelled ? tr("Cancelled: %1; they stay").arg(words) : words;
}

QString rejectsAsText(const QList<inbox::Reject> &rejects)
{
    QString text;
    for (const inbox::Reject &reject : rejects)
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(QFileInfo(reject.file).fileName(), QString::number(reject.line),
                         rejectText(reject.reason, reject.detail));
    return text;
}

} // namespace vigie::ui
