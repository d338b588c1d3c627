package vn.capuy.document.criteria.set;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** Targets of indicators over HTTP. They are read with their version. */
@Path("/criteria-sets")
@Tag(name = "Criteria sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CriteriaTargetResource {
    private final CriteriaTargetService service;

    CriteriaTargetResource(CriteriaTargetService service) {
        this.service = service;
    }

    @POST
    @Path("/{code}/versions/{edition}/targets")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterCriteriaTarget",
            summary = "Enter the target of an indicator, from a day on",
            description =
                    "Everywhere, or below the unit that sets it, such as a province. The nearest one counts; of one area"
                            + " the latest. Nothing is edited: a wrong one is voided.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = SetContent.Target.class)))
    @APIResponse(responseCode = "409", description = "There is one for this area and day, or the version was voided")
    public Response enter(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @Parameter(example = "2021-2025") @PathParam("edition") String edition,
            @NotNull @Valid NewTarget body,
            @Context UriInfo uri) {
        SetContent.Target entered = service.enter(code, edition, body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{code}/targets/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidCriteriaTarget",
            summary = "Void a target that was entered by mistake",
            description = "It is asked no longer; figures as known before this moment still ask it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = SetContent.Target.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidTarget(
            @Parameter(example = "NRD_COMMUNE") @PathParam("code") String code,
            @PathParam("id") UUID id,
            @Parameter(description = "The version of the target, as its set shows it.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        SetContent.Target voided = service.voidFor(code, id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
