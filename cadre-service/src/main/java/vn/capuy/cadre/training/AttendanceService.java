package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Attendances are read and voided; how they ended is entered and corrected. */
@ApplicationScoped
class AttendanceService {
    private static final String TYPE = "training-attendance";

    private final Classes classes;
    private final Programmes programmes;
    private final Attendances attendances;
    private final Results results;
    private final Journal journal;
    private final Entries entries;

    AttendanceService(
            Classes classes,
            Programmes programmes,
            Attendances attendances,
            Results results,
            Journal journal,
            Entries entries) {
        this.classes = classes;
        this.programmes = programmes;
        this.attendances = attendances;
        this.results = results;
        this.journal = journal;
        this.entries = entries;
    }

    Page<AttendanceView> page(AttendanceFilter filter, PageRequest page) {
        return attendances.page(filter, page);
    }

    AttendanceView read(UUID id) {
        return attendances.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
    }

    @Transactional
    AttendanceView end(UUID id, String ifMatch, ResultRequest request) {
        AttendanceView view = standing(id, ifMatch);
        TrainingAttendance attendance = attendances.findById(id);
        TrainingClass held = classes.findById(attendance.held());
        if (request.completedOn().isBefore(held.startsOn())) {
            throw ProblemException.invalid("completedOn", "training.result-before-class");
        }
        if ((view.result() != null) != (request.correction() != null)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    view.result() != null ? "constraint.training_result_one" : "training.nothing-to-correct");
        }
        if (request.correction() != null) {
            results.voidOf(List.of(id), request.correction(), entries.now());
        }
        results.enter(attendance, request.result(), request.completedOn(), programmes.awardedBy(held), entries.now());
        results.flush();
        journal.write("training.result-entered", TYPE, id, view.sentBy(), request);
        return read(id);
    }

    /** The result is taken back; the attendance stands, and is counted. */
    @Transactional
    AttendanceView takeBack(UUID id, String ifMatch, String reason) {
        AttendanceView view = standing(id, ifMatch);
        if (view.result() == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "training.nothing-to-correct");
        }
        results.voidOf(List.of(id), reason, entries.now());
        journal.write("training.result-voided", TYPE, id, view.sentBy(), Map.of("reason", reason));
        return read(id);
    }

    @Transactional
    AttendanceView voidFor(UUID id, String ifMatch, String reason) {
        AttendanceView view = standing(id, ifMatch);
        results.voidOf(List.of(id), reason, entries.now());
        attendances.findById(id).voidFor(reason, entries.now());
        attendances.flush();
        journal.write("training.attendance-voided", TYPE, id, view.sentBy(), Map.of("reason", reason));
        return read(id);
    }

    /** The attendance to write to: whoever else writes to it waits. */
    AttendanceView standing(UUID id, String ifMatch) {
        read(id);
        attendances.findById(id, LockModeType.PESSIMISTIC_WRITE);
        AttendanceView view = read(id);
        Versions.require(ifMatch, view.version());
        if (view.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        return view;
    }
}
