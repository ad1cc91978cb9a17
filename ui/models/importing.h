// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/intake.h"
#include "ui/models/session.h"
#include "workspace/ending.h"

namespace vigie::ui {

/// What takes messages in, handed in by the composition.
struct Importers
{
    using Answer = QFuture<Result<inbox::ImportReport>>;
    /// inbox::importFiles
    std::function<Answer(workspace::Workspace &, const team::Actor &, const inbox::ImportRequest &,
                         std::function<void(const inbox::ImportProgress &)>,
                         std::shared_ptr<std::atomic_bool>)>
        files;
    /// inbox::loadSample
    std::function<Answer(workspace::Workspace &, const team::Actor &, const inbox::Judge &)> sample;
};

/// Taking files in, one request after the other; survives the window being built anew. UI thread.
class Importing final : public QObject
{
    Q_OBJECT

public:
    Importing(Session &session, Importers importers, QObject *parent = nullptr);
    /// Cancels what is under way and waits for its end, a second at most: it works with the session.
    ~Importing() override;

    /// Files, and folders that stand for the files in them; none does nothing.
    void start(const QStringList &files);
    void startSample(); ///< loads the sample firm
    void cancel();      ///< and what waits behind it
    bool isUnderWay() const { return m_underWay; }
    QString words() const { return m_words; } ///< "Importing avis.csv"
    /// Those under way, and while finished() or refused() is said, those that were.
    const QStringList &current() const { return m_current; }

    /// "12 new, 3 already here, 1 changed, 2 rows refused". Pure but for the language.
    static QString resultText(const inbox::ImportReport &report);

Q_SIGNALS:
    void started(const QString &words);
    void progressed(const vigie::inbox::ImportProgress &progress);
    void finished(const vigie::inbox::ImportReport &report);
    void refused(const vigie::Error &error); ///< nothing more was taken in
    void ended();                            ///< after either, when nothing waits

private:
    void next();
    void follow(const Importers::Answer &answer);

    Session &m_session;
    Importers m_importers;
    QList<QStringList> m_waiting;
    std::shared_ptr<std::atomic_bool> m_cancel; // shared with the thread that imports, which may outlive this
    std::shared_ptr<workspace::Ending> m_end;   // shared with the thread that imports, which ends it
    bool m_underWay = false;
    QString m_words;
    QStringList m_current;
};

/// The rows that were refused, as lines one can save: file, line, reason.
QString rejectsAsText(const QList<inbox::Reject> &rejects);

} // namespace vigie::ui
