package vn.capuy.document.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.recipient.RecipientPurpose;
import vn.capuy.document.recipient.RecipientReach;

/**
 * A recipient (nơi nhận) of a document.
 *
 * @param notation of the document
 * @param organisation null where it is outside the register of organisations
 * @param organisationName in the caller's language
 * @param outside its name where it is outside the register
 * @param copies copies on paper; 0 where it goes electronically alone
 * @param voidedAt null while it stands
 * @param voidReason withheld from who is not cleared for the document
 */
@Schema(name = "DocumentRecipient")
public record RecipientView(
        UUID id,
        UUID document,
        @Schema(examples = "BL") String issuer,
        @Schema(examples = "05-NQ/HU") String notation,
        LocalDate issuedOn,
        @Schema(examples = "BL-HM-DU") String organisation,
        String organisationName,
        String outside,
        RecipientReach reach,
        RecipientPurpose purpose,
        int copies,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {}
