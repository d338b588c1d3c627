package vn.capuy.inspection.deadline.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * The figures of time limits, by kind of case and level of the lead body, chosen by the day of the decision to hold the case.
 * Of a kind or level for which none is known the limit has no version: no deadline is invented, and an administrator may
 * enter the figure once it is read.
 */
public final class DeadlineLimits {
    private static final String WORKING_DAYS = "working days";

    /** Hướng dẫn 02-HD/UBKTTW of 2021-12-09, on 22-QĐ/TW. */
    private static final LocalDate SINCE_2021 = LocalDate.of(2021, 12, 9);

    private static final Citation HD_02_2021 = Citation.of("02-HD/UBKTTW").certainty(Certainty.READ);

    /** That a limit runs from the receipt of the self-report. */
    public static final Citation RUNS_FROM = HD_02_2021;

    /** That it may be extended. */
    public static final Citation EXTENDS = HD_02_2021;

    private static final List<String> KINDS = List.of(
            "INSPECTION_REGULAR",
            "INSPECTION_THEMATIC",
            "INSPECTION_SIGNS_OF_VIOLATION",
            "INSPECTION_FINANCE",
            "INSPECTION_SUBORDINATE_WORK",
            "SUPERVISION_REGULAR",
            "SUPERVISION_THEMATIC",
            "DENUNCIATION",
            "COMPLAINT");

    /** The figures that are known, in the order of the levels from the centre down. */
    private static final Map<String, Known> KNOWN = Map.of(
            "SUPERVISION_THEMATIC", new Known(HD_02_2021, 45, 30, 25, 20),
            // 45, 60 and 90 are known, but not which level has which.
            "INSPECTION_SIGNS_OF_VIOLATION", new Known(HD_02_2021.certainty(Certainty.OPEN), 90, 60, 45, 45),
            "DENUNCIATION", new Known(HD_02_2021.certainty(Certainty.SECONDARY), 90, 90, 90, 90));

    private static final Map<String, DatedLimit<Integer>> BY_KIND_AND_LEVEL = build();

    /** How often a time limit may be extended. */
    public static final DatedLimit<Integer> EXTENSIONS =
            DatedLimit.<Integer>of("deadline.extensions", "times").from(SINCE_2021, 1, HD_02_2021);

    /** An extension is at most one such part of the limit, rounded down. */
    public static final DatedLimit<Integer> EXTENSION_PART =
            DatedLimit.<Integer>of("deadline.extension-part", "th part").from(SINCE_2021, 3, HD_02_2021);

    /** By how many working days at most the time limit of a denunciation is extended. */
    public static final DatedLimit<Integer> EXTENSION_OF_DENUNCIATION = DatedLimit.<Integer>of(
                    "deadline.extension-of-denunciation", WORKING_DAYS)
            .from(SINCE_2021, 30, HD_02_2021.certainty(Certainty.SECONDARY));

    private record Known(Citation citation, int centre, int province, int district, int grassroots) {
        int of(Level level) {
            return switch (level) {
                case CENTRE -> centre;
                case PROVINCE -> province;
                case DISTRICT -> district;
                case GRASSROOTS -> grassroots;
            };
        }
    }

    private DeadlineLimits() {}

    /**
     * The time limit of a kind of case at a level, in working days.
     *
     * @param kind the code of the kind
     */
    public static DatedLimit<Integer> of(String kind, Level level) {
        DatedLimit<Integer> limit = BY_KIND_AND_LEVEL.get(name(kind, level));
        if (limit == null) {
            throw new IllegalArgumentException("No kind of case is " + kind);
        }
        return limit;
    }

    /** All of them. */
    public static List<DatedLimit<?>> all() {
        var all = new ArrayList<DatedLimit<?>>(BY_KIND_AND_LEVEL.values());
        all.addAll(List.of(EXTENSIONS, EXTENSION_PART, EXTENSION_OF_DENUNCIATION));
        return all;
    }

    private static Map<String, DatedLimit<Integer>> build() {
        var limits = new LinkedHashMap<String, DatedLimit<Integer>>();
        for (String kind : KINDS) {
            for (Level level : Level.values()) {
                DatedLimit<Integer> limit = DatedLimit.of(name(kind, level), WORKING_DAYS);
                Known known = KNOWN.get(kind);
                limits.put(
                        limit.name(),
                        known == null ? limit : limit.from(SINCE_2021, known.of(level), known.citation()));
            }
        }
        return limits;
    }

    private static String name(String kind, Level level) {
        return "deadline." + (kind + "." + level).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
