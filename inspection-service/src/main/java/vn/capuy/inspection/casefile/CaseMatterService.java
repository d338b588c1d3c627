package vn.capuy.inspection.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.matter.MatterCatalogue;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Names matters in a case, and takes out what was named by mistake. */
@ApplicationScoped
class CaseMatterService {
    private final CaseAccess access;
    private final CaseViews views;
    private final CaseMatters matters;
    private final MatterCatalogue catalogue;
    private final List<MatterUse> uses;
    private final Entries entries;
    private final Journal journal;

    CaseMatterService(
            CaseAccess access,
            CaseViews views,
            CaseMatters matters,
            MatterCatalogue catalogue,
            @All List<MatterUse> uses,
            Entries entries,
            Journal journal) {
        this.access = access;
        this.views = views;
        this.matters = matters;
        this.catalogue = catalogue;
        this.uses = uses;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    VersionedCase add(UUID id, String ifMatch, NewMatters asked) {
        CaseDetail file = access.change(id, ifMatch);
        var named = matters.of(id).stream().map(CaseMatterView::code).toList();
        var faults = new ArrayList<>(catalogue.faults("matters", asked.matters(), file.decidedOn()));
        for (int i = 0; i < asked.matters().size(); i++) {
            if (named.contains(asked.matters().get(i))) {
                faults.add(Fault.of("matters[" + i + "]", "violation.duplicate"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        matters.add(id, asked.matters(), entries.now());
        journal.write("case.matters-named", CaseService.JOURNAL_TYPE, id, file.leadBody(), asked);
        return views.of(id);
    }

    @Transactional
    VersionedCase voidFor(UUID id, String code, String ifMatch, String reason) {
        CaseDetail file = access.change(id, ifMatch);
        CaseMatter matter = matters.require(id, code);
        if (uses.stream().anyMatch(use -> use.isNamed(id, code))) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "matter.named-by-finding");
        }
        matter.voidFor(reason, entries.now());
        matters.flush();
        journal.write(
                "case.matter-voided",
                CaseService.JOURNAL_TYPE,
                id,
                file.leadBody(),
                Map.of("matter", code, "reason", reason));
        return views.of(id);
    }
}
