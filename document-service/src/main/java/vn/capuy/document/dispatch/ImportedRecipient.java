package vn.capuy.document.dispatch;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.document.recipient.NewRecipient;

/** A row of an import of recipients: which document, and who. */
record ImportedRecipient(Told document, NewRecipient recipient) {

    /** A document as a person tells it. */
    record Told(String issuer, String notation, LocalDate issuedOn) {}

    /** One recipient of one document, by which two rows are the same. */
    record Named(UUID document, String organisation, String outside) {}

    Named named(UUID id) {
        return new Named(id, recipient.organisation(), recipient.outside());
    }
}
