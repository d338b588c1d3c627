package vn.capuy.document.taskcoverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException;

/** Of whose documents the coverage is asked, by what, and as of when. Used as {@code @BeanParam @Valid}. */
public class CoverageParameters {
    /** By what it is grouped. The words stand in the query as they are spoken. */
    @Schema(name = "TaskCoverageBy")
    public enum By {
        DOCUMENT,
        ISSUER,
        FIELD;

        /** By this name the REST layer finds it. */
        public static By fromString(String word) {
            for (By by : values()) {
                if (by.name().equalsIgnoreCase(word)) {
                    return by;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }

    @Parameter(description = "Of documents that this body or one below it issued.", example = "BL")
    @QueryParam("org")
    @NotBlank
    @Size(max = 50)
    String org;

    @Parameter(description = "By document, by issuer or by field of work.")
    @QueryParam("by")
    @DefaultValue("DOCUMENT")
    By by;

    @Parameter(description = "Only documents issued on this day or later.", example = "2021-01-01")
    @QueryParam("from")
    @NotNull
    LocalDate from;

    @Parameter(description = "Only documents issued on this day or earlier.", example = "2022-12-31")
    @QueryParam("to")
    @NotNull
    LocalDate to;

    @Parameter(description = "Only documents of this field of work.", example = "NEW_RURAL")
    @QueryParam("field")
    @Size(max = 50)
    String field;

    @Parameter(description = "As of this day; today when absent.", example = "2022-12-31")
    @QueryParam("onDay")
    LocalDate onDay;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    Instant knownAt;

    /** Refuses (400) a period that is upside down. */
    void check() {
        if (to.isBefore(from)) {
            throw ProblemException.invalid("to", "violation.period");
        }
    }
}
