package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** The team of a case is read, and left. Who is appointed to it, {@link TeamAppointments} says. */
@ApplicationScoped
class TeamService {
    static final String RULED = "case-team";
    private static final String CASE = "case";

    private final CaseAccess access;
    private final Teams teams;
    private final Rulings rulings;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    TeamService(CaseAccess access, Teams teams, Rulings rulings, Journal journal, Entries entries, Clock clock) {
        this.access = access;
        this.teams = teams;
        this.rulings = rulings;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /** A team and the version of its case, from which its next change is made. */
    record Versioned(TeamView view, long version) {}

    @Transactional
    Versioned read(UUID id) {
        CaseDetail file = access.find(id);
        journal.write("case.team-read", CASE, id, file.leadBody(), null);
        return new Versioned(view(id), file.version());
    }

    /** Also when the case is closed: who had been lent to it need not see it for ever. */
    @Transactional
    Versioned leave(UUID id, UUID memberId, String ifMatch, LeaveRequest asked) {
        CaseDetail file = access.changeAlsoClosed(id, ifMatch);
        TeamMember member = row(id, memberId);
        if (asked.leftOn().isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid("leftOn", "violation.future");
        }
        member.leave(asked.leftOn(), LeaveKind.ENDED, asked.reason());
        teams.flush();
        journal.write("case.team-left", CASE, id, file.leadBody(), Map.of("member", memberId, "leave", asked));
        // He who left may be the caller, for whom the case does not exist any more.
        return new Versioned(view(id), file.version() + 1);
    }

    @Transactional
    Versioned voidFor(UUID id, UUID memberId, String ifMatch, String reason) {
        CaseDetail file = access.changeAlsoClosed(id, ifMatch);
        TeamMember member = row(id, memberId);
        member.voidFor(reason, entries.now());
        teams.flush();
        journal.write("case.team-voided", CASE, id, file.leadBody(), Map.of("member", memberId, "reason", reason));
        return new Versioned(view(id), file.version() + 1);
    }

    @Transactional
    List<RulingView> rulings(UUID id, UUID memberId) {
        CaseDetail file = access.find(id);
        row(id, memberId);
        journal.write("case.team-rulings-read", CASE, id, file.leadBody(), Map.of("member", memberId));
        return rulings.of(RULED, memberId);
    }

    private TeamMember row(UUID id, UUID memberId) {
        return teams.row(id, memberId).orElseThrow(ProblemException::notFound);
    }

    TeamView view(UUID id) {
        return new TeamView(id, teams.of(id));
    }
}
