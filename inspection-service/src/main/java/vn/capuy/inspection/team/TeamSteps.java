package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseDetail;

/** Asks how a case's team stands on a day. */
@ApplicationScoped
class TeamSteps {
    private static final String ROSTER = """
            exists (select 1 from inspector i where i.committee = :body and i.voided_at is null
              and daterange(i.held_from, i.held_to, '[]') @> cast(:day as date))""";

    private static final String WORKING = """
             from case_team t join inspector i on i.id = t.inspector
            where t.case_id = :case and t.voided_at is null and i.voided_at is null and\s""";

    private static final String HEAD = WORKING + """
            t.function = 'HEAD' and daterange(t.joined_on, t.left_on) @> cast(:day as date)
              and daterange(i.held_from, i.held_to, '[]') @> cast(:day as date)""";

    /** Something was named since he was judged last; who came by other ways was judged when he was entered. */
    private static final String TO_BE_JUDGED = "select i.member_name" + WORKING + """
            t.left_on is null and exists (select 1 from case_subject s where s.case_id = t.case_id
              and s.recorded_at > coalesce((select max(r.ruled_at) from ruling r
                where r.subject_type = :ruled and r.subject_id = t.id::text), t.recorded_at))
            order by t.id""";

    private static final String UNDECIDED = "select i.member_name" + WORKING + """
            t.left_on is null and exists (select 1 from case_interest n where n.case_id = t.case_id
              and n.inspector = t.inspector and n.voided_at is null and n.state = 'DECLARED')
            order by t.id""";

    private final Jdbi jdbi;

    TeamSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether the body had inspectors of its own in the roster on that day. */
    boolean hasRoster(String body, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + ROSTER)
                .bind("body", body)
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
    }

    /** Whether somebody heads the team on that day who stands in the roster then. */
    boolean hasHead(CaseDetail file, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select 1" + HEAD + ")")
                .bind("case", file.id())
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
    }

    /** The names of those of the team who were not judged against all that is named by now. */
    List<String> toBeJudged(CaseDetail file) {
        return names(file, TO_BE_JUDGED);
    }

    /** The names of those of the team of whom an interest was declared and not judged. */
    List<String> undecided(CaseDetail file) {
        return names(file, UNDECIDED);
    }

    private List<String> names(CaseDetail file, String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("case", file.id())
                .bind("ruled", TeamService.RULED)
                .mapTo(String.class)
                .list());
    }
}
