package vn.capuy.cadre.dossier.entry;

import java.time.LocalDate;
import java.util.Comparator;

/** Histories are told from the oldest day on; what has no day comes first. */
final class EntryOrder {
    static final Comparator<DossierEntry> BY_DAY = Comparator.comparing(
                    (DossierEntry entry) -> entry.details().begins(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(DossierEntry::id);

    private EntryOrder() {}
}
