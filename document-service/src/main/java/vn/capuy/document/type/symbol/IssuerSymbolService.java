package vn.capuy.document.type.symbol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** An administrator enters symbols of issuers and voids what was entered wrongly. */
@ApplicationScoped
class IssuerSymbolService {
    private static final String SUBJECT = "issuer-symbol";

    private final IssuerSymbols symbols;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;

    IssuerSymbolService(IssuerSymbols symbols, Organisation organisation, Entries entries, Journal journal) {
        this.symbols = symbols;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    IssuerSymbolView enter(IssuerSymbolRequest request) {
        request.refuseFaults();
        if (request.unit() != null) {
            organisation
                    .find(request.unit())
                    .filter(unit -> !unit.kind().isPlace() && organisation.isVisible(unit.code()))
                    .orElseThrow(() -> ProblemException.invalid(
                            "unit", "violation.unknown-reference", Map.of("value", request.unit())));
        }
        var entry = new IssuerSymbolEntry(request, entries.now());
        symbols.persistAndFlush(entry);
        journal.write("issuer-symbol.entered", SUBJECT, entry.id(), request.unit(), request);
        return symbols.find(entry.id());
    }

    @Transactional
    IssuerSymbolView voidFor(UUID id, String ifMatch, String reason) {
        symbols.find(id);
        IssuerSymbolEntry entry = symbols.findById(id);
        Versions.require(ifMatch, entry.version());
        entry.voidFor(reason, entries.now());
        symbols.flush();
        journal.write("issuer-symbol.voided", SUBJECT, id, entry.unit(), Map.of("reason", reason));
        return symbols.find(id);
    }
}
