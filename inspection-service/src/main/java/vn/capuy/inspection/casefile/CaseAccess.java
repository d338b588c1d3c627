package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;

/**
 * The wall around a case. It exists for the inspectors within whose scope its lead body stood on the day of the decision
 * (of a restricted one those with clearance SECRET or higher), for its team wherever that belongs, and for the auditor; and
 * for nobody who is looked into by it, whatever his office.
 */
@ApplicationScoped
public class CaseAccess {
    private static final String ON_TEAM = """
            exists (select 1 from case_team wall_team join inspector wall_own on wall_own.id = wall_team.inspector
              where wall_team.case_id = %s and wall_team.voided_at is null and wall_own.voided_at is null
                and wall_own.account = :account and wall_team.joined_on <= :today
                and (wall_team.left_on is null or wall_team.left_on > :today)
                and wall_own.held_from <= :today and (wall_own.held_to is null or wall_own.held_to >= :today))""";

    /** SQL: the case of alias {@code c} exists for the caller. Bind it with {@link #bind}. */
    public static final String VISIBLE =
            """
            ((%s and (not c.restricted or :cleared)) or %s)
            and (:auditor or not exists (select 1 from case_subject wall_subject join inspector wall_self
                   on wall_self.member = wall_subject.member and wall_self.voided_at is null
                   where wall_subject.case_id = c.id and wall_self.account = :account))
            """.formatted(Organisation.withinScope("c.lead_body", "c.decided_on"), onTeam("c.id"));

    private final CaseQueries queries;
    private final Cases cases;
    private final Caller caller;
    private final Clock clock;

    CaseAccess(CaseQueries queries, Cases cases, Caller caller, Clock clock) {
        this.queries = queries;
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    /** SQL: the caller works on the team of the case whose id stands in this column. Bind it with {@link #bind}. */
    public static String onTeam(String caseColumn) {
        return ON_TEAM.formatted(caseColumn);
    }

    /** Binds what {@link #VISIBLE} asks of the caller: his scope, clearance and account. */
    public <T extends SqlStatement<T>> T bind(T statement) {
        return bind(statement, caller, clock);
    }

    static <T extends SqlStatement<T>> T bind(T statement, Caller caller, Clock clock) {
        return statement
                .bind("scope", caller.scope())
                .bind("cleared", cleared(caller))
                .bind("account", caller.account())
                .bind("auditor", caller.has(Roles.AUDITOR))
                .bind("today", VietnamTime.today(clock));
    }

    /** The same by name, for lists that bind the scope themselves. */
    public Map<String, Object> wall() {
        return Map.of(
                "cleared",
                cleared(caller),
                "account",
                caller.account(),
                "auditor",
                caller.has(Roles.AUDITOR),
                "today",
                VietnamTime.today(clock));
    }

    /** Whether the caller may see what is restricted. */
    public boolean cleared() {
        return cleared(caller);
    }

    static boolean cleared(Caller caller) {
        return caller.clearance().covers(Clearance.SECRET);
    }

    /** The case; 404 where it does not exist for the caller. */
    public CaseDetail find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The case, of which something is about to change: from the version that the caller names (428, 412), and only as long as
     * it is neither closed nor voided (409). Its version rises.
     */
    public CaseDetail change(UUID id, String ifMatch) {
        CaseDetail found = changeAlsoClosed(id, ifMatch);
        cases.findById(id).refuseIfClosed();
        return found;
    }

    /** The same for the little that may still change when a case is closed. */
    public CaseDetail changeAlsoClosed(UUID id, String ifMatch) {
        CaseDetail found = find(id);
        Versions.require(ifMatch, found.version());
        InspectionCase file = cases.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        // Asked again of the record itself, for another request may have changed it since it was found.
        Versions.require(ifMatch, file.version() - 1);
        file.refuseIfVoided();
        return found;
    }

    /**
     * The version that the next change is to name, after {@link #change}: that of the record in memory, for the statement that
     * raises it may still wait in a batch.
     */
    public long version(UUID id) {
        cases.flush();
        return cases.findById(id).version();
    }
}
