package vn.capuy.inspection.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** The teams of cases. Whoever asks has found the case first, through its wall. */
@ApplicationScoped
class Teams implements PanacheRepositoryBase<TeamMember, UUID> {
    private static final String VIEW = """
            select t.id, t.inspector, i.member, i.member_name, i.committee, %s as committee_name, t.function, t.joined_on,
              t.left_on, t.leave_kind, t.leave_reason, t.recorded_at, t.recorded_by, t.voided_at, t.void_reason
            from case_team t join inspector i on i.id = t.inspector join org_unit u on u.code = i.committee
            where t.case_id = :case order by t.joined_on, t.id""".formatted(Projections.named("u.name"));

    private static final String INSPECTOR = """
            select i.id, i.account, i.member, i.member_name, i.organisation, i.committee, i.held_from, i.held_to
            from inspector i where i.voided_at is null and\s""";

    private final Projections projections;
    private final Jdbi jdbi;
    private final Caller caller;

    Teams(Projections projections, Jdbi jdbi, Caller caller) {
        this.projections = projections;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** An inspector as the rules need him. */
    public record Candidate(
            UUID id,
            String account,
            String member,
            String memberName,
            String organisation,
            String committee,
            LocalDate heldFrom,
            LocalDate heldTo) {
        boolean isInOffice(LocalDate day) {
            return !day.isBefore(heldFrom) && (heldTo == null || !day.isAfter(heldTo));
        }
    }

    List<TeamView.Member> of(UUID caseId) {
        return projections.all(VIEW, TeamView.Member.class, Map.of("case", caseId));
    }

    /** The inspector, where his committee stood within the caller's scope on his first day; kept from being voided meanwhile. */
    Optional<Candidate> candidate(UUID inspector) {
        return jdbi.withHandle(handle -> handle.createQuery(INSPECTOR + "i.id = :id and "
                        + Organisation.withinScope("i.committee", "i.held_from") + " for share of i")
                .bind("id", inspector)
                .bind("scope", caller.scope())
                .map(Rows.of(Candidate.class))
                .findOne());
    }

    /** Those who work on the case or will, in the order in which they came. */
    List<Candidate> working(UUID caseId) {
        return jdbi.withHandle(handle -> handle.createQuery(INSPECTOR + """
                        i.id in (select t.inspector from case_team t
                          where t.case_id = :case and t.voided_at is null and t.left_on is null)
                        order by i.id""")
                .bind("case", caseId)
                .map(Rows.of(Candidate.class))
                .list());
    }

    /** His row in the case's team, while he works on it. */
    Optional<TeamMember> working(UUID caseId, UUID inspector) {
        return find("caseId = ?1 and inspector = ?2 and voidedAt is null and leftOn is null", caseId, inspector)
                .firstResultOptional();
    }

    /** Whether an inspector works by this account. */
    boolean isAccountOf(UUID inspector, String account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from inspector where id = :id and account = :account)")
                .bind("id", inspector)
                .bind("account", account)
                .mapTo(boolean.class)
                .one());
    }

    /** A row of this case's team. */
    Optional<TeamMember> row(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId).firstResultOptional();
    }
}
