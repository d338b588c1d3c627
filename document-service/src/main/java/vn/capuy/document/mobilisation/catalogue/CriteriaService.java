package vn.capuy.document.mobilisation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Enters and voids sets of criteria; those by which models were surveyed stay with their surveys. */
@ApplicationScoped
class CriteriaService {
    private static final String SUBJECT = "mobilisation-criteria";

    private final CriteriaSets sets;
    private final CriteriaQueries queries;
    private final Entries entries;
    private final Journal journal;

    CriteriaService(CriteriaSets sets, CriteriaQueries queries, Entries entries, Journal journal) {
        this.sets = sets;
        this.queries = queries;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    CriteriaView enter(NewCriteria asked) {
        var faults = new ArrayList<Fault>();
        var codes = new HashSet<String>();
        for (int i = 0; i < asked.criteria().size(); i++) {
            var each = asked.criteria().get(i);
            if (!codes.add(each.code())) {
                faults.add(Fault.of("criteria[" + i + "].code", "violation.duplicate"));
            }
            if (each.least().compareTo(each.most()) > 0) {
                faults.add(Fault.of("criteria[" + i + "].least", "mobilisation.least-above-most"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        String article = asked.article() == null ? null : asked.article().strip();
        var set =
                new CriteriaSet(asked.holdsFrom(), asked.document().strip(), article, asked.certainty(), entries.now());
        sets.enter(set, asked.criteria());
        journal.write("mobilisation-criteria.entered", SUBJECT, set.id(), null, asked);
        return queries.find(set.id()).orElseThrow();
    }

    /** Refused (409) once a survey that stands was marked by it: the marks would hang in the air. */
    @Transactional
    CriteriaView voidFor(UUID id, String ifMatch, String reason) {
        CriteriaSet set =
                sets.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, set.version());
        if (sets.isUsed(id)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "mobilisation.criteria-used");
        }
        set.voidFor(reason.strip(), entries.now());
        sets.flush();
        journal.write("mobilisation-criteria.voided", SUBJECT, id, null, Map.of("reason", reason));
        return queries.find(id).orElseThrow();
    }
}
