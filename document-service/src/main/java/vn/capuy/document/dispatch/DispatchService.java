package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.incoming.Arrivals;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.Steps;

/** Follows sendings up: delivered and returned to the issuer's side, acknowledged by the receiver's. */
@ApplicationScoped
class DispatchService {
    private static final String SUBJECT = "dispatch";

    private final DispatchQueries queries;
    private final Dispatches dispatches;
    private final DispatchLog log;
    private final Arrivals arrivals;
    private final Steps steps;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    DispatchService(
            DispatchQueries queries,
            Dispatches dispatches,
            DispatchLog log,
            Arrivals arrivals,
            Steps steps,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.queries = queries;
        this.dispatches = dispatches;
        this.log = log;
        this.arrivals = arrivals;
        this.steps = steps;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    DispatchView read(UUID id) {
        DispatchSummary found = queries.find(id).orElseThrow(ProblemException::notFound);
        return new DispatchView(
                found,
                queries.steps(id),
                found.voidedAt() == null ? steps.from(DispatchLifecycle.TABLE, found.state(), null) : List.of(),
                null);
    }

    @Transactional
    DispatchView take(UUID id, String ifMatch, DispatchStepRequest asked) {
        DispatchSummary found = queries.find(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, found.version());
        Dispatch dispatch = dispatches.findById(id);
        Versions.require(ifMatch, dispatch.version());
        requireSide(found, asked);
        steps.require(DispatchLifecycle.TABLE, found.state(), asked.step(), null);
        Instant at = asked.at() == null ? clock.instant() : asked.at();
        refuseFaults(found, asked, at);
        dispatch.take(asked.step());
        dispatches.flush();
        log.taken(dispatch, asked, at, entries.now());
        journal.write(
                "dispatch.step",
                SUBJECT,
                id,
                found.issuer(),
                Map.of("step", asked.step(), "document", found.document()));
        UUID entered = asked.register()
                ? arrivals.ofDispatched(
                        found.document(),
                        found.organisation(),
                        at.atZone(VietnamTime.ZONE).toLocalDate())
                : null;
        return read(id).with(entered);
    }

    @Transactional
    DispatchView voidFor(UUID id, String ifMatch, String reason) {
        DispatchSummary found = queries.find(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, found.version());
        if (!found.own()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "dispatch.of-another-issuer");
        }
        Dispatch dispatch = dispatches.findById(id);
        Versions.require(ifMatch, dispatch.version());
        dispatch.voidFor(reason.strip(), entries.now());
        dispatches.flush();
        journal.write("dispatch.voided", SUBJECT, id, found.issuer(), Map.of("document", found.document()));
        return read(id);
    }

    /** Handing over is told by who sends; the receipt over the network by who receives. */
    private void requireSide(DispatchSummary found, DispatchStepRequest asked) {
        if (asked.step() == DispatchStep.DELIVER && !found.own()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "dispatch.of-another-issuer");
        }
        boolean receiverAlone = asked.step() == DispatchStep.ACKNOWLEDGE && found.isToldByReceiver();
        if ((receiverAlone || asked.register()) && !found.received()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "dispatch.receiver-acknowledges");
        }
    }

    private void refuseFaults(DispatchSummary found, DispatchStepRequest asked, Instant at) {
        var faults = new ArrayList<Fault>();
        Instant last = queries.steps(found.id()).getLast().at();
        if (at.isAfter(clock.instant())) {
            faults.add(Fault.of("at", "violation.future"));
        } else if (at.isBefore(last)) {
            faults.add(new Fault("at", "dispatch.before-last-step", Map.of("moment", last)));
        }
        if (asked.step() != DispatchStep.RETURN && asked.person() == null) {
            faults.add(Fault.of("person", "violation.required"));
        }
        boolean returns = asked.step() == DispatchStep.RETURN;
        if (returns && asked.ground() == null) {
            faults.add(Fault.of("ground", "violation.required"));
        } else if (!returns && asked.ground() != null) {
            faults.add(Fault.of("ground", "post.not-asked"));
        }
        if (asked.register() && asked.step() != DispatchStep.ACKNOWLEDGE) {
            faults.add(Fault.of("register", "post.not-asked"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
