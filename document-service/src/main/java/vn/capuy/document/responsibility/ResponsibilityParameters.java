package vn.capuy.document.responsibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of whom and when it is asked what he answers for. Used as {@code @BeanParam @Valid}. */
public class ResponsibilityParameters {
    @Parameter(description = "The person's code.", example = "CB-00031")
    @QueryParam("person")
    @Size(min = 1, max = 50)
    String person;

    @Parameter(
            description =
                    "The body's code. With a person: the body that he heads, in which he holds a post on the last day; "
                            + "then its groups and those below it count as his.",
            example = "BL")
    @QueryParam("organisation")
    @Size(min = 1, max = 50)
    String organisation;

    @Parameter(description = "The first day.", example = "2022-01-01")
    @QueryParam("from")
    @NotNull
    LocalDate from;

    @Parameter(description = "The last day, included; not in the future.", example = "2022-12-31")
    @QueryParam("to")
    @NotNull
    LocalDate to;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    Instant knownAt;
}
