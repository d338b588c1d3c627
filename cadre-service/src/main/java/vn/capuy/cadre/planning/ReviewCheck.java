package vn.capuy.cadre.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether a review says of each cadre who stands on the list, and only of those, what becomes of him and why. */
final class ReviewCheck {
    private ReviewCheck() {}

    /** @param reviewed whether the year has its review */
    static List<Fault> faults(ReviewRequest told, Map<UUID, ReviewProposal.Line> standing, boolean reviewed) {
        var faults = new ArrayList<Fault>();
        if (told.reviewedOn().getYear() != told.year()) {
            faults.add(Fault.of("reviewedOn", "constraint.planning_review_day"));
        }
        if (reviewed) {
            faults.add(Fault.of("year", "constraint.planning_review_once"));
        }
        var seen = new HashSet<UUID>();
        for (int i = 0; i < told.lines().size(); i++) {
            ReviewRequest.Line line = told.lines().get(i);
            String path = "lines[" + i + "].";
            if (!standing.containsKey(line.entry())) {
                faults.add(Fault.of(path + "entry", "planning.vote-not-standing"));
            } else if (!seen.add(line.entry())) {
                faults.add(Fault.of(path + "entry", "violation.duplicate"));
            } else {
                faults.addAll(grounds(path, line, standing.get(line.entry())));
            }
        }
        String forgotten = standing.values().stream()
                .filter(line -> !seen.contains(line.entry()))
                .map(ReviewProposal.Line::person)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!forgotten.isEmpty()) {
            faults.add(new Fault("lines", "planning.review-incomplete", Map.of("codes", forgotten)));
        }
        return faults;
    }

    private static List<Fault> grounds(String path, ReviewRequest.Line line, ReviewProposal.Line proposed) {
        var faults = new ArrayList<Fault>();
        boolean removed = line.outcome() == ReviewOutcome.REMOVED;
        if (removed != (line.kind() != null)) {
            faults.add(Fault.of(path + "kind", "planning.review-kind"));
        }
        if (!line.hasReason() && (removed || !proposed.findings().isEmpty())) {
            faults.add(Fault.of(path + "reason", "violation.required"));
        }
        if ((line.kind() == RemovalKind.DISCIPLINED) != (line.decision() != null)) {
            faults.add(Fault.of(path + "decision", "planning.removal-decision"));
        }
        return faults;
    }
}
