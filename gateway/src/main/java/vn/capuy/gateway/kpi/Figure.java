package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure, as the service that keeps its records tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "SuiteFigure", description = "A figure counted from records of one service.")
public record Figure(
        @Schema(description = "The indicator's stable code.", examples = "CADRE.MOVED")
        String code,

        @Schema(description = "Its name in the caller's language.", examples = "Cán bộ được điều động, luân chuyển")
        String name,

        @Schema(description = "What one of it is.", examples = "quyết định")
        String unit,

        @Schema(
                description = "FLOW: in the period. STOCK and RATIO: as of the period's last day.",
                enumeration = {"FLOW", "STOCK", "RATIO"},
                examples = "FLOW")
        String kind,

        @Schema(description = "Whose acts are counted.", examples = "BELOW")
        Reach reach,

        @Schema(
                description =
                        "A RATIO is a fraction from 0 to 1, null where the denominator is 0; null where it is withheld.",
                examples = "52",
                nullable = true)
        BigDecimal value,

        @Schema(examples = "86", nullable = true) BigDecimal numerator,

        @Schema(examples = "86", nullable = true) BigDecimal denominator,

        @Schema(
                description = "How often, where that differs from the distinct subjects.",
                examples = "52",
                nullable = true)
        BigDecimal occurrences,

        @Schema(description = "How many different persons or organisations.", examples = "49", nullable = true)
        BigDecimal distinctSubjects,

        @Schema(description = "Whether the value would tell too much of few restricted records, and so is not told.")
        Boolean withheld,

        @Schema(description = "Whether the distinct subjects are not told, for the same reason.")
        Boolean distinctWithheld,

        @Schema(
                description = "Where the value is withheld, the same among the records that are not restricted.",
                examples = "636",
                nullable = true)
        BigDecimal unrestricted,

        @Schema(description = "The figure by kind; empty where it has none.")
        List<Part> split,

        @Schema(
                description = "Where the very records behind it stand, a path of this gateway.",
                examples = "/api/cadre/v1/indicators/CADRE.MOVED/records?org=BL&from=2020-08-01&to=2023-03-31")
        String recordsHref,

        @Schema(description = "Under today's successors: what predecessors' records do to the figure.")
        List<Allocation> allocation,

        @Schema(
                description =
                        "Where its service does not answer: what it told last, with its age; all other numbers are null then."
                                + " Null in every other figure.",
                nullable = true)
        LastKnown lastKnown) {

    /** What a service told before it fell silent. It is no figure of today and enters no sum. */
    @Schema(name = "SuiteFigureLastKnown")
    public record LastKnown(
            @Schema(examples = "52", nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            @Schema(nullable = true) BigDecimal occurrences,
            @Schema(nullable = true) BigDecimal distinctSubjects,
            @Schema(nullable = true) BigDecimal unrestricted,
            List<Part> split,
            List<Allocation> allocation,

            @Schema(description = "The moment whose knowledge it is.", examples = "2023-04-03T02:00:00Z")
            Instant knownAt,

            @Schema(description = "How long ago its service last said so, in seconds.", examples = "95")
            long ageSeconds) {}

    /** One part of a figure that is split. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "SuiteFigurePart")
    public record Part(
            @Schema(examples = "ROTATION") String key,
            @Schema(examples = "Luân chuyển") String name,
            @Schema(examples = "31", nullable = true) BigDecimal value,

            @Schema(description = "Whether the value is not told, as that of a figure may not be.")
            Boolean withheld,

            @Schema(examples = "29", nullable = true) BigDecimal unrestricted) {
        public Part {
            withheld = Boolean.TRUE.equals(withheld);
        }
    }

    /** What a predecessor's records do to a figure. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "SuiteFigureAllocation")
    public record Allocation(
            @Schema(examples = "BL-VN") String unit,
            String name,

            @Schema(description = "How much of it went over: ALL, PART or a fraction.", examples = "PART")
            String share,

            @Schema(description = "The first day on which it is no more.", examples = "2025-07-01")
            LocalDate on,

            @Schema(
                    description = "How many records are meant; null where that is withheld.",
                    examples = "108",
                    nullable = true)
            Long records,

            @Schema(description = "That share of them, where one is stated; in no figure.", nullable = true)
            BigDecimal estimate,

            @Schema(description = "Whether the number is not told, as that of a figure may not be.")
            Boolean withheld,

            @Schema(description = "Whether the records are in the figure; those of a divided unit are not.")
            boolean counted) {
        public Allocation {
            withheld = Boolean.TRUE.equals(withheld);
        }
    }

    /** What a service does not say is not withheld. */
    public Figure {
        withheld = Boolean.TRUE.equals(withheld);
        distinctWithheld = Boolean.TRUE.equals(distinctWithheld);
        split = split == null ? List.of() : List.copyOf(split);
        allocation = allocation == null ? List.of() : List.copyOf(allocation);
    }

    /** Without the link, which names the moment of asking: two answers with the same figures are equal so. */
    Figure bare() {
        return withHref(null);
    }

    /** With the link to the same records as known at another moment, between which and the first nothing has changed. */
    Figure movedTo(Instant first, Instant moment) {
        return withHref(recordsHref
                .replace("knownAt=" + first, "knownAt=" + moment)
                .replace("knownAt=" + encoded(first), "knownAt=" + encoded(moment)));
    }

    private static String encoded(Instant moment) {
        return URLEncoder.encode(moment.toString(), StandardCharsets.UTF_8);
    }

    private Figure withHref(String href) {
        return new Figure(
                code,
                name,
                unit,
                kind,
                reach,
                value,
                numerator,
                denominator,
                occurrences,
                distinctSubjects,
                withheld,
                distinctWithheld,
                unrestricted,
                split,
                href,
                allocation,
                lastKnown);
    }

    /**
     * The figure of a service that does not answer: without any number that could be taken for today's.
     *
     * @param told when the service last said it
     */
    Figure asLastKnown(Instant knownAt, Instant told, Instant now) {
        long age = Math.max(0, Duration.between(told, now).toSeconds());
        return new Figure(
                code,
                name,
                unit,
                kind,
                reach,
                null,
                null,
                null,
                null,
                null,
                withheld,
                distinctWithheld,
                null,
                List.of(),
                recordsHref,
                List.of(),
                new LastKnown(
                        value,
                        numerator,
                        denominator,
                        occurrences,
                        distinctSubjects,
                        unrestricted,
                        split,
                        allocation,
                        knownAt,
                        age));
    }
}
