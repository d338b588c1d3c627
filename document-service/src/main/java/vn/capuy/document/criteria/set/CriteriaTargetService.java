package vn.capuy.document.criteria.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Targets are entered for days and areas, and voided. */
@ApplicationScoped
class CriteriaTargetService {
    private final CriteriaSetQueries queries;
    private final CriteriaTargets targets;
    private final IndicatorCatalogue catalogue;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;

    CriteriaTargetService(
            CriteriaSetQueries queries,
            CriteriaTargets targets,
            IndicatorCatalogue catalogue,
            Organisation organisation,
            Entries entries,
            Journal journal) {
        this.queries = queries;
        this.targets = targets;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    SetContent.Target enter(String code, String edition, NewTarget asked) {
        SetView.Version version = queries.version(code, edition);
        if (version.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        var faults = new ArrayList<Fault>();
        var indicator = catalogue.of(code, edition).find(asked.indicator());
        if (indicator.isEmpty()) {
            faults.add(new Fault("indicator", "violation.unknown-reference", Map.of("value", asked.indicator())));
        } else {
            SetFaults.targetFault(indicator.get().measure(), asked.target())
                    .ifPresent(key -> faults.add(Fault.of("target", key)));
        }
        if (asked.area() != null
                && organisation
                        .find(asked.area())
                        .filter(unit -> organisation.isVisible(unit.code()))
                        .isEmpty()) {
            faults.add(new Fault("area", "violation.unknown-reference", Map.of("value", asked.area())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var target = new CriteriaTarget(indicator.orElseThrow().id(), asked, entries.now());
        targets.persistAndFlush(target);
        journal.write(
                "criteria-set.target-entered",
                CriteriaSetService.SET,
                code,
                asked.area(),
                Map.of("edition", edition, "target", asked));
        return queries.target(target.id()).orElseThrow();
    }

    @Transactional
    SetContent.Target voidFor(String code, UUID id, String ifMatch, String reason) {
        CriteriaTarget target = targets.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        if (!catalogue
                .byId(target.indicator())
                .map(each -> each.set().equals(code))
                .orElse(false)) {
            throw ProblemException.notFound();
        }
        Versions.require(ifMatch, target.version());
        target.voidFor(reason.strip(), entries.now());
        targets.flush();
        journal.write(
                "criteria-set.target-voided",
                CriteriaSetService.SET,
                code,
                null,
                Map.of("target", id, "reason", reason.strip()));
        return queries.target(id).orElseThrow();
    }
}
