package vn.capuy.cadre.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.sql.Rows;

/** The meetings of lists with their votes. Whether the list is the caller's to see is asked before. */
@ApplicationScoped
class PlanningMeetings implements PanacheRepositoryBase<PlanningMeeting, UUID> {
    private static final String MEETINGS = """
            select m.id, m.step, m.held_on, m.body, %s as body_name, m.minutes, m.summoned, m.present, m.issued, m.returned,
              m.valid, m.rulebook, m.recorded_at, m.recorded_by, m.voided_at, m.void_reason
            from planning_meeting m join org_unit u on u.code = m.body
            where m.list = :list order by m.place, m.recorded_at, m.id""".formatted(Projections.named("u.name"));

    private static final String VOTES = """
            select v.meeting, v.entry, c.code as person, c.full_name as person_name, v.votes, v.passed, v.ground
            from planning_vote v join planning_entry e on e.id = v.entry join person c on c.id = e.person
            where v.list = :list order by v.votes desc, c.code, v.entry""";

    private final Projections projections;
    private final Jdbi jdbi;

    PlanningMeetings(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** A meeting that stands: its place in the order, its day. */
    public record Held(UUID id, MeetingStep step, LocalDate heldOn) {}

    public record Row(
            UUID id,
            MeetingStep step,
            LocalDate heldOn,
            String body,
            String bodyName,
            String minutes,
            int summoned,
            int present,
            int issued,
            int returned,
            int valid,
            String rulebook,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason) {
        MeetingView with(List<MeetingView.VoteView> votes) {
            return new MeetingView(
                    id,
                    step,
                    heldOn,
                    body,
                    bodyName,
                    minutes,
                    summoned,
                    present,
                    issued,
                    returned,
                    valid,
                    rulebook,
                    recordedAt,
                    recordedBy,
                    voidedAt,
                    voidReason,
                    votes);
        }
    }

    public record VoteRow(
            UUID meeting, UUID entry, String person, String personName, int votes, boolean passed, String ground) {
        MeetingView.VoteView view() {
            return new MeetingView.VoteView(entry, person, personName, votes, passed, ground);
        }
    }

    /** In the order of the steps, those that were voided too. */
    List<MeetingView> of(UUID list) {
        Map<UUID, List<MeetingView.VoteView>> votes =
                projections.all(VOTES, VoteRow.class, Map.of("list", list)).stream()
                        .collect(Collectors.groupingBy(
                                VoteRow::meeting, Collectors.mapping(VoteRow::view, Collectors.toList())));
        return projections.all(MEETINGS, Row.class, Map.of("list", list)).stream()
                .map(row -> row.with(votes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The meetings that stand, in their order. */
    List<Held> held(UUID list) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, step, held_on from planning_meeting
                        where list = :list and voided_at is null order by place""")
                .bind("list", list)
                .map(Rows.of(Held.class))
                .list());
    }

    void enterVotes(PlanningMeeting meeting, int valid, List<Counted> votes) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into planning_vote (meeting, list, valid, entry, votes, passed, ground)
                    values (:meeting, :list, :valid, :entry, :votes, :passed, :ground)""");
            votes.forEach(vote -> batch.bind("meeting", meeting.id())
                    .bind("list", meeting.list())
                    .bind("valid", valid)
                    .bind("entry", vote.entry())
                    .bind("votes", vote.votes())
                    .bind("passed", vote.passed())
                    .bind("ground", vote.ground())
                    .add());
            batch.execute();
        });
    }

    /** Votes held against the mark. */
    record Counted(UUID entry, int votes, boolean passed, String ground) {}
}
