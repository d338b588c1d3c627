package vn.capuy.document.criteria.attainment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Attainment of sets over HTTP. */
@Path("/criteria-sets/{code}/attainment")
@Tag(
        name = "Criteria attainment",
        description = "Who has attained a set on any day, what is missing, and the pace so far.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AttainmentResource {
    private static final String LIST = "How far the units below an organisation have come toward a set";
    private static final String LIST_DESCRIPTION =
            "Those that work toward it on the day, itself included, each with the unit under which it stood: criteria and"
                    + " indicators attained by the latest verified values, and the numbers of what is missing. Held against"
                    + " the version that is in force on the day.";

    private final AttainmentService service;
    private final Clock clock;

    AttainmentResource(AttainmentService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCriteriaAttainment", summary = LIST, description = LIST_DESCRIPTION)
    public Page<UnitAttainment> list(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(description = "The organisation's code.", example = "BL")
                    @QueryParam("org")
                    @NotBlank
                    @Size(max = 50)
                    String org,
            @BeanParam @Valid AttainmentParameters parameters,
            @BeanParam @Valid PageRequest page) {
        return service.units(code, org, parameters.asOf(clock), page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listCriteriaAttainment", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @PathParam("code") String code,
            @QueryParam("org") @NotBlank @Size(max = 50) String org,
            @BeanParam @Valid AttainmentParameters parameters) {
        // One moment for all of its pages.
        var asOf = parameters.asOf(clock);
        return ListExport.of("criteria-attainment", UnitAttainment.class, page -> service.units(code, org, asOf, page));
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCriteriaAttainmentSummary",
            summary = "How many units below an organisation have attained a set",
            description = "And how many of those that work toward it are recognised.")
    public SetSummary summary(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(description = "The organisation's code.", example = "BL")
                    @QueryParam("org")
                    @NotBlank
                    @Size(max = 50)
                    String org,
            @BeanParam @Valid AttainmentParameters parameters) {
        return service.summary(code, org, parameters.asOf(clock));
    }

    @GET
    @Path("/{unit}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readUnitCriteriaSheet",
            summary = "A unit's sheet: every criterion and indicator, what is missing and why",
            description =
                    "Of what is missing it tells how far the pace so far would lead: the slope of the straight line closest"
                            + " to the last values, followed from the last one on. That is arithmetic, not a judgement. Of a"
                            + " unit such as a district it also tells how far the units below have come toward each set.")
    public UnitSheet sheet(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(example = "BL-HM") @PathParam("unit") String unit,
            @BeanParam @Valid AttainmentParameters parameters,
            @Parameter(description = "From how many of the last values the pace is reckoned.")
                    @QueryParam("values")
                    @DefaultValue("4")
                    @Min(2)
                    @Max(60)
                    int values) {
        return service.sheet(code, unit, parameters.asOf(clock), values);
    }
}
