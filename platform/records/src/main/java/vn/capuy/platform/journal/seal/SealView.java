package vn.capuy.platform.journal.seal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seal as it is shown and exported; hashes in hexadecimal digits. */
@Schema(name = "JournalSeal")
public record SealView(
        long number,
        long firstPosition,
        long lastPosition,
        List<Long> missing,
        List<Long> late,
        int entries,
        String root,
        String previous,
        String seal,
        Instant sealedAt) {
    static SealView of(Seals.Kept kept) {
        HexFormat hex = HexFormat.of();
        Seal seal = kept.seal();
        return new SealView(
                seal.number(),
                seal.firstPosition(),
                seal.lastPosition(),
                seal.missing(),
                seal.late(),
                seal.entries(),
                hex.formatHex(seal.root()),
                hex.formatHex(seal.previous()),
                hex.formatHex(kept.hash()),
                Instant.EPOCH.plus(seal.sealedAtMicros(), ChronoUnit.MICROS));
    }
}
