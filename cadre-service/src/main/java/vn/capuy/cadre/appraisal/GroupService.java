package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Groups are named, read, checked and voided. */
@ApplicationScoped
class GroupService {
    private static final String TYPE = "appraisal-group";

    private final AppraisalGroups groups;
    private final Ceilings ceilings;
    private final Periods periods;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    GroupService(
            AppraisalGroups groups,
            Ceilings ceilings,
            Periods periods,
            Organisation organisation,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.groups = groups;
        this.ceilings = ceilings;
        this.periods = periods;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    Page<GroupView> page(GroupFilter filter, PageRequest page) {
        return groups.page(filter, page);
    }

    GroupDetail read(UUID id) {
        return new GroupDetail(known(id), groups.parts(id));
    }

    @Transactional
    GroupCheckView check(UUID id, LocalDate day) {
        GroupView group = known(id);
        journal.write("appraisal-group.checked", TYPE, id, group.committee(), null);
        return ceilings.check(group, day == null ? VietnamTime.today(clock) : day);
    }

    @Transactional
    GroupDetail enter(GroupRequest request) {
        var faults = new ArrayList<Fault>();
        if (groups.exists(request.code())) {
            faults.add(Fault.of("code", "violation.duplicate"));
        }
        var period = periods.of(request.periodKind(), request.periodKey(), request.committee());
        if (period.isEmpty()) {
            faults.add(Fault.of("periodKey", "appraisal.period-form"));
        }
        units(request, period.orElse(null), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var group = new AppraisalGroup(request, period.orElseThrow(), entries.now());
        groups.persistAndFlush(group);
        groups.enterParts(group.id(), request.parts());
        journal.write("appraisal-group.entered", TYPE, group.id(), request.committee(), request);
        return read(group.id());
    }

    @Transactional
    GroupDetail voidFor(UUID id, String ifMatch, String reason) {
        known(id);
        groups.lock(id);
        // Counted under the lock: nobody opens an appraisal in it meanwhile.
        GroupView view = known(id);
        AppraisalGroup group = groups.findById(id);
        Versions.require(ifMatch, group.version());
        if (view.appraisals() > 0) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "appraisal.group-in-use");
        }
        group.voidFor(reason, entries.now());
        groups.flush();
        journal.write("appraisal-group.voided", TYPE, id, view.committee(), Map.of("reason", reason));
        return read(id);
    }

    private void units(GroupRequest request, AppraisalPeriod period, List<Fault> faults) {
        var codes = new HashSet<String>();
        request.parts().forEach(part -> codes.add(part.org()));
        codes.add(request.committee());
        var scope = organisation.scopeDays(codes);
        if (!scope.hold(request.committee())) {
            faults.add(unknown("committee", request.committee()));
        }
        var seen = new HashSet<GroupPart>();
        for (int i = 0; i < request.parts().size(); i++) {
            GroupPart part = request.parts().get(i);
            if (!scope.hold(part.org())) {
                faults.add(unknown("parts[" + i + "].org", part.org()));
            } else if (!seen.add(part)) {
                faults.add(Fault.of("parts[" + i + "]", "violation.duplicate"));
            }
        }
        if (period != null
                && scope.hold(request.committee())
                && !scope.hold(request.committee(), period.days().from())
                && !scope.hold(request.committee(), period.days().to())) {
            faults.add(new Fault(
                    "committee",
                    "violation.organisation-unknown",
                    Map.of("date", period.days().to())));
        }
    }

    private static Fault unknown(String field, String code) {
        return new Fault(field, "violation.unknown-reference", Map.of("value", code));
    }

    private GroupView known(UUID id) {
        return groups.view(id).orElseThrow(ProblemException::notFound);
    }
}
