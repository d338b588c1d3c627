package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;

/** Enters and reads incoming documents. Who reads the words of a secret one is told in the journal. */
@ApplicationScoped
class IncomingService {
    private final Arrivals arrivals;
    private final IncomingQueries queries;
    private final IncomingViews views;
    private final Journal journal;

    IncomingService(Arrivals arrivals, IncomingQueries queries, IncomingViews views, Journal journal) {
        this.arrivals = arrivals;
        this.queries = queries;
        this.views = views;
        this.journal = journal;
    }

    @Transactional
    IncomingView enter(NewIncoming told) {
        return views.of(arrivals.enter(told));
    }

    @Transactional
    IncomingView read(UUID id) {
        IncomingView found = views.of(id);
        if (found.incoming().secrecy() != Clearance.NONE && !found.incoming().abstractWithheld()) {
            journal.write(
                    "incoming.read", Arrivals.SUBJECT, id, found.incoming().organisation(), null);
        }
        return found;
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id).orElseThrow(ProblemException::notFound);
        return journal.of(Arrivals.SUBJECT, id);
    }
}
