package vn.capuy.inspection.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** Which papers which kind of case needs, over HTTP. */
@Path("/paper-requirements")
@Tag(name = "Paper requirements", description = "Which papers a kind of case needs before it leaves a stage.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RequirementResource {
    private final RequirementService service;
    private final PaperRequirements requirements;

    RequirementResource(RequirementService service, PaperRequirements requirements) {
        this.service = service;
        this.requirements = requirements;
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "listPaperRequirements",
            summary = "Which papers which kind of case needs, each with its day, citation and certainty",
            description = "All versions; with `on` those that hold for decisions of that day.")
    public List<RequirementView> list(
            @Parameter(description = "Only of this kind of case.") @QueryParam("caseKind") CaseKind caseKind,
            @Parameter(description = "Only what holds for decisions of this day.", example = "2022-05-16")
                    @QueryParam("on")
                    LocalDate on) {
        return on == null ? requirements.versions(caseKind) : requirements.inForce(caseKind, on);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "readPaperRequirement", summary = "One version of a requirement")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = RequirementView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        RequirementView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(
            operationId = "enterPaperRequirement",
            summary = "Enter what a new regulation requires",
            description =
                    "It holds for decisions from its day on, in place of what held for the same kind of case, stage "
                            + "and paper; steps that were taken are not judged again.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = RequirementView.class)))
    @APIResponse(responseCode = "409", description = "A version has been entered for this day; void it first")
    public Response enter(@NotNull @Valid NewRequirement body, @Context UriInfo uri) {
        RequirementView entered = service.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(operationId = "voidPaperRequirement", summary = "Void a requirement that was entered wrongly")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = RequirementView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidRequirement(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Reason body) {
        RequirementView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
