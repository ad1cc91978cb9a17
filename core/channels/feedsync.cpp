// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/feedsync.h"

#include "channels/discovery.h"
#include "channels/linkstore.h"
#include "channels/network.h"
#include "channels/retryafter.h"
#include "inbox/channelstore.h"
#include "inbox/intake.h"
#include "workspace/workspace.h"

namespace vigie::channels {

using namespace Qt::StringLiterals;
using inbox::ImportReport;
using workspace::Connection;
using workspace::Workspace;

namespace {
/// One fetch, step by step; each step is a future, and the next follows on whichever thread ends it.
class FeedSync : public std::enable_shared_from_this<FeedSync>
{
public:
    FeedSync(Workspace &workspace, HttpClient &client, const Network &network, SyncRequest request)
        : m_workspace(workspace)
        , m_client(client)
        , m_network(network)
        , m_request(std::move(request))
    {
    }
    QFuture<Result<Synced>> run();

private:
    using Future = QFuture<Result<Synced>>;
    Future ask();
    Future askFor(const QUrl &address);
    Future answered(const Result<HttpAnswer> &answer);
    Future takeIn(const HttpAnswer &answer);
    Future takenIn(const Result<ImportReport> &report);
    Future failedWith(const Error &error);
    Future keep();
    static Future ready(const Result<Synced> &synced) { return QtFuture::makeReadyValueFuture(synced); }
    bool isCancelled() const { return m_request.cancel && *m_request.cancel; }

    /// `next(result)` gives a Future; where there will be no result, the fetch was cancelled.
    template <typename T, typename Next>
    static Future then(QFuture<Result<T>> future, Next next)
    {
        return future
            .then(QtFuture::Launch::Sync,
                  [next](QFuture<Result<T>> done) {
                      return next(done.isCanceled() || done.resultCount() == 0
                                      ? Result<T>(fail(ErrorCode::Cancelled))
                                      : done.result());
                  })
            .unwrap();
    }

    Workspace &m_workspace;
    HttpClient &m_client;
    const Network &m_network;
    const SyncRequest m_request;
    Link m_link;
    Synced m_synced;
    Outcome m_outcome;
    std::optional<QUrl> m_named; ///< the feed of the page that the link led to
};
} // namespace

QFuture<Result<Synced>> FeedSync::run()
{
    using Found = std::pair<inbox::Channel, Link>;
    auto found = m_workspace.read([row = m_request.channel](Connection &c) -> Result<Found> {
        const auto channel = inbox::channelAt(c, row);
        const auto link = linkOf(c, row);
        if (!channel || !link)
            return fail(ErrorCode::NotFound, {{"what", u"link"_s}, {"id", QString::number(row)}});
        if (channel->sample)
            return fail(ErrorCode::StateForbids, {{"state", u"sample"_s}, {"name", channel->name}});
        return Found(*channel, *link);
    });
    return then(std::move(found), [self = shared_from_this()](const Result<Found> &known) {
        if (!known)
            return ready(fail(known.error()));
        self->m_synced.name = known->first.name;
        self->m_link = known->second;
        return self->ask();
    });
}

FeedSync::Future FeedSync::ask()
{
    m_outcome.address = m_link.address;
    m_outcome.chance = m_request.chance;
    if (m_link.notBeforeMs && *m_link.notBeforeMs > m_workspace.clock().nowMs()) {
        m_synced.error = m_link.error;
        m_synced.link = m_link;
        return ready(m_synced);
    }
    if (m_network.isDown())
        return failedWith(makeError(ErrorCode::Offline));
    return askFor(m_link.address);
}

FeedSync::Future FeedSync::askFor(const QUrl &address)
{
    auto answer = m_client.get({.url = address,
                                .accept = feedTypes,
                                .etag = m_link.etag,
                                .lastModified = m_link.lastModified,
                                .cancel = m_request.cancel});
    return then(std::move(answer),
                [self = shared_from_this()](const Result<HttpAnswer> &came) { return self->answered(came); });
}

FeedSync::Future FeedSync::failedWith(const Error &error)
{
    m_synced.error = error;
    m_outcome.error = error;
    m_outcome.came = cameOf(error);
    return keep();
}

FeedSync::Future FeedSync::answered(const Result<HttpAnswer> &answer)
{
    if (isCancelled() || (!answer && answer.error().code == ErrorCode::Cancelled))
        return ready(fail(ErrorCode::Cancelled));
    if (!answer) {
        const ErrorCode code = answer.error().code;
        const bool unheard = code == ErrorCode::HostUnknown || code == ErrorCode::ConnectionFailed ||
                             code == ErrorCode::TimedOut;
        return failedWith(unheard && m_network.isDown() ? makeError(ErrorCode::Offline) : answer.error());
    }
    m_outcome.movedTo = m_named ? answer->movedTo.value_or(*m_named) : answer->movedTo;
    m_outcome.etag = answer->etag;
    m_outcome.lastModified = answer->lastModified;
    if (answer->status == 200)
        return takeIn(*answer);
    if (answer->status == 304) {
        m_outcome.came = Came::Unchanged;
        return keep();
    }
    m_outcome.retryAfterMs = retryAfterMs(answer->retryAfter, m_workspace.clock().nowMs());
    return failedWith(errorOf(*answer));
}

FeedSync::Future FeedSync::takeIn(const HttpAnswer &answer)
{
    if (isPage(answer.body)) {
        // A link that was made unseen may lead to the page, and the page to the feed.
        const QList<FoundFeed> named =
            m_link.lastOkMs || m_named ? QList<FoundFeed>() : feedsNamedIn(answer.body, answer.url);
        if (!named.isEmpty()) {
            m_named = named.first().address;
            return askFor(*m_named);
        }
        // The page of a portal, or of a site that is being rebuilt: no fault of the feed's lines.
        return failedWith(makeError(ErrorCode::NoFeed, {{"host", hostOf(answer.url)}}));
    }
    auto taken = inbox::importFetched(m_workspace,
                                      {.channel = m_request.channel,
                                       .name = m_synced.name,
                                       .feed = answer.body,
                                       .actor = m_request.actor,
                                       .judge = m_request.judge},
                                      m_request.cancel);
    return then(std::move(taken), [self = shared_from_this()](const Result<ImportReport> &report) {
        return self->takenIn(report);
    });
}

FeedSync::Future FeedSync::takenIn(const Result<ImportReport> &report)
{
    if (!report)
        return report.error().code == ErrorCode::Cancelled ? ready(fail(ErrorCode::Cancelled))
                                                           : failedWith(report.error());
    m_synced.fetched = report->read;
    m_synced.added = report->added;
    m_synced.updated = report->updated;
    m_synced.rejected = report->rejected;
    if (report->cancelled)
        return ready(fail(ErrorCode::Cancelled));
    if (!report->failures.isEmpty()) {
        const Error &failure = report->failures.first();
        const bool noFeed = failure.code == ErrorCode::FormatUnknown || failure.code == ErrorCode::FileEmpty;
        return failedWith(noFeed ? makeError(ErrorCode::NoFeed, {{"host", hostOf(m_link.address)}})
                                 : failure);
    }
    m_outcome.added = report->added;
    return keep();
}

FeedSync::Future FeedSync::keep()
{
    auto kept = m_workspace.write(
        [row = m_request.channel, outcome = m_outcome](Connection &c) -> Result<std::optional<Link>> {
            return keepOutcome(c, row, outcome);
        });
    return then(std::move(kept), [self = shared_from_this()](const Result<std::optional<Link>> &link) {
        if (!link && !self->m_synced.error)
            self->m_synced.error = link.error();
        if (link)
            self->m_synced.link = *link;
        return ready(self->m_synced);
    });
}

QFuture<Result<Synced>> syncLink(Workspace &workspace, HttpClient &client, const Network &network,
                                 const SyncRequest &request)
{
    return std::make_shared<FeedSync>(workspace, client, network, request)->run();
}

} // namespace vigie::channels
