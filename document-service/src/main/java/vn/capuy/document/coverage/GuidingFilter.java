package vn.capuy.document.coverage;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which guiding documents are listed, and as of which day. Used as {@code @BeanParam @Valid}. */
public class GuidingFilter {
    @Parameter(
            description = "As of this day: what was issued later is left out. Today in Vietnam when absent.",
            example = "2023-03-31")
    @QueryParam("onDay")
    LocalDate onDay;

    @Parameter(description = "Only of this issuing unit.", example = "TW")
    @QueryParam("issuer")
    @Size(max = 50)
    String issuer;

    @Parameter(description = "Only of this type.", example = "DIRECTIVE")
    @QueryParam("type")
    @Size(max = 50)
    String type;

    @Parameter(description = "Issued on this day or later.", example = "2016-01-01")
    @QueryParam("issuedFrom")
    LocalDate issuedFrom;

    /** SQL conditions on the document {@code d}, only those that are asked for, so that its indexes can be used. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        conditions.add("d.voided_at is null and d.issued_on <= :day");
        when(issuer, "d.issuer = :issuer", conditions);
        when(type, "d.type = :type", conditions);
        when(issuedFrom, "d.issued_on >= :issuedFrom", conditions);
        return conditions;
    }

    Map<String, Object> bindings() {
        return Filters.of("issuer", issuer, "type", type, "issuedFrom", issuedFrom);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
