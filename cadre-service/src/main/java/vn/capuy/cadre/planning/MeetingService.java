package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.capuy.cadre.planning.rules.MeetingFacts;
import vn.capuy.cadre.planning.rules.MeetingRules;
import vn.capuy.kernel.ballot.Ballot;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** The meetings of the five steps are entered with their ballots and votes, voided and read. */
@ApplicationScoped
class MeetingService {
    private final PlanningLists lists;
    private final PlanningEntries planned;
    private final PlanningMeetings meetings;
    private final PlanningBodies bodies;
    private final PlanningReader reader;
    private final Findings findings;
    private final EnteredLimits limits;
    private final Journal journal;
    private final Entries entries;

    MeetingService(
            PlanningLists lists,
            PlanningEntries planned,
            PlanningMeetings meetings,
            PlanningBodies bodies,
            PlanningReader reader,
            Findings findings,
            EnteredLimits limits,
            Journal journal,
            Entries entries) {
        this.lists = lists;
        this.planned = planned;
        this.meetings = meetings;
        this.bodies = bodies;
        this.reader = reader;
        this.findings = findings;
        this.limits = limits;
        this.journal = journal;
        this.entries = entries;
    }

    List<MeetingView> of(UUID list) {
        reader.known(list);
        return meetings.of(list);
    }

    @Transactional
    PlanningDetail hold(UUID id, String ifMatch, MeetingRequest held) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        list.requireDraft();
        List<PlanningMeetings.Held> before = meetings.held(id);
        requireNext(held.step(), before.size());
        Ballot ballot = held.ballot();
        Map<UUID, PlanningEntryView> standing = planned.of(id).stream()
                .filter(entry -> entry.state() == EntryState.PLANNED)
                .collect(Collectors.toMap(PlanningEntryView::id, Function.identity()));
        LocalDate earliest =
                before.isEmpty() ? view.proposedOn() : before.getLast().heldOn();
        List<Boolean> passed = held.votes().stream()
                .map(vote -> MeetingRules.passed(vote.votes(), held.summoned(), held.heldOn(), limits))
                .toList();
        var faults = new MeetingCheck(held)
                .day(earliest)
                .body(bodies.holding(held.step(), view.committee(), held.heldOn()))
                .votes(ballot, standing)
                .grounds(passed)
                .faults();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        Ruling ruling = MeetingRules.RULEBOOK
                .judge(facts(held, passed, standing), limits)
                .orRefuse();
        var meeting = new PlanningMeeting(id, held, ballot, findings.of(ruling), entries.now());
        meetings.persist(meeting);
        lists.touch(list);
        meetings.flush();
        meetings.enterVotes(meeting, ballot.valid(), counted(held.votes(), passed));
        journal.write("planning.meeting-held", PlanningReader.TYPE, id, view.committee(), held);
        return reader.read(id);
    }

    @Transactional
    PlanningDetail voidFor(UUID id, UUID meeting, String ifMatch, String reason) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        PlanningMeeting wrong = meetings.findByIdOptional(meeting)
                .filter(each -> each.list().equals(id))
                .orElseThrow(ProblemException::notFound);
        list.requireDraft();
        if (!wrong.isVoided() && !meetings.held(id).getLast().id().equals(meeting)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "constraint.planning_meeting_order");
        }
        wrong.voidFor(reason, entries.now());
        lists.touch(list);
        meetings.flush();
        journal.write(
                "planning.meeting-voided",
                PlanningReader.TYPE,
                id,
                view.committee(),
                Map.of("meeting", meeting, "reason", reason));
        return reader.read(id);
    }

    private static void requireNext(MeetingStep step, int held) {
        String next = MeetingStep.at(held + 1).map(MeetingStep::name).orElse("–");
        if (step.place() != held + 1) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "planning.step-order", Map.of("next", next));
        }
    }

    private static MeetingFacts facts(
            MeetingRequest held, List<Boolean> passed, Map<UUID, PlanningEntryView> standing) {
        return new MeetingFacts(
                held.heldOn(),
                held.summoned(),
                held.present(),
                IntStream.range(0, passed.size())
                        .filter(i -> !passed.get(i))
                        .mapToObj(held.votes()::get)
                        .map(vote -> standing.get(vote.entry()).person() + " (" + vote.votes() + ")")
                        .toList());
    }

    private static List<PlanningMeetings.Counted> counted(List<MeetingRequest.Vote> votes, List<Boolean> passed) {
        var counted = new ArrayList<PlanningMeetings.Counted>();
        for (int i = 0; i < votes.size(); i++) {
            MeetingRequest.Vote vote = votes.get(i);
            counted.add(new PlanningMeetings.Counted(
                    vote.entry(), vote.votes(), passed.get(i), vote.hasGround() ? vote.ground() : null));
        }
        return counted;
    }
}
