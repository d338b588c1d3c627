package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether a document can be the answer to what arrived: it exists for the caller, stands, and is not older. */
@ApplicationScoped
class AnswerCheck {
    private static final String ANSWER = """
            select d.issued_on, d.voided_at is not null as is_void from document d where d.id = :id and\s""" + DocumentAccess.VISIBLE;

    private final Projections projections;
    private final DocumentAccess access;

    AnswerCheck(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /** What the register tells of it. */
    public record Answer(LocalDate issuedOn, boolean isVoid) {}

    Optional<Fault> fault(UUID id, IncomingSummary incoming, LocalDate day) {
        Map<String, Object> binds = new HashMap<>(access.wall());
        binds.put("id", id);
        var found = projections.one(ANSWER, Answer.class, binds);
        if (found.isEmpty()) {
            return Optional.of(new Fault("answer", "violation.unknown-reference", Map.of("value", id)));
        }
        if (found.get().isVoid()) {
            return Optional.of(Fault.of("answer", "incoming.answer-void"));
        }
        LocalDate issued = found.get().issuedOn();
        return issued.isBefore(incoming.arrivedOn()) || issued.isAfter(day)
                ? Optional.of(new Fault(
                        "answer",
                        "incoming.answer-day",
                        Map.of("date", issued, "from", incoming.arrivedOn(), "to", day)))
                : Optional.empty();
    }
}
