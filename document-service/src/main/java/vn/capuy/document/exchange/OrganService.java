package vn.capuy.document.exchange;

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
import vn.capuy.platform.record.Entries;

/** An administrator enters the ids of organisations, and voids what was entered wrongly. */
@ApplicationScoped
class OrganService {
    private static final String TYPE = "exchange-organ";

    private final Organs organs;
    private final Organisation organisation;
    private final Journal journal;
    private final Entries entries;

    OrganService(Organs organs, Organisation organisation, Journal journal, Entries entries) {
        this.organs = organs;
        this.organisation = organisation;
        this.journal = journal;
        this.entries = entries;
    }

    OrganView read(UUID id) {
        return organs.view(id).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    OrganView enter(NewOrgan asked) {
        var faults = new ArrayList<Fault>();
        if (organisation.find(asked.unit()).isEmpty()) {
            faults.add(new Fault("unit", "violation.unknown-reference", Map.of("value", asked.unit())));
        }
        if (asked.validTo() != null && asked.validTo().isBefore(asked.validFrom())) {
            faults.add(Fault.of("validTo", "exchange.days-reversed"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var entered = new ExchangeOrgan(asked, entries.now());
        organs.persistAndFlush(entered);
        journal.write("exchange-organ.entered", TYPE, entered.id(), asked.unit(), asked);
        return read(entered.id());
    }

    @Transactional
    OrganView voidFor(UUID id, String ifMatch, String reason) {
        ExchangeOrgan organ = organs.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, organ.version());
        organ.voidFor(reason.strip(), entries.now());
        organs.flush();
        OrganView voided = read(id);
        journal.write("exchange-organ.voided", TYPE, id, voided.unit(), Map.of("reason", reason.strip()));
        return voided;
    }
}
