package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.organisation.Organisation;

/**
 * The wall around a discipline file. It exists for those within whose scope the deciding body stood on its day (of a restricted
 * one those with clearance SECRET or higher), for the team of the case on which it rests, and for the auditor; never for the
 * disciplined one, nor for who is named in that case, whatever his office.
 */
@ApplicationScoped
public class DisciplineWall {
    /** SQL: the file of alias {@code d} exists for the caller. */
    public static final String VISIBLE = """
            (((%s and (not d.restricted or :cleared)) or %s)
             and (:auditor or not exists (select 1 from inspector wall_self
                    where wall_self.account = :account and wall_self.voided_at is null
                      and (wall_self.member = d.member
                           or exists (select 1 from case_subject wall_subject
                                where wall_subject.case_id = d.case_id and wall_subject.member = wall_self.member)))))
            """.formatted(
                    Organisation.withinScope("d.deciding_body", "coalesce(d.decided_on, d.proposed_on)"),
                    CaseAccess.onTeam("d.case_id"));

    private final CaseAccess cases;
    private final Caller caller;
    private final Clock clock;

    DisciplineWall(CaseAccess cases, Caller caller, Clock clock) {
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller may see what is restricted. */
    boolean cleared() {
        return cases.cleared();
    }

    /** What {@link #VISIBLE} asks of the caller besides his scope, and what is bound further. */
    Map<String, Object> binds(Map<String, ?> further) {
        var binds = new HashMap<String, Object>(further);
        binds.put("cleared", cleared());
        binds.put("account", caller.account());
        binds.put("auditor", caller.has(Roles.AUDITOR));
        binds.put("today", VietnamTime.today(clock));
        return binds;
    }
}
