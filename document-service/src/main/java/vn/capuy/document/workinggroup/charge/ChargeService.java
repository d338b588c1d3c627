package vn.capuy.document.workinggroup.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.steering.SteeringAccess;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Groups are charged, charges end, and are voided. */
@ApplicationScoped
class ChargeService {
    static final String SUBJECT = "working-group-charge";

    private final GroupCharges charges;
    private final ChargeQueries queries;
    private final WorkingGroupAccess groups;
    private final SteeringAccess committees;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    ChargeService(
            GroupCharges charges,
            ChargeQueries queries,
            WorkingGroupAccess groups,
            SteeringAccess committees,
            Organisation organisation,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.charges = charges;
        this.queries = queries;
        this.groups = groups;
        this.committees = committees;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ChargeView charge(NewCharge asked) {
        LocalDate day = asked.from();
        var faults = new ArrayList<>(asked.faults());
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("from", "violation.future"));
        }
        if (groups.find(asked.workingGroup())
                .filter(group -> group.worksOn(day))
                .isEmpty()) {
            faults.add(new Fault("workingGroup", "group.not-working", Map.of("date", day)));
        }
        if (asked.place() != null) {
            var place = organisation
                    .find(asked.place())
                    .filter(each -> each.existsOn(day))
                    .filter(each ->
                            organisation.visible(List.of(each.code()), day).contains(each.code()));
            if (place.isEmpty()) {
                faults.add(new Fault("place", "violation.organisation-unknown", Map.of("date", day)));
            } else if (!ChargedPlace.fits(place.get())) {
                faults.add(Fault.of("place", "violation.not-a-commune"));
            }
        }
        if (asked.committee() != null
                && committees
                        .find(asked.committee())
                        .filter(committee -> committee.worksOn(day))
                        .isEmpty()) {
            faults.add(new Fault("committee", "group.committee-not-working", Map.of("date", day)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var charge = new GroupCharge(asked, entries.now());
        charges.persistAndFlush(charge);
        ChargeView entered = queries.find(charge.id());
        journal.write("working-group-charge.entered", SUBJECT, charge.id(), entered.foundedBy(), asked);
        return entered;
    }

    @Transactional
    ChargeView end(UUID id, String ifMatch, ChargeEnding asked) {
        String founder = queries.find(id).foundedBy();
        GroupCharge charge = charges.require(id, ifMatch);
        var faults = new ArrayList<Fault>();
        if (asked.lastDay().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("lastDay", "violation.future"));
        }
        if (asked.lastDay().isBefore(charge.fromDay())) {
            faults.add(Fault.of("lastDay", "violation.period"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        charge.end(asked.lastDay(), asked.ground().strip(), entries.now());
        charges.flush();
        journal.write("working-group-charge.ended", SUBJECT, id, founder, asked);
        return queries.find(id);
    }

    @Transactional
    ChargeView voidFor(UUID id, String ifMatch, String reason) {
        String founder = queries.find(id).foundedBy();
        GroupCharge charge = charges.require(id, ifMatch);
        charge.voidFor(reason.strip(), entries.now());
        charges.flush();
        journal.write("working-group-charge.voided", SUBJECT, id, founder, Map.of("reason", reason.strip()));
        return queries.find(id);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id);
        return journal.of(SUBJECT, id);
    }
}
