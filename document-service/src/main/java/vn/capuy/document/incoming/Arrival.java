package vn.capuy.document.incoming;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.document.registry.Urgency;
import vn.capuy.platform.caller.Clearance;

/**
 * What arrived, as it is entered.
 *
 * @param number its arrival number; null while it has none
 * @param sender the sending organisation; null where it has a name outside the register
 * @param abstractText null where it is withheld
 * @param document the document in the register of its issuer, where it is one
 * @param lateGround why it already had a number; null where one is given
 */
record Arrival(
        String organisation,
        Integer number,
        LocalDate arrivedOn,
        String sender,
        String senderName,
        String notation,
        LocalDate dated,
        String type,
        String abstractText,
        Urgency urgency,
        Clearance secrecy,
        UUID document,
        String lateGround) {
    Arrival numbered(int given) {
        return new Arrival(
                organisation,
                given,
                arrivedOn,
                sender,
                senderName,
                notation,
                dated,
                type,
                abstractText,
                urgency,
                secrecy,
                document,
                lateGround);
    }
}
