package vn.capuy.report.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.report.suite.Suite;

/** Enters and voids targets. */
@ApplicationScoped
class TargetService {
    static final String SUBJECT = "target";

    private final Targets targets;
    private final TargetQueries queries;
    private final Suite suite;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;

    TargetService(
            Targets targets,
            TargetQueries queries,
            Suite suite,
            Organisation organisation,
            Entries entries,
            Journal journal) {
        this.targets = targets;
        this.queries = queries;
        this.suite = suite;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
    }

    /**
     * Asks the suite whether there is such an indicator; in no transaction, since all services may be waited for.
     *
     * @throws ProblemException 400 with all faults, 503 without the catalogue
     */
    void check(NewTarget asked) {
        var faults = asked.faults(suite.catalogue().kind(asked.code()).orElse(null));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** @throws ProblemException 400 for an organisation that is not the caller's, 409 where the figure has a target for the period */
    @Transactional
    TargetView enter(NewTarget asked) {
        organisation.require("org", asked.org(), asked.from());
        var target = new Target(asked, entries.now());
        targets.persistAndFlush(target);
        journal.write("target.entered", SUBJECT, target.id(), target.org(), asked);
        return find(target.id());
    }

    @Transactional
    TargetView voidFor(UUID id, String ifMatch, String reason) {
        find(id);
        Target target = targets.findById(id);
        Versions.require(ifMatch, target.version());
        target.voidFor(reason.strip(), entries.now());
        targets.flush();
        journal.write("target.voided", SUBJECT, id, target.org(), Map.of("reason", target.voidReason()));
        return find(id);
    }

    TargetView find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        find(id);
        return journal.of(SUBJECT, id);
    }
}
