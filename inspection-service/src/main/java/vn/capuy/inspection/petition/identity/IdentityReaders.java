package vn.capuy.inspection.petition.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.petition.NameRequest;
import vn.capuy.inspection.petition.NamedAccounts;
import vn.capuy.inspection.petition.NamedView;
import vn.capuy.inspection.petition.OwnPetitions;
import vn.capuy.inspection.petition.PetitionAccess;
import vn.capuy.inspection.petition.PetitionDetail;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Who may see who sent a petition: named by the approver on a ground, never by himself, and withdrawn again. */
@ApplicationScoped
class IdentityReaders {
    private final NamedAccounts readers;
    private final PetitionAccess access;
    private final OwnPetitions own;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    IdentityReaders(
            Jdbi jdbi, PetitionAccess access, OwnPetitions own, Entries entries, Journal journal, Caller caller) {
        this.readers = new NamedAccounts(jdbi, "petition_identity_reader");
        this.access = access;
        this.own = own;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    /** Who is named, and the version from which the next change is made. */
    record Versioned(NamedView view, long version) {}

    boolean mayRead(UUID petition, String account) {
        return readers.holds(petition, account);
    }

    @Transactional
    NamedView of(UUID id) {
        PetitionDetail petition = access.find(id);
        journal.write("petition.identity-readers-read", IdentityService.TYPE, id, petition.receivingBody(), null);
        return new NamedView(readers.of(id));
    }

    @Transactional
    Versioned name(UUID id, String ifMatch, NameRequest asked) {
        PetitionDetail petition = access.change(id, ifMatch);
        if (asked.account().equals(caller.account())) {
            throw ProblemException.invalid("account", "constraint.petition_identity_reader_not_himself");
        }
        if (own.concerns(id, asked.account())) {
            throw ProblemException.invalid("account", "violation.petition-account-concerned");
        }
        readers.name(id, asked, entries.now());
        journal.write(
                "petition.identity-reader-named",
                IdentityService.TYPE,
                id,
                petition.receivingBody(),
                Map.of("account", asked.account()));
        return new Versioned(new NamedView(readers.of(id)), access.version(id));
    }

    @Transactional
    Versioned withdraw(UUID id, UUID reader, String ifMatch, String reason) {
        PetitionDetail petition = access.amend(id, ifMatch);
        if (!readers.withdraw(id, reader, reason, entries.now())) {
            throw ProblemException.notFound();
        }
        journal.write(
                "petition.identity-reader-withdrawn",
                IdentityService.TYPE,
                id,
                petition.receivingBody(),
                Map.of("reader", reader));
        return new Versioned(new NamedView(readers.of(id)), access.version(id));
    }
}
