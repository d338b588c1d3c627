package vn.capuy.document.workinggroup.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * Within how many days after the end of a period its report is to be handed in (thời hạn gửi báo cáo). Each committee sets it
 * in its working regulation, none of which was read here: the figures are open until an administrator enters what it says.
 */
public final class ReportLimits {
    /** How the names of these limits begin; the period follows. */
    public static final String NAME = "group.report-days-";

    private static final String DAYS = "days";
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final Citation REGULATION = Citation.of("Quy chế làm việc của cấp uỷ lập ra tổ công tác");

    private static final Map<String, DatedLimit<Integer>> BY_PERIOD = new LinkedHashMap<>();

    static {
        BY_PERIOD.put("WEEK", limit("week").from(SINCE, 2, REGULATION));
        BY_PERIOD.put("MONTH", limit("month").from(SINCE, 5, REGULATION));
        BY_PERIOD.put("QUARTER", limit("quarter").from(SINCE, 10, REGULATION));
    }

    private ReportLimits() {}

    private static DatedLimit<Integer> limit(String period) {
        return DatedLimit.of(NAME + period, DAYS);
    }

    /** By the code of the period. */
    public static Map<String, DatedLimit<Integer>> byPeriod() {
        return Map.copyOf(BY_PERIOD);
    }

    public static List<DatedLimit<?>> all() {
        return List.copyOf(BY_PERIOD.values());
    }
}
