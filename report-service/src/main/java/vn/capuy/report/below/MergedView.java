package vn.capuy.report.below;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.report.suite.SuiteQuestion;

/** The sealed figures of the units directly below an organisation, added, with what is missing. */
@Schema(name = "MergedFigures")
public record MergedView(
        @Schema(examples = "QN") String org,
        String orgName,
        LocalDate from,
        LocalDate to,
        SuiteQuestion.Reach reach,

        @Schema(description = "Whether every unit below has a seal that answers the question.")
        boolean whole,

        List<Unit> units,

        @Schema(description = "The figures that at least one of them sealed.")
        List<Figure> figures,

        @Schema(description = "Codes that were asked for and that none of them sealed.")
        List<String> notSealed,

        @Schema(
                description =
                        "As of which moment this suite's own figures are told beside the sums; null where they are not.",
                nullable = true)
        Instant ownKnownAt,

        @Schema(description = "Why this suite's own figures are not told, where they were asked for.", nullable = true)
        String ownMissing) {

    /** A unit that stood directly below in the period. */
    @Schema(name = "MergedUnit")
    public record Unit(
            @Schema(examples = "BL") String unit,
            String name,

            @Schema(description = "Why it is in no sum; null where it has a seal.", nullable = true)
            Missing missing,

            @Schema(description = "The same in the caller's language.", nullable = true)
            String reason,

            @Schema(description = "The installation that told the seal.", nullable = true)
            String installation,

            @Schema(description = "The seal, by its id here.", nullable = true)
            UUID seal,

            @Schema(nullable = true) Instant knownAt,
            @Schema(nullable = true) Instant sealedAt,
            @Schema(nullable = true) String sha256,

            @Schema(description = "Seals of it that touch the period and answer another question, the latest first.")
            List<Other> others) {}

    /** A seal of another period, tree or reach. */
    @Schema(name = "MergedOtherSeal")
    public record Other(UUID seal, LocalDate from, LocalDate to, SuiteQuestion.Tree tree, SuiteQuestion.Reach reach) {}

    /** A figure, added. */
    @Schema(name = "MergedFigure")
    public record Figure(
            @Schema(examples = "DOC.ISSUED") String code,
            @Schema(examples = "Văn bản đã ban hành") String name,
            @Schema(examples = "văn bản") String unit,

            @Schema(enumeration = {"FLOW", "STOCK", "RATIO"})
            String kind,

            @Schema(enumeration = {"OWN", "BELOW"}) String reach,

            @Schema(description = "What the sum is of: never take it for the whole where this is not WHOLE.")
            Meaning meaning,

            @Schema(description = "The same in the caller's language, and what else must be known of it.")
            List<String> notes,

            @Schema(
                    description = "The sum; for a ratio that of the sums of numerators and denominators.",
                    examples = "2236",
                    nullable = true)
            BigDecimal value,

            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,

            @Schema(
                    description =
                            "Whether distinct subjects were counted: they are told for each unit and not added, for one who was "
                                    + "counted in two units is one.")
            boolean distinctNotAdded,

            List<Split> split,

            @Schema(description = "Every unit below, also one that is not in the sum.")
            List<Part> parts,

            @Schema(
                    description =
                            "The organisation's figure in this suite, of its own records: beside the sum, never in it.",
                    nullable = true)
            Own own) {}

    /** A part of a split figure, added. */
    @Schema(name = "MergedSplit")
    public record Split(String key, String name, BigDecimal value, Meaning meaning) {}

    /** What a unit sealed of a figure. */
    @Schema(name = "MergedPart")
    public record Part(
            @Schema(examples = "BL") String unit,

            @Schema(description = "Why it is not in the sum; null where it is.", nullable = true)
            Missing missing,

            @Schema(description = "The same in the caller's language.", nullable = true)
            String reason,

            @Schema(examples = "1118", nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            @Schema(nullable = true) BigDecimal distinctSubjects,

            @Schema(description = "Whether a small cell is withheld; `unrestricted` is what may be told of it.")
            boolean withheld,

            @Schema(nullable = true) BigDecimal unrestricted,

            @Schema(description = "The seal, by its id here.", nullable = true)
            UUID seal,

            @Schema(nullable = true) Instant knownAt,
            @Schema(nullable = true) String sha256,

            @Schema(description = "Where its records stand, at that installation's gateway.", nullable = true)
            String recordsHref) {}

    /** A figure of this suite. */
    @Schema(name = "MergedOwnFigure")
    public record Own(
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            boolean withheld,
            String recordsHref) {}
}
