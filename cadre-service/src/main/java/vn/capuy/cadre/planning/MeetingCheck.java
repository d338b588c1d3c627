package vn.capuy.cadre.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.kernel.ballot.Ballot;
import vn.capuy.kernel.ballot.BallotRefused;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether a meeting is told with the right body, on a day that follows, and with the votes of exactly those who stand. */
final class MeetingCheck {
    private final MeetingRequest held;
    private final List<Fault> faults = new ArrayList<>();

    MeetingCheck(MeetingRequest held) {
        this.held = held;
    }

    /** @param earliest the day of the proposal, or of the meeting before */
    MeetingCheck day(LocalDate earliest) {
        if (held.heldOn().isBefore(earliest)) {
            faults.add(new Fault("heldOn", "planning.meeting-too-early", Map.of("date", earliest)));
        }
        return this;
    }

    MeetingCheck body(List<String> holding) {
        if (!holding.contains(held.body())) {
            faults.add(new Fault("body", "planning.meeting-body", Map.of("bodies", String.join(", ", holding))));
        }
        return this;
    }

    MeetingCheck votes(Ballot ballot, Map<UUID, PlanningEntryView> standing) {
        var counted = new HashSet<UUID>();
        for (int i = 0; i < held.votes().size(); i++) {
            MeetingRequest.Vote vote = held.votes().get(i);
            String path = "votes[" + i + "].";
            if (!standing.containsKey(vote.entry())) {
                faults.add(Fault.of(path + "entry", "planning.vote-not-standing"));
            } else if (!counted.add(vote.entry())) {
                faults.add(Fault.of(path + "entry", "violation.duplicate"));
            }
            try {
                ballot.requireVotes(vote.votes());
            } catch (BallotRefused refused) {
                refused.breaches().forEach(breach -> faults.add(Fault.of(path + "votes", breach)));
            }
        }
        String uncounted = standing.values().stream()
                .filter(entry -> !counted.contains(entry.id()))
                .map(PlanningEntryView::person)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!uncounted.isEmpty()) {
            faults.add(new Fault("votes", "planning.votes-missing", Map.of("codes", uncounted)));
        }
        return this;
    }

    /** @param passed for each vote, in its place, whether it reached the mark */
    MeetingCheck grounds(List<Boolean> passed) {
        for (int i = 0; i < passed.size(); i++) {
            if (passed.get(i) && held.votes().get(i).hasGround()) {
                faults.add(Fault.of("votes[" + i + "].ground", "constraint.planning_vote_ground_unneeded"));
            }
        }
        return this;
    }

    List<Fault> faults() {
        return faults;
    }
}
