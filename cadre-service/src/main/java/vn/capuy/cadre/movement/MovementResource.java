package vn.capuy.cadre.movement;

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
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Movements over HTTP. */
@Path("/movements")
@Tag(name = "Movements", description = "Transfer, rotation and secondment of cadres.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MovementResource {
    private final MovementReading reading;
    private final MovementService service;
    private final MovementSteps steps;
    private final MovementImport imports;

    MovementResource(MovementReading reading, MovementService service, MovementSteps steps, MovementImport imports) {
        this.reading = reading;
        this.service = service;
        this.steps = steps;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listMovements",
            summary = "Movements, by the day of effect",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<MovementView> list(@BeanParam @Valid MovementFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listMovements",
            summary = "Movements, by the day of effect",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid MovementFilter filter) {
        return ListExport.of("movements", MovementView.class, page -> reading.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readMovement", summary = "A movement with the steps that can be taken")
    @APIResponse(
            responseCode = "200",
            description = "The movement.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        MovementDetail found = reading.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readMovementHistory", summary = "What was done with the movement, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "proposeMovement", summary = "Propose a movement")
    @APIResponse(
            responseCode = "201",
            description = "The movement.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    public Response propose(@NotNull @Valid MovementRequest request, @Context UriInfo uri) {
        MovementDetail entered = service.propose(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/check")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER})
    @Operation(
            operationId = "checkMovement",
            summary = "How a proposal would be ruled",
            description = "Nothing is written. Every finding is told with its citation, and the figures that hold.")
    @APIResponse(
            responseCode = "200",
            description = "The ruling.",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    public Response check(@NotNull @Valid MovementRequest request) {
        return Response.ok(service.check(request)).build();
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER})
    @Operation(
            operationId = "takeMovementStep",
            summary = "Take a step of a movement, from the policy to the return",
            description = "Which steps can be taken stands in `allowedSteps`. Approving is not for whoever proposed it,"
                    + " asks for a ground for each finding that a person must judge, and changes the holdings by the"
                    + " day of effect; so do return and recall by their day. Every rule that is not met is listed in"
                    + " the refusal (422).")
    @APIResponse(
            responseCode = "200",
            description = "The movement.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    public Response step(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MovementStepRequest request) {
        MovementDetail changed = steps.take(id, ifMatch, request);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidMovement",
            summary = "Void the movement",
            description =
                    "It leaves every list and figure from now on and stays readable, with the reason. What it did"
                            + " to holdings is undone; where later facts stand on that, they are listed and it is refused (409).")
    @APIResponse(
            responseCode = "200",
            description = "The voided movement.",
            content = @Content(schema = @Schema(implementation = MovementDetail.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        MovementDetail voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "importMovements",
            summary = "Enter movements of the past from a file",
            description = "They were decided: they enter as approved and are not judged.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(@NotNull File body, @BeanParam @Valid ImportRequest request) {
        return Response.ok(imports.take(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "readMovementImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("movements", MovementImport.COLUMNS);
    }
}
