package vn.capuy.gateway.kpi;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Which figures of which period are set side by side. Used as {@code @BeanParam}. */
public class ComparisonParameters extends PeriodParameters {
    private static final int MOST_FIGURES = 50;

    @Parameter(
            description = "Only these figures, at most 50, with commas.",
            example = "DOC.ISSUED,TASK.DONE",
            schema = @Schema(implementation = String.class))
    @QueryParam("codes")
    public List<String> codes;

    Set<String> figures() {
        return Codes.of(codes);
    }

    @Override
    FigureQuery query(String org, List<Fault> others, Clock clock) {
        var faults = new ArrayList<>(others);
        faults.addAll(Codes.faults("codes", figures(), 0, MOST_FIGURES));
        return super.query(org, faults, clock);
    }
}
