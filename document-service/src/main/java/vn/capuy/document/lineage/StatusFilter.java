package vn.capuy.document.lineage;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Of which documents the status is asked, and for which day. Used as {@code @BeanParam @Valid}. */
public class StatusFilter {
    @Parameter(description = "The day; today in Vietnam when absent.", example = "2023-03-31")
    @QueryParam("onDay")
    LocalDate onDay;

    @Parameter(description = "Only those that have this status on that day.")
    @QueryParam("status")
    DocumentStatus status;

    @Parameter(description = "Only of this issuing unit.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    String issuer;

    @Parameter(description = "Only of this type.", example = "RESOLUTION")
    @QueryParam("type")
    @Size(max = 50)
    String type;

    @Parameter(description = "Issued on this day or later.", example = "2020-08-01")
    @QueryParam("issuedFrom")
    LocalDate issuedFrom;

    @Parameter(description = "Issued on this day or earlier.", example = "2023-03-31")
    @QueryParam("issuedTo")
    LocalDate issuedTo;

    /** SQL conditions on the document {@code d}, only those that are asked for, so that its indexes can be used. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(issuer, "d.issuer = :issuer", conditions);
        when(type, "d.type = :type", conditions);
        when(issuedFrom, "d.issued_on >= :issuedFrom", conditions);
        when(issuedTo, "d.issued_on <= :issuedTo", conditions);
        when(status, rare(), conditions);
        when(status, StatusSql.status(":day") + " = :status", conditions);
        return conditions;
    }

    /** What few documents have is looked for among those few. */
    private String rare() {
        return switch (status) {
            case null -> "true";
            case AMENDED, REPLACED, REPEALED ->
                "d.id in (select x.to_document from document_relation x where x.kind in ('AMENDS', 'REPLACES', 'REPEALS'))";
            case EXPIRED -> "d.in_force_to < :day";
            case VOID -> "d.voided_at is not null";
            case NOT_YET_IN_FORCE -> "(d.issued_on > :day or d.in_force_from > :day)";
            case IN_FORCE -> "d.voided_at is null and d.issued_on <= :day";
        };
    }

    Map<String, Object> bindings() {
        return Filters.of(
                "issuer", issuer, "type", type, "issuedFrom", issuedFrom, "issuedTo", issuedTo, "status", status);
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
