package vn.capuy.document.dispatch;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException;

/** Which sendings are listed. Used as {@code @BeanParam @Valid}. */
public class DispatchFilter {
    static final String OVERDUE =
            "(x.state in ('SENT', 'DELIVERED') and x.acknowledge_by is not null and x.acknowledge_by < :now)";

    @Parameter(description = "Only in this state.")
    @QueryParam("state")
    public DispatchState state;

    @Parameter(description = "Only those whose acknowledgement is overdue now, or only the others.")
    @QueryParam("overdue")
    public Boolean overdue;

    @Parameter(description = "Only sent to this organisation.", example = "BL-HM-DU")
    @QueryParam("organisation")
    @Size(max = 50)
    public String organisation;

    @Parameter(description = "Only of documents of this issuing unit.", example = "BL")
    @QueryParam("issuer")
    @Size(max = 50)
    public String issuer;

    @Parameter(description = "Only by this way.")
    @QueryParam("channel")
    public DispatchChannel channel;

    @Parameter(description = "Sent on this day or later.", example = "2022-06-01")
    @QueryParam("sentFrom")
    public LocalDate sentFrom;

    @Parameter(description = "Sent on this day or earlier.", example = "2022-06-30")
    @QueryParam("sentTo")
    public LocalDate sentTo;

    /** SQL conditions on the sending {@code x} of the document {@code d}; refuses (400) a period that is upside down. */
    List<String> conditions() {
        if (sentFrom != null && sentTo != null && sentTo.isBefore(sentFrom)) {
            throw ProblemException.invalid("sentTo", "violation.period");
        }
        var conditions = new ArrayList<String>();
        when(state, "x.state = :state", conditions);
        when(organisation, "x.organisation = :organisation", conditions);
        when(issuer, "d.issuer = :issuer", conditions);
        when(channel, "x.channel = :channel", conditions);
        when(sentFrom, "x.sent_on >= :sentFrom", conditions);
        when(sentTo, "x.sent_on <= :sentTo", conditions);
        if (overdue != null) {
            conditions.add(overdue ? OVERDUE : "not " + OVERDUE);
        }
        return conditions;
    }

    Map<String, Object> bindings() {
        var bindings = new HashMap<String, Object>();
        bindings.put("state", state == null ? null : state.name());
        bindings.put("organisation", organisation);
        bindings.put("issuer", issuer);
        bindings.put("channel", channel == null ? null : channel.name());
        bindings.put("sentFrom", sentFrom);
        bindings.put("sentTo", sentTo);
        return bindings;
    }

    private static void when(Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
