package vn.capuy.report.below;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A figure of a unit, a sum, or this suite's own figure as a row of a spreadsheet. */
public record MergedRow(
        String code,
        String name,
        String unit,
        String kind,
        String reach,
        Line line,
        String org,
        BigDecimal value,
        Meaning meaning,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal distinctSubjects,
        boolean withheld,
        BigDecimal unrestricted,
        Missing missing,
        String note,
        UUID seal,
        Instant knownAt,
        String sha256,
        String recordsHref) {

    /** Of what a row tells. */
    enum Line {
        SUM,
        PART,
        OWN
    }

    static List<MergedRow> of(MergedView merged) {
        return merged.figures().stream()
                .flatMap(figure -> Stream.of(
                                Stream.of(sum(merged, figure)),
                                figure.parts().stream().map(part -> part(figure, part)),
                                Stream.ofNullable(figure.own()).map(own -> own(merged, figure, own)))
                        .flatMap(rows -> rows))
                .toList();
    }

    private static MergedRow sum(MergedView merged, MergedView.Figure figure) {
        return new MergedRow(
                figure.code(),
                figure.name(),
                figure.unit(),
                figure.kind(),
                figure.reach(),
                Line.SUM,
                merged.org(),
                figure.value(),
                figure.meaning(),
                figure.numerator(),
                figure.denominator(),
                null,
                false,
                null,
                null,
                String.join(" ", figure.notes()),
                null,
                null,
                null,
                null);
    }

    private static MergedRow part(MergedView.Figure figure, MergedView.Part part) {
        return new MergedRow(
                figure.code(),
                figure.name(),
                figure.unit(),
                figure.kind(),
                figure.reach(),
                Line.PART,
                part.unit(),
                part.value(),
                null,
                part.numerator(),
                part.denominator(),
                part.distinctSubjects(),
                part.withheld(),
                part.unrestricted(),
                part.missing(),
                part.reason(),
                part.seal(),
                part.knownAt(),
                part.sha256(),
                part.recordsHref());
    }

    private static MergedRow own(MergedView merged, MergedView.Figure figure, MergedView.Own own) {
        return new MergedRow(
                figure.code(),
                figure.name(),
                figure.unit(),
                figure.kind(),
                figure.reach(),
                Line.OWN,
                merged.org(),
                own.value(),
                null,
                own.numerator(),
                own.denominator(),
                null,
                own.withheld(),
                null,
                null,
                null,
                null,
                merged.ownKnownAt(),
                null,
                own.recordsHref());
    }
}
