package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.clause.ClauseLookup;
import vn.capuy.document.lineage.RegisteredDocuments.Registered;
import vn.capuy.document.lineage.rules.RelationRules;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what is told of a relation against the two documents, all faults at once. */
@ApplicationScoped
class RelationCheck {
    private final RegisteredDocuments documents;
    private final ClauseLookup clauses;

    RelationCheck(RegisteredDocuments documents, ClauseLookup clauses) {
        this.documents = documents;
        this.clauses = clauses;
    }

    /** The relation as it is to be entered; refuses (400) what cannot be one of this document. */
    PlannedRelation plan(DocumentView from, NewRelation asked) {
        var faults = new ArrayList<Fault>();
        Optional<Registered> to = asked.document() == null ? Optional.empty() : documents.find(asked.document());
        LocalDate worksFrom = asked.worksFrom() == null ? from.inForceFrom() : asked.worksFrom();
        if ((asked.document() == null) == (asked.outside() == null)) {
            faults.add(Fault.of("document", "lineage.one-target"));
        }
        if (asked.document() != null && to.isEmpty()) {
            faults.add(new Fault("document", "violation.unknown-reference", Map.of("value", asked.document())));
        }
        to.flatMap(each -> ofTarget(from.id(), from.issuedOn(), each))
                .ifPresent(key -> faults.add(Fault.of("document", key)));
        if (asked.outside() != null && asked.outside().issuedOn().isAfter(from.issuedOn())) {
            faults.add(Fault.of("outside.issuedOn", "lineage.earlier-is-later"));
        }
        ofDays(from.issuedOn(), worksFrom).ifPresent(faults::add);
        clause(from.id(), "clause", asked.clause(), faults);
        clause(asked.document(), "ofClause", asked.ofClause(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new PlannedRelation(
                asked.kind(),
                from.id(),
                asked.clause(),
                asked.document(),
                asked.ofClause(),
                asked.outside(),
                worksFrom,
                asked.note());
    }

    /** Why a document that exists for the caller cannot be the earlier one. */
    static Optional<String> ofTarget(UUID from, LocalDate issuedOn, Registered to) {
        if (to.id().equals(from)) {
            return Optional.of("lineage.not-itself");
        }
        if (to.voided()) {
            return Optional.of("lineage.target-void");
        }
        return to.issuedOn().isAfter(issuedOn) ? Optional.of("lineage.earlier-is-later") : Optional.empty();
    }

    /** Why the days cannot be those of a relation. */
    static Optional<Fault> ofDays(LocalDate issuedOn, LocalDate worksFrom) {
        if (worksFrom.isBefore(issuedOn)) {
            return Optional.of(new Fault("worksFrom", "lineage.works-too-early", Map.of("date", issuedOn)));
        }
        return issuedOn.isBefore(RelationRules.firstDay())
                ? Optional.of(
                        new Fault("worksFrom", "violation.before-regulation", Map.of("date", RelationRules.firstDay())))
                : Optional.empty();
    }

    private void clause(UUID document, String field, UUID clause, List<Fault> faults) {
        if (clause != null && (document == null || !clauses.stands(document, clause))) {
            faults.add(new Fault(field, "violation.unknown-reference", Map.of("value", clause)));
        }
    }
}
