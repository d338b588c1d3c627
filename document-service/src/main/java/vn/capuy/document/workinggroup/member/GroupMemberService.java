package vn.capuy.document.workinggroup.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Members are seated, end, are replaced, and are voided. */
@ApplicationScoped
class GroupMemberService {
    static final String SUBJECT = "group-member";

    private final GroupMembers members;
    private final GroupMemberQueries queries;
    private final Seating seating;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    GroupMemberService(
            GroupMembers members,
            GroupMemberQueries queries,
            Seating seating,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.members = members;
        this.queries = queries;
        this.seating = seating;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    GroupMemberView seat(NewGroupMember asked) {
        return seat(asked, asked.faults(VietnamTime.today(clock)), null, entries.now());
    }

    private GroupMemberView seat(NewGroupMember asked, List<Fault> before, UUID replaces, Entry entry) {
        var faults = new ArrayList<>(before);
        var found = seating.of(asked);
        faults.addAll(found.faults());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var member = new GroupMember(asked, found.memberName().orElse(null), replaces, entry);
        members.persistAndFlush(member);
        GroupMemberView seated = queries.find(member.id());
        journal.write("group-member.seated", SUBJECT, member.id(), seated.foundedBy(), asked);
        return seated;
    }

    @Transactional
    GroupMemberView end(UUID id, String ifMatch, MemberEnding asked) {
        String founder = queries.find(id).foundedBy();
        GroupMember member = members.require(id, ifMatch);
        LocalDate day = asked.lastDay();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(VietnamTime.today(clock))) {
            faults.add(Fault.of("lastDay", "violation.future"));
        }
        if (day.isBefore(member.fromDay())) {
            faults.add(Fault.of("lastDay", "violation.period"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        member.end(day, asked.ground().strip(), entries.now());
        members.flush();
        journal.write("group-member.ended", SUBJECT, id, founder, asked);
        return queries.find(id);
    }

    /** The seat ends on the day before the next one takes it: the next one is answered. */
    @Transactional
    GroupMemberView replace(UUID id, String ifMatch, Replacement asked) {
        GroupMemberView before = queries.find(id);
        GroupMember member = members.require(id, ifMatch);
        MemberLifecycle.TABLE.on(member.state(), MemberLifecycle.Step.REPLACE);
        NewGroupMember next = asked.next(before);
        var faults = new ArrayList<>(next.faults(VietnamTime.today(clock)));
        if (!asked.from().isAfter(member.fromDay())) {
            faults.add(new Fault("from", "group.replaced-too-early", Map.of("date", member.fromDay())));
            throw ProblemException.invalid(faults);
        }
        Entry entry = entries.now();
        member.replace(asked.from(), asked.ground().strip(), entry);
        members.flush();
        journal.write("group-member.replaced", SUBJECT, id, before.foundedBy(), asked);
        return seat(next, faults, id, entry);
    }

    @Transactional
    GroupMemberView voidFor(UUID id, String ifMatch, String reason) {
        String founder = queries.find(id).foundedBy();
        GroupMember member = members.require(id, ifMatch);
        member.voidFor(reason.strip(), entries.now());
        members.flush();
        journal.write("group-member.voided", SUBJECT, id, founder, Map.of("reason", reason.strip()));
        return queries.find(id);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id);
        return journal.of(SUBJECT, id);
    }
}
