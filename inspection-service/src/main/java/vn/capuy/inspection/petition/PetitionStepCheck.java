package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether a step is told with all that it asks for and nothing else, on a day that can be. */
@ApplicationScoped
class PetitionStepCheck {
    private static final Set<PetitionStep> WITH_GROUND = EnumSet.of(
            PetitionStep.REFUSE,
            PetitionStep.FORWARD,
            PetitionStep.EXTEND,
            PetitionStep.WITHDRAW,
            PetitionStep.CONTINUE);
    private static final Set<PetitionStep> WITH_PAPER = EnumSet.of(PetitionStep.FORWARD, PetitionStep.RESOLVE);
    private static final Set<PetitionStep> JUDGED = EnumSet.of(
            PetitionStep.ADMIT, PetitionStep.REFUSE, PetitionStep.EXTEND, PetitionStep.CONTINUE, PetitionStep.RESOLVE);

    private final PetitionQueries queries;
    private final Clock clock;

    PetitionStepCheck(PetitionQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    void check(PetitionDetail petition, PetitionStepRequest asked) {
        var faults = new ArrayList<Fault>();
        days(petition, asked, faults);
        PetitionStep step = asked.step();
        exactly("classification", asked.classification(), step == PetitionStep.CLASSIFY, faults);
        exactly("outcome", asked.outcome(), step == PetitionStep.RESOLVE, faults);
        exactly("days", asked.days(), step == PetitionStep.EXTEND, faults);
        exactly("forwardTo", asked.forwardTo(), step == PetitionStep.FORWARD, faults);
        only("caseId", asked.caseId(), step == PetitionStep.BEGIN, faults);
        only("openCase", asked.openCase(), step == PetitionStep.BEGIN, faults);
        only("inspectionCase", asked.inspectionCase(), step == PetitionStep.REFUSE, faults);
        only("discipline", asked.discipline(), step == PetitionStep.RESOLVE, faults);
        boolean evidence = step == PetitionStep.ADMIT || step == PetitionStep.CONTINUE || step == PetitionStep.REFUSE;
        only("newEvidence", asked.newEvidence(), evidence, faults);
        only("judgements", asked.judgements().isEmpty() ? null : asked.judgements(), JUDGED.contains(step), faults);
        if (WITH_GROUND.contains(step) && isMissing(asked.ground())) {
            faults.add(Fault.of("ground", "violation.required"));
        }
        if (WITH_PAPER.contains(step) && isMissing(asked.paper())) {
            faults.add(Fault.of("paper", "violation.required"));
        }
        ofStep(petition, asked, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private void days(PetitionDetail petition, PetitionStepRequest asked, List<Fault> faults) {
        LocalDate today = VietnamTime.today(clock);
        LocalDate earliest = queries.lastStep(petition.id()).orElse(petition.receivedOn());
        if (asked.on().isAfter(today)) {
            faults.add(Fault.of("on", "violation.future"));
        } else if (asked.on().isBefore(earliest)) {
            faults.add(new Fault("on", "violation.petition-step-before", Map.of("date", earliest)));
        }
        if (asked.notice() != null && asked.notice().on().isAfter(today)) {
            faults.add(Fault.of("notice.on", "violation.future"));
        } else if (asked.notice() != null && asked.notice().on().isBefore(petition.receivedOn())) {
            faults.add(new Fault("notice.on", "violation.petition-step-before", Map.of("date", petition.receivedOn())));
        }
    }

    private static void ofStep(PetitionDetail petition, PetitionStepRequest asked, List<Fault> faults) {
        switch (asked.step()) {
            case REFUSE -> {
                // Whoever signs is told; an anonymous one has nobody to tell.
                if (petition.sender() == SenderKind.NAMED && asked.notice() == null) {
                    faults.add(Fault.of("notice", "violation.petition-notice"));
                }
            }
            case BEGIN -> {
                long told = Stream.of(asked.caseId(), asked.openCase(), petition.caseId())
                        .filter(Objects::nonNull)
                        .count();
                if (told != 1) {
                    faults.add(Fault.of("caseId", "violation.petition-one-case"));
                }
            }
            case RESOLVE -> resolution(petition, asked, faults);
            default -> {
                // No more is asked.
            }
        }
    }

    private static void resolution(PetitionDetail petition, PetitionStepRequest asked, List<Fault> faults) {
        PetitionOutcome outcome = asked.outcome();
        if (outcome == null) {
            return;
        }
        if (!outcome.resolves(petition.kind())) {
            faults.add(Fault.of("outcome", "constraint.petition_outcome_of_kind"));
        } else if (outcome.changesDecision() == isMissing(asked.discipline())) {
            faults.add(Fault.of("discipline", "violation.petition-discipline"));
        }
    }

    /** Told with the step that asks for it, and with no other. */
    private static void exactly(String member, Object value, boolean asked, List<Fault> faults) {
        if (asked && value == null) {
            faults.add(Fault.of(member, "violation.required"));
        }
        only(member, value, asked, faults);
    }

    private static void only(String member, Object value, boolean asked, List<Fault> faults) {
        if (!asked && value != null) {
            faults.add(Fault.of(member, "violation.petition-not-of-step"));
        }
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
