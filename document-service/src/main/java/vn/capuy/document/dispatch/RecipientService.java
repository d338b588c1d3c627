package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.recipient.NewRecipient;
import vn.capuy.document.recipient.RecipientRecords;
import vn.capuy.document.recipient.Recipients;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Recipients are named on documents and voided. To name one lets him know of the document. */
@ApplicationScoped
class RecipientService {
    private static final String DOCUMENT = "document";

    private final DocumentAccess access;
    private final Recipients recipients;
    private final RecipientRecords records;
    private final RecipientQueries queries;
    private final Dispatches dispatches;
    private final Journal journal;
    private final Entries entries;

    RecipientService(
            DocumentAccess access,
            Recipients recipients,
            RecipientRecords records,
            RecipientQueries queries,
            Dispatches dispatches,
            Journal journal,
            Entries entries) {
        this.access = access;
        this.recipients = recipients;
        this.records = records;
        this.queries = queries;
        this.dispatches = dispatches;
        this.journal = journal;
        this.entries = entries;
    }

    /** The recipients, with the version of their document. */
    record Versioned(long version, RecipientsView recipients) {}

    Versioned of(UUID document) {
        DocumentView found = access.find(document);
        return new Versioned(found.version(), new RecipientsView(queries.of(document)));
    }

    @Transactional
    Versioned name(UUID id, String ifMatch, List<NewRecipient> named) {
        DocumentView document = access.change(id, ifMatch);
        boolean secret = document.levelOn(access.today()) != Clearance.NONE;
        recipients.name(
                new Recipients.Of(id, document.issuedOn(), secret), named, "recipients", access.today(), entries.now());
        journal.write(
                "document.recipients-named",
                DOCUMENT,
                id,
                document.issuer(),
                secret ? Map.of("count", named.size()) : Map.of("recipients", named));
        return new Versioned(access.version(id), new RecipientsView(queries.of(id)));
    }

    /** @throws ProblemException (409) where the document was sent to it: that has happened and is not undone by this */
    @Transactional
    Versioned voidFor(UUID id, UUID recipient, String ifMatch, String reason) {
        DocumentView document = access.change(id, ifMatch);
        var record = records.of(id, recipient).orElseThrow(ProblemException::notFound);
        if (dispatches.standTo(recipient)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "recipient.sent");
        }
        record.voidFor(reason.strip(), entries.now());
        records.flush();
        boolean secret = document.secrecy() != Clearance.NONE;
        journal.write(
                "document.recipient-voided",
                DOCUMENT,
                id,
                document.issuer(),
                secret ? Map.of("recipient", recipient) : Map.of("recipient", recipient, "reason", reason.strip()));
        return new Versioned(access.version(id), new RecipientsView(queries.of(id)));
    }
}
