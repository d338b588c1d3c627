package vn.capuy.document.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.criteria.evidence.Evidence;
import vn.capuy.document.field.Fields;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Steering committees are entered, end, go over into others, and are voided. */
@ApplicationScoped
class CommitteeService {
    static final String SUBJECT = "steering-committee";

    private final SteeringCommittees committees;
    private final CommitteeQueries queries;
    private final SteeringAccess access;
    private final Organisation organisation;
    private final Evidence evidence;
    private final Fields fields;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    CommitteeService(
            SteeringCommittees committees,
            CommitteeQueries queries,
            SteeringAccess access,
            Organisation organisation,
            Evidence evidence,
            Fields fields,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.committees = committees;
        this.queries = queries;
        this.access = access;
        this.organisation = organisation;
        this.evidence = evidence;
        this.fields = fields;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    CommitteeView found(NewCommittee asked) {
        LocalDate day = asked.foundedOn();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("foundedOn", "violation.future"));
        }
        var founder = organisation
                .find(asked.foundedBy())
                .filter(each -> each.existsOn(day))
                .filter(each -> organisation.visible(List.of(each.code()), day).contains(each.code()));
        if (founder.isEmpty()) {
            faults.add(new Fault("foundedBy", "violation.organisation-unknown", Map.of("date", day)));
        } else if (founder.get().kind().isPlace()) {
            faults.add(Fault.of("foundedBy", "violation.not-a-committee"));
        }
        if (asked.field() != null && !fields.codes().contains(asked.field())) {
            faults.add(new Fault("field", "violation.unknown-reference", Map.of("value", asked.field())));
        }
        faults.addAll(evidence.faults(asked.document()));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var committee = new SteeringCommittee(asked, entries.now());
        committees.persistAndFlush(committee);
        journal.write("steering-committee.founded", SUBJECT, committee.id(), asked.foundedBy(), asked);
        return view(committee.id());
    }

    @Transactional
    CommitteeView end(UUID id, String ifMatch, CommitteeEnding asked) {
        view(id);
        SteeringCommittee committee = committees.require(id, ifMatch);
        LocalDate day = asked.lastDay();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("lastDay", "violation.future"));
        }
        if (day.isBefore(committee.foundedOn())) {
            faults.add(Fault.of("lastDay", "violation.period"));
        }
        // It goes over into one that works on the day after.
        if (asked.mergedInto() != null
                && (id.equals(asked.mergedInto())
                        || access.find(asked.mergedInto())
                                .filter(into -> into.worksOn(day.plusDays(1)))
                                .isEmpty())) {
            faults.add(new Fault("mergedInto", "group.committee-not-working", Map.of("date", day.plusDays(1))));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        committee.end(day, asked.ground().strip(), asked.mergedInto(), entries.now());
        committees.flush();
        journal.write("steering-committee.ended", SUBJECT, id, committee.foundedBy(), asked);
        return view(id);
    }

    @Transactional
    CommitteeView voidFor(UUID id, String ifMatch, String reason) {
        view(id);
        SteeringCommittee committee = committees.require(id, ifMatch);
        committee.voidFor(reason.strip(), entries.now());
        committees.flush();
        journal.write(
                "steering-committee.voided", SUBJECT, id, committee.foundedBy(), Map.of("reason", reason.strip()));
        return view(id);
    }

    CommitteeView view(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        view(id);
        return journal.of(SUBJECT, id);
    }
}
