package vn.capuy.document.dispatch;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.recipient.RecipientPurpose;
import vn.capuy.platform.problem.ProblemException;

/** Which recipients are listed. Used as {@code @BeanParam @Valid}. */
public class RecipientFilter {
    @Parameter(description = "Only of documents of this issuing unit.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    public String issuer;

    @Parameter(description = "Only this organisation.", example = "BL-HM-DU")
    @QueryParam("organisation")
    @Size(max = 50)
    public String organisation;

    @Parameter(description = "Only for this purpose.")
    @QueryParam("purpose")
    public RecipientPurpose purpose;

    @Parameter(description = "Of documents issued on this day or later.", example = "2022-01-01")
    @QueryParam("issuedFrom")
    public LocalDate issuedFrom;

    @Parameter(description = "Of documents issued on this day or earlier.", example = "2022-12-31")
    @QueryParam("issuedTo")
    public LocalDate issuedTo;

    /** SQL conditions on the document {@code d} and the recipient {@code r}; refuses (400) a period that is upside down. */
    List<String> conditions() {
        if (issuedFrom != null && issuedTo != null && issuedTo.isBefore(issuedFrom)) {
            throw ProblemException.invalid("issuedTo", "violation.period");
        }
        var conditions = new ArrayList<String>();
        when(issuer, "d.issuer = :issuer", conditions);
        when(organisation, "r.organisation = :organisation", conditions);
        when(purpose, "r.purpose = :purpose", conditions);
        when(issuedFrom, "d.issued_on >= :issuedFrom", conditions);
        when(issuedTo, "d.issued_on <= :issuedTo", conditions);
        return conditions;
    }

    Map<String, Object> bindings() {
        var bindings = new HashMap<String, Object>();
        bindings.put("issuer", issuer);
        bindings.put("organisation", organisation);
        bindings.put("purpose", purpose == null ? null : purpose.name());
        bindings.put("issuedFrom", issuedFrom);
        bindings.put("issuedTo", issuedTo);
        return bindings;
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
