package vn.capuy.document.responsibility.rules;

import java.time.LocalDate;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/**
 * A part of what a leader answers for, with its weight. A task counts in the first to which it belongs. That results weigh on the
 * leaders is ordered (08-QC/TW, 226-KL/TW); how much each part does was not read there, so the weights are open until an
 * administrator enters them.
 */
public enum ResponsibilityPart {
    /** Trực tiếp chủ trì. */
    OWN("own", 50),
    /** Giao lại: parts of his own tasks that others lead. */
    DELEGATED("delegated", 20),
    /** Qua tổ công tác: in the places that his working groups direct, or through them. */
    WORKING_GROUP("working-group", 15),
    /** Đơn vị trực thuộc: in the bodies below. */
    SUBORDINATE("subordinate", 15);

    /** In per cent of the whole. */
    public final DatedLimit<Integer> weight;

    ResponsibilityPart(String name, int perCent) {
        weight = DatedLimit.<Integer>of("responsibility.weight-" + name, "per cent")
                // Before 08-QC/TW each committee judged by its own working rules.
                .from(LocalDate.of(2010, 1, 1), perCent, Citation.of("Quy chế làm việc của cấp uỷ"))
                .from(LocalDate.of(2025, 11, 5), perCent, Citation.of("08-QC/TW"));
    }
}
