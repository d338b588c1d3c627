package vn.capuy.cadre.examination;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether the outcome of each post is told, with known candidates and days that fit. What the rules say is not asked here. */
final class OutcomeCheck {
    private OutcomeCheck() {}

    static void require(
            List<ExaminationStepRequest.Outcome> told,
            Map<String, ExaminationPostView> byPost,
            ExaminationView round,
            List<Contender> contenders) {
        var faults = new ArrayList<Fault>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            ExaminationStepRequest.Outcome each = told.get(i);
            String path = "outcomes[" + i + "].";
            ExaminationPostView post = byPost.get(each.post());
            if (post == null) {
                faults.add(new Fault(path + "post", "violation.unknown-reference", Map.of("value", each.post())));
            } else if (!seen.add(each.post())) {
                faults.add(Fault.of(path + "post", "violation.duplicate"));
            } else if (each.person() == null) {
                if (each.reason() == null || each.reason().isBlank()) {
                    faults.add(Fault.of(path + "reason", "violation.required"));
                }
            } else {
                winner(each, post, path, round, contenders, faults);
            }
        }
        if (faults.isEmpty() && seen.size() < byPost.size()) {
            faults.add(Fault.of("outcomes", "examination.outcome-of-each"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static void winner(
            ExaminationStepRequest.Outcome told,
            ExaminationPostView post,
            String path,
            ExaminationView round,
            List<Contender> contenders,
            List<Fault> faults) {
        if (contenders.stream()
                .noneMatch(each ->
                        each.person().equals(told.person()) && each.post().equals(post.id()))) {
            faults.add(Fault.of(path + "person", "examination.no-candidate"));
        }
        if (told.appointedOn() == null) {
            faults.add(Fault.of(path + "appointedOn", "violation.required"));
        } else if (told.appointedOn().isBefore(round.heldOn())) {
            faults.add(Fault.of(path + "appointedOn", "examination.appointed-before-held"));
        }
    }
}
