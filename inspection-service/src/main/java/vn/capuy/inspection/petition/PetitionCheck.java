package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks a petition that arrives against the organisation and the register, all faults at once. */
@ApplicationScoped
class PetitionCheck {
    private final Organisation organisation;
    private final PetitionQueries queries;
    private final OwnPetitions own;
    private final MatterCatalogue catalogue;
    private final Caller caller;
    private final Clock clock;

    PetitionCheck(
            Organisation organisation,
            PetitionQueries queries,
            OwnPetitions own,
            MatterCatalogue catalogue,
            Caller caller,
            Clock clock) {
        this.organisation = organisation;
        this.queries = queries;
        this.own = own;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    void ofNew(NewPetition asked) {
        var faults = new ArrayList<Fault>();
        Map<String, Unit> units = organisation.find(codes(asked));
        reception(asked, units, faults);
        faults.addAll(catalogue.faults("matters", asked.matters(), asked.receivedOn()));
        subjects(asked, units, faults);
        decision(asked, units, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private void reception(NewPetition asked, Map<String, Unit> units, List<Fault> faults) {
        LocalDate day = asked.receivedOn();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("receivedOn", "violation.future"));
        }
        if (!PetitionAccess.cleared(caller)) {
            faults.add(Fault.of("receivingBody", "violation.petition-needs-clearance"));
        }
        Unit body = units.get(asked.receivingBody());
        if (body == null || !organisation.visible(List.of(body.code()), day).contains(body.code())) {
            faults.add(new Fault("receivingBody", "violation.organisation-unknown", Map.of("date", day)));
        } else if (body.kind().isPlace()) {
            faults.add(Fault.of("receivingBody", "violation.not-a-party-organisation"));
        }
        if ((asked.channel() == PetitionChannel.FORWARDED) != isThere(asked.forwardedBy())) {
            faults.add(Fault.of("forwardedBy", "constraint.petition_forwarded_whole"));
        }
    }

    /** Whom a petition concerns may belong anywhere: what is not this body's to resolve is registered, and forwarded. */
    private void subjects(NewPetition asked, Map<String, Unit> units, List<Fault> faults) {
        var named = new HashSet<String>();
        for (int i = 0; i < asked.subjects().size(); i++) {
            NewPetitionSubject each = asked.subjects().get(i);
            String field = "subjects[" + i + "]";
            if (!each.whole()) {
                faults.add(Fault.of(field + ".member", "violation.subject-member"));
            } else if (!named.add(each.identity())) {
                faults.add(Fault.of(field, "violation.duplicate"));
            } else if (each.member() != null && own.isMember(caller.account(), each.member())) {
                faults.add(Fault.of(field, "violation.petition-about-oneself"));
            }
            known(field + ".organisation", units.get(each.organisation()), asked.receivedOn(), faults);
        }
        if (asked.kind() == PetitionKind.COMPLAINT && asked.subjects().size() != 1) {
            faults.add(Fault.of("subjects", "violation.petition-one-complainant"));
        }
    }

    private void decision(NewPetition asked, Map<String, Unit> units, List<Fault> faults) {
        var decision = asked.decision();
        if ((asked.kind() == PetitionKind.COMPLAINT) != (decision != null)) {
            faults.add(Fault.of("decision", "constraint.petition_decision_whole"));
            return;
        }
        if (decision == null) {
            return;
        }
        known("decision.body", units.get(decision.body()), decision.decidedOn(), faults);
        if (decision.receivedOn().isBefore(decision.decidedOn())
                || asked.receivedOn().isBefore(decision.receivedOn())) {
            faults.add(Fault.of("decision.receivedOn", "constraint.petition_days"));
        }
        if ((decision.level() == ComplaintLevel.FIRST) != (decision.previous() == null)) {
            faults.add(Fault.of("decision.previous", "violation.petition-previous"));
        } else if (decision.previous() != null
                && queries.find(decision.previous())
                        .filter(each -> each.kind() == PetitionKind.COMPLAINT && each.voidedAt() == null)
                        .isEmpty()) {
            faults.add(new Fault(
                    "decision.previous", "violation.unknown-reference", Map.of("value", decision.previous())));
        }
    }

    private static void known(String field, Unit unit, LocalDate day, List<Fault> faults) {
        if (unit == null || unit.establishedOn().isAfter(day)) {
            faults.add(new Fault(field, "violation.organisation-unknown", Map.of("date", day)));
        } else if (unit.kind().isPlace()) {
            faults.add(Fault.of(field, "violation.not-a-party-organisation"));
        }
    }

    private static List<String> codes(NewPetition asked) {
        return Stream.of(
                        Stream.of(asked.receivingBody()),
                        asked.subjects().stream().map(NewPetitionSubject::organisation),
                        Stream.ofNullable(asked.decision()).map(NewPetition.ComplainedDecision::body))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
