package vn.capuy.inspection.casefile;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** One case: read, added to, voided; and its history. */
@Path("/cases/{id}")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseResource {
    static final String IF_MATCH = "The ETag of the version from which this change is made.";

    private final CaseService service;
    private final CaseHistory history;

    CaseResource(CaseService service, CaseHistory history) {
        this.service = service;
        this.history = history;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCase",
            summary = "A case with its subjects and the steps that this caller may take",
            description = "Every read is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "There is none that this caller may know of")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        var found = service.read(id);
        return Versions.read(request, found.version(), found.view());
    }

    @POST
    @Path("/subjects")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(operationId = "nameCaseSubjects", summary = "Name more organisations and members in a case")
    @APIResponse(
            responseCode = "200",
            description = "Named",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "The case is closed or voided")
    @APIResponse(responseCode = "422", description = "A regulation is not met; every finding is listed")
    public Response name(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewSubjects body) {
        return answer(service.name(id, ifMatch, body));
    }

    @POST
    @Path("/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidCase",
            summary = "Void a case that was entered by mistake",
            description = "It stays readable and counts nowhere from now on; its reference is free for the record that "
                    + "corrects it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidCase(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VoidRequest body) {
        return answer(service.voidCase(id, ifMatch, body.reason()));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCaseHistory",
            summary = "What was done with a case, oldest first",
            description = "The auditor sees who read it as well.")
    public Page<HistoryLine> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(id, page);
    }

    private static Response answer(VersionedCase changed) {
        return Response.ok(changed.view()).tag(Versions.tag(changed.version())).build();
    }
}
