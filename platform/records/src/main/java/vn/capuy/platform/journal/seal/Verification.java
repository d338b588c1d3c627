package vn.capuy.platform.journal.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Reckons the seals anew from the lines as they now stand. */
@ApplicationScoped
class Verification {
    private static final HexFormat HEX = HexFormat.of();

    private final Seals seals;

    Verification(Seals seals) {
        this.seals = seals;
    }

    /** @param from the number of the seal with which to begin */
    @Transactional
    VerificationView verify(long from, int limit) {
        List<Seals.Kept> asked = seals.after(from - 1, limit);
        var breaches = new ArrayList<VerificationView.Breach>();
        byte[] previous = from <= 1 ? Seal.NONE : before(from);
        long expected = from <= 1 ? 1 : from;
        long entries = 0;
        for (Seals.Kept kept : asked) {
            Seal seal = kept.seal();
            if (seal.number() != expected || !Arrays.equals(seal.previous(), previous)) {
                breaches.add(new VerificationView.Breach(seal.number(), VerificationView.What.CHAIN));
            }
            if (!Arrays.equals(seal.hash(), kept.hash())) {
                breaches.add(new VerificationView.Breach(seal.number(), VerificationView.What.SEAL));
            }
            lines(seal, breaches);
            previous = kept.hash();
            expected = seal.number() + 1;
            entries += seal.entries();
        }
        Seals.Kept last = asked.isEmpty() ? null : asked.getLast();
        boolean more = last != null && !seals.after(last.seal().number(), 1).isEmpty();
        return new VerificationView(
                breaches.isEmpty(),
                asked.size(),
                entries,
                seals.unsealed(),
                last == null ? null : last.seal().number(),
                last == null ? null : HEX.formatHex(last.hash()),
                more ? last.seal().number() + 1 : null,
                breaches);
    }

    private void lines(Seal seal, List<VerificationView.Breach> breaches) {
        Set<Long> missing = new HashSet<>(seal.missing());
        var leaves = new ArrayList<byte[]>();
        seals.entriesAt(seal.late()).forEach(entry -> leaves.add(Hashes.of(entry)));
        boolean added = false;
        for (Entry entry : seals.entriesWithin(seal.firstPosition(), seal.lastPosition())) {
            if (missing.contains(entry.position())) {
                added |= !sealedLaterOrSoon(entry.position(), seal.number());
            } else {
                leaves.add(Hashes.of(entry));
            }
        }
        if (added) {
            breaches.add(new VerificationView.Breach(seal.number(), VerificationView.What.LINE_ADDED));
        }
        if (leaves.size() < seal.entries()) {
            breaches.add(new VerificationView.Breach(seal.number(), VerificationView.What.LINE_MISSING));
        } else if (!Arrays.equals(Hashes.root(leaves), seal.root())) {
            breaches.add(new VerificationView.Breach(seal.number(), VerificationView.What.LINE_CHANGED));
        }
    }

    private boolean sealedLaterOrSoon(long position, long number) {
        return seals.gaps().contains(position) || seals.sealsLate(position, number);
    }

    private byte[] before(long from) {
        return seals.after(from - 2, 1).stream()
                .filter(kept -> kept.seal().number() == from - 1)
                .findFirst()
                .map(Seals.Kept::hash)
                .orElse(Seal.NONE);
    }
}
