package vn.capuy.document.mobilisation.movement;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Emulation movements over HTTP. */
@Path("/emulation-movements")
@Tag(name = "Emulation movements", description = "Movements that a body launches for all below it, and who takes part.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MovementResource {
    private static final String LIST = "Emulation movements, by the day of their launch";
    private static final String LIST_DESCRIPTION =
            "Those of the bodies within the caller's scope, and those that bodies above it launched for all below them. "
                    + "`Accept: text/csv` or XLSX gives the whole list.";

    private final MovementService service;
    private final MovementQueries queries;

    MovementResource(MovementService service, MovementQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(operationId = "launchEmulationMovement", summary = "Enter an emulation movement as it was launched")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    @APIResponse(responseCode = "409", description = "The body has a movement of this code")
    public Response launch(@Context UriInfo uri, @NotNull @Valid NewMovement body) {
        MovementDetail launched = service.launch(body);
        return Answers.created(
                uri, launched.movement().id(), launched.movement().version(), launched);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listEmulationMovements", summary = LIST, description = LIST_DESCRIPTION)
    public Page<MovementView> list(@BeanParam @Valid MovementFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listEmulationMovements", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid MovementFilter filter) {
        return ListExport.of("emulation-movements", MovementView.class, page -> queries.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readEmulationMovement",
            summary = "A movement with its reviews and the steps that this caller may take")
    @APIResponse(
            responseCode = "200",
            description = "The movement.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        MovementDetail found = service.read(id);
        return Versions.read(request, found.movement().version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readEmulationMovementHistory",
            summary = "What was done to a movement, by whom and when",
            description = "What was entered of a unit that takes part is in the history of that unit.")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "takeEmulationMovementStep",
            summary = "Enter a review (sơ kết), sum the movement up (tổng kết), or stop it",
            description =
                    "REVIEW is the editor's, CONCLUDE and STOP are those of an approver who did not enter the movement.")
    @APIResponse(
            responseCode = "200",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step, or the movement was voided")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = "The movement's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid MovementStepRequest body) {
        return changed(service.take(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/steps/{step}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidEmulationMovementStep",
            summary = "Void a review, a conclusion or a stop that was entered by mistake",
            description = "A movement whose end is voided runs again.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidStep(
            @PathParam("id") UUID id,
            @PathParam("step") UUID step,
            @Parameter(description = "The movement's ETag.", example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidStep(id, step, ifMatch, body.reason()));
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidEmulationMovement",
            summary = "Void a movement that was entered by mistake",
            description = "As long as no model belongs to it. The units that take part are voided with it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or models belong to it")
    public Response voidMovement(
            @PathParam("id") UUID id,
            @Parameter(description = "The movement's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason()));
    }

    private static Response changed(MovementDetail movement) {
        return Answers.changed(movement.movement().version(), movement);
    }
}
