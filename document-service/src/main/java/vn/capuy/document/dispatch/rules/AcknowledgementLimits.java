package vn.capuy.document.dispatch.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * Within how many hours the receipt of a document is to be acknowledged, by its urgency (độ khẩn). That urgent documents are
 * handed on at once is generally known, the figures are the usage of offices and not read in a regulation; for what is not
 * urgent none is known.
 */
public final class AcknowledgementLimits {
    private static final String HOURS = "hours";
    private static final LocalDate SINCE = LocalDate.of(2017, 2, 6);
    private static final Citation USAGE = Citation.of("66-QĐ/TW").certainty(Certainty.GENERAL);

    private static final Map<String, DatedLimit<Integer>> BY_URGENCY = new LinkedHashMap<>();

    static {
        BY_URGENCY.put("EXPRESS", limit("express").from(SINCE, 2, USAGE));
        BY_URGENCY.put("VERY_URGENT", limit("very-urgent").from(SINCE, 4, USAGE));
        BY_URGENCY.put("URGENT", limit("urgent").from(SINCE, 24, USAGE));
        BY_URGENCY.put("NONE", limit("ordinary"));
    }

    private AcknowledgementLimits() {}

    private static DatedLimit<Integer> limit(String urgency) {
        return DatedLimit.of("dispatch.acknowledge-" + urgency, HOURS);
    }

    /** @param urgency the code of the urgency */
    public static DatedLimit<Integer> of(String urgency) {
        return BY_URGENCY.get(urgency);
    }

    public static List<DatedLimit<?>> all() {
        return List.copyOf(BY_URGENCY.values());
    }
}
