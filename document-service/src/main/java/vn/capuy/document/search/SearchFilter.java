package vn.capuy.document.search;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.list.Filters;

/** Among which documents is searched. Used as {@code @BeanParam @Valid}. */
public class SearchFilter {
    @Parameter(description = "Only of this issuing unit.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    public String issuer;

    @Parameter(description = "Only of this type.", example = "RESOLUTION")
    @QueryParam("type")
    @Size(max = 50)
    public String type;

    @Parameter(description = "Only of this field of work.", example = "NEW_RURAL")
    @QueryParam("field")
    @Size(max = 50)
    public String field;

    @Parameter(description = "Only numbered by this term.", example = "2020-2025")
    @QueryParam("term")
    @Size(max = 50)
    public String term;

    @Parameter(description = "Only of this urgency.", example = "URGENT")
    @QueryParam("urgency")
    @Size(max = 50)
    public String urgency;

    @Parameter(description = "Only marked so today.")
    @QueryParam("secrecy")
    public Clearance secrecy;

    @Parameter(description = "Issued on this day or later.", example = "2020-08-01")
    @QueryParam("issuedFrom")
    public LocalDate issuedFrom;

    @Parameter(description = "Issued on this day or earlier.", example = "2023-03-31")
    @QueryParam("issuedTo")
    public LocalDate issuedTo;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** By which marks of the search the index can tell them. */
    List<String> marks() {
        var marks = new ArrayList<String>();
        mark("issuer:", issuer, marks);
        mark("type:", type, marks);
        mark("field:", field, marks);
        return marks;
    }

    /** SQL conditions on the document {@code d}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (term != null) {
            conditions.add("d.term = :term");
        }
        if (urgency != null) {
            conditions.add("d.urgency = :urgency");
        }
        if (secrecy != null) {
            conditions.add(DocumentAccess.LEVEL + " = :secrecy");
        }
        if (issuedFrom != null) {
            conditions.add("d.issued_on >= :issuedFrom");
        }
        if (issuedTo != null) {
            conditions.add("d.issued_on <= :issuedTo");
        }
        if (!includeVoided) {
            conditions.add("d.voided_at is null");
        }
        return conditions;
    }

    Map<String, Object> bindings() {
        return Filters.of(
                "term", term, "urgency", urgency, "secrecy", secrecy, "issuedFrom", issuedFrom, "issuedTo", issuedTo);
    }

    private static void mark(String kind, String value, List<String> marks) {
        if (value != null) {
            marks.add(kind + value);
        }
    }
}
