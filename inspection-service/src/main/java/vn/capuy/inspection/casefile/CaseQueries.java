package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Reads cases, those only that exist for the caller: within his scope, and restricted ones with clearance alone. */
@ApplicationScoped
class CaseQueries {
    private static final String VISIBLE = CaseAccess.VISIBLE;

    private static final String SUMMARY = """
            select c.id, c.reference, c.kind, c.stage, c.lead_body, lead.name_%s as lead_body_name, c.matter,
              c.decided_on, c.concluded_on, c.restricted,
              (select count(*) from case_subject s where s.case_id = c.id and s.kind = 'ORGANISATION') as organisations,
              (select count(*) from case_subject s where s.case_id = c.id and s.kind = 'MEMBER') as members
            from inspection_case c join org_unit lead on lead.code = c.lead_body
            """;

    private static final String FILTERED = """
            where c.voided_at is null
              and (cast(:kind as text) is null or c.kind = :kind)
              and (cast(:stage as text) is null or c.stage = :stage)
              and (cast(:leadBody as text) is null or c.lead_body = :leadBody)
              and (cast(:decidedFrom as date) is null or c.decided_on >= :decidedFrom)
              and (cast(:decidedTo as date) is null or c.decided_on <= :decidedTo)
              and (cast(:matter as text) is null or exists (select 1 from case_matter m
                where m.case_id = c.id and m.matter = :matter and m.voided_at is null))
              and (not :later or (c.decided_on, c.id) < (cast(:afterDay as date), cast(:afterId as uuid)))
            """;

    private static final String LATEST_FIRST = " order by c.decided_on desc, c.id desc limit :rows";

    /** Of each body its own latest, and what the caller's teams work on: among these are the latest of all. */
    private static final String OF_FEW_BODIES = """
            and c.id = any(array(
              select latest.id from unnest(cast(:bodies as text[])) as body (code)
              cross join lateral (select c.id from inspection_case c %s and c.lead_body = body.code and %s %s) latest
              union all
              select team.case_id from case_team team join inspector own on own.id = team.inspector
              where own.account = :account and own.voided_at is null))
            """.formatted(FILTERED, VISIBLE, LATEST_FIRST);

    private static final String DETAIL = """
            select c.id, c.reference, c.kind, c.stage, c.lead_body, lead.name_%s as lead_body_name, c.matter,
              c.decided_on, c.concluded_on, c.restricted, c.handed_over, c.ruled_by, c.recorded_at, c.recorded_by, c.voided_at,
              c.void_reason, c.version
            from inspection_case c join org_unit lead on lead.code = c.lead_body
            where c.id = :id and\s""";

    private static final String SUBJECTS = """
            select s.id, s.kind, s.organisation, u.name_%s as organisation_name, u.ended_on as organisation_ended_on,
              s.member, s.member_name, s.known, s.status, s.held_in
            from case_subject s join org_unit u on u.code = s.organisation where s.case_id = :id order by s.id""";

    private static final String FIGURE_SUBJECTS = """
            select s.id, c.id as case_id, c.reference, c.kind as case_kind, c.lead_body, c.decided_on, s.kind,
              s.organisation, u.name_%s as organisation_name, s.member, s.member_name
            from case_subject s join inspection_case c on c.id = s.case_id join org_unit u on u.code = s.organisation
            where s.id = any(:ids) and\s""";

    private static final String FIGURE_MATTERS = """
            select m.id, c.id as case_id, c.reference, c.kind as case_kind, c.lead_body, c.decided_on, m.matter,
              t.name_%s as matter_name
            from case_matter m join inspection_case c on c.id = m.case_id join matter t on t.code = m.matter
            where m.id = any(:ids) and\s""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final CaseReach reach;
    private final CallerLanguage language;
    private final Clock clock;

    CaseQueries(Jdbi jdbi, Caller caller, CaseReach reach, CallerLanguage language, Clock clock) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.reach = reach;
        this.language = language;
        this.clock = clock;
    }

    /** Whether the caller may see what is restricted. */
    boolean cleared() {
        return CaseAccess.cleared(caller);
    }

    /** Newest decisions first. */
    Page<CaseSummary> list(CaseFilter filter, PageRequest page) {
        var place = page.place(2);
        var bodies = reach.fewBodies();
        String sql = inLanguage(SUMMARY) + FILTERED + (bodies.isPresent() ? OF_FEW_BODIES : "") + " and " + VISIBLE
                + LATEST_FIRST;
        List<CaseSummary> rows = jdbi.withHandle(handle -> asked(handle, sql)
                .bind("kind", filter.kind)
                .bind("stage", filter.stage)
                .bind("leadBody", filter.leadBody)
                .bind("matter", filter.matter)
                .bind("decidedFrom", filter.decidedFrom)
                .bind("decidedTo", filter.decidedTo)
                .bind("later", place.isPresent())
                .bind("afterDay", place.map(each -> each.date(0)).orElse(null))
                .bind("afterId", place.map(each -> each.id(1)).orElse(null))
                .bind("rows", page.rows())
                .bindArray("bodies", String.class, bodies.orElse(List.of()))
                .map(Rows.of(CaseSummary.class))
                .list());
        return Page.of(rows, page.limit, row -> Cursor.at(row.decidedOn(), row.id()));
    }

    Optional<CaseDetail> find(UUID id) {
        return jdbi.withHandle(handle -> asked(handle, inLanguage(DETAIL) + VISIBLE)
                .bind("id", id)
                .map(Rows.of(CaseDetail.class))
                .findOne());
    }

    List<CaseView.Subject> subjects(UUID id) {
        return jdbi.withHandle(handle -> asked(handle, inLanguage(SUBJECTS))
                .bind("id", id)
                .map(Rows.of(CaseView.Subject.class))
                .list());
    }

    List<CaseSummary> summaries(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> asked(handle, inLanguage(SUMMARY) + " where c.id = any(:ids) and " + VISIBLE)
                .bindArray("ids", UUID.class, ids)
                .map(Rows.of(CaseSummary.class))
                .list());
    }

    List<SubjectRecord> subjectRecords(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> asked(handle, inLanguage(FIGURE_SUBJECTS) + VISIBLE)
                .bindArray("ids", UUID.class, ids)
                .map(Rows.of(SubjectRecord.class))
                .list());
    }

    List<MatterRecord> matterRecords(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> asked(handle, inLanguage(FIGURE_MATTERS) + VISIBLE)
                .bindArray("ids", UUID.class, ids)
                .map(Rows.of(MatterRecord.class))
                .list());
    }

    private Query asked(Handle handle, String sql) {
        return CaseAccess.bind(handle.createQuery(sql), caller, clock);
    }

    private String inLanguage(String sql) {
        return sql.formatted(language.get().tag());
    }
}
