package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Classes are entered and read; cadres are sent to them. */
@ApplicationScoped
class TrainingService {
    private static final String CLASS = "training-class";
    private static final String ATTENDANCE = "training-attendance";

    private final Classes classes;
    private final Attendances attendances;
    private final People people;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    TrainingService(
            Classes classes,
            Attendances attendances,
            People people,
            Organisation organisation,
            Journal journal,
            Entries entries) {
        this.classes = classes;
        this.attendances = attendances;
        this.people = people;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    Page<ClassView> page(ClassFilter filter, PageRequest page) {
        return classes.page(filter, page);
    }

    Page<AttendanceView> attendances(AttendanceFilter filter, PageRequest page) {
        return attendances.page(filter, page);
    }

    ClassView read(UUID id) {
        return classes.view(id).orElseThrow(ProblemException::notFound);
    }

    AttendanceView attendance(UUID id) {
        return attendances.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        attendance(id);
        return journal.of(ATTENDANCE, id);
    }

    @Transactional
    ClassView enter(ClassRequest request) {
        var faults = new ArrayList<Fault>();
        if (!classes.byCode(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        if (request.endsOn().isBefore(request.startsOn())) {
            faults.add(Fault.of("endsOn", "violation.period"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var held = new TrainingClass(request, entries.now());
        classes.persistAndFlush(held);
        journal.write("training.class-entered", CLASS, held.id(), null, request);
        return read(held.id());
    }

    @Transactional
    AttendanceView send(UUID id, AttendanceRequest request) {
        ClassView held = read(id);
        if (held.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        organisation.require("sentBy", request.sentBy(), request.sentOn());
        PersonRef person = people.find(request.person())
                .orElseThrow(() -> ProblemException.invalid(
                        "person", "violation.unknown-reference", Map.of("value", request.person())));
        if (request.sentOn().isAfter(held.endsOn())) {
            throw ProblemException.invalid("sentOn", "training.sent-after-end");
        }
        var attendance = new TrainingAttendance(id, person.id(), request, entries.now());
        attendances.persistAndFlush(attendance);
        journal.write("training.cadre-sent", ATTENDANCE, attendance.id(), request.sentBy(), request);
        return attendance(attendance.id());
    }

    @Transactional
    AttendanceView voidFor(UUID id, String ifMatch, String reason) {
        AttendanceView view = attendance(id);
        TrainingAttendance attendance = attendances.findById(id);
        Versions.require(ifMatch, attendance.version());
        attendance.voidFor(reason, entries.now());
        attendances.flush();
        journal.write("training.attendance-voided", ATTENDANCE, id, view.sentBy(), Map.of("reason", reason));
        return attendance(id);
    }
}
