package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.examination.rules.TieCriterion;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** An administrator enters what tells equal totals apart, and voids what was entered wrongly. */
@ApplicationScoped
class TieBreakService {
    private static final String TYPE = "tie-break-rule";

    private final TieBreaks tieBreaks;
    private final Journal journal;
    private final Entries entries;

    TieBreakService(TieBreaks tieBreaks, Journal journal, Entries entries) {
        this.tieBreaks = tieBreaks;
        this.journal = journal;
        this.entries = entries;
    }

    List<TieBreakView> all() {
        return tieBreaks.all();
    }

    @Transactional
    List<TieBreakView> enter(TieBreakRequest request) {
        List<TieCriterion> criteria = request.criteria();
        if (new HashSet<>(criteria).size() < criteria.size()) {
            throw ProblemException.invalid("criteria", "violation.duplicate");
        }
        if (criteria.getLast() != TieCriterion.COUNCIL_VOTE) {
            throw ProblemException.invalid("criteria", "examination.vote-last");
        }
        var rule = new TieBreakRule(request, entries.now());
        tieBreaks.persistAndFlush(rule);
        journal.write("tie-break-rule.entered", TYPE, rule.id(), null, request);
        return all();
    }

    @Transactional
    List<TieBreakView> voidFor(UUID id, String ifMatch, String reason) {
        TieBreakRule rule = tieBreaks.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, rule.version());
        rule.voidFor(reason, entries.now());
        tieBreaks.flush();
        journal.write("tie-break-rule.voided", TYPE, id, null, Map.of("reason", reason));
        return all();
    }
}
