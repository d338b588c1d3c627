package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.examination.rules.Ranking;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** The vote of the council, where nothing else tells candidates apart. */
@ApplicationScoped
class VoteService {
    private final Examinations examinations;
    private final ExaminationPosts posts;
    private final Candidates candidates;
    private final Rankings rankings;
    private final Votes votes;
    private final Journal journal;
    private final Entries entries;

    VoteService(
            Examinations examinations,
            ExaminationPosts posts,
            Candidates candidates,
            Rankings rankings,
            Votes votes,
            Journal journal,
            Entries entries) {
        this.examinations = examinations;
        this.posts = posts;
        this.candidates = candidates;
        this.rankings = rankings;
        this.votes = votes;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    List<RankingView> vote(UUID id, VoteRequest request) {
        Examination examination = examinations.locked(id);
        examination.require(ExaminationState.HELD);
        ExaminationView round = examinations.known(id);
        ExaminationPostView post = posts.of(id).stream()
                .filter(each -> each.post().equals(request.post()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "post", "violation.unknown-reference", Map.of("value", request.post())));
        List<Contender> contenders = candidates.contenders(id);
        Map<String, UUID> tied = tied(round, post, contenders);
        if (tied.isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "examination.no-tie");
        }
        votes.enter(post.id(), request, checked(request, round, tied), entries.now());
        journal.write("examination.voted", "examination", id, round.heldBy(), request);
        return rankings.of(id);
    }

    private static Map<UUID, Integer> checked(VoteRequest request, ExaminationView round, Map<String, UUID> tied) {
        var faults = new ArrayList<Fault>();
        request.breaches().forEach(breach -> faults.add(Fault.of("votes", breach)));
        if (request.heldOn().isBefore(round.heldOn())) {
            faults.add(Fault.of("heldOn", "examination.voted-before-held"));
        }
        var given = new HashMap<UUID, Integer>();
        for (int i = 0; i < request.votes().size(); i++) {
            VoteRequest.Votes each = request.votes().get(i);
            if (!tied.containsKey(each.person())) {
                faults.add(Fault.of("votes[" + i + "].person", "examination.not-tied"));
            } else if (given.put(tied.get(each.person()), each.votes()) != null) {
                faults.add(Fault.of("votes[" + i + "].person", "violation.duplicate"));
            }
        }
        if (faults.isEmpty() && given.size() < tied.size()) {
            faults.add(Fault.of("votes", "examination.vote-on-all"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return given;
    }

    /** Those whom nothing but a vote tells apart: a new vote is on all on whom the old one was. */
    private Map<String, UUID> tied(ExaminationView round, ExaminationPostView post, List<Contender> contenders) {
        List<Contender> unvoted = contenders.stream()
                .map(each -> new Contender(
                        each.id(),
                        each.personId(),
                        each.person(),
                        each.personName(),
                        each.post(),
                        each.writtenScore(),
                        each.defenceScore(),
                        each.female(),
                        each.planned(),
                        null))
                .toList();
        var ids = rankings.of(round, post.id(), unvoted).stream()
                .filter(placed -> placed.why() == Ranking.Why.TIED)
                .map(placed -> placed.competitor().candidate())
                .collect(Collectors.toSet());
        return contenders.stream()
                .filter(each -> ids.contains(each.id()))
                .collect(Collectors.toMap(Contender::person, Contender::id));
    }
}
