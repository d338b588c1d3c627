package vn.capuy.inspection.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** The findings of a case over HTTP. */
@Path("/cases/{id}/findings")
@Tag(name = "Findings", description = "What cases found of their subjects, and on what it rests.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FindingResource {
    private static final String IF_MATCH = "The ETag of the case from which this change is made.";

    private final FindingService service;

    FindingResource(FindingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listCaseFindings",
            summary = "What a case found, in the order in which it was entered",
            description = "Without what was voided.")
    public Page<FindingView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return service.ofCase(id, page);
    }

    @GET
    @Path("/{finding}")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCaseFinding",
            summary = "A finding of a case, also one that was voided",
            description = "The ETag is that of the case.")
    @APIResponse(
            responseCode = "200",
            description = "The finding",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("finding") UUID finding) {
        var found = service.read(id, finding);
        return Answers.changed(found.version(), found.view());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "enterCaseFinding",
            summary = "Enter what a case found of a subject",
            description =
                    "From the conduct on. A violation has its degree and the period of the act; the evidence is papers "
                            + "of the file and references outside it.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the ETag is that of the case",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The case has this finding; or it is in preparation, closed, stopped or voided")
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewFinding body,
            @Context UriInfo uri) {
        var entered = service.enter(id, ifMatch, body);
        return Answers.created(uri, entered.view().id(), entered.version(), entered.view());
    }

    @POST
    @Path("/{finding}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidCaseFinding",
            summary = "Void a finding that does not hold; what holds is entered anew",
            description = "It counts nowhere from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided; the ETag is that of the case",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    @APIResponse(
            responseCode = "409",
            description = "A remedy follows from it, or it was voided before; or the case is closed, stopped or voided")
    public Response voidFinding(
            @PathParam("id") UUID id,
            @PathParam("finding") UUID finding,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var voided = service.voidFor(id, finding, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided.view());
    }
}
