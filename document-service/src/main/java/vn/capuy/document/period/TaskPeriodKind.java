package vn.capuy.document.period;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Loại kỳ: how long a period is. */
@Schema(name = "TaskPeriodKind")
public enum TaskPeriodKind {
    /** Tuần: from Monday to Sunday (ISO 8601). */
    WEEK,
    /** Tháng. */
    MONTH,
    /** Quý. */
    QUARTER,
    /** Năm. */
    YEAR;

    /** Whether cadres are appraised by it, so that results are told to those who do. */
    public boolean isAppraised() {
        return this == QUARTER || this == YEAR;
    }
}
