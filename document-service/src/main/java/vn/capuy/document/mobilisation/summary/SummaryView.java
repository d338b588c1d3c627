package vn.capuy.document.mobilisation.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Models by field and by unit in a period.
 *
 * @param movement only of this emulation movement; null for all
 * @param fields a row for each field, also where all is 0
 * @param total of all fields
 * @param units the organisation itself and the units directly below it, each with all below it, where something was counted
 * @param recordsHref the records behind the totals of all movements, by column
 */
@Schema(name = "MobilisationSummary")
public record SummaryView(
        @Schema(examples = "BL") String org,
        String orgName,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        UUID movement,
        String movementTitle,
        List<FieldRow> fields,
        Counts total,
        List<UnitRow> units,
        Map<String, String> recordsHref) {

    /** What was counted of a field. */
    @Schema(name = "MobilisationSummaryField")
    public record FieldRow(@Schema(examples = "ECONOMY") String field, String name, Counts counts) {}

    /** What was counted of a unit and all below it. */
    @Schema(name = "MobilisationSummaryUnit")
    public record UnitRow(@Schema(examples = "BL-HM") String unit, String name, Counts total, List<FieldRow> fields) {}
}
