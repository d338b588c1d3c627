package vn.capuy.inspection.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what is told of a paper, all faults at once. */
@ApplicationScoped
class PaperCheck {
    private final Organisation organisation;
    private final PaperQueries queries;
    private final Clock clock;

    PaperCheck(Organisation organisation, PaperQueries queries, Clock clock) {
        this.organisation = organisation;
        this.queries = queries;
        this.clock = clock;
    }

    /** Refuses (400) a paper that cannot be what it is said to be. */
    void of(UUID caseId, NewPaper asked) {
        var faults = new ArrayList<Fault>();
        days(asked, faults);
        required(asked, faults);
        issuer(asked, faults);
        if (asked.subject() != null
                && queries.subjects(caseId).stream().noneMatch(each -> each.id().equals(asked.subject()))) {
            faults.add(Fault.of("subject", "paper.subject-not-of-case"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private void days(NewPaper asked, List<Fault> faults) {
        LocalDate today = VietnamTime.today(clock);
        if (asked.datedOn().isAfter(today)) {
            faults.add(Fault.of("datedOn", "violation.future"));
        }
        if (asked.receivedOn() != null && asked.receivedOn().isAfter(today)) {
            faults.add(Fault.of("receivedOn", "violation.future"));
        } else if (asked.receivedOn() != null && asked.receivedOn().isBefore(asked.datedOn())) {
            faults.add(Fault.of("receivedOn", "paper.received-before-dated"));
        }
    }

    private static void required(NewPaper asked, List<Fault> faults) {
        if (asked.kind().isRegistered() && asked.notation() == null) {
            faults.add(Fault.of("notation", "violation.required"));
        }
        if (asked.notation() != null && asked.issuer() == null) {
            faults.add(Fault.of("issuer", "violation.required"));
        }
        if (asked.kind() == PaperKind.SELF_REPORT) {
            if (asked.receivedOn() == null) {
                faults.add(Fault.of("receivedOn", "violation.required"));
            }
            if (asked.subject() == null) {
                faults.add(Fault.of("subject", "violation.required"));
            }
        }
    }

    /** Papers come from above and from other branches too, so that the issuer need not stand within the caller's scope. */
    private void issuer(NewPaper asked, List<Fault> faults) {
        var notation = asked.notation() == null ? null : Notation.read(asked.notation());
        if (notation != null && notation.isEmpty()) {
            faults.add(Fault.of("notation", "paper.notation-form"));
        } else if (notation != null && !asked.kind().takes(notation.get().type())) {
            String symbols = String.join(", ", new TreeSet<>(asked.kind().symbols()));
            faults.add(new Fault("notation", "paper.notation-type", Map.of("symbols", symbols)));
        }
        if (asked.issuer() == null) {
            return;
        }
        var unit = organisation.find(asked.issuer()).filter(each -> each.existsOn(asked.datedOn()));
        if (unit.isEmpty()) {
            faults.add(new Fault("issuer", "violation.organisation-unknown", Map.of("date", asked.datedOn())));
        } else if (notation != null
                && notation.isPresent()
                && !notation.get().issuer().equals(unit.get().symbol())) {
            String symbol = unit.get().symbol() == null ? "–" : unit.get().symbol();
            faults.add(new Fault("notation", "paper.notation-issuer", Map.of("symbol", symbol)));
        }
    }
}
