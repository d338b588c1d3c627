package vn.capuy.report.below;

import java.util.List;
import java.util.UUID;

/**
 * What an installation told when it was asked.
 *
 * @param trouble what ended it early; null where it told all
 * @param known how many seals are here already
 * @param more whether there are more than are taken at one time
 */
record Answered(Installation of, Trouble trouble, List<Came> came, List<Refused> refused, int known, boolean more) {

    /** A seal that is not here yet, and its text as it came. */
    record Came(Listed listed, byte[] text) {}

    /** A seal that was not taken. */
    record Refused(UUID seal, Objection why) {}
}
