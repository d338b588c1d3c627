package vn.capuy.cadre.dualpost;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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

/** Shared cells over HTTP. */
@Path("/dual-posts/shared-cells")
@Tag(name = "Dual posts", description = "Villages whose cell secretary is also village or quarter head.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SharedCellResource {
    private static final String BOTH = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.";

    private final SharedCellService service;

    SharedCellResource(SharedCellService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSharedCells", summary = "Villages that share a cell", description = BOTH)
    public Page<SharedCellView> list(
            @Parameter(description = "Of this cell.", example = "BL-HM-C01") @QueryParam("cell") @Size(max = 50)
                    String cell,
            @Parameter(description = "Of this village.", example = "BL-HM-T02") @QueryParam("village") @Size(max = 50)
                    String village,
            @BeanParam @Valid PageRequest page) {
        return service.page(cell, village, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSharedCells", summary = "Villages that share a cell", description = BOTH)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @Parameter(description = "Of this cell.", example = "BL-HM-C01") @QueryParam("cell") @Size(max = 50)
                    String cell,
            @Parameter(description = "Of this village.", example = "BL-HM-T02") @QueryParam("village") @Size(max = 50)
                    String village) {
        return ListExport.of("shared-cells", SharedCellView.class, page -> service.page(cell, village, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readSharedCell", summary = "A village that shares a cell")
    @APIResponse(
            responseCode = "200",
            description = "The village with the cell.",
            content = @Content(schema = @Schema(implementation = SharedCellView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        SharedCellView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readSharedCellHistory", summary = "What was done with it, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "enterSharedCell", summary = "Enter that a village shares the cell of another one")
    @APIResponse(
            responseCode = "201",
            description = "The village with the cell.",
            content = @Content(schema = @Schema(implementation = SharedCellView.class)))
    public Response enter(@NotNull @Valid SharedCellRequest request, @Context UriInfo uri) {
        SharedCellView entered = service.enter(request);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidSharedCell",
            summary = "Void that a village shares a cell",
            description = "It leaves every list and figure from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The village with the cell.",
            content = @Content(schema = @Schema(implementation = SharedCellView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        SharedCellView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }
}
