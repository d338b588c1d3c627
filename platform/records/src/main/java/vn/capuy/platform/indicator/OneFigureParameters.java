package vn.capuy.platform.indicator;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of one figure, of which a part may be asked for. Used as {@code @BeanParam @Valid}. */
public class OneFigureParameters extends FigureParameters {
    @Parameter(description = "Only the part with these keys: `dimension:key`, several with commas.")
    @QueryParam("only")
    @Size(max = 300)
    public String only;

    @Override
    FigureQuestion question(Clock clock) {
        return super.question(clock).only(only);
    }
}
