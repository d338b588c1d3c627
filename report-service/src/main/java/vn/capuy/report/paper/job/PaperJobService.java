package vn.capuy.report.paper.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.report.paper.PaperOrder;
import vn.capuy.report.paper.PaperService;

/** Takes orders for reports that are made later, and hands out what was made. */
@ApplicationScoped
class PaperJobService {
    private static final String SUBJECT = "paper";

    private final PaperService papers;
    private final PaperQueue queue;
    private final PaperQueries queries;
    private final Caller caller;
    private final CallerLanguage language;
    private final Entries entries;
    private final Journal journal;
    private final int mostWaiting;
    private final Duration keptFor;

    PaperJobService(
            PaperService papers,
            PaperQueue queue,
            PaperQueries queries,
            Caller caller,
            CallerLanguage language,
            Entries entries,
            Journal journal,
            @ConfigProperty(name = "capuy.paper.most-waiting") int mostWaiting,
            @ConfigProperty(name = "capuy.paper.kept-for") Duration keptFor) {
        this.papers = papers;
        this.queue = queue;
        this.queries = queries;
        this.caller = caller;
        this.language = language;
        this.entries = entries;
        this.journal = journal;
        this.mostWaiting = mostWaiting;
        this.keptFor = keptFor;
    }

    /** @throws ProblemException as for a report that is made at once, and 409 where too many of the caller's wait */
    @Transactional
    PaperView order(PaperRequest asked) {
        PaperOrder order = papers.order(asked.seal(), asked.template(), asked.language(), asked.format());
        var entry = entries.now();
        if (queue.waiting(entry.by()) >= mostWaiting) {
            throw ProblemException.of(ProblemType.CONFLICT, "paper.too-many-waiting", Map.of("most", mostWaiting));
        }
        UUID id = queue.add(order, entry);
        journal.write(
                "paper.ordered", SUBJECT, id, order.org(), Map.of("seal", order.seal(), "template", order.template()));
        return view(find(id));
    }

    PaperView read(UUID id) {
        return view(find(id));
    }

    Page<PaperView> page(UUID seal, PaperState state, PageRequest page) {
        var rows = queries.page(seal, state, page);
        return new Page<>(rows.items().stream().map(this::view).toList(), rows.next());
    }

    /** @throws ProblemException 404, 403 where the figures were sealed by one who may see more, 409 while it is not done */
    PaperView.Row done(UUID id) {
        var found = cleared(id);
        if (found.state() != PaperState.DONE) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "paper.not-done");
        }
        return found;
    }

    byte[] content(UUID id, long first, long length) {
        return queries.content(id, first, length).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    PaperView cancel(UUID id) {
        var found = cleared(id);
        if (!queue.cancel(id)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "paper.finished");
        }
        journal.write("paper.cancelled", SUBJECT, id, found.org(), null);
        return read(id);
    }

    private PaperView.Row cleared(UUID id) {
        var found = find(id);
        if (!caller.clearance().covers(found.clearance())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "seal.above-clearance");
        }
        return found;
    }

    private PaperView.Row find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    private PaperView view(PaperView.Row row) {
        return new PaperView(
                row.id(),
                row.seal(),
                row.template(),
                row.templateCode(),
                row.language(),
                row.format(),
                row.name(),
                row.state(),
                row.progress(),
                row.requestedAt(),
                row.requestedBy(),
                row.finishedAt(),
                row.failure(),
                row.failure() == null
                        ? null
                        : Messages.say(language.get(), row.failure().key()),
                row.size(),
                row.sha256(),
                row.finishedAt() == null ? null : row.finishedAt().plus(keptFor));
    }
}
