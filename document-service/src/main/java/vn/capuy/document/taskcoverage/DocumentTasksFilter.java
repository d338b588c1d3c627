package vn.capuy.document.taskcoverage;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which clauses of a document are asked for, and as of when. Used as {@code @BeanParam @Valid}. */
public class DocumentTasksFilter {
    @Parameter(description = "As of this day; today when absent.", example = "2021-12-31")
    @QueryParam("onDay")
    LocalDate onDay;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    Instant knownAt;

    @Parameter(description = "Only clauses that are carried out so.")
    @QueryParam("state")
    CoverageState state;
}
