package vn.capuy.platform.indicator.disclosure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which figures restricted records are grouped. No regulation known here states them; an administrator may. */
@ApplicationScoped
class DisclosureLimits implements LimitSource {
    private static final LocalDate FROM = LocalDate.of(2016, 7, 1);
    private static final Citation STATISTICS_LAW =
            Citation.of("Luật Thống kê 89/2015/QH13").certainty(Certainty.GENERAL);

    /** Of how many different cases a group holds units at least. */
    static final DatedLimit<Integer> SMALLEST_CELL =
            DatedLimit.<Integer>of("figures.smallest-cell", "cases").from(FROM, 3, STATISTICS_LAW);

    /** After its last day a year's records are taken to be complete. */
    static final DatedLimit<Integer> YEAR_CLOSES =
            DatedLimit.<Integer>of("figures.year-closes", "days").from(FROM, 31, STATISTICS_LAW);

    private final boolean used;

    DisclosureLimits(@All List<ConfidentialUnits> families) {
        this.used = !families.isEmpty();
    }

    /** None in a service that keeps nothing restricted. */
    @Override
    public List<DatedLimit<?>> limits() {
        return used ? List.of(SMALLEST_CELL, YEAR_CLOSES) : List.of();
    }
}
