package vn.capuy.report.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** What the gateway answers when it is asked for figures. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SuiteFigures(boolean partial, List<Missing> missing, List<Figure> figures) {

    /** A part that is not there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Missing(String service) {}

    /**
     * One figure.
     *
     * @param value null where it is withheld, and for a ratio of nothing
     * @param recordsHref where its records stand, a path of the gateway
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(
            String code,
            String kind,
            String reach,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal occurrences,
            BigDecimal distinctSubjects,
            boolean withheld,
            boolean distinctWithheld,
            BigDecimal unrestricted,
            List<Part> split,
            String recordsHref) {}

    /** One part of a figure that is split. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String key, BigDecimal value, boolean withheld, BigDecimal unrestricted) {}
}
