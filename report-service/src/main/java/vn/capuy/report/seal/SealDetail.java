package vn.capuy.report.seal;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.Language;

/** A seal with its figures, in the caller's language. */
@Schema(name = "SealDetail")
public record SealDetail(SealView seal, List<Figure> figures) {

    /** A sealed figure. */
    @Schema(name = "SealedFigure")
    public record Figure(
            @Schema(examples = "DOC.ISSUED") String code,
            @Schema(examples = "Văn bản đã ban hành") String name,
            @Schema(examples = "văn bản") String unit,

            @Schema(enumeration = {"FLOW", "STOCK", "RATIO"})
            String kind,

            @Schema(enumeration = {"OWN", "BELOW"}) String reach,

            @Schema(examples = "1118", nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            @Schema(nullable = true) BigDecimal occurrences,
            @Schema(nullable = true) BigDecimal distinctSubjects,
            boolean withheld,
            boolean distinctWithheld,
            @Schema(nullable = true) BigDecimal unrestricted,
            List<Part> split,

            @Schema(description = "Where its records stand as they were known, a path of the gateway.")
            String recordsHref) {
        public static Figure of(SealedFigure sealed, Language language) {
            return new Figure(
                    sealed.code(),
                    sealed.name().in(language),
                    sealed.unit().in(language),
                    sealed.kind(),
                    sealed.reach(),
                    sealed.value(),
                    sealed.numerator(),
                    sealed.denominator(),
                    sealed.occurrences(),
                    sealed.distinctSubjects(),
                    sealed.withheld(),
                    sealed.distinctWithheld(),
                    sealed.unrestricted(),
                    sealed.split().stream().map(part -> Part.of(part, language)).toList(),
                    sealed.recordsHref());
        }
    }

    /** One part of a sealed figure. */
    @Schema(name = "SealedFigurePart")
    public record Part(
            String key,
            String name,
            @Schema(nullable = true) BigDecimal value,
            boolean withheld,
            @Schema(nullable = true) BigDecimal unrestricted) {
        static Part of(SealedFigure.Part sealed, Language language) {
            return new Part(
                    sealed.key(), sealed.name().in(language), sealed.value(), sealed.withheld(), sealed.unrestricted());
        }
    }

    static SealDetail of(SealView seal, SealedContent content, Language language) {
        return new SealDetail(
                seal,
                content.figures().stream()
                        .map(figure -> Figure.of(figure, language))
                        .toList());
    }
}
