package vn.capuy.document.registry;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.text.SoughtWords;

/** Which documents are asked for. Used as {@code @BeanParam @Valid}. */
public class DocumentFilter {
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

    @Parameter(description = "Only of this urgency.")
    @QueryParam("urgency")
    public Urgency urgency;

    @Parameter(description = "Issued on this day or later.", example = "2020-08-01")
    @QueryParam("issuedFrom")
    public LocalDate issuedFrom;

    @Parameter(description = "Issued on this day or earlier.", example = "2023-03-31")
    @QueryParam("issuedTo")
    public LocalDate issuedTo;

    @Parameter(description = "Only numbered by this term.", example = "2020-2025")
    @QueryParam("term")
    @Size(max = 50)
    public String term;

    @Parameter(description = "Only with this number.", example = "5")
    @QueryParam("number")
    @Min(1)
    public Integer number;

    @Parameter(description = "All of these words in the abstract; diacritics do not matter.", example = "nong thon moi")
    @QueryParam("q")
    @Size(max = 200)
    public String q;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the document {@code d}. What is searched is only what the caller may read: binds {@code cleared}. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        when(issuer, "d.issuer = :issuer", conditions);
        when(type, "d.type = :type", conditions);
        when(field, "d.field = :field", conditions);
        when(urgency, "d.urgency = :urgency", conditions);
        when(issuedFrom, "d.issued_on >= :issuedFrom", conditions);
        when(issuedTo, "d.issued_on <= :issuedTo", conditions);
        when(term, "d.term = :term", conditions);
        when(number, "d.number = :number", conditions);
        if (!includeVoided) {
            conditions.add("d.voided_at is null");
        }
        SoughtWords words = SoughtWords.of(q);
        if (!words.isEmpty()) {
            conditions.add(DocumentAccess.CLEARED);
        }
        for (int i = 0; i < words.count(); i++) {
            conditions.add("d.abstract_folded like :word" + i);
        }
        return conditions;
    }

    Map<String, Object> bindings() {
        var bindings = new LinkedHashMap<String, Object>();
        bindings.put("issuer", issuer);
        bindings.put("type", type);
        bindings.put("field", field);
        bindings.put("urgency", urgency == null ? null : urgency.name());
        bindings.put("issuedFrom", issuedFrom);
        bindings.put("issuedTo", issuedTo);
        bindings.put("term", term);
        bindings.put("number", number);
        SoughtWords.of(q).bind(bindings);
        return bindings;
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
