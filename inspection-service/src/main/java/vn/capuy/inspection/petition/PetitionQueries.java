package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads petitions, those only that exist for the caller. No query here knows the table of identities. */
@ApplicationScoped
class PetitionQueries {
    private static final String SUMMARY = """
            select p.id, p.kind, p.receiving_body, %s as receiving_body_name, p.year, p.number, p.received_on, p.channel,
              p.sender, p.summary, p.state, p.classification, p.level, p.admitted_on, p.resolved_on, p.outcome,
              (select count(*) from petition_subject s where s.petition = p.id and s.kind = 'ORGANISATION') as organisations,
              (select count(*) from petition_subject s where s.petition = p.id and s.kind = 'MEMBER') as members
            from petition p join org_unit u on u.code = p.receiving_body
            where %s""".formatted(Projections.named("u.name"), PetitionAccess.VISIBLE);

    private static final ListQuery<PetitionSummary> LIST = new ListQuery<>(
            SUMMARY + " and p.voided_at is null and " + Projections.equal("p.kind", "kind") + " and "
                    + Projections.equal("p.state", "state") + " and "
                    + Projections.equal("p.receiving_body", "receivingBody") + " and "
                    + Projections.between("p.received_on") + """
                     and (cast(:matter as text) is null or exists (select 1 from petition_matter m
                        where m.petition = p.id and m.matter = :matter))
                      and (cast(:organisation as text) is null or exists (select 1 from petition_subject s
                        where s.petition = p.id and s.organisation = :organisation))
                      and (cast(:member as text) is null or exists (select 1 from petition_subject s
                        where s.petition = p.id and s.member = :member))""",
            PetitionSummary.class,
            List.of(ListQuery.date("received_on"), ListQuery.id("id")),
            row -> Cursor.at(row.receivedOn(), row.id()));

    private static final String DETAIL = """
            select p.id, p.kind, p.receiving_body, %s as receiving_body_name, p.year, p.number, p.old_reference,
              p.received_on, p.channel, p.forwarded_by, p.addressed_to, p.sender, p.copy_only, p.sent_to_many, p.summary,
              p.decision_reference, p.decision_body, p.decided_on, p.decision_received_on, p.filed_for_other, p.level,
              p.previous, p.state, p.classification, p.admitted_on, p.extension_days, p.case_id, p.inspection_case,
              p.forwarded_to, p.outcome, p.discipline, p.resolved_on, p.resolution_due_on, p.recorded_at, p.recorded_by,
              p.voided_at, p.void_reason, p.version
            from petition p join org_unit u on u.code = p.receiving_body
            where p.id = :id and %s""".formatted(Projections.named("u.name"), PetitionAccess.VISIBLE);

    private static final String SUBJECTS = """
            select s.id, s.kind, s.organisation, %s as organisation_name, u.ended_on as organisation_ended_on, s.member,
              s.member_name
            from petition_subject s join org_unit u on u.code = s.organisation
            where s.petition = :id order by s.id""".formatted(Projections.named("u.name"));

    private static final String STEPS = """
            select step, to_state, on_day, ground, paper, notice_paper, notice_on, rules, days, recorded_at, recorded_by
            from petition_step where petition = :id order by id""";

    /** The petitions that are linked with this one and exist for the caller. */
    private static final String LINKS = """
            select l.id, l.kind, l.ground, p.id as petition, p.receiving_body, p.year, p.number, p.received_on, p.state,
              l.recorded_at, l.recorded_by
            from petition_link l join petition p on p.id = case when l.petition = :id then l.related else l.petition end
            where :id in (l.petition, l.related) and l.voided_at is null and p.voided_at is null and %s
            order by l.id""".formatted(PetitionAccess.VISIBLE);

    /** All levels at which the complaint was brought, from the first; those that exist for the caller. */
    private static final String LEVELS = """
            with recursive down as (
              select id, previous from petition where id = :id
              union
              select p.id, p.previous from petition p join down on p.id = down.previous),
            up as (
              select id from petition where id = :id
              union
              select p.id from petition p join up on p.previous = up.id where p.voided_at is null)
            select p.id, p.level, p.receiving_body, p.year, p.number, p.state, p.outcome, p.resolved_on
            from petition p where p.id in (select id from down union select id from up) and p.level is not null and %s
            order by p.received_on, p.id""".formatted(PetitionAccess.VISIBLE);

    private final Projections projections;
    private final Caller caller;

    PetitionQueries(Projections projections, Caller caller) {
        this.projections = projections;
        this.caller = caller;
    }

    /** The value of one column, or none. */
    public record Day(LocalDate day) {}

    /** A matter's code. */
    public record Matter(String matter) {}

    Page<PetitionSummary> list(PetitionFilter filter, PageRequest page) {
        return projections.page(LIST, page, binds(filter.filters()));
    }

    Optional<PetitionDetail> find(UUID id) {
        return projections.one(DETAIL, PetitionDetail.class, binds(Map.of("id", id)));
    }

    List<PetitionSummary> summaries(List<UUID> ids) {
        return projections.all(
                SUMMARY + " and p.id = any(cast(string_to_array(:ids, ',') as uuid[]))",
                PetitionSummary.class,
                binds(Map.of("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))));
    }

    List<PetitionView.Subject> subjects(UUID id) {
        return projections.all(SUBJECTS, PetitionView.Subject.class, Map.of("id", id));
    }

    List<String> matters(UUID id) {
        return projections
                .all(
                        "select matter from petition_matter where petition = :id order by matter",
                        Matter.class,
                        Map.of("id", id))
                .stream()
                .map(Matter::matter)
                .toList();
    }

    List<PetitionView.Step> steps(UUID id) {
        return projections.all(STEPS, PetitionView.Step.class, Map.of("id", id));
    }

    /** The day of the last step that was taken; empty where none was. */
    Optional<LocalDate> lastStep(UUID id) {
        return projections
                .one("select max(on_day) as day from petition_step where petition = :id", Day.class, Map.of("id", id))
                .map(Day::day);
    }

    List<PetitionView.Link> links(UUID id) {
        return projections.all(LINKS, PetitionView.Link.class, binds(Map.of("id", id)));
    }

    List<PetitionView.Level> levels(UUID id) {
        return projections.all(LEVELS, PetitionView.Level.class, binds(Map.of("id", id)));
    }

    private Map<String, Object> binds(Map<String, Object> own) {
        var binds = new HashMap<>(own);
        binds.putAll(PetitionAccess.binds(caller));
        return binds;
    }
}
