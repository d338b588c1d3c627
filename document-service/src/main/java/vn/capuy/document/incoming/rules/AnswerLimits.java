package vn.capuy.document.incoming.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * Thời hạn giải quyết văn bản đến: within how many working days after its distribution an incoming document is dealt with,
 * where the routing note names no day. Whether any regulation sets such figures is open; these are the usage of offices,
 * to be replaced by those of one's own working regulation.
 */
public final class AnswerLimits {
    private static final String WORKING_DAYS = "working days";
    private static final LocalDate SINCE = LocalDate.of(1997, 10, 1);
    private static final Citation USAGE = Citation.of("Quy chế làm việc").certainty(Certainty.OPEN);

    private static final Map<String, DatedLimit<Integer>> BY_URGENCY = new LinkedHashMap<>();

    static {
        BY_URGENCY.put("EXPRESS", limit("express", 1));
        BY_URGENCY.put("VERY_URGENT", limit("very-urgent", 2));
        BY_URGENCY.put("URGENT", limit("urgent", 5));
        BY_URGENCY.put("NONE", limit("ordinary", 15));
    }

    private AnswerLimits() {}

    private static DatedLimit<Integer> limit(String urgency, int days) {
        return DatedLimit.<Integer>of("incoming.answer-" + urgency, WORKING_DAYS)
                .from(SINCE, days, USAGE);
    }

    /** @param urgency the code of the urgency */
    public static DatedLimit<Integer> of(String urgency) {
        return BY_URGENCY.get(urgency);
    }

    public static List<DatedLimit<?>> all() {
        return List.copyOf(BY_URGENCY.values());
    }
}
