package vn.capuy.document.criteria.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.document.criteria.attainment.AttainmentService;
import vn.capuy.document.criteria.attainment.UnitAttainment;
import vn.capuy.document.criteria.evidence.Evidence;
import vn.capuy.document.criteria.recognition.rules.RecognitionFacts;
import vn.capuy.document.criteria.recognition.rules.RecognitionRules;
import vn.capuy.document.criteria.set.IndicatorCatalogue;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What the rules say of a recognition, by all that is known now of the day of its decision. */
@ApplicationScoped
class RecognitionRuling {
    /** Sets of new-rural development bear this in their codes. */
    private static final String NEW_RURAL = "NRD_";

    private final AttainmentService attainment;
    private final IndicatorCatalogue catalogue;
    private final Evidence evidence;
    private final Organisation organisation;
    private final Clock clock;

    RecognitionRuling(
            AttainmentService attainment,
            IndicatorCatalogue catalogue,
            Evidence evidence,
            Organisation organisation,
            Clock clock) {
        this.attainment = attainment;
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Refuses (400) with every faulty field what cannot be a recognition at all. */
    Ruling of(NewRecognition asked) {
        LocalDate day = asked.decidedOn();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("decidedOn", "violation.future"));
        } else if (day.isBefore(RecognitionRules.firstDay())) {
            faults.add(
                    new Fault("decidedOn", "violation.before-regulation", Map.of("date", RecognitionRules.firstDay())));
        }
        faults.addAll(evidence.faults(asked.document()));
        var kinds = catalogue.kinds(asked.set());
        if (kinds.isEmpty()) {
            faults.add(new Fault("set", "violation.unknown-reference", Map.of("value", asked.set())));
        }
        var unit = organisation.find(asked.unit()).filter(each -> each.existsOn(day));
        if (unit.isEmpty() || organisation.visible(List.of(asked.unit()), day).isEmpty()) {
            faults.add(new Fault("unit", "violation.organisation-unknown", Map.of("date", day)));
        } else if (kinds.isPresent() && !kinds.get().hold(unit.get().kind())) {
            faults.add(Fault.of("unit", "criteria.unit-of-another-kind"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        UnitAttainment stands = attainment.attainment(asked.set(), asked.unit(), day, clock.instant());
        return RecognitionRules.judge(facts(asked, unit.orElseThrow(), stands));
    }

    /** @param stands null where the unit did not work toward the set on that day */
    private static RecognitionFacts facts(NewRecognition asked, Organisation.Unit unit, UnitAttainment stands) {
        String missing = stands == null
                ? ""
                : String.join(
                        ", ",
                        Stream.of(stands.notAttained(), stands.notMeasured(), stands.toJudge())
                                .flatMap(List::stream)
                                .toList());
        return new RecognitionFacts(
                asked.decidedOn(),
                asked.set(),
                asked.unit(),
                unit.kind().name(),
                asked.level().name(),
                asked.set().startsWith(NEW_RURAL),
                stands != null,
                stands == null ? 0 : stands.criteria(),
                stands == null ? 0 : stands.criteriaAttained(),
                missing.isEmpty() ? "–" : missing);
    }
}
