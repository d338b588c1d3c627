package vn.capuy.inspection.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the papers of a case; that the case exists for the caller is asked before. */
@ApplicationScoped
class PaperQueries {
    private static final String PAPER =
            """
            select p.id, p.case_id, p.kind, p.issuer, %s as issuer_name, p.notation,
              case when shown.it then p.title end as title, not shown.it as withheld, p.dated_on, p.received_on,
              p.subject, coalesce(s.member_name, %s) as subject_name, p.secrecy, p.recorded_at, p.recorded_by,
              p.voided_at, p.void_reason
            from case_paper p
            cross join lateral (select p.secrecy = any(string_to_array(:covered, ',')) as it) shown
            left join org_unit issuer on issuer.code = p.issuer
            left join case_subject s on s.id = p.subject
            left join org_unit place on place.code = s.organisation
            where p.case_id = :case""".formatted(Projections.named("issuer.name"), Projections.named("place.name"));

    private static final String LISTED = PAPER + " and p.voided_at is null and " + Projections.equal("p.kind", "kind");

    private static final ListQuery<PaperView> LIST = new ListQuery<>(
            LISTED,
            PaperView.class,
            List.of(ListQuery.date("dated_on"), ListQuery.id("id")),
            row -> Cursor.at(row.datedOn(), row.id()));

    private static final String HELD = """
            select p.id, p.kind, p.subject from case_paper p
            where p.case_id = :case and p.voided_at is null order by p.dated_on, p.id""";

    private static final String SUBJECTS = """
            select s.id, coalesce(s.member_name, %s) as name from case_subject s join org_unit u on u.code = s.organisation
            where s.case_id = :case order by s.id""".formatted(Projections.named("u.name"));

    private final Projections projections;
    private final Caller caller;

    PaperQueries(Projections projections, Caller caller) {
        this.projections = projections;
        this.caller = caller;
    }

    /** A paper that the file holds, as far as the checklist asks. */
    public record Held(UUID id, PaperKind kind, UUID subject) {}

    /** A subject of the case, by the name under which it is shown. */
    public record Subject(UUID id, String name) {}

    Page<PaperView> page(UUID caseId, PaperKind kind, PageRequest page) {
        var filters = new HashMap<>(Filters.of("case", caseId, "kind", kind));
        filters.put("covered", covered());
        return projections.page(LIST, page, filters);
    }

    /** One paper of the case, also one that was voided. */
    Optional<PaperView> find(UUID caseId, UUID id) {
        return projections.one(
                PAPER + " and p.id = :id", PaperView.class, Map.of("case", caseId, "id", id, "covered", covered()));
    }

    List<Held> held(UUID caseId) {
        return projections.all(HELD, Held.class, Map.of("case", caseId));
    }

    List<Subject> subjects(UUID caseId) {
        return projections.all(SUBJECTS, Subject.class, Map.of("case", caseId));
    }

    private String covered() {
        return Arrays.stream(Clearance.values())
                .filter(caller.clearance()::covers)
                .map(Clearance::name)
                .collect(Collectors.joining(","));
    }
}
