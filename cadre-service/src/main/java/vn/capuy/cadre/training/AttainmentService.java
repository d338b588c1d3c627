package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Levels of theory are entered by hand where no class of ours awarded them. */
@ApplicationScoped
class AttainmentService {
    private static final String TYPE = "theory-attainment";

    private final Attainments attainments;
    private final People people;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    AttainmentService(Attainments attainments, People people, Journal journal, Entries entries, Clock clock) {
        this.attainments = attainments;
        this.people = people;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    Page<AttainmentView> page(AttainmentFilter filter, PageRequest page) {
        return attainments.page(filter, page);
    }

    AttainmentView read(UUID id) {
        return attainments.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    AttainmentView enter(AttainmentRequest request) {
        var faults = new ArrayList<Fault>();
        PersonRef person = people.find(request.person()).orElse(null);
        if (person == null) {
            faults.add(new Fault("person", "violation.unknown-reference", Map.of("value", request.person())));
        } else if (!request.attainedOn().isAfter(person.bornOn())) {
            faults.add(Fault.of("attainedOn", "holding.before-birth"));
        }
        if (request.attainedOn().isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("attainedOn", "violation.future"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var attainment = TheoryAttainment.by(request, person.id(), entries.now());
        attainments.persistAndFlush(attainment);
        journal.write("theory.attained", TYPE, attainment.id(), person.managedBy(), request);
        return read(attainment.id());
    }

    @Transactional
    AttainmentView voidFor(UUID id, String ifMatch, String reason) {
        AttainmentView view = read(id);
        TheoryAttainment attainment = attainments.findById(id);
        Versions.require(ifMatch, attainment.version());
        if (attainment.followsFromTraining()) {
            throw ProblemException.of(ProblemType.CONFLICT, "training.follows-from-result");
        }
        attainment.voidFor(reason, entries.now());
        attainments.flush();
        String org = people.find(view.person()).map(PersonRef::managedBy).orElse(null);
        journal.write("theory.voided", TYPE, id, org, Map.of("reason", reason));
        return read(id);
    }
}
