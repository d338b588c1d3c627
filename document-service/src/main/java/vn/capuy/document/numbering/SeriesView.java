package vn.capuy.document.numbering;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number series and how it stands. Numbers that are given here have no gap and stand once; history may have it otherwise, and
 * {@code /series/irregularities} tells all of it.
 *
 * @param symbol the series, as a rule the types' symbol
 * @param types the types that were numbered in it
 * @param count its documents, void ones included
 * @param missing how many numbers up to the last are not in the register: only imported history can have such gaps
 * @param missingUnexplained how many of them were not explained
 * @param gaps these numbers, the first hundred ranges
 * @param duplicates how many numbers stand more than once
 * @param duplicatesUnexplained how many of them were not explained
 * @param datesOutOfOrder how many documents that stand bear an earlier day than one of a lower number
 * @param datesOutOfOrderUnexplained how many of them were not explained
 * @param outOfOrder these documents, the first hundred
 */
@Schema(name = "DocumentSeries")
public record SeriesView(
        String issuer,
        @Schema(examples = "2020-2025") String term,
        @Schema(examples = "NQ") String symbol,
        List<String> types,
        int lastNumber,
        long count,
        long voided,
        LocalDate latestOn,
        long missing,
        long missingUnexplained,
        List<Gap> gaps,
        long duplicates,
        long duplicatesUnexplained,
        long datesOutOfOrder,
        long datesOutOfOrderUnexplained,
        List<OutOfOrder> outOfOrder) {

    /** Numbers that are not in the register, both ends included. */
    @Schema(name = "DocumentSeriesGap")
    public record Gap(int from, int to, boolean explained) {}

    /**
     * A document whose day is earlier than that of a lower number.
     *
     * @param latestBefore the latest day among the lower numbers
     */
    @Schema(name = "DocumentSeriesOutOfOrder")
    public record OutOfOrder(
            int number, String notation, LocalDate issuedOn, LocalDate latestBefore, boolean explained) {}
}
