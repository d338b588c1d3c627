package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.team.Teams.Candidate;
import vn.capuy.inspection.team.interest.Interest;
import vn.capuy.inspection.team.interest.InterestJudgement;
import vn.capuy.inspection.team.interest.InterestRequest;
import vn.capuy.inspection.team.interest.InterestStep;
import vn.capuy.inspection.team.interest.InterestView;
import vn.capuy.inspection.team.interest.Interests;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Interests are declared, judged and read. What ties somebody to a subject is for the approver and himself. */
@ApplicationScoped
class InterestService {
    private static final String CASE = "case";

    private final CaseAccess access;
    private final Teams teams;
    private final CaseSubjects subjects;
    private final Interests interests;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;
    private final Clock clock;

    InterestService(
            CaseAccess access,
            Teams teams,
            CaseSubjects subjects,
            Interests interests,
            Journal journal,
            Entries entries,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.teams = teams;
        this.subjects = subjects;
        this.interests = interests;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /** An interest and the version of its case, from which the next change is made. */
    record Versioned(InterestView view, long version) {}

    @Transactional
    List<InterestView> read(UUID id) {
        CaseDetail file = access.find(id);
        journal.write("case.interests-read", CASE, id, file.leadBody(), null);
        return views(id);
    }

    @Transactional
    Versioned declare(UUID id, String ifMatch, InterestRequest asked) {
        CaseDetail file = access.change(id, ifMatch);
        UUID inspector = declaredOf(id, asked);
        if (subjects.of(id).stream().noneMatch(each -> each.id().equals(asked.subject()))) {
            throw ProblemException.invalid("subject", "violation.unknown-reference", Map.of("value", asked.subject()));
        }
        var interest = new Interest(id, inspector, asked, entries.now());
        interests.persistAndFlush(interest);
        // What it is stays out of the case's history, which all who see the case may read.
        journal.write(
                "case.interest-declared",
                CASE,
                id,
                file.leadBody(),
                Map.of("interest", interest.id(), "inspector", inspector, "kind", asked.kind()));
        return new Versioned(view(id, interest.id()), access.version(id));
    }

    /** Whoever is kept away leaves the team with today, and is not appointed again. */
    @Transactional
    Versioned judge(UUID id, UUID interestId, String ifMatch, InterestJudgement asked) {
        CaseDetail file = access.change(id, ifMatch);
        Interest interest = row(id, interestId);
        InterestView declared = view(id, interestId);
        refuseOwn(interest, declared.recordedBy());
        Entry entry = entries.now();
        interest.judge(asked.step(), asked.ground().strip(), entry);
        interests.flush();
        journal.write(
                "case.interest-judged",
                CASE,
                id,
                file.leadBody(),
                Map.of("interest", interestId, "inspector", interest.inspector(), "step", asked.step()));
        if (asked.step() == InterestStep.RECUSE) {
            recuse(file, interest.inspector());
        }
        return new Versioned(view(id, interestId), access.version(id));
    }

    @Transactional
    Versioned voidFor(UUID id, UUID interestId, String ifMatch, String reason) {
        CaseDetail file = access.change(id, ifMatch);
        Interest interest = row(id, interestId);
        refuseOwn(interest, null);
        interest.voidFor(reason, entries.now());
        interests.flush();
        journal.write("case.interest-voided", CASE, id, file.leadBody(), Map.of("interest", interestId));
        return new Versioned(view(id, interestId), access.version(id));
    }

    private void recuse(CaseDetail file, UUID inspector) {
        Optional<TeamMember> member = teams.working(file.id(), inspector);
        member.ifPresent(each -> {
            each.leave(VietnamTime.today(clock), LeaveKind.RECUSED, null);
            teams.flush();
            journal.write(
                    "case.team-left",
                    CASE,
                    file.id(),
                    file.leadBody(),
                    Map.of("member", each.id(), "kind", LeaveKind.RECUSED));
        });
    }

    /** Whoever works on the case declares for himself; the approver for anybody in the roster. */
    private UUID declaredOf(UUID id, InterestRequest asked) {
        Optional<UUID> own = teams.working(id).stream()
                .filter(each -> each.account().equals(caller.account()))
                .map(Candidate::id)
                .findFirst();
        if (own.isPresent() && (asked.inspector() == null || asked.inspector().equals(own.get()))) {
            return own.get();
        }
        if (!caller.has(Roles.INSPECTION_APPROVER)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "problem.forbidden.interest-of-another");
        }
        var faults = new ArrayList<Fault>();
        if (asked.inspector() == null) {
            faults.add(Fault.of("inspector", "violation.required"));
        } else if (!isKnown(id, asked.inspector())) {
            faults.add(new Fault("inspector", "violation.unknown-reference", Map.of("value", asked.inspector())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return asked.inspector();
    }

    private boolean isKnown(UUID id, UUID inspector) {
        return teams.working(id).stream().anyMatch(each -> each.id().equals(inspector))
                || teams.candidate(inspector).isPresent();
    }

    private void refuseOwn(Interest interest, String declaredBy) {
        boolean own = teams.isAccountOf(interest.inspector(), caller.account());
        if (own || caller.account().equals(declaredBy)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "step.maker-is-approver");
        }
    }

    private Interest row(UUID id, UUID interest) {
        return interests.row(id, interest).orElseThrow(ProblemException::notFound);
    }

    private List<InterestView> views(UUID id) {
        boolean all = caller.has(Roles.INSPECTION_APPROVER) || caller.has(Roles.AUDITOR);
        return interests.views(id, all, caller.account());
    }

    private InterestView view(UUID id, UUID interest) {
        return views(id).stream()
                .filter(each -> each.id().equals(interest))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
