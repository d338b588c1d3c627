package vn.capuy.inspection.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The statistics of a year as they are read.
 *
 * @param organisationName in the caller's language
 * @param to the last day that is counted: the year's, or today while the year runs
 * @param printedBy the account that asked for it
 * @param withheld whether some figure in it is withheld
 * @param columns who inspects or decides: the columns beside the total
 */
@Schema(name = "StatisticsSheet")
public record StatisticsSheet(
        @Schema(examples = "BL") String org,
        String organisationName,
        @Schema(examples = "2022") int year,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        String printedBy,
        Instant printedAt,
        boolean withheld,
        List<Column> columns,
        List<Section> sections) {

    /** A column beside the total. */
    @Schema(name = "StatisticsColumn")
    public record Column(
            @Schema(examples = "INSPECTION_COMMITTEE") String key, String name) {}

    /** A part of the sheet. */
    @Schema(name = "StatisticsSection")
    public record Section(@Schema(examples = "INSPECTION") String code, String name, List<Row> rows) {}

    /**
     * One line.
     *
     * @param code stable
     * @param level 0 for a figure, 1 for a part of the one above it
     * @param kept false where no such figure is kept; its cells are then empty
     * @param ratio whether the figure is a fraction from 0 to 1
     * @param byColumn in the order of the columns; empty where the figure is not broken down so
     * @param distinct how many different persons, organisations or cases; null where none is counted
     * @param recordsHref where the very records are read; null where it is not kept
     */
    @Schema(name = "StatisticsRow")
    public record Row(
            @Schema(examples = "INSPECTION.MEMBERS.VIOLATION")
            String code,

            int level,
            String name,
            String unit,
            boolean kept,
            boolean ratio,
            Cell total,
            List<Cell> byColumn,
            Cell distinct,
            String recordsHref) {}

    /**
     * A figure in the sheet.
     *
     * @param value null where it is withheld, and for a ratio of nothing
     * @param withheld whether it would tell too much of few restricted records
     * @param unrestricted where the value is withheld, the same among the records that are not restricted; else null
     */
    @Schema(name = "StatisticsCell")
    public record Cell(BigDecimal value, boolean withheld, BigDecimal unrestricted) {}
}
