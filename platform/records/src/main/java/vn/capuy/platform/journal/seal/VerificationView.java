package vn.capuy.platform.journal.seal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the seals say of the journal.
 *
 * @param holds whether every seal that was looked at holds
 * @param seals how many were looked at
 * @param entries how many lines they seal
 * @param unsealed how many lines were written since the last seal of all
 * @param lastSeal the last that was looked at; null where there is none yet
 * @param head its hash, in hexadecimal digits: kept outside, it proves all before it
 * @param next with which seal to go on; null at the end
 */
@Schema(name = "JournalVerification")
public record VerificationView(
        boolean holds,
        int seals,
        long entries,
        long unsealed,
        Long lastSeal,
        String head,
        Long next,
        List<Breach> breaches) {

    /** What does not hold. */
    public enum What {
        CHAIN,
        SEAL,
        LINE_CHANGED,
        LINE_MISSING,
        LINE_ADDED
    }

    /** @param seal the number of the seal that does not hold */
    @Schema(name = "JournalBreach")
    public record Breach(long seal, What what) {}
}
