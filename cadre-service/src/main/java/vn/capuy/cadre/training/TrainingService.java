package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Classes are entered, linked to their programmes, voided and read. */
@ApplicationScoped
class TrainingService {
    private static final String TYPE = "training-class";

    private final Classes classes;
    private final Programmes programmes;
    private final Attendances attendances;
    private final Results results;
    private final Journal journal;
    private final Entries entries;

    TrainingService(
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

    Page<ClassView> page(ClassFilter filter, PageRequest page) {
        return classes.page(filter, page);
    }

    ClassView read(UUID id) {
        return classes.view(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        read(id);
        return journal.of(TYPE, id);
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
        Programmes.Ref programme = request.programme() == null
                ? null
                : programmes.byCode(request.programme()).orElse(null);
        if (request.programme() != null) {
            fits(programme, request.programme(), request.kind(), faults);
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var held = new TrainingClass(request, programme == null ? null : programme.id(), entries.now());
        classes.persistAndFlush(held);
        journal.write("training.class-entered", TYPE, held.id(), null, request);
        return read(held.id());
    }

    /** What follows from the programme follows for those who have completed the class already. */
    @Transactional
    ClassView follow(UUID id, String ifMatch, ProgrammeLink link) {
        read(id);
        TrainingClass held = classes.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, held.version());
        if (held.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        if (held.programme() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "training.programme-told");
        }
        var faults = new ArrayList<Fault>();
        Programmes.Ref programme = programmes.byCode(link.programme()).orElse(null);
        fits(programme, link.programme(), held.kind(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        held.follows(programme.id());
        Map<UUID, TrainingAttendance> seated = attendances.list("held = ?1 and voidedAt is null", id).stream()
                .collect(Collectors.toMap(TrainingAttendance::id, each -> each));
        if (!seated.isEmpty()) {
            Entry now = entries.now();
            results.list("attendance in ?1 and voidedAt is null", seated.keySet())
                    .forEach(each ->
                            results.award(each, seated.get(each.attendance()).person(), programme.awards(), now));
        }
        classes.flush();
        journal.write("training.class-linked", TYPE, id, null, link);
        return read(id);
    }

    @Transactional
    ClassView voidFor(UUID id, String ifMatch, ClassVoiding voiding) {
        read(id);
        TrainingClass held = classes.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, held.version());
        List<Classes.Seated> seated = classes.seated(id);
        String codes = seated.stream()
                .map(Classes.Seated::person)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (seated.stream().anyMatch(each -> each.person() == null)) {
            throw ProblemException.of(ProblemType.CONFLICT, "training.class-attended-elsewhere");
        }
        if (!seated.isEmpty() && !voiding.withAttendances()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "training.class-attended", Map.of("count", seated.size(), "codes", codes));
        }
        held.voidFor(voiding.reason(), entries.now());
        List<UUID> ids = seated.stream().map(Classes.Seated::id).toList();
        results.voidOf(ids, voiding.reason(), entries.now());
        if (!ids.isEmpty()) {
            attendances.list("id in ?1", ids).forEach(each -> each.voidFor(voiding.reason(), entries.now()));
        }
        classes.flush();
        journal.write("training.class-voided", TYPE, id, null, Map.of("voiding", voiding, "attendances", codes));
        return read(id);
    }

    private static void fits(Programmes.Ref programme, String code, TrainingKind kind, List<Fault> faults) {
        if (programme == null) {
            faults.add(new Fault("programme", "violation.unknown-reference", Map.of("value", code)));
        } else if (programme.kind() != kind) {
            faults.add(Fault.of("programme", "training.programme-of-another-kind"));
        }
    }
}
