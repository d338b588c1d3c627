package vn.capuy.document.retention;

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

/** An administrator enters what a new schedule says, and voids what was entered wrongly. */
@ApplicationScoped
class RetentionPeriodService {
    private static final String TYPE = "retention-period";

    private final RetentionPeriods periods;
    private final Entries entries;
    private final Journal journal;

    RetentionPeriodService(RetentionPeriods periods, Entries entries, Journal journal) {
        this.periods = periods;
        this.entries = entries;
        this.journal = journal;
    }

    RetentionPeriodView read(UUID id) {
        return periods.view(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    RetentionPeriodView enter(NewRetentionPeriod asked) {
        var faults = new ArrayList<Fault>();
        if (!periods.exists("document_type", asked.type())) {
            faults.add(new Fault("type", "violation.unknown-reference", Map.of("value", asked.type())));
        }
        if (asked.field() != null && !periods.exists("document_field", asked.field())) {
            faults.add(new Fault("field", "violation.unknown-reference", Map.of("value", asked.field())));
        }
        if (asked.permanent() == (asked.years() != null)) {
            faults.add(Fault.of("years", "retention.years-or-permanent"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var entered = new RetentionPeriod(asked, entries.now());
        periods.persistAndFlush(entered);
        journal.write("retention-period.entered", TYPE, entered.id(), null, asked);
        return read(entered.id());
    }

    @Transactional
    RetentionPeriodView voidFor(UUID id, String ifMatch, String reason) {
        RetentionPeriod version = periods.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, version.version());
        version.voidFor(reason.strip(), entries.now());
        periods.flush();
        journal.write("retention-period.voided", TYPE, id, null, Map.of("reason", reason.strip()));
        return read(id);
    }
}
