package vn.capuy.document.lineage;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which relations are listed. Used as {@code @BeanParam @Valid}. */
public class RelationFilter {
    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    RelationKind kind;

    @Parameter(description = "Only where this unit issued the later document.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    String issuer;

    @Parameter(description = "Only where this unit issued the earlier document.", example = "TW")
    @QueryParam("toIssuer")
    @Size(max = 50)
    String toIssuer;

    @Parameter(description = "Only those that work from this day or a later one.", example = "2020-08-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Only those that work from this day or an earlier one.", example = "2023-03-31")
    @QueryParam("to")
    LocalDate to;

    Map<String, Object> filters() {
        return Filters.of("kind", kind, "issuer", issuer, "toIssuer", toIssuer, "from", from, "to", to);
    }
}
