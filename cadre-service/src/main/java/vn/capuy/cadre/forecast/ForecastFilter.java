package vn.capuy.cadre.forecast;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of what a forecast is asked. */
public class ForecastFilter {
    @Parameter(
            description = "Of this organisation and all below it; of the caller's whole scope when absent.",
            example = "BL")
    @QueryParam("org")
    @Size(max = 50)
    public String org;

    @Parameter(description = "As it stands on this day; today when absent.", example = "2023-03-31")
    @QueryParam("on")
    public LocalDate on;

    @Parameter(
            description = "Up to this day, included; one year after `on` when absent, ten years after it at most.",
            example = "2024-03-31")
    @QueryParam("until")
    public LocalDate until;
}
