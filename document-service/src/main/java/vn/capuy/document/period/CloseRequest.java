package vn.capuy.document.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period to be closed.
 *
 * @param org the body that assigned the tasks
 * @param on a day of the period
 */
@Schema(name = "TaskPeriodClose")
record CloseRequest(
        @Schema(examples = "BL") @NotBlank @Size(max = 50) String org,

        @NotNull TaskPeriodKind kind,
        @Schema(examples = "2022-02-03") @NotNull LocalDate on) {
    CalendarPeriod period() {
        return CalendarPeriod.holding(kind, on);
    }
}
