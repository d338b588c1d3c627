package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Cadres are sent to classes, alone or by lists. */
@ApplicationScoped
class SendingService {
    private static final String TYPE = "training-attendance";

    private final Classes classes;
    private final Programmes programmes;
    private final Attendances attendances;
    private final Results results;
    private final People people;
    private final Posts posts;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    SendingService(
            Classes classes,
            Programmes programmes,
            Attendances attendances,
            Results results,
            People people,
            Posts posts,
            Organisation organisation,
            Journal journal,
            Entries entries) {
        this.classes = classes;
        this.programmes = programmes;
        this.attendances = attendances;
        this.results = results;
        this.people = people;
        this.posts = posts;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    AttendanceView send(UUID id, AttendanceRequest request) {
        var list = new SendingListRequest(
                List.of(request.person()), request.sentBy(), request.sentOn(), request.plannedPost());
        return send(id, list, "person", request.result()).getFirst();
    }

    @Transactional
    List<AttendanceView> send(UUID id, SendingListRequest request) {
        return send(id, request, "people", null);
    }

    private List<AttendanceView> send(UUID id, SendingListRequest request, String field, TrainingResult result) {
        classes.view(id).orElseThrow(ProblemException::notFound);
        // Whoever voids the class waits for those who are being sent, and they for him.
        TrainingClass held = classes.findById(id, LockModeType.PESSIMISTIC_READ);
        if (held.isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        organisation.require("sentBy", request.sentBy(), request.sentOn());
        Map<String, PersonRef> known = people.byCode(request.people());
        PostRef planned = request.plannedPost() == null
                ? null
                : posts.find(request.plannedPost()).orElse(null);
        check(request, field, held, known, planned);
        var sent = new ArrayList<TrainingAttendance>();
        for (String code : request.people()) {
            var told = new AttendanceRequest(code, request.sentBy(), request.sentOn(), result, request.plannedPost());
            sent.add(new TrainingAttendance(
                    id, known.get(code).id(), planned == null ? null : planned.id(), told, entries.now()));
            journal.write("training.cadre-sent", TYPE, sent.getLast().id(), request.sentBy(), told);
        }
        attendances.persist(sent);
        attendances.flush();
        if (result != null) {
            sent.forEach(each -> results.enter(each, result, held.endsOn(), programmes.awardedBy(held), entries.now()));
            results.flush();
        }
        return attendances.views(sent.stream().map(each -> each.id().toString()).toList());
    }

    private static void check(
            SendingListRequest request,
            String field,
            TrainingClass held,
            Map<String, PersonRef> known,
            PostRef planned) {
        var faults = new ArrayList<Fault>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.people().size(); i++) {
            String code = request.people().get(i);
            String path = field.equals("people") ? "people[" + i + "]" : field;
            if (!known.containsKey(code)) {
                faults.add(new Fault(path, "violation.unknown-reference", Map.of("value", code)));
            } else if (!seen.add(code)) {
                faults.add(Fault.of(path, "violation.duplicate"));
            }
        }
        if (request.plannedPost() != null && planned == null) {
            faults.add(new Fault("plannedPost", "violation.unknown-reference", Map.of("value", request.plannedPost())));
        }
        if (request.sentOn().isAfter(held.endsOn())) {
            faults.add(Fault.of("sentOn", "training.sent-after-end"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
