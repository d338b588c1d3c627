package vn.capuy.document.criteria.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.criteria.evidence.Evidence;
import vn.capuy.document.criteria.set.IndicatorCatalogue;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** An approver judges what measuring alone does not tell; nobody judges what he measured himself. */
@ApplicationScoped
class JudgementService {
    private static final String SUBJECT = "criteria-judgement";

    private final CriteriaJudgements judgements;
    private final JudgementQueries queries;
    private final IndicatorCatalogue catalogue;
    private final Evidence evidence;
    private final Organisation organisation;
    private final Caller caller;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    JudgementService(
            CriteriaJudgements judgements,
            JudgementQueries queries,
            IndicatorCatalogue catalogue,
            Evidence evidence,
            Organisation organisation,
            Caller caller,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.judgements = judgements;
        this.queries = queries;
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.organisation = organisation;
        this.caller = caller;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    JudgementView judge(NewJudgement asked) {
        LocalDate day = asked.from();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("from", "violation.future"));
        }
        if (asked.until() != null && asked.until().isBefore(day)) {
            faults.add(Fault.of("until", "violation.period"));
        }
        faults.addAll(evidence.faults(asked.document()));
        var unit = organisation
                .find(asked.unit())
                .filter(each -> each.existsOn(day))
                .filter(each -> organisation.visible(List.of(each.code()), day).contains(each.code()));
        if (unit.isEmpty()) {
            faults.add(new Fault("unit", "violation.organisation-unknown", Map.of("date", day)));
        }
        var indicator = catalogue.of(asked.set(), asked.edition(), day).find(asked.indicator());
        if (indicator.isEmpty()) {
            faults.add(new Fault("indicator", "criteria.indicator-unknown", Map.of("date", day)));
        } else {
            if (unit.isPresent() && !indicator.get().fits(unit.get().kind())) {
                faults.add(Fault.of("unit", "criteria.unit-of-another-kind"));
            }
            if (asked.outcome() == JudgementOutcome.NOT_APPLICABLE
                    && !indicator.get().conditional()) {
                faults.add(Fault.of("outcome", "criteria.without-condition"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        UUID of = indicator.orElseThrow().id();
        if (queries.measured(caller.account(), asked.unit(), of)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "step.maker-is-approver");
        }
        var judgement = new CriteriaJudgement(of, asked, entries.now());
        judgements.persistAndFlush(judgement);
        journal.write("criteria-judgement.entered", SUBJECT, judgement.id(), asked.unit(), asked);
        return queries.find(judgement.id());
    }

    @Transactional
    JudgementView voidFor(UUID id, String ifMatch, String reason) {
        queries.find(id);
        CriteriaJudgement judgement = judgements.require(id, ifMatch);
        judgement.voidFor(reason.strip(), entries.now());
        judgements.flush();
        journal.write("criteria-judgement.voided", SUBJECT, id, judgement.unit(), Map.of("reason", reason.strip()));
        return queries.find(id);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id);
        return journal.of(SUBJECT, id);
    }
}
