package vn.capuy.inspection.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** An administrator enters what a new regulation requires, and voids what was entered wrongly. */
@ApplicationScoped
class RequirementService {
    private static final String TYPE = "paper-requirement";

    private final PaperRequirements requirements;
    private final Entries entries;
    private final Journal journal;

    RequirementService(PaperRequirements requirements, Entries entries, Journal journal) {
        this.requirements = requirements;
        this.entries = entries;
        this.journal = journal;
    }

    RequirementView read(UUID id) {
        return requirements.view(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    RequirementView enter(NewRequirement asked) {
        var faults = new ArrayList<Fault>();
        if (asked.stage().isEnd()) {
            faults.add(Fault.of("stage", "paper.requirement-stage"));
        }
        if (asked.paper() == PaperKind.OTHER) {
            faults.add(Fault.of("paper", "paper.requirement-other"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var entered = new PaperRequirement(asked, entries.now());
        requirements.persistAndFlush(entered);
        journal.write("paper-requirement.entered", TYPE, entered.id(), null, asked);
        return read(entered.id());
    }

    @Transactional
    RequirementView voidFor(UUID id, String ifMatch, String reason) {
        PaperRequirement version = requirements.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, version.version());
        version.voidFor(reason, entries.now());
        requirements.flush();
        journal.write("paper-requirement.voided", TYPE, id, null, Map.of("reason", reason));
        return read(id);
    }
}
