package vn.capuy.document.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.recipient.RecipientPurpose;

/**
 * A sending of a document.
 *
 * @param organisationName in the caller's language
 * @param outside the name where the recipient is outside the register
 * @param acknowledgeBy by when its receipt is to be acknowledged; null where no time is known for its urgency
 * @param overdue whether that is past and it has neither been acknowledged nor come back
 * @param own whether the caller stands on the issuer's side
 * @param received whether the caller stands on the receiver's side
 * @param voidedAt null while it stands
 */
@Schema(name = "Dispatch")
public record DispatchSummary(
        UUID id,
        UUID document,
        @Schema(examples = "BL") String issuer,
        @Schema(examples = "05-NQ/HU") String notation,
        LocalDate issuedOn,
        UUID recipient,
        @Schema(examples = "BL-HM-DU") String organisation,
        String organisationName,
        String outside,
        RecipientPurpose purpose,
        DispatchChannel channel,
        Instant sentAt,
        LocalDate sentOn,
        String sentBy,
        String tracking,
        int copies,
        @Schema(examples = "URGENT") String urgency,
        Instant acknowledgeBy,
        DispatchState state,
        boolean overdue,
        boolean own,
        boolean received,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {

    /** Whether it goes over the network to an organisation of the register, which tells the receipt itself. */
    boolean isToldByReceiver() {
        return channel == DispatchChannel.NETWORK && organisation != null;
    }
}
