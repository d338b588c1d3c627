package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Người được giao xử lý đơn: who handles a petition, and so sees it wherever he belongs. */
@ApplicationScoped
class PetitionHandlers {
    private final NamedAccounts handlers;
    private final PetitionAccess access;
    private final OwnPetitions own;
    private final Entries entries;
    private final Journal journal;

    PetitionHandlers(Jdbi jdbi, PetitionAccess access, OwnPetitions own, Entries entries, Journal journal) {
        this.handlers = new NamedAccounts(jdbi, "petition_handler");
        this.access = access;
        this.own = own;
        this.entries = entries;
        this.journal = journal;
    }

    /** Who is named, and the version from which the next change is made. */
    record Versioned(NamedView view, long version) {}

    @Transactional
    NamedView of(UUID id) {
        PetitionDetail petition = access.find(id);
        journal.write("petition.read", PetitionService.TYPE, id, petition.receivingBody(), null);
        return new NamedView(handlers.of(id));
    }

    @Transactional
    Versioned name(UUID id, String ifMatch, NameRequest asked) {
        PetitionDetail petition = access.change(id, ifMatch);
        if (own.concerns(id, asked.account())) {
            throw ProblemException.invalid("account", "violation.petition-account-concerned");
        }
        handlers.name(id, asked, entries.now());
        journal.write(
                "petition.handler-named",
                PetitionService.TYPE,
                id,
                petition.receivingBody(),
                Map.of("account", asked.account()));
        return new Versioned(new NamedView(handlers.of(id)), access.version(id));
    }

    @Transactional
    Versioned withdraw(UUID id, UUID handler, String ifMatch, String reason) {
        PetitionDetail petition = access.amend(id, ifMatch);
        if (!handlers.withdraw(id, handler, reason, entries.now())) {
            throw ProblemException.notFound();
        }
        journal.write(
                "petition.handler-withdrawn",
                PetitionService.TYPE,
                id,
                petition.receivingBody(),
                Map.of("handler", handler));
        return new Versioned(new NamedView(handlers.of(id)), access.version(id));
    }
}
