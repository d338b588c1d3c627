package vn.capuy.document.incoming;

import java.time.LocalDate;
import java.util.Set;

/**
 * A row of a register of incoming documents that is taken over.
 *
 * @param routedOn null where it was never routed
 * @param state where it stands
 * @param finishedOn where it is finished
 * @param answerNotation of the answering document, issued by the receiving organisation
 */
record ImportedIncoming(
        Arrival arrival,
        LocalDate routedOn,
        String note,
        Handling handling,
        IncomingState state,
        LocalDate finishedOn,
        String result,
        String answerNotation,
        LocalDate answeredOn,
        String forwardedTo,
        String voidReason) {
    private static final Set<IncomingState> FINAL =
            Set.of(IncomingState.ANSWERED, IncomingState.DONE_WITHOUT_ANSWER, IncomingState.FORWARDED);

    /** A document as a person tells it. */
    record Told(String issuer, String notation, LocalDate issuedOn) {}

    boolean isFinished() {
        return FINAL.contains(state);
    }

    /** The answer; null where it is none of the register. */
    Told answer() {
        return answerNotation == null ? null : new Told(arrival.organisation(), answerNotation, answeredOn);
    }

    ArrivalNumbers.Numbered numbered() {
        return new ArrivalNumbers.Numbered(ArrivalNumbers.Series.of(arrival), arrival.number());
    }
}
