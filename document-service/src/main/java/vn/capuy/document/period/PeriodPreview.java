package vn.capuy.document.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a period's sheet says now, before it is closed.
 *
 * @param over whether the period is over, so that it can be closed once those before it are
 * @param closed the closed period, where it was closed already; null else
 * @param asOf the last day, or today while the period runs
 */
@Schema(name = "TaskPeriodPreview")
public record PeriodPreview(
        @Schema(examples = "BL") String org,
        TaskPeriodKind kind,
        @Schema(examples = "2022-W05") String period,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean over,
        UUID closed,
        LocalDate asOf,
        Instant knownAt,
        SheetTotals totals) {}
