package vn.capuy.document.coverage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.organisation.UnitKind;

/** Of which day, bodies and clause the coverage is asked. Used as {@code @BeanParam @Valid}. */
public class CoverageFilter {
    @Parameter(
            description = "As of this day, not before the document's own; today in Vietnam when absent.",
            example = "2026-06-30")
    @QueryParam("onDay")
    LocalDate onDay;

    @Parameter(description = "Only bodies of this kind.", example = "GRASSROOTS_COMMITTEE")
    @QueryParam("kind")
    UnitKind kind;

    @Parameter(description = "Only those that issued something, or only those that issued nothing.")
    @QueryParam("state")
    CoverageState state;

    @Parameter(description = "Only by what implements this clause, or one that stands in it.")
    @QueryParam("clause")
    UUID clause;
}
