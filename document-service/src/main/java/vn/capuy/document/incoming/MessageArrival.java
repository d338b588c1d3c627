package vn.capuy.document.incoming;

import java.time.LocalDate;
import java.util.List;
import vn.capuy.document.registry.Urgency;
import vn.capuy.platform.ruling.JudgementRequest;

/**
 * What arrived as a message of another system, which is never secret.
 *
 * @param sender the sending organisation; null where {@code senderName} is told
 * @param type code of its type; null where it is not known
 * @param judgements what a person judges: that it came again (INC-01), that its day is out of order (INC-02)
 */
public record MessageArrival(
        String organisation,
        LocalDate arrivedOn,
        String sender,
        String senderName,
        String notation,
        LocalDate dated,
        String type,
        String abstractText,
        Urgency urgency,
        List<JudgementRequest> judgements) {}
