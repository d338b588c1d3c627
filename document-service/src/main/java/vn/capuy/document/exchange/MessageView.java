package vn.capuy.document.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message that came from another system, as one receiver got it.
 *
 * @param documentId id of the document in the exchange
 * @param type code of its type; null where {@code typeName} is none that is known here
 * @param priority 0 none, 1 khẩn, 2 thượng khẩn, 3 hoả tốc
 * @param steeringType 0 where it steers nothing
 * @param repliesTo the document that it answers; null where it answers none
 * @param attachments how many files came with it; they are not kept here
 * @param entry its entry in the register of incoming documents
 */
@Schema(name = "ExchangeMessage")
public record MessageView(
        UUID id,
        @Schema(examples = "BL") String receiver,
        @Schema(examples = "A22.00") String senderOrgan,
        String senderName,

        @Schema(examples = "A22.00,2022/06/17,125-CV/TU") String documentId,

        @Schema(examples = "125") String number,
        @Schema(examples = "CV/TU") String notation,
        LocalDate promulgatedOn,
        String place,
        String typeName,
        String type,
        String subject,
        String signer,
        String signerPosition,
        LocalDate dueOn,
        int priority,
        int steeringType,
        String repliesTo,
        int attachments,
        UUID entry,
        LocalDate receivedOn,
        Instant recordedAt,
        String recordedBy) {}
