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

/** The units that take part in an emulation movement, over HTTP. */
@Path("/emulation-movements/{movement}/units")
@Tag(name = "Emulation movements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UnitResource {
    private static final String LIST = "The units that take part in a movement, by their codes";
    private static final String LIST_DESCRIPTION =
            "Those within the caller's scope. `Accept: text/csv` or XLSX gives the whole list.";
    private static final String IF_MATCH = "The ETag of the unit's registration.";

    private final UnitService service;
    private final UnitQueries queries;
    private final MovementAccess access;

    UnitResource(UnitService service, UnitQueries queries, MovementAccess access) {
        this.service = service;
        this.queries = queries;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "registerEmulationUnit",
            summary = "Register a unit in a movement",
            description =
                    "A unit at or below the body that launched it, within the caller's scope, while the movement runs.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = UnitDetail.class)))
    @APIResponse(responseCode = "409", description = "The unit takes part already, or the movement was voided")
    public Response register(
            @PathParam("movement") UUID movement, @Context UriInfo uri, @NotNull @Valid UnitRequest body) {
        UnitDetail registered = service.register(movement, body);
        return Answers.created(uri, registered.unit().id(), registered.unit().version(), registered);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listEmulationUnits", summary = LIST, description = LIST_DESCRIPTION)
    public Page<UnitView> list(@PathParam("movement") UUID movement, @BeanParam @Valid PageRequest page) {
        access.find(movement);
        return queries.page(movement, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listEmulationUnits", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("movement") UUID movement) {
        access.find(movement);
        return ListExport.of("emulation-units", UnitView.class, page -> queries.page(movement, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readEmulationUnit", summary = "A unit in a movement, with its results and rewards")
    @APIResponse(
            responseCode = "200",
            description = "The unit.",
            content = @Content(schema = @Schema(implementation = UnitDetail.class)))
    public Response read(@PathParam("movement") UUID movement, @PathParam("id") UUID id, @Context Request request) {
        UnitDetail found = service.read(movement, id);
        return Versions.read(request, found.unit().version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readEmulationUnitHistory",
            summary = "What was entered of a unit in a movement, by whom and when")
    public List<Journal.Line> history(@PathParam("movement") UUID movement, @PathParam("id") UUID id) {
        return service.history(movement, id);
    }

    @POST
    @Path("/{id}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(operationId = "enterEmulationResult", summary = "Enter what a unit reached in a movement")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = UnitDetail.class)))
    @APIResponse(responseCode = "409", description = "The registration or the movement was voided")
    public Response result(
            @PathParam("movement") UUID movement,
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ResultRequest body) {
        return changed(service.result(movement, id, ifMatch, body));
    }

    @POST
    @Path("/{id}/rewards")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "enterEmulationReward",
            summary = "Enter a reward that a unit got in a movement",
            description = "Its form fits the level of who gave it, by the law of its day.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = UnitDetail.class)))
    @APIResponse(responseCode = "409", description = "The registration or the movement was voided")
    @APIResponse(responseCode = "422", description = "The form is not given at this level")
    public Response reward(
            @PathParam("movement") UUID movement,
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid UnitRewardRequest body) {
        return changed(service.reward(movement, id, ifMatch, body));
    }

    @POST
    @Path("/{id}/entries/{entry}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidEmulationUnitEntry",
            summary = "Void a result or a reward of a unit that was entered by mistake")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = UnitDetail.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidEntry(
            @PathParam("movement") UUID movement,
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Parameter(description = IF_MATCH, example = "\"1\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidEntry(movement, id, entry, ifMatch, body.reason()));
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidEmulationUnit",
            summary = "Void a unit's registration in a movement",
            description = "As long as no model of it belongs to the movement.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = UnitDetail.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or models of it belong to the movement")
    public Response voidUnit(
            @PathParam("movement") UUID movement,
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(movement, id, ifMatch, body.reason()));
    }

    private static Response changed(UnitDetail unit) {
        return Answers.changed(unit.unit().version(), unit);
    }
}
