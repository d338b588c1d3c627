package vn.capuy.document.mobilisation.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.platform.list.Filters;

/** Which models are asked for, as of which day and as known when. Used as {@code @BeanParam @Valid}. */
public class ModelFilter {
    @Parameter(description = "Only registered with this committee.", example = "BL")
    @QueryParam("committee")
    @Size(max = 50)
    public String committee;

    @Parameter(description = "Only of this field.", example = "ECONOMY")
    @QueryParam("field")
    @Size(max = 50)
    public String field;

    @Parameter(
            description = "Only of this unit and of those that stood below it on the day of registration.",
            example = "BL-HM")
    @QueryParam("unit")
    @Size(max = 50)
    public String unit;

    @Parameter(description = "Only carried on in this place.", example = "BL-HM-T01")
    @QueryParam("place")
    @Size(max = 50)
    public String place;

    @Parameter(description = "Only of a collective, or of an individual.")
    @QueryParam("holder")
    public HolderKind holder;

    @Parameter(description = "Only of this member.", example = "CB-00417")
    @QueryParam("member")
    @Size(max = 50)
    public String member;

    @Parameter(description = "Only in this state on the day `on`.")
    @QueryParam("state")
    public ModelState state;

    @Parameter(description = "The day as of which states are told; today when absent.", example = "2022-06-30")
    @QueryParam("on")
    public LocalDate on;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    public Instant knownAt;

    @Parameter(description = "Only registered for this year.", example = "2021")
    @QueryParam("year")
    @Min(1990)
    @Max(2200)
    public Integer year;

    @Parameter(description = "Only of this emulation movement.")
    @QueryParam("movement")
    public UUID movement;

    @Parameter(
            description = "All of these words in code, name or holder; diacritics do not matter.",
            example = "trong hoi")
    @QueryParam("q")
    @Size(max = 200)
    public String q;

    @Parameter(description = "Void ones too.")
    @QueryParam("includeVoided")
    @DefaultValue("false")
    public boolean includeVoided;

    Map<String, Object> filters() {
        return Filters.of(
                "committee", committee,
                "field", field,
                "unit", unit,
                "place", place,
                "holder", holder,
                "member", member,
                "state", state,
                "year", year,
                "movement", movement,
                "includeVoided", includeVoided);
    }

    /** Whether today's state is asked for, which the model itself tells. */
    boolean isOfNow() {
        return on == null && knownAt == null;
    }
}
