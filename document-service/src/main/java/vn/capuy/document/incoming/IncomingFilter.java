package vn.capuy.document.incoming;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.document.text.SoughtWords;
import vn.capuy.platform.problem.ProblemException;

/** Which incoming documents are listed. Used as {@code @BeanParam @Valid}. */
public class IncomingFilter {
    static final String OVERDUE = "(i.state in ('ROUTED', 'IN_HAND') and i.due_on is not null and i.due_on < :today)";

    @Parameter(description = "Only received by this organisation.", example = "BL")
    @QueryParam("organisation")
    @Size(max = 50)
    public String organisation;

    @Parameter(description = "Only of this sending organisation.", example = "QN")
    @QueryParam("sender")
    @Size(max = 50)
    public String sender;

    @Parameter(
            description = "Only dealt with now by this organisation or this member, by its code.",
            example = "BL-BTC")
    @QueryParam("handler")
    @Size(max = 50)
    public String handler;

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    public IncomingState state;

    @Parameter(description = "Only those that are overdue today, or only the others.")
    @QueryParam("overdue")
    public Boolean overdue;

    @Parameter(description = "Only of this type.", example = "OFFICIAL_LETTER")
    @QueryParam("type")
    @Size(max = 50)
    public String type;

    @Parameter(description = "Arrived on this day or later.", example = "2022-01-01")
    @QueryParam("arrivedFrom")
    public LocalDate arrivedFrom;

    @Parameter(description = "Arrived on this day or earlier.", example = "2022-12-31")
    @QueryParam("arrivedTo")
    public LocalDate arrivedTo;

    @Parameter(description = "Only of this year of arrival.", example = "2022")
    @QueryParam("year")
    @Min(1930)
    @Max(9999)
    public Integer year;

    @Parameter(description = "Only with this arrival number.", example = "118")
    @QueryParam("number")
    @Min(1)
    public Integer number;

    @Parameter(
            description = "All of these words in the abstract or the notation; diacritics do not matter.",
            example = "nong thon moi")
    @QueryParam("q")
    @Size(max = 200)
    public String q;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    /** SQL conditions on the entry {@code i}; refuses (400) a period that is upside down. */
    List<String> conditions() {
        if (arrivedFrom != null && arrivedTo != null && arrivedTo.isBefore(arrivedFrom)) {
            throw ProblemException.invalid("arrivedTo", "violation.period");
        }
        var conditions = new ArrayList<String>();
        when(organisation, "i.organisation = :organisation", conditions);
        when(sender, "i.sender = :sender", conditions);
        when(handler, "(i.handler_organisation = :handler or i.handler_member = :handler)", conditions);
        when(state, "i.state = :state", conditions);
        when(type, "i.type = :type", conditions);
        when(arrivedFrom, "i.arrived_on >= :arrivedFrom", conditions);
        when(arrivedTo, "i.arrived_on <= :arrivedTo", conditions);
        when(year, "i.year = :year", conditions);
        when(number, "i.number = :number", conditions);
        if (overdue != null) {
            conditions.add(overdue ? OVERDUE : "not " + OVERDUE);
        }
        if (!includeVoided) {
            conditions.add("i.voided_at is null");
        }
        SoughtWords words = SoughtWords.of(q);
        for (int w = 0; w < words.count(); w++) {
            // Of what is secret only the notation is searched by who is not cleared. Told in two, so that indexes find
            // the first.
            conditions.add("(i.notation_folded like :word%1$d or i.abstract_folded like :word%1$d)".formatted(w));
            conditions.add("(i.notation_folded like :word%d or %s)".formatted(w, IncomingQueries.CLEARED));
        }
        return conditions;
    }

    Map<String, Object> bindings() {
        var bindings = new HashMap<String, Object>();
        bindings.put("organisation", organisation);
        bindings.put("sender", sender);
        bindings.put("handler", handler);
        bindings.put("state", state == null ? null : state.name());
        bindings.put("type", type);
        bindings.put("arrivedFrom", arrivedFrom);
        bindings.put("arrivedTo", arrivedTo);
        bindings.put("year", year);
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
