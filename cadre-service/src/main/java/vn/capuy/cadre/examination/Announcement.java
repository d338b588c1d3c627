package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Thông báo thi tuyển: a round is entered with its posts and its days. */
@ApplicationScoped
class Announcement {
    private final Examinations examinations;
    private final ExaminationPosts outcomes;
    private final Posts posts;
    private final Organisation organisation;
    private final Entries entries;

    Announcement(
            Examinations examinations,
            ExaminationPosts outcomes,
            Posts posts,
            Organisation organisation,
            Entries entries) {
        this.examinations = examinations;
        this.outcomes = outcomes;
        this.posts = posts;
        this.organisation = organisation;
        this.entries = entries;
    }

    UUID enter(ExaminationRequest request) {
        organisation.require("heldBy", request.heldBy(), request.announcedOn());
        Map<String, PostRef> known = posts.byCode(
                request.posts().stream().map(ExaminationRequest.Post::post).toList());
        var faults = new ArrayList<Fault>();
        if (!examinations.existing(List.of(request.code())).isEmpty()) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        order(request.announcedOn(), request.closesOn(), "closesOn", "examination.closes-before-announced", faults);
        order(request.closesOn(), request.writtenOn(), "writtenOn", "examination.written-before-closed", faults);
        order(request.writtenOn(), request.defenceOn(), "defenceOn", "examination.defence-before-written", faults);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < request.posts().size(); i++) {
            String code = request.posts().get(i).post();
            String path = "posts[" + i + "].post";
            if (!known.containsKey(code) || !known.get(code).existsOn(request.announcedOn())) {
                faults.add(new Fault(path, "violation.unknown-reference", Map.of("value", code)));
            } else if (!seen.add(code)) {
                faults.add(Fault.of(path, "violation.duplicate"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var examination = new Examination(request, entries.now());
        examinations.persistAndFlush(examination);
        outcomes.persist(request.posts().stream()
                .map(each -> new ExaminationPost(
                        examination.id(), known.get(each.post()).id(), each, entries.now())));
        outcomes.flush();
        return examination.id();
    }

    private static void order(LocalDate first, LocalDate then, String field, String message, List<Fault> faults) {
        if (then.isBefore(first)) {
            faults.add(Fault.of(field, message));
        }
    }
}
