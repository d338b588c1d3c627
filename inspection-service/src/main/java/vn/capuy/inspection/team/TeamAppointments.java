package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.team.Teams.Candidate;
import vn.capuy.inspection.team.interest.InterestStep;
import vn.capuy.inspection.team.interest.Interests;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Inspectors are appointed to a case's team, and confirmed in it after more was named. */
@ApplicationScoped
class TeamAppointments {
    private static final String CASE = "case";
    private static final String INTERESTS_RULE = "TEAM-07";

    private final CaseAccess access;
    private final Teams teams;
    private final TeamJudge judge;
    private final Interests interests;
    private final Rulings rulings;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;
    private final Clock clock;

    TeamAppointments(
            CaseAccess access,
            Teams teams,
            TeamJudge judge,
            Interests interests,
            Rulings rulings,
            Journal journal,
            Entries entries,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.teams = teams;
        this.judge = judge;
        this.interests = interests;
        this.rulings = rulings;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the rules would say; nothing is changed. */
    @Transactional
    RulingView check(UUID id, AppointmentRequest asked) {
        CaseDetail file = access.find(id);
        Ruling ruling = judge.judge(file, candidate(file, asked), asked.joinedOn(), asked.joinedOn());
        journal.write("case.team-checked", CASE, id, file.leadBody(), Map.of("inspector", asked.inspector()));
        return rulings.preview(ruling);
    }

    /** Nobody appoints himself. */
    @Transactional
    TeamService.Versioned appoint(UUID id, String ifMatch, AppointmentRequest asked) {
        CaseDetail file = access.change(id, ifMatch);
        Candidate inspector = candidate(file, asked);
        refuseOwn(inspector);
        Entry entry = entries.now();
        var member = new TeamMember(id, inspector.id(), asked.function(), asked.joinedOn(), entry);
        Ruling ruling = judge.judge(file, inspector, asked.joinedOn(), asked.joinedOn());
        rulings.decide(TeamService.RULED, member.id(), ruling, asked.judgements(), entry);
        allow(id, inspector, asked.judgements(), entry);
        teams.persistAndFlush(member);
        journal.write(
                "case.team-appointed",
                CASE,
                id,
                file.leadBody(),
                Map.of(
                        "inspector", inspector.id(),
                        "member", inspector.member(),
                        "memberName", inspector.memberName(),
                        "function", asked.function(),
                        "joinedOn", asked.joinedOn()));
        return new TeamService.Versioned(new TeamView(id, teams.of(id)), access.version(id));
    }

    /** Judges somebody of the team anew, against all that is named in the case by now. */
    @Transactional
    TeamService.Versioned confirm(UUID id, UUID memberId, String ifMatch, ConfirmationRequest asked) {
        CaseDetail file = access.change(id, ifMatch);
        TeamMember member = teams.row(id, memberId).orElseThrow(ProblemException::notFound);
        Candidate inspector = teams.working(id).stream()
                .filter(each -> member.isOn() && each.id().equals(member.inspector()))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.team-left"));
        refuseOwn(inspector);
        Entry entry = entries.now();
        Ruling ruling = judge.judge(file, inspector, member.joinedOn(), VietnamTime.today(clock));
        rulings.decide(TeamService.RULED, memberId, ruling, asked.judgements(), entry);
        allow(id, inspector, asked.judgements(), entry);
        journal.write(
                "case.team-confirmed",
                CASE,
                id,
                file.leadBody(),
                Map.of("inspector", inspector.id(), "member", memberId));
        return new TeamService.Versioned(new TeamView(id, teams.of(id)), access.version(id));
    }

    /** What was judged at the appointment is judged: interests declared before it do not stay open. */
    private void allow(UUID id, Candidate inspector, List<JudgementRequest> judgements, Entry entry) {
        judgements.stream()
                .filter(each -> each.rule().equals(INTERESTS_RULE))
                .findFirst()
                .ifPresent(judgement -> interests
                        .open(id, inspector.id())
                        .forEach(each -> each.judge(InterestStep.ALLOW, judgement.ground(), entry)));
    }

    private Candidate candidate(CaseDetail file, AppointmentRequest asked) {
        var faults = new ArrayList<Fault>();
        LocalDate day = asked.joinedOn();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("joinedOn", "violation.future"));
        }
        if (day.isBefore(file.decidedOn())) {
            faults.add(new Fault("joinedOn", "violation.joined-before-decision", Map.of("date", file.decidedOn())));
        }
        var found = teams.candidate(asked.inspector());
        if (found.isEmpty()) {
            faults.add(new Fault("inspector", "violation.unknown-reference", Map.of("value", asked.inspector())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return found.get();
    }

    private void refuseOwn(Candidate inspector) {
        if (caller.account().equals(inspector.account())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "problem.forbidden.own-appointment");
        }
    }
}
