package vn.capuy.document.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of an incoming document as it was taken.
 *
 * @param nr from 0, the arrival
 * @param step ARRIVE for the arrival, else the step
 * @param state the state that it reached
 * @param dueOn by when it was to be dealt with from then on
 * @param note routing note (ý kiến phân phối); withheld, as are ground and result, from who is not cleared
 * @param answer id of the answering document
 * @param answerNotation its number and symbol
 */
@Schema(name = "IncomingTakenStep")
public record TakenIncomingStep(
        int nr,
        @Schema(examples = "ROUTE") String step,
        IncomingState state,
        LocalDate onDay,
        @Schema(examples = "BL-BTC") String handlerOrganisation,
        String handlerName,
        String handlerMember,
        LocalDate dueOn,
        String note,
        String ground,
        String result,
        UUID answer,
        String answerNotation,
        String forwardedTo,
        String forwardedName,
        Instant recordedAt,
        String recordedBy) {
    TakenIncomingStep withoutWords() {
        return new TakenIncomingStep(
                nr,
                step,
                state,
                onDay,
                handlerOrganisation,
                handlerName,
                handlerMember,
                dueOn,
                null,
                null,
                null,
                answer,
                answerNotation,
                forwardedTo,
                forwardedName,
                recordedAt,
                recordedBy);
    }
}
