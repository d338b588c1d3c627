package vn.capuy.gateway.kpi;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Of which period figures are asked. Used as {@code @BeanParam}. */
public class PeriodParameters {
    @Parameter(
            description = "The first day.",
            required = true,
            example = "2022-01-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("from")
    public String from;

    @Parameter(
            description = "The last day, counted too; at most 100 years after the first.",
            required = true,
            example = "2022-03-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("to")
    public String to;

    @Parameter(
            description = "Answer with what was recorded by this moment; now when absent.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @QueryParam("knownAt")
    public String knownAt;

    @Parameter(
            description = "Whose acts count, for all indicators alike; each has its own default.",
            schema = @Schema(implementation = Reach.class))
    @QueryParam("reach")
    public String reach;

    @Parameter(
            description = "AS_IT_STOOD: by the tree of each record's day. TODAY: under today's successors.",
            schema = @Schema(implementation = Tree.class, defaultValue = "AS_IT_STOOD"))
    @QueryParam("tree")
    public String tree;

    /**
     * Refuses (400) with every fault.
     *
     * @param others what else was found wrong with the question
     */
    FigureQuery query(String org, List<Fault> others, Clock clock) {
        var faults = new ArrayList<>(others);
        try {
            var query = FigureQuery.of(org, from, to, knownAt, reach, tree, clock);
            if (faults.isEmpty()) {
                return query;
            }
        } catch (ProblemException refused) {
            faults.addAll(refused.faults());
        }
        throw ProblemException.invalid(faults);
    }
}
